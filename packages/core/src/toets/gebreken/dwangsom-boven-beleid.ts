import { maakFeitenbasis } from '../../beleid/index.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { kroniekVoor } from '../voor.ts';
import { genomenMomenten, heeftAfwijking } from './hulp.ts';
import { type Meld, maakRegel } from './regel.ts';

const euro = (cent: number): string => `€ ${(cent / 100).toFixed(2).replace('.', ',')}`;

/** Above the amount or the maximum of the policy, or below a standard amount, without motivation. */
export const dwangsomBovenBeleid = maakRegel(
  {
    code: 'dwangsom-boven-beleid',
    aard: 'beleid',
    bron: 'artikel 4:84 Awb',
    herstel: 'Volg het bedrag van het beleid, of leg in het besluit uit waarom het anders is.',
  },
  (basis, meld) => {
    const norm = basis.beleid.beleid.bedragen.dwangsom;
    if (norm === undefined) return;
    for (const moment of genomenMomenten(basis)) {
      const { dwangsom } = moment.stand!.besluit;
      if (dwangsom === undefined || heeftAfwijking(basis, moment, 'dwangsom')) continue;
      const band = zoekBand(moment, basis);
      if (band !== undefined && dwangsom.bedrag !== undefined)
        buitenBand(dwangsom.bedrag, band, moment, meld);
      const paren = [
        // A band for this kind of case goes before the amount for all.
        ['Het bedrag', band === undefined ? dwangsom.bedrag : undefined, norm.perOvertreding],
        ['Het maximum', dwangsom.maximum, norm.maximum],
      ] as const;
      for (const [wat, gekozen, grens] of paren) {
        if (gekozen === undefined || grens === null || gekozen === grens.eurocent) continue;
        const hoger = gekozen > grens.eurocent;
        // A highest amount leaves room below it; a standard amount is left with a reason only.
        if (!hoger && norm.aard === 'hoogste') continue;
        meld({
          zwaarte: hoger ? 'risico' : 'aandacht',
          tekst: `${wat} (${euro(gekozen)}) is ${hoger ? 'hoger dan het beleid' : 'lager dan de standaard van het beleid'} (${euro(grens.eurocent)}), zonder motivering.`,
          bij: moment.bij,
          bron: `${basis.beleid.bronTekst(grens.bron)}, artikel 4:84 Awb`,
        });
      }
    }
  },
);

type Band = { readonly naam: string; readonly van: number; readonly tot: number; readonly bron: string };

/**
 * The first band whose condition held when the decision was taken. While an earlier one is not known to hold or not,
 * the amount has room from the lowest to the highest of them.
 */
function zoekBand(moment: Toetsmoment, { beleid, kroniek }: Toetsbasis): Band | undefined {
  const { banden } = beleid.onderdelen;
  if (banden.length === 0) return undefined;
  const toen = maakFeitenbasis(beleid, kroniekVoor(kroniek, moment.plaats, moment.dag));
  let ruim: Band | undefined;
  for (const { deel, bron, wanneer } of banden) {
    const { waarheid } = wanneer(toen);
    if (waarheid === 'nee') continue;
    const { naam, van, tot } = deel;
    ruim =
      ruim === undefined
        ? { naam, van, tot, bron }
        : { ...ruim, van: Math.min(ruim.van, van), tot: Math.max(ruim.tot, tot) };
    if (waarheid === 'ja') return ruim;
  }
  // No band holds for certain: the amount for all may be the one.
  return undefined;
}

function buitenBand(bedrag: number, band: Band, { bij }: Toetsmoment, meld: Meld): void {
  if (bedrag >= band.van && bedrag <= band.tot) return;
  const hoger = bedrag > band.tot;
  meld({
    zwaarte: hoger ? 'risico' : 'aandacht',
    tekst: `Het bedrag (${euro(bedrag)}) is ${hoger ? 'hoger' : 'lager'} dan het beleid voor "${band.naam}" (${euro(band.van)} tot ${euro(band.tot)}), zonder motivering.`,
    bij,
    bron: `${band.bron}, artikel 4:84 Awb`,
  });
}
