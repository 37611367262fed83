import type { DossierDocument } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { type DocumentHerkomst, insertDocumenten } from './document.store.ts';

/** Bytes that came along with an imported file, by their sha256. */
export type Meegekomen = ReadonlyMap<
  string,
  { readonly opslagSleutel: string; readonly bestandssleutel: Buffer; readonly grootte: number }
>;

/** Keeps the documents that an imported dossier names, with their bytes where those came along. */
export async function registreerDocumenten(
  { nieuweId }: Pick<Deps, 'nieuweId'>,
  tx: Tx,
  herkomst: DocumentHerkomst,
  documenten: readonly DossierDocument[],
  meegekomen: Meegekomen,
): Promise<void> {
  const rijen = documenten.map((document) => {
    const bestand = meegekomen.get(document.sha256);
    return {
      id: nieuweId(),
      sleutel: document.id,
      soort: document.soort,
      naam: document.naam,
      // The format does not say what kind of file it is, and nobody may trust a sender's word for it.
      mediaType: 'application/octet-stream',
      grootte: bestand?.grootte ?? 0,
      sha256: document.sha256,
      opslagSleutel: bestand?.opslagSleutel,
      bestandssleutel: bestand?.bestandssleutel,
      compartiment: document.compartiment ?? ('gewoon' as const),
    };
  });
  await insertDocumenten(tx, herkomst, rijen);
}
