import { voor } from '../voor.ts';
import { zoekHoren } from './horen.ts';
import { genomenMomenten, telwoord } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Views were given but not weighed. */
export const zienswijzeNietBetrokken = maakRegel(
  {
    code: 'zienswijze-niet-betrokken',
    aard: 'wet',
    bron: 'artikel 3:46 Awb',
    herstel: 'Ga in het besluit in op elk punt van de zienswijze.',
  },
  (basis, meld) => {
    for (const moment of genomenMomenten(basis)) {
      const { besluit } = moment.stand!;
      const { zienswijzen } = zoekHoren(moment.stand!, basis.kroniek);
      if (zienswijzen.length === 0) continue;
      const open = zienswijzen.flatMap((z) => z.punten ?? []).filter((punt) => punt.reactie === undefined);
      if (open.length > 0) {
        meld({
          zwaarte: 'risico',
          tekst: `Het besluit is genomen zonder reactie op ${telwoord(open.length, 'punt', 'punten')} van de zienswijze.`,
          bij: besluit.id,
          bewijs: zienswijzen.map((z) => z.id),
        });
        continue;
      }
      const gewogen = besluit.motivering?.zienswijzeBetrokken;
      if (gewogen === true) continue;
      const bewijs = zienswijzen.map((z) => z.id);
      if (gewogen === false || zienswijzen.some((z) => z.beantwoord === false)) {
        meld({
          zwaarte: 'risico',
          tekst: 'Er is een zienswijze gegeven. Het besluit gaat daar niet op in.',
          bij: besluit.id,
          bewijs,
        });
        continue;
      }
      const beantwoord = zienswijzen.every((z) => z.beantwoord === true);
      const beslist = voor(basis.kroniek, 'beslissing-voornemen', moment.plaats).some(
        (b) => b.motivering !== undefined,
      );
      if (beantwoord || beslist) continue;
      meld({
        zwaarte: 'aandacht',
        tekst: 'Er is een zienswijze gegeven. Niet vastgelegd is of het besluit erop ingaat.',
        bij: besluit.id,
        bewijs,
      });
    }
  },
);
