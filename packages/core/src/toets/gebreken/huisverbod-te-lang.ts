import type { GebeurtenisVan } from '../../dossier/index.ts';
import { dagenTussen, dagVan } from '../../shared/index.ts';
import { isVernietigd } from '../besluitstand.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { genomenMomenten } from './hulp.ts';
import { maakRegel } from './regel.ts';

const EERSTE = 10;
const SAMEN = 28;

/** First ban not ten days, or more than 28 days in all. The Algemene termijnenwet does not apply. */
export const huisverbodTeLang = maakRegel(
  {
    code: 'huisverbod-te-lang',
    aard: 'wet',
    bron: 'artikel 151d lid 3 Gemeentewet',
    herstel: 'Pas de duur aan: eerst tien dagen, en met een verlenging samen ten hoogste vier weken.',
  },
  function* (basis) {
    for (const moment of genomenMomenten(basis)) {
      const { besluit } = moment.stand!;
      const verbod = besluit.huisverbod;
      if (verbod === undefined || isVernietigd(moment.stand!)) continue;
      const bij = besluit.id;
      if (besluit.maatregel === 'huisverbod') {
        const dagen = dagenTussen(dagVan(verbod.van), dagVan(verbod.tot));
        const langer =
          dagen > EERSTE ||
          (dagen === EERSTE &&
            verbod.van.length > 10 &&
            verbod.tot.length > 10 &&
            verbod.tot.slice(11) > verbod.van.slice(11));
        if (langer)
          yield {
            zwaarte: 'blokkerend',
            tekst: `Het huisverbod duurt langer dan tien dagen (van ${dagVan(verbod.van)} tot ${dagVan(verbod.tot)}).`,
            bij,
          };
        else if (dagen < EERSTE)
          yield {
            zwaarte: 'risico',
            tekst: `Het huisverbod duurt ${dagen} dagen. De wet zegt: tien dagen.`,
            bij,
          };
      } else if (besluit.maatregel === 'verlenging-huisverbod') {
        const begin = eersteVerbod(besluit, basis)?.huisverbod?.van;
        const dagen = dagenTussen(dagVan(begin ?? verbod.van), dagVan(verbod.tot));
        const grens = begin === undefined ? SAMEN - EERSTE : SAMEN;
        if (dagen > grens) {
          yield {
            zwaarte: 'blokkerend',
            tekst:
              begin === undefined
                ? `De verlenging duurt ${dagen} dagen, meer dan de ${grens} die na tien dagen over zijn.`
                : `Het verbod duurt met de verlenging ${dagen} dagen, meer dan vier weken.`,
            bij,
          };
        }
      }
    }
  },
);

/** The ban at the start of a chain of extensions. */
function eersteVerbod(
  besluit: GebeurtenisVan<'besluit'>,
  { besluiten, kroniek }: Toetsbasis,
): GebeurtenisVan<'besluit'> | undefined {
  let nu: GebeurtenisVan<'besluit'> | undefined = besluit;
  const gezien = new Set<string>();
  while (nu?.verlengingVan !== undefined && !gezien.has(nu.besluitId)) {
    gezien.add(nu.besluitId);
    nu = besluiten.get(nu.verlengingVan)?.besluit;
  }
  if (nu !== undefined && nu !== besluit) return nu;
  // An extension that names no ban extends the latest one of the same addressee.
  return kroniek
    .van('besluit')
    .findLast(
      (b) =>
        b.maatregel === 'huisverbod' &&
        kroniek.plaats(b.id) < kroniek.plaats(besluit.id) &&
        b.geadresseerden.some((id) => besluit.geadresseerden.includes(id)),
    );
}
