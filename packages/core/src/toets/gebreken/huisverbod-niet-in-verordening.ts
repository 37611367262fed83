import { is151d, isHuisverbod } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** The value of the policy: the article that names the presence ban, or that none does. Empty: nobody looked yet. */
const NORM = 'huisverbodInVerordening';

const isNee = (waarde: unknown): boolean =>
  waarde === false || (typeof waarde === 'string' && waarde.trim().toLowerCase() === 'nee');

/** A presence ban, announced or taken, while the ordinance of the municipality does not name that measure. */
export const huisverbodNietInVerordening = maakRegel(
  {
    code: 'huisverbod-niet-in-verordening',
    aard: 'bevoegdheid',
    bron: 'artikel 151d lid 1 en lid 3 Gemeentewet',
    herstel:
      'Leg in het besluit uit waarom de verordening ook het huisverbod omvat, of kies een andere maatregel.',
  },
  (basis, meld) => {
    const norm = basis.beleid.beleid.normen[NORM];
    if (norm === undefined || !isNee(norm.waarde)) return;
    for (const moment of basis.momenten) {
      if (!isHuisverbod(moment.maatregel) || !is151d(moment, basis)) continue;
      meld({
        zwaarte: 'aandacht',
        tekst:
          'De verordening van de gemeente noemt het huisverbod niet. De andere partij kan zeggen dat de bevoegdheid ontbreekt.',
        bij: moment.bij,
      });
    }
  },
);
