import { idsVoor, laatsteVoor } from '../voor.ts';
import { is151d, momentenVanaf, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Seriousness denied, or neither judged by a person nor carried by more than one established moment. */
export const onvoldoendeErnstig = maakRegel(
  {
    code: 'onvoldoende-ernstig',
    aard: 'wet',
    bron: 'artikel 151d lid 2 Gemeentewet en artikel 3:46 Awb',
    herstel: 'Leg een weging vast die met feiten uitlegt waarom de hinder ernstig is.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      const { bij, bewijs } = moment;
      const ernstig = oordeel(basis, moment, 'ernstigeHinder');
      if (ernstig === false) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'De hinder is beoordeeld als niet ernstig.',
          bij,
          bewijs: oordeelBewijs(basis, moment, 'ernstigeHinder'),
        });
        continue;
      }
      const weging = laatsteVoor(kroniek, 'weging', moment.plaats);
      if (ernstig === true) {
        if (weging?.ernstig === true && weging.motivering !== undefined && weging.motivering.trim() === '') {
          meld({
            zwaarte: 'risico',
            tekst: 'De weging zegt dat de hinder ernstig is, maar legt niet uit waarom.',
            bij,
            bewijs: [weging.id],
          });
        }
        continue;
      }
      if (!moment.genomen || bewijs.meldingen + bewijs.bevestigingen === 0) continue;
      const zwak = kroniek.isVolledig('bewijs') && bewijs.bevestigingen <= 1;
      meld({
        zwaarte: zwak ? 'risico' : 'aandacht',
        tekst: 'Niemand heeft vastgelegd waarom de hinder ernstig is.',
        bij,
        bewijs: idsVoor(kroniek, moment.plaats, 'melding', 'constatering'),
      });
    }
  },
);
