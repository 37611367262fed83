import type { IngevuldeWaarde } from '@luwte/core/beleid';
import type { Spoor } from '@luwte/core/dossier';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

export type Voorstelrij = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly beleidId: string;
  readonly spoor: Spoor;
  readonly basisVersie: string;
  readonly basisVingerafdruk: string;
  readonly waarden: readonly IngevuldeWaarde[];
  readonly voorgesteldDoor: string;
  /** The last activation for this policy when it was proposed. */
  readonly naActivatie?: string | undefined;
};

/** Holds proposals and decisions about one policy back until this transaction ends. */
export async function vergrendelVoorstellen(
  tx: Tx,
  gemeenteId: string,
  beleidId: string,
  spoor: Spoor,
): Promise<void> {
  const slot = ['beleid_voorstel', gemeenteId, beleidId, spoor].join('|');
  await sql`select pg_advisory_xact_lock(hashtext(${slot}))`.execute(tx);
}

export async function insertVoorstel(tx: Tx, rij: Voorstelrij): Promise<void> {
  await tx
    .insertInto('beleid_voorstel')
    .values({
      gemeente_id: rij.gemeenteId,
      id: rij.id,
      beleid_id: rij.beleidId,
      spoor: rij.spoor,
      basis_versie: rij.basisVersie,
      basis_vingerafdruk: rij.basisVingerafdruk,
      waarden: JSON.stringify(rij.waarden),
      voorgesteld_door: rij.voorgesteldDoor,
      na_activatie: rij.naActivatie ?? null,
    })
    .execute();
}

export type Logregel = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly voorstelId: string;
  readonly voorgesteldDoor: string;
  readonly wat: 'voorgesteld' | 'geactiveerd' | 'geweigerd' | 'ingetrokken';
  readonly op: Date;
  readonly door: string;
  readonly functie: string;
  readonly reden: string;
  readonly vingerafdruk?: string | undefined;
};

/** Adds the line of the proposal itself. */
export async function insertLog(tx: Tx, regel: Logregel): Promise<void> {
  await tx.insertInto('beleid_log').values(alsRij(regel)).execute();
}

/**
 * Adds the line that settles a proposal. The database refuses a decision by whoever proposed, and a withdrawal by
 * anybody else.
 * @returns false when somebody else decided in the meantime
 */
export async function insertBesluit(tx: Tx, regel: Logregel): Promise<boolean> {
  const rij = await tx
    .insertInto('beleid_log')
    .values(alsRij(regel))
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst();
  return rij !== undefined;
}

const alsRij = (regel: Logregel) => ({
  gemeente_id: regel.gemeenteId,
  id: regel.id,
  voorstel_id: regel.voorstelId,
  voorgesteld_door: regel.voorgesteldDoor,
  wat: regel.wat,
  op: regel.op,
  door: regel.door,
  functie: regel.functie,
  reden: regel.reden,
  vingerafdruk: regel.vingerafdruk ?? null,
});

export async function loadVoorstel(tx: Tx, gemeenteId: string, id: string): Promise<Voorstelrij | undefined> {
  const rij = await tx
    .selectFrom('beleid_voorstel')
    .select(['id', 'beleid_id', 'spoor', 'basis_versie', 'basis_vingerafdruk', 'waarden', 'voorgesteld_door'])
    .select('na_activatie')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    rij && {
      gemeenteId,
      id: rij.id,
      beleidId: rij.beleid_id,
      spoor: rij.spoor,
      basisVersie: rij.basis_versie,
      basisVingerafdruk: rij.basis_vingerafdruk,
      waarden: rij.waarden,
      voorgesteldDoor: rij.voorgesteld_door,
      naActivatie: rij.na_activatie ?? undefined,
    }
  );
}

/** The line in the log of what this municipality activated last for a policy. */
export async function loadLaatsteActivatie(
  tx: Tx,
  gemeenteId: string,
  beleidId: string,
  spoor: Spoor,
): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('beleid_log as l')
    .innerJoin('beleid_voorstel as v', (j) =>
      j.onRef('v.gemeente_id', '=', 'l.gemeente_id').onRef('v.id', '=', 'l.voorstel_id'),
    )
    .select('l.id')
    .where('l.gemeente_id', '=', gemeenteId)
    .where('l.wat', '=', 'geactiveerd')
    .where('v.beleid_id', '=', beleidId)
    .where('v.spoor', '=', spoor)
    .orderBy('l.op', 'desc')
    .orderBy('l.id', 'desc')
    .executeTakeFirst();
  return rij?.id;
}

/**
 * Open proposals that were made by somebody else than this colleague, oldest first. Who signs in with the same account
 * for two organisations is one person.
 */
export async function loadWachtend(tx: Tx, gemeenteId: string, medewerkerId: string) {
  return await tx
    .selectFrom('beleid_voorstel as v')
    .innerJoin('beleid_log as l', (j) =>
      j
        .onRef('l.gemeente_id', '=', 'v.gemeente_id')
        .onRef('l.voorstel_id', '=', 'v.id')
        .on('l.wat', '=', 'voorgesteld'),
    )
    .innerJoin('medewerker as indiener', (j) =>
      j.onRef('indiener.gemeente_id', '=', 'v.gemeente_id').onRef('indiener.id', '=', 'v.voorgesteld_door'),
    )
    .innerJoin('medewerker as ik', (j) =>
      j.onRef('ik.gemeente_id', '=', 'v.gemeente_id').on('ik.id', '=', medewerkerId),
    )
    .select(['v.id', 'v.beleid_id', 'v.spoor', 'v.basis_versie', 'l.op', 'l.functie'])
    .where('v.gemeente_id', '=', gemeenteId)
    .where('v.voorgesteld_door', '<>', medewerkerId)
    .where((eb) =>
      eb.or([
        eb('indiener.account_id', 'is', null),
        eb('ik.account_id', 'is', null),
        eb('indiener.account_id', '<>', eb.ref('ik.account_id')),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('beleid_log as af')
            .select('af.id')
            .whereRef('af.gemeente_id', '=', 'v.gemeente_id')
            .whereRef('af.voorstel_id', '=', 'v.id')
            .where('af.wat', '<>', 'voorgesteld'),
        ),
      ),
    )
    .orderBy('l.op')
    .orderBy('v.id')
    .execute();
}

/** What happened with the proposals for one policy, newest first. */
export async function loadLog(tx: Tx, gemeenteId: string, beleidId: string, spoor: Spoor) {
  return await tx
    .selectFrom('beleid_log as l')
    .innerJoin('beleid_voorstel as v', (j) =>
      j.onRef('v.gemeente_id', '=', 'l.gemeente_id').onRef('v.id', '=', 'l.voorstel_id'),
    )
    .select(['l.id', 'l.voorstel_id', 'l.wat', 'l.op', 'l.door', 'l.functie', 'l.reden', 'l.vingerafdruk'])
    .select(['v.waarden', 'v.basis_versie', 'v.basis_vingerafdruk', 'v.voorgesteld_door', 'v.na_activatie'])
    .where('l.gemeente_id', '=', gemeenteId)
    .where('v.beleid_id', '=', beleidId)
    .where('v.spoor', '=', spoor)
    .orderBy('l.op', 'desc')
    .orderBy('l.id', 'desc')
    .execute();
}

/** Was there a decision about this proposal? */
export async function isAfgehandeld(tx: Tx, gemeenteId: string, voorstelId: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('beleid_log')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('voorstel_id', '=', voorstelId)
    .where('wat', '<>', 'voorgesteld')
    .executeTakeFirst();
  return rij !== undefined;
}

export type Activatie = {
  readonly beleidId: string;
  readonly spoor: Spoor;
  readonly versie: string;
  readonly vingerafdruk: string;
  readonly op: Date;
  readonly waarden: readonly IngevuldeWaarde[];
};

/** All that this municipality activated: the newest version first, and of one version the last activation. */
export async function loadActivaties(tx: Tx, gemeenteId: string): Promise<Activatie[]> {
  const rijen = await tx
    .selectFrom('beleid_log as l')
    .innerJoin('beleid_versie as b', (j) =>
      j.onRef('b.gemeente_id', '=', 'l.gemeente_id').onRef('b.vingerafdruk', '=', 'l.vingerafdruk'),
    )
    .innerJoin('beleid_voorstel as v', (j) =>
      j.onRef('v.gemeente_id', '=', 'l.gemeente_id').onRef('v.id', '=', 'l.voorstel_id'),
    )
    .select(['b.beleid_id', 'b.spoor', 'b.geldig_van', 'b.vingerafdruk', 'l.op', 'v.waarden'])
    .where('l.gemeente_id', '=', gemeenteId)
    .where('l.wat', '=', 'geactiveerd')
    .orderBy('b.geldig_van', 'desc')
    .orderBy('l.op', 'desc')
    .execute();
  return rijen.map((rij) => ({
    beleidId: rij.beleid_id,
    spoor: rij.spoor,
    versie: rij.geldig_van,
    vingerafdruk: rij.vingerafdruk,
    op: rij.op,
    waarden: rij.waarden,
  }));
}
