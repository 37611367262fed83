import type { Vandaag } from '@luwte/core/contract';
import type { Wie } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { type ActieRij, loadActiesVan, loadActiesVanOrganisatie, loadWachtOp } from './taak.store.ts';
import { toonActie } from './toonActie.ts';

/** What waits on this person, and what this person waits for; for a partner the tasks of its organisation. */
export async function laadMijnActies(
  tx: Tx,
  { gemeenteId, medewerkerId, organisatieId, organisatieSoort }: Wie,
  meest: number,
): Promise<Pick<Vandaag, 'aanMij' | 'wachtOp'>> {
  if (organisatieSoort !== 'gemeente') {
    const rijen = await loadActiesVanOrganisatie(tx, gemeenteId, organisatieId, meest + 1);
    return { aanMij: begrensd(rijen, meest, true), wachtOp: { items: [], meer: false } };
  }
  const soorten = ['taak', 'volgende-actie'] as const;
  const aanMij = await loadActiesVan(tx, gemeenteId, medewerkerId, soorten, meest + 1);
  const wachtOp = await loadWachtOp(tx, gemeenteId, medewerkerId, meest + 1);
  return { aanMij: begrensd(aanMij, meest), wachtOp: begrensd(wachtOp, meest) };
}

const begrensd = (rijen: readonly ActieRij[], meest: number, voorPartner = false) => ({
  items: rijen.slice(0, meest).map((rij) => toonActie(rij, voorPartner)),
  meer: rijen.length > meest,
});
