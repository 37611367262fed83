import type { Actie } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { laadContacten } from '../organisatie/contactpersonen.ts';
import { type ActieRij, loadActies } from './taak.store.ts';

/** A task as the API shows it. A partner knows the case by its kenmerk, not by an address. */
export function toonActie(rij: ActieRij, voorPartner = false): Actie {
  return {
    id: rij.id,
    soort: rij.soort,
    wat: rij.wat,
    wie: rij.medewerker_naam ?? rij.wie_naam ?? rij.organisatie_naam ?? 'niemand',
    sinds: rij.aangemaakt_op.toISOString(),
    status: rij.status,
    versie: rij.versie,
    ...(rij.wie_medewerker_id !== null && { wieMedewerkerId: rij.wie_medewerker_id }),
    ...(rij.wie_organisatie_id !== null && { wieOrganisatieId: rij.wie_organisatie_id }),
    ...(rij.uiterlijk !== null && { uiterlijk: rij.uiterlijk }),
    ...(rij.dossier_id !== null && { dossierId: rij.dossier_id }),
    ...(rij.kenmerk !== null && { kenmerk: rij.kenmerk }),
    ...(rij.adres !== null && !voorPartner && { adres: rij.adres }),
  };
}

/** Open tasks per dossier, soonest first. */
export async function laadActiesPerDossier(
  tx: Tx,
  gemeenteId: string,
  dossierIds: readonly string[],
  voorPartner = false,
): Promise<ReadonlyMap<string, readonly Actie[]>> {
  const uit = new Map<string, Actie[]>();
  for (const rij of await loadActies(tx, gemeenteId, dossierIds)) {
    if (rij.dossier_id === null) continue;
    const lijst = uit.get(rij.dossier_id) ?? [];
    uit.set(rij.dossier_id, lijst);
    lijst.push(toonActie(rij, voorPartner));
  }
  return uit;
}

/** The same tasks, each of a partner with whom to call there today. */
export async function metContacten(
  tx: Tx,
  gemeenteId: string,
  acties: readonly Actie[],
  op: Datum,
): Promise<readonly Actie[]> {
  const organisaties = [...new Set(acties.flatMap(({ wieOrganisatieId }) => wieOrganisatieId ?? []))];
  const contacten = await laadContacten(tx, gemeenteId, organisaties, op);
  return acties.map((actie) => {
    const contactpersonen = contacten.get(actie.wieOrganisatieId ?? '');
    return contactpersonen ? { ...actie, contactpersonen: [...contactpersonen] } : actie;
  });
}
