import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { logVerwerking, STATUS } from '../../platform/http/verwerking.store.ts';
import { versleutelBetrokkene } from '../../platform/keten/index.ts';
import { huidigeBron, nieuweOperatie } from '../../platform/veiligheidslog/index.ts';

/** The line in the processing log of what somebody did by a link: there is no session whose request writes it. */
export async function logOpenbaar(
  deps: Pick<Deps, 'klok' | 'nieuweId' | 'hoofdSleutel'>,
  tx: Tx,
  wat: {
    readonly gemeenteId: string;
    readonly dossierId?: string | undefined;
    /** Id of the processing activity in the register. */
    readonly activiteit: string;
  },
): Promise<void> {
  const { gemeenteId, dossierId, activiteit } = wat;
  const { traceId, weg } = huidigeBron();
  const op = deps.klok.nu();
  await logVerwerking(tx, {
    id: deps.nieuweId(),
    gemeenteId,
    traceId,
    operationId: nieuweOperatie(),
    activiteit,
    naam: weg ?? 'openbaar',
    status: STATUS.gelukt,
    ...(dossierId !== undefined && {
      dossierId,
      betrokkene: versleutelBetrokkene(deps.hoofdSleutel, gemeenteId, { soort: 'dossier', id: dossierId }),
    }),
    op,
    eindeOp: op,
  });
}
