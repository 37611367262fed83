import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nieuweLink } from '../../platform/toegang/linkadres.ts';
import { insertHerstel } from './herstel.store.ts';
import { herstelEinde } from './vraagHerstel.ts';

/** A link to another password, for who runs the system to hand over; nothing changes until it is used. */
export async function maakHerstellink(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  accountId: string,
  adres: string,
): Promise<string> {
  const op = klok.nu();
  const { token, hash } = nieuweLink();
  await insertHerstel(tx, { id: nieuweId(), accountId, tokenHash: hash, op, verlooptOp: herstelEinde(op) });
  return `${adres}/wachtwoord#${token}`;
}
