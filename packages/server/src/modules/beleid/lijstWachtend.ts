import type { WachtendeVoorstellen } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { zoekBasis } from './achterhaald.ts';
import { sleutelVan } from './beleidslijst.ts';
import { loadWachtend } from './voorstel.store.ts';

/** What waits for the decision of this colleague: the open proposals of others. */
export async function lijstWachtend(
  { beleid }: Pick<Deps, 'beleid'>,
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly medewerkerId: string },
): Promise<WachtendeVoorstellen> {
  const rijen = await loadWachtend(tx, wie.gemeenteId, wie.medewerkerId);
  return {
    items: rijen.map((rij) => {
      const { beleid_id: beleidId, spoor, basis_versie: basisVersie } = rij;
      // A version that no longer ships has no page; another one of the policy shows the same proposals.
      const plek =
        zoekBasis(beleid, { beleidId, spoor, basisVersie }) ??
        beleid.alle.find((b) => b.id === beleidId && b.spoor === spoor);
      return {
        id: rij.id,
        sleutel: plek ? sleutelVan(plek) : `${beleidId}.${spoor}.${basisVersie}`,
        naam: plek?.beleid.naam ?? beleidId,
        versie: basisVersie,
        op: rij.op.toISOString(),
        functie: rij.functie,
      };
    }),
  };
}
