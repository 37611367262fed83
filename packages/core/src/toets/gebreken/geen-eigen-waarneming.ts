import { idsVoor } from '../voor.ts';
import { is151d } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** So few established moments are another defect already. */
const GENOEG = 2;

/** The reports are confirmed by others, but no officer, police or measurement ever established the nuisance. */
export const geenEigenWaarneming = maakRegel(
  {
    code: 'geen-eigen-waarneming',
    aard: 'wet',
    bron: 'artikel 3:2 Awb, CCV-handreiking woonoverlast',
    herstel: 'Laat een toezichthouder, boa of de politie zelf gaan kijken of luisteren, of meet het geluid.',
  },
  (basis, meld) => {
    for (const moment of basis.momenten) {
      if (moment.stadium === 'waarschuwing') continue;
      const { bewijs, bij, plaats } = moment;
      if (bewijs.ambtelijk > 0 || bewijs.meldingen === 0 || bewijs.bevestigingen < GENOEG) continue;
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      meld({
        zwaarte: basis.kroniek.isVolledig('bewijs') ? 'risico' : 'aandacht',
        tekst: 'Geen toezichthouder, boa of politieman heeft de overlast zelf vastgesteld.',
        bij,
        bewijs: idsVoor(basis.kroniek, plaats, 'constatering', 'verificatie', 'verklaring'),
      });
    }
  },
);
