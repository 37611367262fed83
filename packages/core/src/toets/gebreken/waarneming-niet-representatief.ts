import { idsVoor } from '../voor.ts';
import { is151d, momentenVanaf } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** So many reports with a clock time make a pattern. */
const PATROON = 3;

/** The hours of observation do not match those of the reports. Only where both are known. */
export const waarnemingNietRepresentatief = maakRegel(
  {
    code: 'waarneming-niet-representatief',
    aard: 'wet',
    bron: 'artikel 3:2 Awb',
    herstel: 'Neem waar op de uren en plaatsen waarover wordt gemeld.',
  },
  function* (basis) {
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (!is151d(moment, basis)) continue;
      const b = moment.bewijs;
      const opTijd = b.meldingenNacht + b.meldingenDag;
      if (opTijd < PATROON || b.waarnemingenNacht + b.waarnemingenDag === 0) continue;
      const vooralNacht = b.meldingenNacht >= 0.75 * opTijd && b.waarnemingenNacht === 0;
      const vooralDag = b.meldingenDag >= 0.75 * opTijd && b.waarnemingenDag === 0;
      if (!vooralNacht && !vooralDag) continue;
      const [meld, neem] = vooralNacht ? ['’s nachts', 'overdag'] : ['overdag', '’s nachts'];
      const alleenDat = b.soorten <= 1;
      yield {
        zwaarte: alleenDat ? 'risico' : 'aandacht',
        tekst: `Er wordt vooral ${meld} gemeld, maar alleen ${neem} waargenomen.`,
        bij: moment.bij,
        bewijs: idsVoor(basis.kroniek, moment.plaats, 'constatering', 'geluidsmeting'),
      };
    }
  },
);
