import type { Medewerker, Openstaand, zMedewerkerInvoer, zMedewerkerWijziging } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { type Datum, datum, nuMeteen, ok, periodeOp, type Result } from '@luwte/core/shared';
import { type Rol, type Wie, waaromRollenNiet } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { isZelfdeMens } from '../sessie/isZelfdeMens.ts';
import { nodigUit, toonUitnodigingen, trekUitnodigingIn } from '../uitnodiging/nodigUit.ts';
import {
  bestaatAfdeling,
  insertMedewerker,
  loadAlleMedewerkers,
  loadOpenstaand,
  loadOrganisatieSoort,
  type MedewerkerRij,
  trekSessiesVanIn,
  updateMedewerker,
  vergrendelMedewerkers,
} from './medewerker.store.ts';

type Middelen = Pick<Deps, 'klok' | 'nieuweId'>;
type Uitkomst<T> = Promise<Result<T, readonly DossierFout[]>>;
const nee = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;

/** Everybody who works or worked here for some organisation. One account in two municipalities is a line in each. */
export async function toonMedewerkers(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  gemeenteId: string,
): Promise<Medewerker[]> {
  const uitnodigingen = await toonUitnodigingen(tx, gemeenteId, klok.nu());
  const op = klok.vandaag();
  return (await loadAlleMedewerkers(tx, gemeenteId)).map((rij) => ({
    id: rij.id,
    naam: rij.naam,
    organisatieId: rij.organisatie_id,
    organisatie: rij.organisatie,
    soort: rij.soort,
    rollen: rij.rollen as Rol[],
    van: rij.actief_van,
    stand: standVan(rij, op),
    account: rij.account_id !== null,
    ...(rij.afdeling !== null && { afdeling: rij.afdeling }),
    ...(rij.actief_tot !== null && { tot: rij.actief_tot }),
    ...(uitnodigingen.has(rij.id) && { uitnodiging: uitnodigingen.get(rij.id) }),
  }));
}

const standVan = (rij: MedewerkerRij, op: Datum): Medewerker['stand'] =>
  rij.organisatie_tot !== null && rij.organisatie_tot < op
    ? 'verlopen'
    : periodeOp({ van: rij.actief_van, tot: rij.actief_tot }, op);

/** Adds somebody with roles that fit the organisation. An account begins with the invitation, which goes to `email`. */
export async function voegMedewerkerToe(
  deps: Middelen & Pick<Deps, 'instellingen'>,
  tx: Tx,
  { gemeenteId, medewerkerId }: Wie,
  { naam, organisatieId, afdelingId, rollen, email, van, tot }: z.infer<typeof zMedewerkerInvoer>,
): Uitkomst<string> {
  const { klok, nieuweId } = deps;
  const organisatie = await loadOrganisatieSoort(tx, gemeenteId, organisatieId, klok.vandaag());
  if (!organisatie) return nee('/organisatieId', 'Kies een organisatie die hier nu meewerkt.');
  const fouten: DossierFout[] = [];
  const rolfout = waaromRollenNiet(rollen, organisatie.soort);
  if (rolfout !== undefined) fouten.push({ pad: '/rollen', reden: rolfout });
  if (afdelingId !== undefined && !(await bestaatAfdeling(tx, gemeenteId, organisatieId, afdelingId))) {
    fouten.push({ pad: '/afdelingId', reden: 'Kies een team van deze organisatie.' });
  }
  if (tot !== undefined && tot < van) {
    fouten.push({ pad: '/tot', reden: 'De laatste dag ligt voor de eerste dag.' });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  const id = nieuweId();
  await insertMedewerker(tx, { gemeenteId, id, naam, organisatieId, afdelingId, rollen, van, tot });
  if (email !== undefined) {
    const gevraagd = await nodigUit(deps, tx, { gemeenteId, medewerkerId: id, email, door: medewerkerId });
    if (!gevraagd.ok) return gevraagd;
  }
  return ok(id);
}

async function requireMedewerker(tx: Tx, gemeenteId: string, id: string): Promise<MedewerkerRij> {
  const rij = (await loadAlleMedewerkers(tx, gemeenteId)).find((m) => m.id === id);
  if (!rij) throw nietGevonden('Deze medewerker staat hier niet.');
  return rij;
}

/** Changes name or roles; it counts from the next request of that person. Nobody changes the own roles. */
export async function wijzigMedewerker(
  { klok }: Middelen,
  tx: Tx,
  wie: Wie,
  id: string,
  { naam, rollen }: z.infer<typeof zMedewerkerWijziging>,
): Uitkomst<void> {
  if (naam === undefined && rollen === undefined)
    return nee('/', 'Noem wat u wilt wijzigen: naam of rollen.');
  await vergrendelMedewerkers(tx, wie.gemeenteId);
  const rij = await requireMedewerker(tx, wie.gemeenteId, id);
  if (standVan(rij, klok.vandaag()) === 'verlopen')
    return nee('/naam', 'Deze medewerker werkt hier niet meer.');
  if (rollen !== undefined) {
    // By another place of work neither: one person, one set of rights to give away.
    if (await isZelfdeMens(tx, wie.gemeenteId, wie.medewerkerId, id)) {
      return nee('/rollen', 'Uw eigen rollen wijzigt u niet. Vraag een andere beheerder.');
    }
    const rolfout = waaromRollenNiet(rollen, rij.soort);
    if (rolfout !== undefined) return nee('/rollen', rolfout);
  }
  await updateMedewerker(tx, wie.gemeenteId, id, {
    ...(naam !== undefined && { naam }),
    ...(rollen !== undefined && { rollen }),
  });
  return ok(undefined);
}

/**
 * Ends the work of somebody here. At once: signed out now and not let in again; with a last day: from the day after. An
 * end that was recorded can come earlier, not later.
 */
export async function beeindigMedewerker(
  { klok }: Middelen,
  tx: Tx,
  wie: Wie,
  id: string,
  tot: string | undefined,
): Uitkomst<void> {
  await vergrendelMedewerkers(tx, wie.gemeenteId);
  const rij = await requireMedewerker(tx, wie.gemeenteId, id);
  const vandaag = klok.vandaag();
  // Otherwise nobody might be left who can let somebody in.
  if (id === wie.medewerkerId) return nee('/tot', 'Uzelf beëindigt u niet. Vraag een andere beheerder.');
  if (standVan(rij, vandaag) === 'verlopen') return nee('/tot', 'Deze medewerker werkt hier niet meer.');
  if (tot !== undefined && tot < vandaag) return nee('/tot', 'Kies vandaag of een latere dag.');
  if (tot !== undefined && tot < rij.actief_van)
    return nee('/tot', 'De laatste dag ligt voor de eerste dag.');
  if (tot !== undefined && rij.actief_tot !== null && tot > rij.actief_tot) {
    return nee('/tot', 'Deze medewerker stopt eerder. Voeg de medewerker daarna opnieuw toe.');
  }
  const laatste = tot ?? nuMeteen(datum(rij.actief_van), vandaag);
  await updateMedewerker(tx, wie.gemeenteId, id, { tot: laatste });
  if (tot === undefined) {
    await trekSessiesVanIn(tx, wie.gemeenteId, id, klok.nu());
    await trekUitnodigingIn({ klok }, tx, wie.gemeenteId, id);
  }
  return ok(undefined);
}

/** What lies open at somebody and needs a successor. Throws 404 when that person is not of this municipality. */
export async function laadOpenstaand(tx: Tx, gemeenteId: string, id: string, op: Datum): Promise<Openstaand> {
  await requireMedewerker(tx, gemeenteId, id);
  const { taken, ...rest } = await loadOpenstaand(tx, gemeenteId, id, op);
  return {
    ...rest,
    taken: taken.map(({ kenmerk, uiterlijk }) => ({
      ...(kenmerk !== null && { kenmerk }),
      ...(uiterlijk !== null && { uiterlijk }),
    })),
  };
}
