import { idsVoor } from '../voor.ts';
import { is151d, momentenVanaf } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** The hours of observation do not match those of the reports. Only where both are known. */
export const waarnemingNietRepresentatief = maakRegel(
  {
    code: 'waarneming-niet-representatief',
    aard: 'wet',
    bron: 'artikel 3:2 Awb',
    herstel: 'Neem waar op de uren en plaatsen waarover wordt gemeld.',
  },
  (basis, meld) => {
    // How many reports with a clock time make a pattern, and which part of them, is for the policy to say.
    const { meldingenPatroon, aandeelPatroon } = basis.normen;
    if (meldingenPatroon === undefined || aandeelPatroon === undefined) return;
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (!is151d(moment, basis)) continue;
      const b = moment.bewijs;
      const opTijd = b.meldingenNacht + b.meldingenDag;
      if (opTijd < meldingenPatroon || b.waarnemingenNacht + b.waarnemingenDag === 0) continue;
      const vooralNacht = 100 * b.meldingenNacht >= aandeelPatroon * opTijd && b.waarnemingenNacht === 0;
      const vooralDag = 100 * b.meldingenDag >= aandeelPatroon * opTijd && b.waarnemingenDag === 0;
      if (!vooralNacht && !vooralDag) continue;
      const [gemeld, gezien] = vooralNacht ? ['’s nachts', 'overdag'] : ['overdag', '’s nachts'];
      const alleenDat = b.soorten <= 1;
      meld({
        zwaarte: alleenDat ? 'risico' : 'aandacht',
        tekst: `Er wordt vooral ${gemeld} gemeld, maar alleen ${gezien} waargenomen.`,
        bij: moment.bij,
        bewijs: idsVoor(basis.kroniek, moment.plaats, 'constatering', 'geluidsmeting'),
      });
    }
  },
);
