import type { Spoor } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import type { Convenantdeelname } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { loadConvenanten } from '../../platform/toegang/convenant.store.ts';

/**
 * Under which convenanten each of these organisations may get personal data on that day. An organisation that is not
 * in the answer takes part in none: it gets no personal data.
 */
export const loadConvenantstand = (
  tx: Tx,
  gemeenteId: string,
  organisatieIds: readonly string[],
  op: Datum,
): Promise<ReadonlyMap<string, readonly Convenantdeelname[]>> =>
  loadConvenanten(tx, gemeenteId, organisatieIds, op);

/** Does one of these convenanten cover the track of a case? None is no. */
export const isConvenantpartij = (
  convenanten: readonly Convenantdeelname[] | undefined,
  spoor: Spoor,
): boolean => convenanten?.some(({ sporen }) => sporen.includes(spoor)) ?? false;
