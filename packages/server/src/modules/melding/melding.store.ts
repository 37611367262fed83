import { normaliseerZoek, type Tx } from '../../platform/db/index.ts';
import { verhulHuishouden } from '../partij/verhulHuishouden.ts';

export type MeldingStatus = 'ontvangen' | 'gekoppeld' | 'advies-gegeven' | 'afgewezen';

export type NieuweMeldingRij = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly ontvangenOp: Date;
  readonly op: string;
  readonly tot: string | undefined;
  readonly kanaal: string;
  readonly categorieen: readonly string[];
  readonly ernst: number | undefined;
  readonly aantal: number | undefined;
  readonly plaatsType: string | undefined;
  readonly gepleegdDoor: string | undefined;
  readonly strafbaar: boolean | undefined;
  readonly anoniem: boolean;
  readonly melderPartijId: string | undefined;
  /** What was said about the household; left out: people at one address are one household. */
  readonly melderHuishouden: string | undefined;
  readonly melderAdres: string | undefined;
  readonly adres: string;
  readonly postcode: string | undefined;
  readonly woonvorm: string | undefined;
  readonly toelichting: string | undefined;
  readonly status: 'ontvangen' | 'advies-gegeven';
  readonly advies: string | undefined;
  readonly vastgelegdDoor: string | undefined;
  readonly organisatieId: string;
};

export async function insertMelding(tx: Tx, rij: NieuweMeldingRij): Promise<void> {
  const huishouden = rij.melderHuishouden ?? huishoudenVan(rij.melderAdres);
  await tx
    .insertInto('melding')
    .values({
      gemeente_id: rij.gemeenteId,
      id: rij.id,
      ontvangen_op: rij.ontvangenOp,
      op: rij.op,
      tot: rij.tot ?? null,
      kanaal: rij.kanaal,
      categorieen: [...rij.categorieen],
      ernst: rij.ernst ?? null,
      aantal: rij.aantal ?? null,
      plaats_type: rij.plaatsType ?? null,
      gepleegd_door: rij.gepleegdDoor ?? null,
      strafbaar: rij.strafbaar ?? null,
      anoniem: rij.anoniem,
      melder_partij_id: rij.melderPartijId ?? null,
      melder_huishouden: huishouden === null ? null : await verhulHuishouden(tx, rij.gemeenteId, huishouden),
      adres: rij.adres,
      postcode: rij.postcode ?? null,
      woonvorm: rij.woonvorm ?? null,
      zoek_adres: normaliseerZoek(rij.adres),
      toelichting: rij.toelichting ?? null,
      status: rij.status,
      advies: rij.advies ?? null,
      vastgelegd_op: rij.ontvangenOp,
      vastgelegd_door: rij.vastgelegdDoor ?? null,
      eigenaar_organisatie_id: rij.organisatieId,
    })
    .execute();
}

function huishoudenVan(adres: string | undefined): string | null {
  const zoek = normaliseerZoek(adres ?? '');
  return zoek === '' ? null : `adres ${zoek}`;
}

const MELDING = [
  'm.id',
  'm.dossier_id',
  'm.gebeurtenis_id',
  'm.ontvangen_op',
  'm.op',
  'm.tot',
  'm.kanaal',
  'm.bij',
  'm.categorieen',
  'm.ernst',
  'm.aantal',
  'm.plaats_type',
  'm.gepleegd_door',
  'm.strafbaar',
  'm.anoniem',
  'm.melder_partij_id',
  'm.melder_huishouden',
  'm.adres',
  'm.postcode',
  'm.buurt',
  'm.woonvorm',
  'm.toelichting',
  'm.status',
  'm.advies',
  'm.versie',
] as const;

/** Meldingen with the kenmerk of their dossier and the code of the reporter in it; never a name. */
function meldingen(tx: Tx, gemeenteId: string) {
  return tx
    .selectFrom('melding as m')
    .leftJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'm.gemeente_id').onRef('d.id', '=', 'm.dossier_id'),
    )
    .leftJoin('dossier_partij as dp', (j) =>
      j
        .onRef('dp.gemeente_id', '=', 'm.gemeente_id')
        .onRef('dp.dossier_id', '=', 'm.dossier_id')
        .onRef('dp.partij_id', '=', 'm.melder_partij_id'),
    )
    .leftJoin('gebeurtenis_inhoud as i', (j) =>
      j
        .onRef('i.gemeente_id', '=', 'm.gemeente_id')
        .onRef('i.dossier_id', '=', 'm.dossier_id')
        .onRef('i.gebeurtenis_id', '=', 'm.gebeurtenis_id'),
    )
    .select(MELDING)
    .select(['d.kenmerk', 'dp.code as melder_code', 'i.sleutel as gebeurtenis_sleutel'])
    .where('m.gemeente_id', '=', gemeenteId);
}
export type MeldingRij = NonNullable<Awaited<ReturnType<typeof loadMelding>>>;

export async function loadMelding(tx: Tx, gemeenteId: string, id: string) {
  return await meldingen(tx, gemeenteId).where('m.id', '=', id).executeTakeFirst();
}

/** Holds the melding until the transaction ends: linking twice at once must find the first link. */
export async function vergrendelMelding(tx: Tx, gemeenteId: string, id: string): Promise<void> {
  await tx
    .selectFrom('melding')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

/** One page, latest first. */
export async function loadMeldingen(
  tx: Tx,
  gemeenteId: string,
  vraag: {
    readonly status: MeldingStatus | undefined;
    readonly na: { readonly op: string; readonly id: string } | undefined;
    readonly aantal: number;
  },
) {
  const { status, na, aantal } = vraag;
  return await meldingen(tx, gemeenteId)
    .$if(status !== undefined, (qb) => qb.where('m.status', '=', status!))
    .$if(na !== undefined, (qb) =>
      qb
        // Redundant, but the one that the index can use.
        .where('m.ontvangen_op', '<=', new Date(na!.op))
        .where((eb) => eb.or([eb('m.ontvangen_op', '<', new Date(na!.op)), eb('m.id', '>', na!.id)])),
    )
    .orderBy('m.ontvangen_op', 'desc')
    .orderBy('m.id')
    .limit(aantal)
    .execute();
}

export async function updateKoppeling(
  tx: Tx,
  gemeenteId: string,
  id: string,
  koppeling: { readonly dossierId: string; readonly gebeurtenisId: string } | undefined,
): Promise<void> {
  await tx
    .updateTable('melding')
    .set((eb) => ({
      status: koppeling ? ('gekoppeld' as const) : ('ontvangen' as const),
      dossier_id: koppeling?.dossierId ?? null,
      gebeurtenis_id: koppeling?.gebeurtenisId ?? null,
      versie: eb('versie', '+', 1),
    }))
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

export async function updateAdvies(tx: Tx, gemeenteId: string, id: string, advies: string): Promise<void> {
  await tx
    .updateTable('melding')
    .set((eb) => ({ status: 'advies-gegeven' as const, advies, versie: eb('versie', '+', 1) }))
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

/** Meldingen without a dossier whose address begins like this. */
export async function zoekLosseMeldingen(tx: Tx, gemeenteId: string, tekst: string, aantal: number) {
  const adres = normaliseerZoek(tekst);
  if (adres === '') return [];
  return await tx
    .selectFrom('melding')
    .select(['id', 'adres', 'status', 'op'])
    .where('gemeente_id', '=', gemeenteId)
    .where('zoek_adres', '>=', adres)
    .where('zoek_adres', '<', `${adres}\u{10FFFF}`)
    .where('status', '!=', 'gekoppeld')
    .orderBy('zoek_adres')
    .orderBy('id')
    .limit(aantal)
    .execute();
}

/** What is known at each of these addresses: its dossiers, open ones first, and how many meldingen ever came in. */
export async function loadBekend(tx: Tx, gemeenteId: string, adressen: readonly string[]) {
  const zoek = adressen.map(normaliseerZoek);
  if (zoek.length === 0) return [];
  const dossiers = await tx
    .selectFrom('dossier as d')
    .leftJoin('dossier_stand as s', (j) =>
      j.onRef('s.gemeente_id', '=', 'd.gemeente_id').onRef('s.dossier_id', '=', 'd.id').on('s.zicht', '=', 0),
    )
    .select(['d.id', 'd.kenmerk', 'd.status', 'd.zoek_adres', 's.fase_naam'])
    .where('d.gemeente_id', '=', gemeenteId)
    .where('d.zoek_adres', 'in', zoek)
    .orderBy('d.status', 'desc')
    .orderBy('d.kenmerk', 'desc')
    .limit(200)
    .execute();
  const meldingen = await tx
    .selectFrom('melding')
    .select(['zoek_adres'])
    .select((eb) => eb.fn.countAll<string>().as('aantal'))
    .where('gemeente_id', '=', gemeenteId)
    .where('zoek_adres', 'in', zoek)
    .groupBy('zoek_adres')
    .execute();
  return zoek.map((adres) => ({
    dossiers: dossiers.filter((rij) => rij.zoek_adres === adres),
    meldingen: Number(meldingen.find((rij) => rij.zoek_adres === adres)?.aantal ?? 0),
  }));
}
