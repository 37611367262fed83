import type { Tx } from '../../platform/db/index.ts';

/** Every municipality, as the role that turns keys may see it. */
export async function loadGemeenteIds(tx: Tx): Promise<readonly string[]> {
  const rijen = await tx.selectFrom('gemeente').select('gemeente_id').orderBy('gemeente_id').execute();
  return rijen.map(({ gemeente_id }) => gemeente_id);
}
