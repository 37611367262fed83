import { genomenMomenten, heeftAfwijking } from './hulp.ts';
import { maakRegel } from './regel.ts';

const euro = (cent: number): string => `€ ${(cent / 100).toFixed(2).replace('.', ',')}`;

/** Above the amount or the maximum of the policy, without motivation. */
export const dwangsomBovenBeleid = maakRegel(
  {
    code: 'dwangsom-boven-beleid',
    aard: 'beleid',
    bron: 'artikel 4:84 Awb',
    herstel: 'Verlaag het bedrag, of leg in het besluit uit waarom het hoger is dan het beleid.',
  },
  function* (basis) {
    const norm = basis.beleid.beleid.bedragen.dwangsom;
    if (norm === undefined) return;
    for (const moment of genomenMomenten(basis)) {
      const { dwangsom } = moment.stand!.besluit;
      if (dwangsom === undefined || heeftAfwijking(basis, moment, 'dwangsom')) continue;
      const paren = [
        ['Het bedrag', dwangsom.bedrag, norm.perOvertreding],
        ['Het maximum', dwangsom.maximum, norm.maximum],
      ] as const;
      for (const [wat, gekozen, grens] of paren) {
        if (gekozen === undefined || grens === null || gekozen <= grens.eurocent) continue;
        yield {
          zwaarte: 'risico',
          tekst: `${wat} (${euro(gekozen)}) is hoger dan het beleid (${euro(grens.eurocent)}), zonder motivering.`,
          bij: moment.bij,
          bron: `${basis.beleid.bronTekst(grens.bron)}, artikel 4:84 Awb`,
        };
      }
    }
  },
);
