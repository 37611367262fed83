import type { Aanwijzingsoort } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { loadAangewezenen, loadGeldig } from './aanwijzing.store.ts';

/**
 * Is this person designated for this on that day? Row-level security limits the answer to the municipality of the
 * transaction. The other modules ask here; nobody designated is no.
 */
export async function heeftAanwijzing(
  tx: Tx,
  soort: Aanwijzingsoort,
  medewerkerId: string,
  op: Datum,
): Promise<boolean> {
  return (await loadGeldig(tx, soort, medewerkerId, op)) !== undefined;
}

export type Aangewezene = { readonly medewerkerId: string; readonly naam: string; readonly besluit: string };

/** Everybody who is designated for this on that day, to say who may when somebody may not. */
export async function wieIsAangewezen(
  tx: Tx,
  soort: Aanwijzingsoort,
  op: Datum,
): Promise<readonly Aangewezene[]> {
  const rijen = await loadAangewezenen(tx, soort, op);
  return rijen.map(({ medewerker_id, naam, besluit }) => ({ medewerkerId: medewerker_id, naam, besluit }));
}
