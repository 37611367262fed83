import type { DossierObject, Spoor } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import { normaliseerZoek, type Tx } from '../../platform/db/index.ts';
import type { DossierKern } from './dossierKern.ts';

/** The dossier with who has a place in it today, the roles of this person there apart; or undefined. */
export async function loadKern(
  tx: Tx,
  gemeenteId: string,
  id: string,
  { vandaag, medewerkerId }: { readonly vandaag: Datum; readonly medewerkerId: string },
) {
  const rij = await tx
    .selectFrom('dossier')
    .select([
      'gemeente_id',
      'id',
      'kenmerk',
      'spoor',
      'titel',
      'beleid_id',
      'beleid_versie',
      'beleid_vingerafdruk',
      'status',
      'versie',
      'keten_volgnummer',
    ])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!rij) return undefined;
  const toegang = await tx
    .selectFrom('dossier_toegang')
    .select(['organisatie_id', 'medewerker_id', 'rol'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', id)
    .where('van', '<=', vandaag)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .execute();
  return {
    gemeenteId: rij.gemeente_id,
    id: rij.id,
    kenmerk: rij.kenmerk,
    spoor: rij.spoor,
    titel: rij.titel,
    beleidId: rij.beleid_id,
    beleidVersie: rij.beleid_versie,
    beleidVingerafdruk: rij.beleid_vingerafdruk ?? undefined,
    status: rij.status,
    versie: rij.versie,
    volgnummer: rij.keten_volgnummer,
    // A place for one person is not a place for the whole organisation.
    betrokkenOrganisaties: [
      ...new Set(
        toegang
          .filter((t) => t.medewerker_id === null || t.medewerker_id === medewerkerId)
          .map((t) => t.organisatie_id),
      ),
    ],
    dossierrollen: toegang.filter((t) => t.medewerker_id === medewerkerId).map((t) => t.rol),
  } satisfies DossierKern;
}

/** Next number of this municipality in a year, from 1. Two at once get two numbers: the row is locked. */
export async function neemNummer(tx: Tx, gemeenteId: string, jaar: number): Promise<number> {
  const { laatste } = await tx
    .insertInto('kenmerk_teller')
    .values({ gemeente_id: gemeenteId, jaar, laatste: 1 })
    .onConflict((oc) =>
      oc
        .columns(['gemeente_id', 'jaar'])
        .doUpdateSet((eb) => ({ laatste: eb('kenmerk_teller.laatste', '+', 1) })),
    )
    .returning('laatste')
    .executeTakeFirstOrThrow();
  return laatste;
}

export async function loadGemeente(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('gemeente')
    .select(['naam', 'afkorting'])
    .where('gemeente_id', '=', gemeenteId)
    .executeTakeFirstOrThrow();
}

export type NieuwDossierRij = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly kenmerk: string;
  readonly spoor: Spoor;
  readonly aard: 'situatie' | 'groep' | 'persoon';
  readonly titel: string | undefined;
  readonly beleidId: string;
  readonly beleidVersie: string;
  readonly beleidVingerafdruk: string | undefined;
  readonly object: DossierObject;
  readonly volledig: readonly string[];
  readonly feiten: Readonly<Record<string, boolean | number | string>>;
  readonly verbanden: readonly { readonly dossier: string; readonly aard: string }[];
  readonly regieMedewerkerId: string | undefined;
  readonly aangemaaktOp: Date;
  readonly aangemaaktDoor: string | undefined;
};

export async function insertDossier(tx: Tx, rij: NieuwDossierRij): Promise<void> {
  await tx
    .insertInto('dossier')
    .values({
      gemeente_id: rij.gemeenteId,
      id: rij.id,
      kenmerk: rij.kenmerk,
      spoor: rij.spoor,
      aard: rij.aard,
      titel: rij.titel ?? null,
      beleid_id: rij.beleidId,
      beleid_versie: rij.beleidVersie,
      beleid_vingerafdruk: rij.beleidVingerafdruk ?? null,
      ...objectKolommen(rij.object),
      volledig: [...rij.volledig],
      feiten: JSON.stringify(rij.feiten),
      verbanden: JSON.stringify(rij.verbanden),
      regie_medewerker_id: rij.regieMedewerkerId ?? null,
      aangemaakt_op: rij.aangemaaktOp,
      aangemaakt_door: rij.aangemaaktDoor ?? null,
    })
    .execute();
}

/** @returns the new version, or undefined when somebody changed it in between. */
export async function updateDossier(
  tx: Tx,
  kern: DossierKern,
  anders: { readonly titel?: string | undefined; readonly object?: DossierObject | undefined },
): Promise<number | undefined> {
  const rij = await tx
    .updateTable('dossier')
    .set({
      ...(anders.titel !== undefined && { titel: anders.titel }),
      ...(anders.object && objectKolommen(anders.object)),
      versie: kern.versie + 1,
    })
    .where('gemeente_id', '=', kern.gemeenteId)
    .where('id', '=', kern.id)
    .where('versie', '=', kern.versie)
    .returning('versie')
    .executeTakeFirst();
  return rij?.versie;
}

function objectKolommen(object: DossierObject) {
  const zoek = normaliseerZoek(object.adres ?? object.gebied ?? '');
  return {
    adres: object.adres ?? null,
    postcode: object.postcode ?? null,
    buurt: object.buurt ?? null,
    wijk: object.wijk ?? null,
    lat: object.lat ?? null,
    lon: object.lon ?? null,
    gebied: object.gebied ?? null,
    karakter: object.karakter ?? null,
    woonvorm: object.woonvorm ?? null,
    zoek_adres: zoek === '' ? null : zoek,
  };
}

/** Head of the kroniek, locked until the end of the transaction: take it last and keep it briefly. */
export async function vergrendelKop(tx: Tx, gemeenteId: string, id: string) {
  const rij = await tx
    .selectFrom('dossier')
    .select(['keten_volgnummer', 'keten_hash', 'versie', 'status'])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { keten_volgnummer: volgnummer, keten_hash: hash, versie, status } = rij;
  return { volgnummer, hash, versie, status };
}

/** Moves the head of the kroniek; the caller holds the lock. */
export async function updateKop(
  tx: Tx,
  gemeenteId: string,
  id: string,
  kop: { volgnummer: number; hash: Uint8Array; status: 'open' | 'gesloten'; versie: number },
): Promise<void> {
  await tx
    .updateTable('dossier')
    .set({
      keten_volgnummer: kop.volgnummer,
      keten_hash: kop.hash,
      status: kop.status,
      versie: kop.versie,
    })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

/** Marks a visit. Within half an hour it is the same visit, so that what is new stays marked while reading. */
export async function markeerBezoek(
  tx: Tx,
  sleutel: { gemeenteId: string; dossierId: string; medewerkerId: string },
  volgnummer: number,
  nu: Date,
): Promise<number | undefined> {
  const nieuwVanaf = new Date(nu.getTime() - 30 * 60_000);
  const rij = await tx
    .insertInto('dossier_bezoek')
    .values({
      gemeente_id: sleutel.gemeenteId,
      dossier_id: sleutel.dossierId,
      medewerker_id: sleutel.medewerkerId,
      laatst_op: nu,
      laatste_volgnummer: volgnummer,
      // A first visit marks nothing: everything would be new.
      vorige_volgnummer: volgnummer,
    })
    .onConflict((oc) =>
      oc.columns(['gemeente_id', 'dossier_id', 'medewerker_id']).doUpdateSet((eb) => ({
        vorige_volgnummer: eb
          .case()
          .when('dossier_bezoek.laatst_op', '<', nieuwVanaf)
          .then(eb.ref('dossier_bezoek.laatste_volgnummer'))
          .else(eb.ref('dossier_bezoek.vorige_volgnummer'))
          .end(),
        laatste_volgnummer: volgnummer,
        laatst_op: nu,
      })),
    )
    .returning('vorige_volgnummer')
    .executeTakeFirst();
  return rij?.vorige_volgnummer;
}

export async function bestaat(tx: Tx, gemeenteId: string, id: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('dossier')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij !== undefined;
}
