import type { Bestanden } from '../platform/poorten/bestanden.ts';
import { openPakket, PAKKET_GRENZEN } from './leesPakket.ts';

/** Where the bytes of a document were kept, by the sha256 of the document. */
export type BewaardeDocumenten = ReadonlyMap<
  string,
  { readonly opslagSleutel: string; readonly grootte: number }
>;

/**
 * Puts the documents of an export that verifies into the file store. When one fails, none stays behind.
 * @throws when a document is not what its name says: the package was not checked, or changed since
 */
export async function bewaarDocumenten(
  bestanden: Bestanden,
  bron: string | Buffer,
): Promise<BewaardeDocumenten> {
  const geopend = await openPakket(bron);
  if (!geopend.ok) throw new Error('the package changed after it was checked');
  const pakket = geopend.value;
  const bewaard = new Map<string, { opslagSleutel: string; grootte: number }>();
  try {
    for (const verwacht of pakket.documenten.keys()) {
      const stroom = await pakket.openDocument(verwacht);
      const { sleutel, sha256, grootte } = await bestanden.bewaar(stroom, PAKKET_GRENZEN.document);
      bewaard.set(verwacht, { opslagSleutel: sleutel, grootte });
      if (sha256 !== verwacht) throw new Error('the package changed after it was checked');
    }
    return bewaard;
  } catch (fout) {
    for (const { opslagSleutel } of bewaard.values()) await bestanden.verwijder(opslagSleutel);
    throw fout;
  } finally {
    pakket.sluit();
  }
}
