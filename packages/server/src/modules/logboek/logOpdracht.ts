import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { schrijfVeiligheid } from '../../platform/veiligheidslog/index.ts';

type LogDeps = Pick<Deps, 'db' | 'klok' | 'nieuweId'>;
type Waarop = { readonly gemeenteId: string; readonly dossierId?: string };

/** An act by the command line in the security log: in nobody's name, whoever runs it has the machine. */
export const logOpdracht = (deps: LogDeps, opdracht: string, waarop: Waarop): Promise<void> =>
  deps.db.inTransactie({ rol: 'systeem', gemeenteId: waarop.gemeenteId }, (tx) =>
    logOpdrachtIn(deps, tx, opdracht, waarop),
  );

/** The same, in the transaction of what the command does. */
export const logOpdrachtIn = (
  { klok, nieuweId }: Omit<LogDeps, 'db'>,
  tx: Tx,
  opdracht: string,
  waarop: Waarop,
): Promise<void> =>
  schrijfVeiligheid(tx, {
    id: nieuweId(),
    op: klok.nu(),
    handeling: `opdracht:${opdracht}`,
    uitkomst: 'toegestaan',
    ...waarop,
  });
