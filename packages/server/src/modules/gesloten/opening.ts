import type { OpeningInvoer } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { hasOpening, insertOpening } from './gesloten.store.ts';

type Wie = { readonly gemeenteId: string; readonly medewerkerId: string };

/** A working day: who comes back tomorrow says why again. */
const DUUR = 12 * 3_600_000;

/** Did who asks say why this closed dossier has to be opened? */
export const heeftAanleiding = (
  { deps: { klok }, wie }: { readonly deps: Pick<Deps, 'klok'>; readonly wie: Wie },
  tx: Tx,
  dossierId: string,
): Promise<boolean> => hasOpening(tx, wie.gemeenteId, dossierId, wie.medewerkerId, klok.nu());

/** Keeps why somebody opens a closed dossier. Returns until when that holds. */
export async function openGesloten(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, medewerkerId }: Wie,
  dossierId: string,
  waarom: OpeningInvoer | { readonly aanleiding: 'afsluiting'; readonly toelichting: string },
): Promise<Date> {
  const van = klok.nu();
  const tot = new Date(van.getTime() + DUUR);
  await insertOpening(tx, { gemeenteId, id: nieuweId(), dossierId, medewerkerId, ...waarom, van, tot });
  return tot;
}
