import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import { controleerPakket, openPakket, type Pakket } from '../../pakket/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { type Geimporteerd, type ImportDeps, importeerDossier } from './importeerDossier.ts';

type Meegenomen = { opslagSleutel: string; bestandssleutel: Buffer; grootte: number };

/**
 * Imports an export zip: first verified as a whole (chain, signature, hash of every document), then its documents
 * go into the file store and the dossier into the database. On a fault or error the stored files are removed.
 *
 * @param pad where the zip lies
 */
export async function importeerPakket(
  deps: ImportDeps & Pick<Deps, 'bestanden'>,
  tx: Tx,
  door: Vastlegger,
  pad: string,
  regieMedewerkerId?: string,
): Promise<Result<Geimporteerd, readonly DossierFout[]>> {
  const gecontroleerd = await controleerPakket(pad);
  if (!gecontroleerd.ok) return gecontroleerd;
  const geopend = await openPakket(pad);
  if (!geopend.ok) return geopend;
  const bewaard = new Map<string, Meegenomen>();
  const ruimOp = async () => {
    for (const { opslagSleutel } of bewaard.values()) await deps.bestanden.verwijder(opslagSleutel);
  };
  try {
    await bewaarDocumenten(deps, geopend.value, bewaard);
    const { dossier, beleid } = gecontroleerd.value;
    const mee = { bestanden: bewaard, beleid };
    const uitkomst = await importeerDossier(deps, tx, door, dossier, regieMedewerkerId, mee);
    if (!uitkomst.ok) await ruimOp();
    return uitkomst.ok ? ok(uitkomst.value) : uitkomst;
  } catch (fout) {
    await ruimOp();
    throw fout;
  } finally {
    geopend.value.sluit();
  }
}

async function bewaarDocumenten(
  { bestanden }: Pick<Deps, 'bestanden'>,
  pakket: Pakket,
  bewaard: Map<string, Meegenomen>,
): Promise<void> {
  for (const [sha256, grootte] of pakket.documenten) {
    const bestand = await bestanden.bewaar(await pakket.openDocument(sha256), grootte);
    bewaard.set(sha256, {
      opslagSleutel: bestand.sleutel,
      bestandssleutel: bestand.bestandssleutel,
      grootte: bestand.grootte,
    });
  }
}
