import { categorieBit } from '../bewijs/bewijslast.ts';
import { idsVoor } from '../voor.ts';
import { is151d, momentenVanaf, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

const ANDERE_WEG: readonly (readonly [string, string, string])[] = [
  ['drugsoverlast', 'Het gaat om drugsoverlast. De Opiumwet is dan de eerste weg.', 'artikel 13b Opiumwet'],
  [
    'openbareOrdeVerstoring',
    'Het gaat om een verstoring van de openbare orde. Artikel 151d is daar niet voor.',
    'artikel 174a Gemeentewet',
  ],
  [
    'bouwkundigGebrek',
    'De hinder komt door een gebrek aan het gebouw. De bouwregels zijn dan de eerste weg.',
    'Besluit bouwwerken leefomgeving',
  ],
];

/** Conduct without a link to the dwelling, not between neighbours, or another act is the road. */
export const buitenReikwijdte = maakRegel(
  {
    code: 'buiten-reikwijdte',
    aard: 'bevoegdheid',
    bron: 'artikel 151d lid 1 Gemeentewet',
    herstel:
      'Leg vast welk gedrag vanuit de woning, het erf of de directe omgeving komt, of kies de bevoegdheid die erbij hoort.',
  },
  (basis, meld) => {
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (!is151d(moment, basis)) continue;
      const { bij, bewijs } = moment;
      if (oordeel(basis, moment, 'directeRelatieWoning') === false) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Het gedrag heeft geen verband met de woning, het erf of de directe omgeving.',
          bij,
          bewijs: oordeelBewijs(basis, moment, 'directeRelatieWoning'),
        });
      } else if (
        bewijs.elders > 0 &&
        bewijs.inBereik === 0 &&
        oordeel(basis, moment, 'directeRelatieWoning') !== true
      ) {
        meld({
          zwaarte: 'risico',
          tekst: 'Alle meldingen met een plaats gaan over gedrag ergens anders dan in of bij de woning.',
          bij,
          bewijs: idsVoor(basis.kroniek, moment.plaats, 'melding'),
        });
      }
      if (oordeel(basis, moment, 'tussenBuren') === false) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'De hinder speelt niet tussen buren.',
          bij,
          bewijs: oordeelBewijs(basis, moment, 'tussenBuren'),
        });
      }
      for (const [feit, tekst, bron] of ANDERE_WEG) {
        if (oordeel(basis, moment, feit) !== true) continue;
        // Beside serious nuisance between neighbours the other act is a road to consider, not the only one.
        const ookHinder =
          oordeel(basis, moment, 'ernstigeHinder') === true && bewijs.categorieen !== categorieBit('drugs');
        meld({
          zwaarte: ookHinder ? 'aandacht' : 'risico',
          tekst,
          bij,
          bewijs: oordeelBewijs(basis, moment, feit),
          bron,
        });
      }
      const alleenDrugs = bewijs.categorieen === categorieBit('drugs');
      if (alleenDrugs && oordeel(basis, moment, 'drugsoverlast') === undefined) {
        meld({
          zwaarte: 'risico',
          tekst: 'Alle meldingen en waarnemingen gaan alleen over drugs. De Opiumwet is dan de eerste weg.',
          bij,
          bewijs: idsVoor(basis.kroniek, moment.plaats, 'melding', 'constatering'),
          bron: 'artikel 13b Opiumwet',
        });
      }
    }
  },
);
