import type { Tx } from '../../platform/db/index.ts';
import { heeftRegie } from './logvraag.store.ts';

/** May this colleague, who has the right, see who opened this case? Only who runs it. */
export const zietGebruik = (
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  medewerkerId: string,
): Promise<boolean> => heeftRegie(tx, gemeenteId, dossierId, medewerkerId);
