import { genomenMomenten, heeftAfwijking } from './hulp.ts';
import { maakRegel } from './regel.ts';

const euro = (cent: number): string => `€ ${(cent / 100).toFixed(2).replace('.', ',')}`;

/** Above the amount or the maximum of the policy, or below a standard amount, without motivation. */
export const dwangsomBovenBeleid = maakRegel(
  {
    code: 'dwangsom-boven-beleid',
    aard: 'beleid',
    bron: 'artikel 4:84 Awb',
    herstel: 'Volg het bedrag van het beleid, of leg in het besluit uit waarom het anders is.',
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
        if (gekozen === undefined || grens === null || gekozen === grens.eurocent) continue;
        const hoger = gekozen > grens.eurocent;
        // A highest amount leaves room below it; a standard amount is left with a reason only.
        if (!hoger && norm.aard === 'hoogste') continue;
        yield {
          zwaarte: hoger ? 'risico' : 'aandacht',
          tekst: `${wat} (${euro(gekozen)}) is ${hoger ? 'hoger dan het beleid' : 'lager dan de standaard van het beleid'} (${euro(grens.eurocent)}), zonder motivering.`,
          bij: moment.bij,
          bron: `${basis.beleid.bronTekst(grens.bron)}, artikel 4:84 Awb`,
        };
      }
    }
  },
);
