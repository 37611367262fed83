import { KANALEN } from '@luwte/core/beleid';
import type { zContactInvoer, zOrganisatieInvoer, zOrganisatieWijziging } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { datum, nuMeteen, ok, type Result } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { insertContact, loadContact, updateContactEinde } from './contactpersoon.store.ts';
import {
  insertAfdeling,
  insertOrganisatie,
  loadAfdelingen,
  loadOrganisaties,
  type OrganisatieRij,
  trekSessiesIn,
  updateOrganisatie,
} from './organisatie.store.ts';

type Uitkomst<T> = Promise<Result<T, readonly DossierFout[]>>;
type Middelen = Pick<Deps, 'klok' | 'nieuweId'>;
const nee = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;
const zelfde = (een: string, ander: string) => een.toLowerCase() === ander.toLowerCase();

/** The organisation with this id, of this municipality. Throws 404 when there is none. */
async function requireOrganisatie(tx: Tx, { klok }: Middelen, wie: Wie, id: string): Promise<OrganisatieRij> {
  const rij = (await loadOrganisaties(tx, wie.gemeenteId, klok.vandaag())).find((o) => o.id === id);
  if (!rij) throw nietGevonden('Deze organisatie staat hier niet.');
  return rij;
}

/** Adds an organisation. Two with the same name would be taken for one another. */
export async function voegOrganisatieToe(
  deps: Middelen,
  tx: Tx,
  { gemeenteId }: Wie,
  { naam, soort }: z.infer<typeof zOrganisatieInvoer>,
): Uitkomst<string> {
  const er = await loadOrganisaties(tx, gemeenteId, deps.klok.vandaag());
  if (er.some((o) => o.tot === null && zelfde(o.naam, naam))) {
    return nee('/naam', 'Er is al een organisatie met deze naam.');
  }
  const id = deps.nieuweId();
  await insertOrganisatie(tx, { gemeenteId, id, naam, soort });
  return ok(id);
}

/** Renames an organisation, or settles along which roads something may be shared with it. */
export async function wijzigOrganisatie(
  deps: Middelen,
  tx: Tx,
  wie: Wie,
  id: string,
  { naam, kanalen }: z.infer<typeof zOrganisatieWijziging>,
): Uitkomst<void> {
  await requireOrganisatie(tx, deps, wie, id);
  const er = await loadOrganisaties(tx, wie.gemeenteId, deps.klok.vandaag());
  if (naam !== undefined && er.some((o) => o.id !== id && o.tot === null && zelfde(o.naam, naam))) {
    return nee('/naam', 'Er is al een organisatie met deze naam.');
  }
  await updateOrganisatie(tx, wie.gemeenteId, id, {
    ...(naam !== undefined && { naam }),
    ...(kanalen !== undefined && { kanalen: KANALEN.filter((kanaal) => kanalen.includes(kanaal)) }),
  });
  return ok(undefined);
}

/** Ends the work with an organisation. At once signs its people out; nobody of it signs in after the last day. */
export async function beeindigOrganisatie(
  deps: Middelen,
  tx: Tx,
  wie: Wie,
  id: string,
  tot: string | undefined,
): Uitkomst<void> {
  const rij = await requireOrganisatie(tx, deps, wie, id);
  const vandaag = deps.klok.vandaag();
  if (id === wie.organisatieId) return nee('/tot', 'Uw eigen organisatie kunt u niet beëindigen.');
  if (rij.tot !== null && rij.tot < vandaag) return nee('/tot', 'De samenwerking is al beëindigd.');
  if (tot !== undefined && tot < vandaag) return nee('/tot', 'Kies vandaag of een latere dag.');
  await updateOrganisatie(tx, wie.gemeenteId, id, { tot: tot ?? nuMeteen(vandaag, vandaag) });
  if (tot === undefined) await trekSessiesIn(tx, wie.gemeenteId, id, deps.klok.nu());
  return ok(undefined);
}

export async function voegAfdelingToe(
  deps: Middelen,
  tx: Tx,
  wie: Wie,
  organisatieId: string,
  naam: string,
): Uitkomst<string> {
  await requireOrganisatie(tx, deps, wie, organisatieId);
  const er = await loadAfdelingen(tx, wie.gemeenteId);
  if (er.some((a) => a.organisatie_id === organisatieId && zelfde(a.naam, naam))) {
    return nee('/naam', 'Dit team staat er al.');
  }
  const id = deps.nieuweId();
  await insertAfdeling(tx, { gemeenteId: wie.gemeenteId, id, organisatieId, naam });
  return ok(id);
}

export async function voegContactToe(
  deps: Middelen,
  tx: Tx,
  wie: Wie,
  organisatieId: string,
  invoer: z.infer<typeof zContactInvoer>,
): Uitkomst<string> {
  await requireOrganisatie(tx, deps, wie, organisatieId);
  if (invoer.tot !== undefined && invoer.tot < invoer.van) {
    return nee('/tot', 'De laatste dag ligt voor de eerste dag.');
  }
  if (invoer.telefoon === undefined && invoer.email === undefined) {
    return nee('/telefoon', 'Vul een telefoonnummer of e-mailadres in: anders is niemand te bereiken.');
  }
  const id = deps.nieuweId();
  const { naam, functie, telefoon, email, van, tot } = invoer;
  await insertContact(tx, {
    gemeenteId: wie.gemeenteId,
    id,
    organisatieId,
    naam,
    functie,
    telefoon,
    email,
    van,
    tot,
    door: wie.medewerkerId,
    op: deps.klok.nu(),
  });
  return ok(id);
}

/** Ends a fixed contact; it stays on record. Gives the organisation it is of. */
export async function beeindigContact(
  { klok }: Middelen,
  tx: Tx,
  wie: Wie,
  id: string,
  tot: string | undefined,
): Uitkomst<string> {
  const rij = await loadContact(tx, wie.gemeenteId, id);
  if (!rij) throw nietGevonden('Deze contactpersoon staat hier niet.');
  const vandaag = klok.vandaag();
  if (rij.tot !== null && rij.tot < vandaag) return nee('/tot', 'Dit is al beëindigd.');
  if (tot !== undefined && (tot < vandaag || tot < rij.van)) {
    return nee('/tot', 'Kies vandaag of een latere dag.');
  }
  const einde = { tot: tot ?? nuMeteen(datum(rij.van), vandaag), door: wie.medewerkerId, op: klok.nu() };
  await updateContactEinde(tx, wie.gemeenteId, id, einde);
  return ok(rij.organisatie_id);
}
