import { randomBytes } from 'node:crypto';
import { logOpdrachtIn } from '../modules/logboek/logOpdracht.ts';
import type { Tx } from '../platform/db/index.ts';
import type { Deps } from '../platform/deps.ts';
import { logVerwerking } from '../platform/http/verwerking.store.ts';

type Wat = { readonly gemeenteId: string; readonly dossierId: string; readonly activiteit: string };

/** A dossier that goes in or out by the command line is in both logs too, in the same transaction. */
export async function legVerwerkingVast(
  { nieuweId, klok }: Pick<Deps, 'nieuweId' | 'klok'>,
  tx: Tx,
  { gemeenteId, dossierId, activiteit }: Wat,
): Promise<void> {
  await logVerwerking(tx, {
    id: nieuweId(),
    gemeenteId,
    traceId: randomBytes(16).toString('hex'),
    operationId: randomBytes(8).toString('hex'),
    activiteit,
    naam: 'opdrachtregel',
    dossierId,
    op: klok.nu(),
  });
  await logOpdrachtIn({ nieuweId, klok }, tx, activiteit, { gemeenteId, dossierId });
}
