import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { insertPersonen } from './partij.store.ts';

export type Melder = {
  readonly naam?: string | undefined;
  readonly adres?: string | undefined;
  readonly telefoon?: string | undefined;
  readonly email?: string | undefined;
  readonly soortMelder?: 'bewoner' | 'professional' | undefined;
};

/** Keeps who reported, before there is any dossier. @returns the id of the party */
export async function registreerMelder(
  { nieuweId }: Pick<Deps, 'nieuweId'>,
  tx: Tx,
  gemeenteId: string,
  { naam, adres, telefoon, email, soortMelder }: Melder,
): Promise<string> {
  const partijId = nieuweId();
  const partij = {
    id: partijId,
    rol: 'melder' as const,
    ...(naam !== undefined && { naam }),
    ...(adres !== undefined && { adres }),
    ...(telefoon !== undefined && { telefoon }),
    ...(email !== undefined && { email }),
    ...(soortMelder !== undefined && { soortMelder }),
  };
  await insertPersonen(tx, gemeenteId, [{ partij, partijId }]);
  return partijId;
}
