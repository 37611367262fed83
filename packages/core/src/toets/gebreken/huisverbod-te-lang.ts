import type { GebeurtenisVan } from '../../dossier/index.ts';
import { dagenTussen, dagVan } from '../../shared/index.ts';
import { type Besluitstand, isNa, isVernietigd } from '../besluitstand.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { genomenMomenten, isHuisverbod } from './hulp.ts';
import { type Bevinding, maakRegel } from './regel.ts';

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
  (basis, meld) => {
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
          meld({
            zwaarte: 'blokkerend',
            tekst: `Het huisverbod duurt langer dan tien dagen (van ${dagVan(verbod.van)} tot ${dagVan(verbod.tot)}).`,
            bij,
          });
        else if (dagen < EERSTE)
          meld({
            zwaarte: 'risico',
            tekst: `Het huisverbod duurt ${dagen} dagen. De wet zegt: tien dagen.`,
            bij,
          });
      } else if (besluit.maatregel === 'verlenging-huisverbod') {
        const los = weegAansluiting(moment.stand!, basis);
        if (los !== undefined) meld({ ...los, bij });
        const begin = eersteVerbod(besluit, basis)?.huisverbod?.van;
        const dagen = dagenTussen(dagVan(begin ?? verbod.van), dagVan(verbod.tot));
        const grens = begin === undefined ? SAMEN - EERSTE : SAMEN;
        if (dagen > grens) {
          meld({
            zwaarte: 'blokkerend',
            tekst:
              begin === undefined
                ? `De verlenging duurt ${dagen} dagen, meer dan de ${grens} die na tien dagen over zijn.`
                : `Het verbod duurt met de verlenging ${dagen} dagen, meer dan vier weken.`,
            bij,
          });
        }
      }
    }
  },
);

/** An extension needs a ban that still runs, and goes on where that one ends. */
function weegAansluiting(stand: Besluitstand, basis: Toetsbasis): Bevinding | undefined {
  const { besluit, bekendOp } = stand;
  const volledig = basis.kroniek.isVolledig('formeel-spoor');
  const vorige = vorigVerbod(besluit, basis);
  if (vorige === undefined) {
    return volledig
      ? { zwaarte: 'blokkerend', tekst: 'Er is geen huisverbod dat verlengd kan worden.', herstel: NIEUW }
      : {
          zwaarte: 'aandacht',
          tekst: 'Het huisverbod dat wordt verlengd, staat niet in het dossier.',
          herstel: NIEUW,
        };
  }
  const tot = vorige.huisverbod?.tot;
  if (tot === undefined) return undefined;
  const van = besluit.huisverbod?.van;
  const telaat = isNa(bekendOp, tot);
  if (!telaat && (van === undefined || dagVan(van) <= dagVan(tot))) return undefined;
  return {
    // Another extension in between may be missing from a file that is not complete.
    zwaarte: volledig ? 'blokkerend' : 'risico',
    tekst: telaat
      ? `Het huisverbod eindigde op ${dagVan(tot)}. De verlenging is pas bekend sinds ${dagVan(bekendOp)}.`
      : `Het huisverbod eindigt op ${dagVan(tot)}. De verlenging begint pas op ${dagVan(van!)}.`,
    herstel: NIEUW,
  };
}

const NIEUW = 'Verleng voordat het huisverbod eindigt, of beoordeel of een nieuw huisverbod mag.';

/** The ban or extension that this one extends: the one it names, else the latest before it of the same addressee. */
function vorigVerbod(
  besluit: GebeurtenisVan<'besluit'>,
  { besluiten, kroniek }: Toetsbasis,
): GebeurtenisVan<'besluit'> | undefined {
  const genoemd = besluiten.get(besluit.verlengingVan ?? '')?.besluit;
  // Named the first ban while it was extended before: the latest of them is what has to run still.
  const plaats = kroniek.plaats(besluit.id);
  const eerder = kroniek
    .van('besluit')
    .filter(
      (b) =>
        isHuisverbod(b.maatregel) &&
        kroniek.plaats(b.id) < plaats &&
        (b.besluitId === genoemd?.besluitId ||
          b.geadresseerden.some((id) => besluit.geadresseerden.includes(id))),
    );
  return eerder.findLast((b) => b.huisverbod !== undefined) ?? eerder.at(-1) ?? genoemd;
}

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
