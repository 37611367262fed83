import type { GevolgdeStap } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import { openVoorstellen, sluitVoorstel } from './geheimVoorstel.ts';

export type Afloop = 'goedgekeurd' | 'teruggezonden' | 'ingetrokken';

export async function insertBesluitvoorstel(
  tx: Tx,
  v: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly dossierId: string;
    readonly inhoud: Readonly<Record<string, unknown>>;
    readonly mondelingeOpdracht: string | undefined;
    readonly door: string;
    readonly functie: string;
    readonly op: Date;
  },
): Promise<void> {
  await tx
    .insertInto('besluit_voorstel')
    .values({
      gemeente_id: v.gemeenteId,
      id: v.id,
      dossier_id: v.dossierId,
      ...(await sluitVoorstel(tx, v)),
      voorbereid_door: v.door,
      functie: v.functie,
      op: v.op,
    })
    .execute();
}

/**
 * Settles a proposal. The database refuses an approval by whoever prepared it.
 * @returns false when it was settled already
 */
export async function insertBeoordeling(
  tx: Tx,
  b: {
    readonly gemeenteId: string;
    readonly voorstelId: string;
    readonly voorbereidDoor: string;
    readonly wat: Afloop;
    readonly door: string;
    readonly functie: string;
    readonly op: Date;
    readonly reden: string | undefined;
    readonly stappen: readonly GevolgdeStap[];
  },
): Promise<boolean> {
  const rij = await tx
    .insertInto('besluit_beoordeling')
    .values({
      gemeente_id: b.gemeenteId,
      voorstel_id: b.voorstelId,
      voorbereid_door: b.voorbereidDoor,
      wat: b.wat,
      door: b.door,
      functie: b.functie,
      op: b.op,
      reden: b.reden ?? null,
      stappen: JSON.stringify(b.stappen),
    })
    .onConflict((oc) => oc.doNothing())
    .returning('voorstel_id')
    .executeTakeFirst();
  return rij !== undefined;
}

/** The proposals of a dossier with what became of them, newest first. */
export async function loadBesluitvoorstellen(tx: Tx, gemeenteId: string, dossierId: string) {
  const rijen = await alle(tx)
    .where('v.gemeente_id', '=', gemeenteId)
    .where('v.dossier_id', '=', dossierId)
    .orderBy('v.op', 'desc')
    .orderBy('v.id', 'desc')
    .execute();
  return await openVoorstellen(tx, gemeenteId, rijen);
}

export async function loadBesluitvoorstel(tx: Tx, gemeenteId: string, id: string) {
  const rij = await alle(tx)
    .where('v.gemeente_id', '=', gemeenteId)
    .where('v.id', '=', id)
    .executeTakeFirst();
  const [voorstel] = await openVoorstellen(tx, gemeenteId, rij ? [rij] : []);
  return voorstel;
}
export type Voorstelrij = NonNullable<Awaited<ReturnType<typeof loadBesluitvoorstel>>>;

const alle = (tx: Tx) =>
  tx
    .selectFrom('besluit_voorstel as v')
    .leftJoin('besluit_beoordeling as b', (j) =>
      j.onRef('b.gemeente_id', '=', 'v.gemeente_id').onRef('b.voorstel_id', '=', 'v.id'),
    )
    .select([
      'v.id',
      'v.dossier_id',
      'v.inhoud',
      'v.mondelinge_opdracht',
      'v.geheim',
      'v.voorbereid_door',
      'v.functie',
      'v.op',
    ])
    .select(['b.wat', 'b.functie as beoordeeld_als', 'b.reden', 'b.stappen']);
