import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { BeleidLog, BeleidVoorstel, Ingevuld } from '@luwte/core/contract';
import type { Rol } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { bepaalAchterhaald } from './achterhaald.ts';
import { loadLog } from './voorstel.store.ts';

/** The proposals for this policy, all versions of it, and what was done with them; persons by their function. */
export async function toonLog(
  deps: Pick<Deps, 'beleid'>,
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly medewerkerId: string },
  beleid: GecompileerdBeleid,
): Promise<BeleidLog> {
  const rijen = await loadLog(tx, wie.gemeenteId, beleid.id, beleid.spoor);
  const besluiten = new Map(
    rijen.flatMap((rij) => (rij.wat === 'voorgesteld' ? [] : [[rij.voorstel_id, rij.wat] as const])),
  );
  // Newest first.
  const laatsteActivatie = rijen.find((rij) => rij.wat === 'geactiveerd')?.id;
  const voorstellen = rijen
    .filter((rij) => rij.wat === 'voorgesteld')
    .map((rij): BeleidVoorstel => {
      const stand = besluiten.get(rij.voorstel_id) ?? 'open';
      const voorstel = {
        beleidId: beleid.id,
        spoor: beleid.spoor,
        basisVersie: rij.basis_versie,
        basisVingerafdruk: rij.basis_vingerafdruk,
        naActivatie: rij.na_activatie ?? undefined,
      };
      const achterhaald =
        stand === 'open' ? bepaalAchterhaald(deps.beleid, voorstel, laatsteActivatie)?.uitleg : undefined;
      return {
        id: rij.voorstel_id,
        sleutel: `${beleid.id}.${beleid.spoor}.${rij.basis_versie}`,
        versie: rij.basis_versie,
        op: rij.op.toISOString(),
        functie: rij.functie,
        toelichting: rij.reden,
        waarden: rij.waarden as Ingevuld[],
        vanMij: rij.voorgesteld_door === wie.medewerkerId,
        stand,
        ...(achterhaald !== undefined && { achterhaald }),
      };
    });
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
