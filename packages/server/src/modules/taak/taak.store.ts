import type { Tx } from '../../platform/db/index.ts';
import { heeftPlaats, type Plaats } from '../../platform/toegang/plaats.store.ts';

const ACTIE = [
  't.id',
  't.soort',
  't.wat',
  't.wie_medewerker_id',
  't.wie_organisatie_id',
  't.wie_naam',
  't.uiterlijk',
  't.status',
  't.dossier_id',
  't.versie',
  't.aangemaakt_op',
] as const;

export type NieuweTaakRij = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string | undefined;
  readonly soort: 'taak' | 'volgende-actie' | 'wacht-op';
  readonly wat: string;
  readonly wieMedewerkerId: string | undefined;
  readonly wieOrganisatieId: string | undefined;
  readonly wieNaam: string | undefined;
  readonly uiterlijk: string | undefined;
  readonly aangemaaktOp: Date;
  readonly aangemaaktDoor: string;
};

export async function insertTaak(tx: Tx, rij: NieuweTaakRij): Promise<void> {
  await tx
    .insertInto('taak')
    .values({
      gemeente_id: rij.gemeenteId,
      id: rij.id,
      dossier_id: rij.dossierId ?? null,
      soort: rij.soort,
      wat: rij.wat,
      wie_medewerker_id: rij.wieMedewerkerId ?? null,
      wie_organisatie_id: rij.wieOrganisatieId ?? null,
      wie_naam: rij.wieNaam ?? null,
      uiterlijk: rij.uiterlijk ?? null,
      aangemaakt_op: rij.aangemaaktOp,
      aangemaakt_door: rij.aangemaaktDoor,
    })
    .execute();
}

/** Tasks with the name of who has to do them. A partner reads no names of other organisations' people. */
function acties(tx: Tx, gemeenteId: string) {
  return tx
    .selectFrom('taak as t')
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 't.gemeente_id').onRef('m.id', '=', 't.wie_medewerker_id'),
    )
    .leftJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 't.gemeente_id').onRef('o.id', '=', 't.wie_organisatie_id'),
    )
    .leftJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 't.gemeente_id').onRef('d.id', '=', 't.dossier_id'),
    )
    .select(ACTIE)
    .select(['m.naam as medewerker_naam', 'o.naam as organisatie_naam', 'd.kenmerk', 'd.adres'])
    .where('t.gemeente_id', '=', gemeenteId);
}
export type ActieRij = Awaited<ReturnType<typeof loadActies>>[number];

/** Open tasks of these dossiers, soonest first; for a partner row-level security leaves only its own. */
export async function loadActies(tx: Tx, gemeenteId: string, dossierIds: readonly string[]) {
  if (dossierIds.length === 0) return [];
  return await acties(tx, gemeenteId)
    .where('t.dossier_id', 'in', [...dossierIds])
    .where('t.status', '=', 'open')
    .orderBy('t.uiterlijk', (o) => o.asc().nullsLast())
    .orderBy('t.id')
    .limit(1_000)
    .execute();
}

export async function loadActie(tx: Tx, gemeenteId: string, id: string) {
  return await acties(tx, gemeenteId).where('t.id', '=', id).executeTakeFirst();
}

type VanWie = {
  readonly medewerkers: readonly string[];
  /** Only tasks in dossiers in which somebody has a place; undefined: all. */
  readonly plaats: Plaats | undefined;
  readonly aantal: number;
};

/** Open tasks of these people, soonest first. */
export async function loadActiesVan(
  tx: Tx,
  gemeenteId: string,
  soorten: readonly ActieRij['soort'][],
  { medewerkers, plaats, aantal }: VanWie,
) {
  return await acties(tx, gemeenteId)
    .where('t.wie_medewerker_id', 'in', [...medewerkers])
    .$if(plaats !== undefined, (qb) => qb.where(heeftPlaats(plaats!)))
    .where('t.status', '=', 'open')
    .where('t.soort', 'in', [...soorten])
    .orderBy('t.uiterlijk', (o) => o.asc().nullsLast())
    .orderBy('t.id')
    .limit(aantal)
    .execute();
}

/** What the dossiers of these regievoerders wait for, longest waiting first. */
export async function loadWachtOp(tx: Tx, gemeenteId: string, { medewerkers, plaats, aantal }: VanWie) {
  return await acties(tx, gemeenteId)
    .where('d.regie_medewerker_id', 'in', [...medewerkers])
    .$if(plaats !== undefined, (qb) => qb.where(heeftPlaats(plaats!)))
    .where('d.status', '=', 'open')
    .where('t.status', '=', 'open')
    .where('t.soort', '=', 'wacht-op')
    .orderBy('t.uiterlijk', (o) => o.asc().nullsLast())
    .orderBy('t.id')
    .limit(aantal)
    .execute();
}

/** Open tasks of one organisation, soonest first: what a partner has to do. */
export async function loadActiesVanOrganisatie(
  tx: Tx,
  gemeenteId: string,
  organisatieId: string,
  aantal: number,
  plaats?: Plaats,
) {
  return await acties(tx, gemeenteId)
    .where('t.wie_organisatie_id', '=', organisatieId)
    .$if(plaats !== undefined, (qb) => qb.where(heeftPlaats(plaats!)))
    .where('t.status', '=', 'open')
    .orderBy('t.uiterlijk', (o) => o.asc().nullsLast())
    .orderBy('t.id')
    .limit(aantal)
    .execute();
}

/** @returns the new version, or undefined when somebody changed it in between. */
export async function updateTaak(
  tx: Tx,
  sleutel: { readonly gemeenteId: string; readonly id: string; readonly versie: number },
  anders: {
    readonly wat?: string | undefined;
    readonly uiterlijk?: string | null | undefined;
    readonly status?: ActieRij['status'] | undefined;
  },
): Promise<number | undefined> {
  const rij = await tx
    .updateTable('taak')
    .set({
      ...(anders.wat !== undefined && { wat: anders.wat }),
      ...(anders.uiterlijk !== undefined && { uiterlijk: anders.uiterlijk }),
      ...(anders.status !== undefined && { status: anders.status }),
      versie: sleutel.versie + 1,
    })
    .where('gemeente_id', '=', sleutel.gemeenteId)
    .where('id', '=', sleutel.id)
    .where('versie', '=', sleutel.versie)
    .returning('versie')
    .executeTakeFirst();
  return rij?.versie;
}

export async function bestaatOrganisatie(tx: Tx, gemeenteId: string, id: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('organisatie')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Can people of this organisation see a task in this dossier today? The municipality's own can, a partner with a place in it too. */
export async function werktMee(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  organisatieId: string,
  vandaag: string,
): Promise<boolean> {
  const eigen = await tx
    .selectFrom('organisatie')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', organisatieId)
    .where('soort', '=', 'gemeente')
    .executeTakeFirst();
  if (eigen) return true;
  const toegang = await tx
    .selectFrom('dossier_toegang')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('organisatie_id', '=', organisatieId)
    .where('van', '<=', vandaag)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .executeTakeFirst();
  return toegang !== undefined;
}

/** All tasks of one dossier: the open ones first, soonest first. */
export async function loadAlleActies(tx: Tx, gemeenteId: string, dossierId: string, aantal: number) {
  return await acties(tx, gemeenteId)
    .where('t.dossier_id', '=', dossierId)
    .orderBy((eb) => eb.case().when('t.status', '=', 'open').then(0).else(1).end())
    .orderBy('t.uiterlijk', (o) => o.asc().nullsLast())
    .orderBy('t.id')
    .limit(aantal)
    .execute();
}
