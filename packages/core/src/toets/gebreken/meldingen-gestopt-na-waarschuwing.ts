import { dagVan } from '../../shared/index.ts';
import { laatsteVoor } from '../voor.ts';
import { is151d, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Nothing was reported or seen after the warning: perhaps it helped. */
export const meldingenGestoptNaWaarschuwing = maakRegel(
  {
    code: 'meldingen-gestopt-na-waarschuwing',
    aard: 'wet',
    bron: 'artikel 3:2 Awb',
    herstel: 'Ga na of de overlast na de waarschuwing doorging, en leg dat vast.',
  },
  (basis, meld) => {
    if (basis.kroniek.van('waarschuwing').length === 0) return;
    for (const moment of basis.momenten) {
      if (moment.stadium === 'waarschuwing') continue;
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      const { laatste } = moment.bewijs;
      if (laatste === undefined || oordeel(basis, moment, 'overlastGestopt') !== undefined) continue;
      const waarschuwing = laatsteVoor(basis.kroniek, 'waarschuwing', moment.plaats);
      if (waarschuwing === undefined || laatste >= dagVan(waarschuwing.op)) continue;
      meld({
        // Where all that happened is in the file, the warning did what it was for.
        zwaarte: moment.genomen && basis.kroniek.isVolledig('bewijs') ? 'risico' : 'aandacht',
        tekst: `Na de waarschuwing van ${dagVan(waarschuwing.op)} staat er geen voorval meer in het dossier. Het laatste is van ${laatste}.`,
        bij: moment.bij,
        bewijs: [waarschuwing.id],
      });
    }
  },
);
