import type { Database } from '../../platform/db/types.ts';
import type { Wachtrij } from '../../platform/db/wachtrij.ts';
import type { NieuweId } from '../../platform/poorten/ids.ts';
import type { Klok } from '../../platform/poorten/klok.ts';
import { biedLosseAan } from '../bericht/biedLosseAan.ts';
import { verstuurHerstel } from '../sessie/verstuurHerstel.ts';
import { alleGemeenten } from './alleGemeenten.ts';

/** Links to a new password that were asked for, and jobs for the messages of every municipality that have none yet. */
export async function biedAllesAan(deps: {
  readonly db: Database;
  readonly klok: Klok;
  readonly nieuweId: NieuweId;
  /** Where links lead; left out: none are mailed. */
  readonly linkAdres?: string | undefined;
  readonly wachtrij: Pick<Wachtrij, 'stuur'>;
}): Promise<void> {
  await verstuurHerstel(deps, deps.linkAdres);
  for (const gemeenteId of await alleGemeenten(deps.db)) await biedLosseAan(deps, gemeenteId, deps.klok.nu());
}
