import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { BeleidLog, BeleidVoorstel, Ingevuld } from '@luwte/core/contract';
import type { Rol } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { loadLog } from './voorstel.store.ts';

/** The proposals for this policy, all versions of it, and what was done with them; persons by their function. */
export async function toonLog(
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly medewerkerId: string },
  beleid: GecompileerdBeleid,
): Promise<BeleidLog> {
  const rijen = await loadLog(tx, wie.gemeenteId, beleid.id, beleid.spoor);
  const besluiten = new Map(
    rijen.flatMap((rij) => (rij.wat === 'voorgesteld' ? [] : [[rij.voorstel_id, rij.wat] as const])),
  );
  const voorstellen = rijen
    .filter((rij) => rij.wat === 'voorgesteld')
    .map(
      (rij): BeleidVoorstel => ({
        id: rij.voorstel_id,
        sleutel: `${beleid.id}.${beleid.spoor}.${rij.basis_versie}`,
        versie: rij.basis_versie,
        op: rij.op.toISOString(),
        functie: rij.functie,
        toelichting: rij.reden,
        waarden: rij.waarden as Ingevuld[],
        vanMij: rij.voorgesteld_door === wie.medewerkerId,
        stand: besluiten.get(rij.voorstel_id) ?? 'open',
      }),
    );
  return {
    voorstellen,
    items: rijen.map((rij) => ({
      id: rij.id,
      voorstelId: rij.voorstel_id,
      versie: rij.basis_versie,
      op: rij.op.toISOString(),
      wat: rij.wat,
      functie: rij.functie as Rol,
      reden: rij.reden,
    })),
  };
}
