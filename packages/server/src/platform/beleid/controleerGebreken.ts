import { type Beleid, type BeleidFout, suggestie } from '@luwte/core/beleid';
import { GEBREK_REGELS } from '@luwte/core/toets';

const AARD = new Map(GEBREK_REGELS.map(({ code, aard }) => [code, aard]));

/**
 * The weights that a policy gives to defects: the code has to exist, and what the law asks is never made the lightest.
 * Here, because the policy engine does not know the defects and the defects do not know the policy files.
 */
export function controleerGebreken({ gebreken }: Beleid): BeleidFout[] {
  return Object.entries(gebreken).flatMap(([code, { zwaarte }]): BeleidFout[] => {
    const aard = AARD.get(code);
    if (aard === undefined) {
      return [
        {
          pad: `/gebreken/${code}`,
          reden: `Het gebrek "${code}" bestaat niet.${suggestie(code, AARD.keys())}`,
          herstel: 'Gebruik een code uit het dossierformaat.',
        },
      ];
    }
    if (zwaarte !== 'aandacht' || aard === 'beleid') return [];
    return [
      {
        pad: `/gebreken/${code}/zwaarte`,
        reden: `Het gebrek "${code}" volgt uit ${aard === 'wet' ? 'de wet' : `een regel over ${aard}`}. Beleid kan het niet lichter maken.`,
        herstel: 'Kies risico of blokkerend, of haal dit gewicht weg.',
      },
    ];
  });
}
