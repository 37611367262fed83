import { laatsteVoor } from '../voor.ts';
import { genomenMomenten, is151d, momentenVanaf, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Not in the person's power to comply. */
export const gedragsregelNietNakoombaar = maakRegel(
  {
    code: 'gedragsregel-niet-nakoombaar',
    aard: 'wet',
    bron: 'artikel 3:4 en 5:32a Awb',
    herstel: 'Kies een regel die betrokkene kan nakomen, of kies de weg van zorg.',
  },
  (basis, meld) => {
    for (const moment of genomenMomenten(basis)) {
      for (const regel of moment.stand!.besluit.gedragsregels ?? []) {
        if (regel.nakoombaar !== false) continue;
        meld({
          zwaarte: 'blokkerend',
          tekst: `Betrokkene kan gedragsregel ${regel.id} niet nakomen.`,
          bij: moment.bij,
        });
      }
    }
    for (const moment of momentenVanaf(basis, 'besluit')) {
      if (!is151d(moment, basis)) continue;
      if (oordeel(basis, moment, 'betrokkeneKanVoldoen') === false) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Beoordeeld is dat betrokkene niet aan de last kan voldoen.',
          bij: moment.bij,
          bewijs: oordeelBewijs(basis, moment, 'betrokkeneKanVoldoen'),
        });
        continue;
      }
      const advies = laatsteVoor(basis.kroniek, 'zorgadvies', moment.plaats);
      const kanNiet = advies?.kanNaleven === false || advies?.kanBegrijpen === false;
      if (!kanNiet || oordeel(basis, moment, 'betrokkeneKanVoldoen') === true) continue;
      meld({
        zwaarte: 'risico',
        tekst: 'Volgens het zorgadvies kan betrokkene de regels niet begrijpen of nakomen.',
        bij: moment.bij,
        bewijs: [advies!.id],
      });
    }
  },
);
