import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { insertTaak } from './taak.store.ts';

/** Puts a task on the desk of one colleague or organisation because of something that happened, not because somebody asked. */
export async function geefTaak(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  taak: {
    readonly gemeenteId: string;
    readonly dossierId: string;
    readonly aan?: string;
    readonly aanOrganisatieId?: string;
    /** Whose act it follows from. */
    readonly door: string;
    readonly wat: string;
  },
): Promise<void> {
  await insertTaak(tx, {
    gemeenteId: taak.gemeenteId,
    id: nieuweId(),
    dossierId: taak.dossierId,
    soort: 'taak',
    wat: taak.wat,
    wieMedewerkerId: taak.aan,
    wieOrganisatieId: taak.aanOrganisatieId,
    wieNaam: undefined,
    uiterlijk: undefined,
    aangemaaktOp: klok.nu(),
    aangemaaktDoor: taak.door,
  });
}
