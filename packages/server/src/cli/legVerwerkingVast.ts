import { randomBytes } from 'node:crypto';
import { logOpdrachtIn } from '../modules/logboek/logOpdracht.ts';
import type { Tx } from '../platform/db/index.ts';
import type { Deps } from '../platform/deps.ts';
import { logVerwerking, STATUS } from '../platform/http/verwerking.store.ts';
import { versleutelBetrokkene } from '../platform/keten/index.ts';

type Wat = { readonly gemeenteId: string; readonly dossierId: string; readonly activiteit: string };

/** A dossier that goes in or out by the command line is in both logs too, in the same transaction. */
export async function legVerwerkingVast(
  { nieuweId, klok, hoofdSleutel }: Pick<Deps, 'nieuweId' | 'klok' | 'hoofdSleutel'>,
  tx: Tx,
  { gemeenteId, dossierId, activiteit }: Wat,
): Promise<void> {
  const op = klok.nu();
  await logVerwerking(tx, {
    id: nieuweId(),
    gemeenteId,
    traceId: randomBytes(16).toString('hex'),
    operationId: randomBytes(8).toString('hex'),
    activiteit,
    naam: 'opdrachtregel',
    dossierId,
    status: STATUS.gelukt,
    betrokkene: versleutelBetrokkene(hoofdSleutel, gemeenteId, { soort: 'dossier', id: dossierId }),
    op,
    eindeOp: op,
  });
  await logOpdrachtIn({ nieuweId, klok }, tx, activiteit, { gemeenteId, dossierId });
}
