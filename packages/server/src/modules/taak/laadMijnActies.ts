import type { Vandaag } from '@luwte/core/contract';
import type { Wie } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { plaatsVan } from '../../platform/toegang/plaats.store.ts';
import { type ActieRij, loadActiesVan, loadActiesVanOrganisatie, loadWachtOp } from './taak.store.ts';
import { toonActie } from './toonActie.ts';

/**
 * What waits on this person or on who it stands in for, and what they wait for; for a partner the tasks of its
 * organisation.
 */
export async function laadMijnActies(
  tx: Tx,
  wie: Wie,
  vervangt: readonly string[],
  { op, meest }: { readonly op: string; readonly meest: number },
): Promise<Pick<Vandaag, 'aanMij' | 'wachtOp'>> {
  const { gemeenteId, medewerkerId, organisatieId, organisatieSoort } = wie;
  if (organisatieSoort !== 'gemeente') {
    const rijen = await loadActiesVanOrganisatie(tx, gemeenteId, organisatieId, meest + 1);
    return { aanMij: begrensd(rijen, meest, true), wachtOp: { items: [], meer: false } };
  }
  const soorten = ['taak', 'volgende-actie'] as const;
  const vraag = { medewerkers: [medewerkerId, ...vervangt], plaats: plaatsVan(wie, op), aantal: meest + 1 };
  const aanMij = await loadActiesVan(tx, gemeenteId, soorten, vraag);
  const wachtOp = await loadWachtOp(tx, gemeenteId, vraag);
  return { aanMij: begrensd(aanMij, meest), wachtOp: begrensd(wachtOp, meest) };
}

const begrensd = (rijen: readonly ActieRij[], meest: number, voorPartner = false) => ({
  items: rijen.slice(0, meest).map((rij) => toonActie(rij, voorPartner)),
  meer: rijen.length > meest,
});
