import type { Dossier, LeesbaarDeel } from '../dossier/index.ts';
import { isWaardeVan } from './feitenbasis.ts';
import { type BeleidFout, MAX_FOUTEN, padVan, suggestie } from './fout.ts';
import type { GecompileerdBeleid } from './gecompileerd.ts';

/**
 * Checks the facts that a dossier brings along against the policy it is judged under: the names in `feiten` and in
 * each `oordeel`. Refused are undeclared names, facts that follow from the kroniek, and values of another type.
 * @returns at most 50 faults, none when the dossier may be judged
 */
export function controleerFeiten(dossier: Dossier, beleid: GecompileerdBeleid): readonly BeleidFout[] {
  const oordelen = dossier.kroniek.flatMap((g, plaats) =>
    g.soort === 'oordeel' ? [{ plaats, feit: g.feit, waarde: g.waarde }] : [],
  );
  return controleerAntwoorden({ feiten: dossier.feiten ?? {}, oordelen }, beleid);
}

/** The same for what can be read of a file with faults; judgements with their place in its kroniek. */
export function controleerAntwoorden(
  { feiten, oordelen }: Pick<LeesbaarDeel, 'feiten' | 'oordelen'>,
  beleid: GecompileerdBeleid,
): readonly BeleidFout[] {
  const fouten: BeleidFout[] = [];
  const bekijk = (naam: string, waarde: unknown, naamPad: string, waardePad: string): void => {
    const definitie = beleid.feiten.get(naam);
    if (definitie === undefined) {
      fouten.push({
        pad: naamPad,
        reden: `Dit feit is in het beleid niet bekend.${suggestie(naam, beleid.feiten.keys())}`,
        herstel: 'Gebruik een feit uit het beleid of haal het weg.',
      });
    } else if (definitie.afgeleid !== undefined || definitie.object !== undefined) {
      fouten.push({
        pad: naamPad,
        reden: `"${definitie.naam}" volgt uit het dossier zelf en kan niet worden ingevuld.`,
        herstel: 'Haal het weg en leg vast waaruit het blijkt.',
      });
    } else if (!isWaardeVan(definitie, waarde)) {
      fouten.push({
        pad: waardePad,
        reden: `Deze waarde past niet bij "${definitie.naam}".`,
        herstel: `Geef ${MOGELIJK[definitie.type]}${definitie.keuzes ? `: ${definitie.keuzes.join(', ')}` : ''}.`,
      });
    }
  };
  for (const [naam, waarde] of Object.entries(feiten)) {
    const pad = padVan(['feiten', naam]);
    bekijk(naam, waarde, pad, pad);
  }
  for (const { plaats, feit, waarde } of oordelen) {
    bekijk(feit, waarde, padVan(['kroniek', plaats, 'feit']), padVan(['kroniek', plaats, 'waarde']));
  }
  return fouten.slice(0, MAX_FOUTEN);
}

const MOGELIJK = {
  'ja-nee': 'true of false',
  'ja-nee-nvt': 'true, false of "nvt"',
  getal: 'een getal',
  keuze: 'een van de keuzes',
  tekst: 'een tekst',
} as const;
