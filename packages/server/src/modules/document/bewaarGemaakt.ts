import type { DocumentRegel } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { BewaardBestand } from '../../platform/poorten/bestanden.ts';
import { type DocumentHerkomst, insertDocumenten } from './document.store.ts';
import { DOCUMENT_GRENS } from './ontvangDocument.ts';
import { toonDocument } from './toonDocument.ts';

/** A file that Luwte made itself, for the file of a dossier. */
export type Gemaakt = {
  readonly soort: string;
  readonly naam: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};
export type BewaardGemaakt = Omit<Gemaakt, 'bytes'> & { readonly bestand: BewaardBestand };

/** Keeps the bytes; of several all or none. Whoever notes no row of them has to remove them again. */
export async function bewaarGemaakt(
  { bestanden }: Pick<Deps, 'bestanden'>,
  lijst: readonly Gemaakt[],
): Promise<readonly BewaardGemaakt[]> {
  const uit: BewaardGemaakt[] = [];
  try {
    for (const { bytes, ...rest } of lijst) {
      uit.push({ ...rest, bestand: await bestanden.bewaar(eenStuk(bytes), DOCUMENT_GRENS) });
    }
    return uit;
  } catch (fout) {
    for (const { bestand } of uit) await bestanden.verwijder(bestand.sleutel);
    throw fout;
  }
}

async function* eenStuk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Notes kept files as documents that everybody may see who may see documents of this dossier. */
export async function noteerGemaakt(
  { nieuweId }: Pick<Deps, 'nieuweId'>,
  tx: Tx,
  herkomst: DocumentHerkomst,
  lijst: readonly BewaardGemaakt[],
): Promise<readonly DocumentRegel[]> {
  const rijen = lijst.map(({ soort, naam, mediaType, bestand }) => {
    const id = nieuweId();
    const compartiment = 'gewoon' as const;
    const { sha256, grootte, sleutel: opslagSleutel, bestandssleutel } = bestand;
    const wat = { soort, naam, mediaType, compartiment, sha256, grootte };
    return { id, sleutel: id, ...wat, opslagSleutel, bestandssleutel };
  });
  await insertDocumenten(tx, herkomst, rijen);
  return rijen.map((rij) =>
    toonDocument({ ...rij, media_type: rij.mediaType, vastgelegd_op: herkomst.vastgelegdOp }),
  );
}
