import { openPglite } from './pglite.database.ts';
import { openPostgres } from './postgres.database.ts';
import type { Database, DatabaseKeuze } from './types.ts';

/**
 * Opens the database of this process. Call `migreer()` before anything else.
 * `map` is the directory of the embedded database itself; beside it comes `<map>.lock`.
 * @throws MapInGebruik when another process has the directory; the driver's error when the server cannot be reached.
 */
export async function openDatabase(keuze: DatabaseKeuze): Promise<Database> {
  switch (keuze.soort) {
    case 'map':
      return await openPglite({ map: keuze.map });
    case 'geheugen':
      return await openPglite(keuze.momentopname ? { momentopname: keuze.momentopname } : {});
    case 'url':
      return await openPostgres({ url: keuze.url });
  }
}
