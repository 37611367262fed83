import { sql } from 'kysely';
import type { Tx } from '../db/types.ts';

/** Holder of keys of a whole municipality or of the installation. */
export const NIEMAND = '00000000-0000-0000-0000-000000000000';

export type Sleutelrij = {
  readonly houder: string;
  readonly doel: string;
  readonly versie: number;
  readonly gewikkeld: Uint8Array;
  readonly moedersleutel: string;
};

/** All keys of these dossiers or parties. */
export async function loadSleutels(
  tx: Tx,
  gemeenteId: string,
  houders: readonly string[],
): Promise<readonly Sleutelrij[]> {
  return await tx
    .selectFrom('sleutel')
    .select(['houder', 'doel', 'versie', 'gewikkeld', 'moedersleutel'])
    .where('gemeente_id', '=', gemeenteId)
    .where('houder', 'in', [...houders])
    .execute();
}

/** @returns the keys that are stored now; one that was there already is not among them */
export async function insertSleutels(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly Sleutelrij[],
): Promise<readonly Sleutelrij[]> {
  return await tx
    .insertInto('sleutel')
    .values(rijen.map((rij) => ({ gemeente_id: gemeenteId, ...rij })))
    .onConflict((oc) => oc.doNothing())
    .returning(['houder', 'doel', 'versie', 'gewikkeld', 'moedersleutel'])
    .execute();
}

/** Keys of the installation: they belong to nobody. */
export async function loadInstallatiesleutels(tx: Tx): Promise<readonly Sleutelrij[]> {
  const rijen = await tx
    .selectFrom('sleutel_installatie')
    .select(['doel', 'versie', 'gewikkeld', 'moedersleutel'])
    .execute();
  return rijen.map((rij) => ({ houder: NIEMAND, ...rij }));
}

export async function insertInstallatiesleutels(
  tx: Tx,
  rijen: readonly Sleutelrij[],
): Promise<readonly Sleutelrij[]> {
  const gemaakt = await tx
    .insertInto('sleutel_installatie')
    .values(rijen.map(({ houder: _, ...rij }) => rij))
    .onConflict((oc) => oc.doNothing())
    .returning(['doel', 'versie', 'gewikkeld', 'moedersleutel'])
    .execute();
  return gemaakt.map((rij) => ({ houder: NIEMAND, ...rij }));
}

/** Throws away the keys of a dossier or party: what they encrypted is unreadable from then on. */
export async function deleteSleutels(tx: Tx, gemeenteId: string, houder: string): Promise<void> {
  await tx.deleteFrom('sleutel').where('gemeente_id', '=', gemeenteId).where('houder', '=', houder).execute();
}

/**
 * Throws away all but the newest key of each purpose, once that is ten minutes old: no transaction lasts that long, so
 * nobody encrypts by an older one any more.
 */
export async function deleteOudeSleutels(tx: Tx, gemeenteId: string, houder: string): Promise<void> {
  await tx
    .deleteFrom('sleutel as oud')
    .where('oud.gemeente_id', '=', gemeenteId)
    .where('oud.houder', '=', houder)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('sleutel as nieuw')
          .select('nieuw.versie')
          .whereRef('nieuw.gemeente_id', '=', 'oud.gemeente_id')
          .whereRef('nieuw.houder', '=', 'oud.houder')
          .whereRef('nieuw.doel', '=', 'oud.doel')
          .whereRef('nieuw.versie', '>', 'oud.versie')
          .where('nieuw.gemaakt_op', '<', sql<Date>`now() - interval '10 minutes'`),
      ),
    )
    .execute();
}

/** Names of the master keys in use. Skips through the index: a million keys cost no more than the number of names. */
export async function loadMoedersleutelIds(tx: Tx, gemeenteId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string | null }>`
    with recursive namen as (
      select min(moedersleutel) as id from sleutel where gemeente_id = ${gemeenteId}
      union all
      select (select min(s.moedersleutel) from sleutel s where s.gemeente_id = ${gemeenteId} and s.moedersleutel > n.id)
        from namen n where n.id is not null)
    select id from namen where id is not null`.execute(tx);
  return rows.flatMap(({ id }) => id ?? []);
}

export async function loadInstallatieMoedersleutelIds(tx: Tx): Promise<readonly string[]> {
  const rijen = await tx.selectFrom('sleutel_installatie').select('moedersleutel').distinct().execute();
  return rijen.map(({ moedersleutel }) => moedersleutel);
}

/** Keys under one master key, locked; those that another process is turning are left to it. */
export async function loadOnderMoedersleutel(
  tx: Tx,
  gemeenteId: string,
  moedersleutel: string,
  aantal: number,
): Promise<readonly Sleutelrij[]> {
  return await tx
    .selectFrom('sleutel')
    .select(['houder', 'doel', 'versie', 'gewikkeld', 'moedersleutel'])
    .where('gemeente_id', '=', gemeenteId)
    .where('moedersleutel', '=', moedersleutel)
    .limit(aantal)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Stores keys as another master key wrapped them. */
export async function updateWikkels(tx: Tx, gemeenteId: string, rijen: readonly Sleutelrij[]): Promise<void> {
  const waarden = rijen.map((rij) => ({ ...rij, gewikkeld: Buffer.from(rij.gewikkeld).toString('base64') }));
  await sql`update sleutel s set gewikkeld = decode(n.gewikkeld, 'base64'), moedersleutel = n.moedersleutel
    from jsonb_to_recordset(${JSON.stringify(waarden)}::jsonb)
      as n(houder uuid, doel text, versie integer, gewikkeld text, moedersleutel text)
    where s.gemeente_id = ${gemeenteId} and s.houder = n.houder and s.doel = n.doel and s.versie = n.versie`.execute(
    tx,
  );
}

export async function updateInstallatieWikkel(tx: Tx, rij: Sleutelrij): Promise<void> {
  await tx
    .updateTable('sleutel_installatie')
    .set({ gewikkeld: rij.gewikkeld, moedersleutel: rij.moedersleutel })
    .where('doel', '=', rij.doel)
    .where('versie', '=', rij.versie)
    .execute();
}
