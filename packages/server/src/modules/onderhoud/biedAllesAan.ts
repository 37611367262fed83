import type { Database } from '../../platform/db/types.ts';
import type { Wachtrij } from '../../platform/db/wachtrij.ts';
import type { Klok } from '../../platform/poorten/klok.ts';
import { biedLosseAan } from '../bericht/biedLosseAan.ts';
import { alleGemeenten } from './alleGemeenten.ts';

/** Jobs for the messages of every municipality that have none yet. */
export async function biedAllesAan(deps: {
  readonly db: Database;
  readonly klok: Klok;
  readonly wachtrij: Pick<Wachtrij, 'stuur'>;
}): Promise<void> {
  for (const gemeenteId of await alleGemeenten(deps.db)) await biedLosseAan(deps, gemeenteId, deps.klok.nu());
}
