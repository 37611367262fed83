import type { Plaats } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { loadBevestigingen } from './adresbevestiging.store.ts';
import { loadContacten } from './contactpersoon.store.ts';

export type Contact = Plaats['contactpersonen'][number];

/** Whom to call at each of these organisations on that day. */
export async function laadContacten(
  tx: Tx,
  gemeenteId: string,
  organisatieIds: readonly string[],
  op: Datum,
): Promise<ReadonlyMap<string, readonly Contact[]>> {
  const uit = new Map<string, Contact[]>();
  if (organisatieIds.length === 0) return uit;
  const bevestigd = new Set(
    (await loadBevestigingen(tx, gemeenteId))
      .filter(({ bevestigd_op }) => bevestigd_op !== null)
      .map(({ contactpersoon_id }) => contactpersoon_id),
  );
  for (const rij of await loadContacten(tx, gemeenteId, op)) {
    if (rij.van > op || !organisatieIds.includes(rij.organisatie_id)) continue;
    const contact = { ...toonContact(rij), id: rij.id, bevestigd: bevestigd.has(rij.id) };
    uit.set(rij.organisatie_id, [...(uit.get(rij.organisatie_id) ?? []), contact]);
  }
  return uit;
}

type Rij = Awaited<ReturnType<typeof loadContacten>>[number];

export const toonContact = ({ naam, functie, telefoon, email }: Rij): Omit<Contact, 'id' | 'bevestigd'> => ({
  naam,
  ...(functie !== null && { functie }),
  ...(telefoon !== null && { telefoon }),
  ...(email !== null && { email }),
});
