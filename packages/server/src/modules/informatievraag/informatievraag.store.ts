import type { Compartiment } from '@luwte/core/dossier';
import type { Organisatiesoort } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import type { Tabellen } from '../../platform/db/schema.ts';

type Rij = Tabellen['informatievraag'];
export type Vraagstatus =
  | 'open'
  | 'beantwoord'
  | 'mag-niet-delen'
  | 'weet-niet'
  | 'ingetrokken'
  | 'vervallen';

export type NieuweVraag = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly persoon: string | undefined;
  readonly organisatieId: string;
  readonly regel: string;
  readonly kleur: NonNullable<Rij['kleur']['__select__']> | undefined;
  readonly vraag: string;
  readonly vorm: Rij['vorm'];
  readonly onderdelen: readonly { readonly id: string; readonly vraag: string }[];
  readonly keuzes: readonly string[];
  readonly compartiment: Compartiment;
  readonly grondslag: string;
  readonly doelredenering: string | undefined;
  readonly uiterlijk: string | undefined;
  readonly vraagSleutel: string;
  readonly door: string;
  readonly op: Date;
};

export async function insertVraag(tx: Tx, v: NieuweVraag): Promise<void> {
  await tx
    .insertInto('informatievraag')
    .values({
      gemeente_id: v.gemeenteId,
      id: v.id,
      dossier_id: v.dossierId,
      persoon: v.persoon ?? null,
      organisatie_id: v.organisatieId,
      regel: v.regel,
      kleur: v.kleur ?? null,
      vraag: v.vraag,
      vorm: v.vorm,
      onderdelen: JSON.stringify(v.onderdelen),
      keuzes: [...v.keuzes],
      compartiment: v.compartiment,
      grondslag: v.grondslag,
      doelredenering: v.doelredenering ?? null,
      uiterlijk: v.uiterlijk ?? null,
      vraag_sleutel: v.vraagSleutel,
      gevraagd_door: v.door,
      gevraagd_op: v.op,
    })
    .execute();
}

const VRAAG = [
  'v.id',
  'v.dossier_id',
  'v.persoon',
  'v.organisatie_id',
  'v.regel',
  'v.vraag',
  'v.vorm',
  'v.onderdelen',
  'v.keuzes',
  'v.compartiment',
  'v.grondslag',
  'v.doelredenering',
  'v.uiterlijk',
  'v.status',
  'v.vraag_sleutel',
  'v.antwoord_sleutel',
  'v.gevraagd_op',
  'v.herinnerd_op',
  'v.afgerond_op',
  'o.naam as organisatie',
  'o.soort as organisatie_soort',
] as const;

const vragen = (tx: Tx, gemeenteId: string) =>
  tx
    .selectFrom('informatievraag as v')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'v.gemeente_id').onRef('o.id', '=', 'v.organisatie_id'),
    )
    .where('v.gemeente_id', '=', gemeenteId);

/** The questions of a dossier whose answer lies in one of these compartments, newest first, with who asked. */
export const loadVragenVanDossier = async (
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  compartimenten: readonly Compartiment[],
) =>
  compartimenten.length === 0
    ? []
    : await vragen(tx, gemeenteId)
        .innerJoin('medewerker as m', (j) =>
          j.onRef('m.gemeente_id', '=', 'v.gemeente_id').onRef('m.id', '=', 'v.gevraagd_door'),
        )
        .select([...VRAAG, 'm.naam as gevraagd_door'])
        .where('v.dossier_id', '=', dossierId)
        .where('v.compartiment', 'in', [...compartimenten])
        .orderBy('v.gevraagd_op', 'desc')
        .orderBy('v.id', 'desc')
        .execute();

/** One question, with the head of its row locked when it is about to change. */
export const loadVraag = async (tx: Tx, gemeenteId: string, id: string, slot = false) =>
  await vragen(tx, gemeenteId)
    .select(VRAAG)
    .where('v.id', '=', id)
    .$if(slot, (qb) => qb.forUpdate('v'))
    .executeTakeFirst();
export type VraagRij = NonNullable<Awaited<ReturnType<typeof loadVraag>>>;

/** The open questions to an organisation, as `systeem`. */
export const loadOpenVragen = async (tx: Tx, gemeenteId: string, organisatieId: string) =>
  await tx
    .selectFrom('informatievraag')
    .select(['id', 'dossier_id', 'persoon', 'regel'])
    .where('gemeente_id', '=', gemeenteId)
    .where('organisatie_id', '=', organisatieId)
    .where('status', '=', 'open')
    .execute();

/** What an organisation was asked, as it may know it: open first, then the newest. As the role of a partner. */
export const loadVragenVanOrganisatie = async (
  tx: Tx,
  gemeenteId: string,
  organisatieId: string,
  aantal: number,
) =>
  await tx
    .selectFrom('informatievraag as v')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'v.gemeente_id').onRef('d.id', '=', 'v.dossier_id'),
    )
    .leftJoin('dossier_partij as dp', (j) =>
      j
        .onRef('dp.gemeente_id', '=', 'v.gemeente_id')
        .onRef('dp.dossier_id', '=', 'v.dossier_id')
        .onRef('dp.sleutel', '=', 'v.persoon')
        .on('v.status', '=', 'open'),
    )
    .leftJoin('partij as p', (j) =>
      j.onRef('p.gemeente_id', '=', 'dp.gemeente_id').onRef('p.id', '=', 'dp.partij_id'),
    )
    .select([
      'v.id',
      'v.dossier_id',
      'd.kenmerk',
      'v.persoon',
      'v.vraag',
      'v.vorm',
      'v.onderdelen',
      'v.keuzes',
      'v.doelredenering',
      'v.uiterlijk',
      'v.status',
      'v.gevraagd_op',
      'v.afgerond_op',
      'p.naam as persoon_naam',
      'p.geboortedatum as persoon_geboortedatum',
    ])
    .where('v.gemeente_id', '=', gemeenteId)
    .where('v.organisatie_id', '=', organisatieId)
    .orderBy((eb) => eb.case().when('v.status', '=', 'open').then(0).else(1).end())
    .orderBy('v.gevraagd_op', 'desc')
    .orderBy('v.id', 'desc')
    .limit(aantal)
    .execute();
export type PartnervraagRij = Awaited<ReturnType<typeof loadVragenVanOrganisatie>>[number];

/** Is this an open question to this organisation that it may see? As the role of a partner: the database answers. */
export const isVraagAan = async (tx: Tx, gemeenteId: string, id: string, organisatieId: string) =>
  (
    await tx
      .selectFrom('informatievraag')
      .select('dossier_id')
      .where('gemeente_id', '=', gemeenteId)
      .where('id', '=', id)
      .where('organisatie_id', '=', organisatieId)
      .executeTakeFirst()
  )?.dossier_id;

/** One open question with whom it is about, for who answers without an account. As `systeem`. */
export const loadOpenbareVraag = async (tx: Tx, gemeenteId: string, id: string) =>
  await vragen(tx, gemeenteId)
    .innerJoin('gemeente as g', 'g.gemeente_id', 'v.gemeente_id')
    .innerJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'v.gemeente_id').onRef('d.id', '=', 'v.dossier_id'),
    )
    .leftJoin('dossier_partij as dp', (j) =>
      j
        .onRef('dp.gemeente_id', '=', 'v.gemeente_id')
        .onRef('dp.dossier_id', '=', 'v.dossier_id')
        .onRef('dp.sleutel', '=', 'v.persoon'),
    )
    .leftJoin('partij as p', (j) =>
      j.onRef('p.gemeente_id', '=', 'dp.gemeente_id').onRef('p.id', '=', 'dp.partij_id'),
    )
    .select([...VRAAG, 'g.naam as gemeente', 'd.kenmerk'])
    .select(['p.naam as persoon_naam', 'p.geboortedatum as persoon_geboortedatum'])
    .where('v.id', '=', id)
    .where('v.status', '=', 'open')
    .executeTakeFirst();

export async function saveAfronding(
  tx: Tx,
  gemeenteId: string,
  id: string,
  velden: { readonly status: Exclude<Vraagstatus, 'open'>; readonly antwoord?: string; readonly op: Date },
): Promise<void> {
  await tx
    .updateTable('informatievraag')
    .set({
      status: velden.status,
      afgerond_op: velden.op,
      ...(velden.antwoord !== undefined && { antwoord_sleutel: velden.antwoord }),
    })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

export async function saveHerinnering(tx: Tx, gemeenteId: string, id: string, op: Date): Promise<void> {
  await tx
    .updateTable('informatievraag')
    .set({ herinnerd_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

export type OrganisatieRij = {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  /** Works on the dossier today as a whole, so its people see the question. */
  readonly werktMee: boolean;
};

/** The organisations of a municipality that exist today, and which of them work on this dossier. */
export async function loadOrganisaties(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  vandaag: string,
): Promise<readonly OrganisatieRij[]> {
  const rijen = await tx
    .selectFrom('organisatie as o')
    .leftJoin('dossier_toegang as t', (j) =>
      j
        .onRef('t.gemeente_id', '=', 'o.gemeente_id')
        .onRef('t.organisatie_id', '=', 'o.id')
        .on('t.dossier_id', '=', dossierId)
        .on('t.van', '<=', vandaag)
        .on((eb) => eb.or([eb('t.tot', 'is', null), eb('t.tot', '>=', vandaag)])),
    )
    .select(['o.id', 'o.naam', 'o.soort'])
    .select((eb) => eb.fn.count<string>('t.id').as('plaatsen'))
    .where('o.gemeente_id', '=', gemeenteId)
    .where((eb) => eb.or([eb('o.tot', 'is', null), eb('o.tot', '>=', vandaag)]))
    .groupBy(['o.id', 'o.naam', 'o.soort'])
    .orderBy('o.naam')
    .execute();
  return rijen.map(({ id, naam, soort, plaatsen }) => ({ id, naam, soort, werktMee: Number(plaatsen) > 0 }));
}
