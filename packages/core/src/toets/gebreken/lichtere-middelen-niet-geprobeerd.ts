import { bijAfwezigheid, is151d, momentenVanaf, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Talk, mediation, care, tenancy law or other powers not tried and not motivated. */
export const lichtereMiddelenNietGeprobeerd = maakRegel(
  {
    code: 'lichtere-middelen-niet-geprobeerd',
    aard: 'wet',
    bron: 'artikel 151d lid 2 Gemeentewet',
    herstel: 'Probeer een lichter middel, of leg uit waarom dat hier niet kan.',
  },
  (basis, meld) => {
    for (const moment of momentenVanaf(basis, 'voornemen')) {
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      const { bij, middelen: m } = moment;
      const geprobeerd = m.pogingen + m.bemiddeling + m.hulp + m.huur + m.verhuurder + m.overig + m.zorg > 0;
      const motivering = moment.stand?.besluit.motivering?.anderemiddelen;
      if (geprobeerd) {
        if (motivering === false)
          meld({
            zwaarte: 'risico',
            tekst: 'Er zijn andere middelen geprobeerd, maar het besluit noemt ze niet.',
            bij,
            bron: 'artikel 3:46 Awb',
            herstel: 'Noem in het besluit welke andere middelen zijn geprobeerd en wat ze opleverden.',
          });
        continue;
      }
      if (motivering === true || oordeel(basis, moment, 'geenAndereGeschikteWijze') === true) continue;
      const zwaarte = bijAfwezigheid(basis, moment, 'lichtere-middelen', false);
      if (zwaarte === undefined) continue;
      if (motivering === false) {
        meld({
          zwaarte: zwaarte === 'aandacht' ? 'risico' : zwaarte,
          tekst: 'Er is geen lichter middel geprobeerd en het besluit legt niet uit waarom niet.',
          bij,
        });
      } else {
        meld({
          zwaarte,
          tekst: 'Uit het dossier blijkt geen gesprek, bemiddeling, hulp of ander lichter middel.',
          bij,
        });
      }
    }
  },
);
