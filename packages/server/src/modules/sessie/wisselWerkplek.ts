import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { hashVan, nieuwToken, type SessieInfo } from '../../platform/toegang/sessie.store.ts';
import type { Geopend } from './openSessie.ts';
import { loadWerkplekken, logVeiligheid, saveSessie, trekSessieIn } from './sessie.store.ts';

/**
 * Goes on at another place where this account works, under a new token and until the same end: rights change, so the old
 * token is worth nothing any more.
 * @returns undefined when the account does not work there today
 */
export async function wisselWerkplek(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  sessie: SessieInfo,
  medewerkerId: string,
  apparaat: string,
): Promise<Geopend | undefined> {
  const nu = klok.nu();
  const plekken = await loadWerkplekken(tx, sessie.accountId, klok.vandaag(), sessie.aanbiederId);
  const plek = plekken.find(({ id }) => id === medewerkerId);
  if (!plek) return undefined;
  const token = nieuwToken();
  await trekSessieIn(tx, sessie.tokenHash, nu);
  await saveSessie(tx, {
    id: nieuweId(),
    tokenHash: hashVan(token),
    accountId: sessie.accountId,
    stand: 'volledig',
    apparaat,
    aanbiederId: sessie.aanbiederId,
    werkplek: { gemeenteId: plek.gemeente_id, medewerkerId: plek.id },
    sinds: sessie.sinds,
    nu,
    verlooptOp: sessie.verlooptOp,
  });
  await logVeiligheid(tx, {
    id: nieuweId(),
    op: nu,
    handeling: 'werkplek-wisselen',
    uitkomst: 'toegestaan',
    accountId: sessie.accountId,
    gemeenteId: plek.gemeente_id,
    medewerkerId: plek.id,
  });
  return { token, verlooptOp: sessie.verlooptOp, stand: 'volledig' };
}
