import type { GebeurtenisVan, Kroniek } from '../../dossier/index.ts';
import { maakRegel } from './regel.ts';

/** Conclusions that bring in the college beside the burgemeester. */
const VAN_COLLEGE: readonly (readonly [string, string])[] = [
  ['bouwkundigGebrek', 'een gebrek aan het gebouw'],
  ['geluidBedrijf', 'geluid van een bedrijf'],
  ['woonfraude', 'onrechtmatig gebruik van de woning'],
];
const COLLEGE = /college|omgevingsdienst|bouw|vergunning|milieu|wonen/i;

/** A request to act touches two authorities, and only one of them has it. */
export const verzoekTweeBevoegdheden = maakRegel(
  {
    code: 'verzoek-twee-bevoegdheden',
    aard: 'bevoegdheid',
    bron: 'artikel 2:3 en 4:13 Awb',
    herstel: 'Stuur het deel voor het college door, en laat elk orgaan op zijn eigen deel beslissen.',
  },
  ({ kroniek, oordelen }, meld) => {
    const verzoeken = kroniek.van('verzoek-om-handhaving');
    if (verzoeken.length === 0) return;
    const einde = kroniek.gebeurtenissen.length;
    for (const [feit, naam] of VAN_COLLEGE) {
      const oordeel = oordelen(feit, einde);
      if (oordeel?.waarde !== true) continue;
      for (const verzoek of verzoeken) {
        if (isVerdeeld(verzoek, kroniek)) continue;
        meld({
          zwaarte: 'aandacht',
          tekst: `Het verzoek gaat ook over ${naam}. Daarover beslist het college, niet de burgemeester.`,
          bij: verzoek.id,
          bewijs: oordeel.bewijs,
        });
      }
      return;
    }
  },
);

/** Sent on to the college, or decided by it. */
function isVerdeeld(verzoek: GebeurtenisVan<'verzoek-om-handhaving'>, kroniek: Kroniek): boolean {
  const plaats = kroniek.plaats(verzoek.id);
  const later = (g: { id: string }): boolean => kroniek.plaats(g.id) > plaats;
  return (
    (['overdracht', 'aanmelding', 'afstemming'] as const).some((soort) =>
      kroniek.van(soort).some((g) => later(g) && COLLEGE.test(g.naar)),
    ) ||
    kroniek.van('afwijzing').some((g) => later(g) && g.orgaan === 'college') ||
    kroniek.van('besluit').some((g) => later(g) && g.orgaan === 'college')
  );
}
