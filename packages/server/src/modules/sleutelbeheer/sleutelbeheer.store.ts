import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

// Encrypting is one concept over the tables of five others: it changes how a row is stored and never what it says.

/** Every municipality, as the role that turns keys may see it. */
export async function loadGemeenteIds(tx: Tx): Promise<readonly string[]> {
  const rijen = await tx.selectFrom('gemeente').select('gemeente_id').orderBy('gemeente_id').execute();
  return rijen.map(({ gemeente_id }) => gemeente_id);
}

const INHOUD = [
  'dossier_id',
  'gebeurtenis_id as id',
  'compartiment',
  'inhoud',
  'zout',
  'geheim',
  'doelredenering',
] as const;

/** Events in a compartment that are not encrypted yet. */
export async function loadOpenInhoud(tx: Tx, gemeenteId: string, aantal: number) {
  return await tx
    .selectFrom('gebeurtenis_inhoud')
    .select(INHOUD)
    .where('gemeente_id', '=', gemeenteId)
    .where('compartiment', '<>', 'gewoon')
    .where('geheim', 'is', null)
    .limit(aantal)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** The encrypted events of one dossier. */
export async function loadGeheimeInhoud(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('gebeurtenis_inhoud')
    .select(INHOUD)
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('geheim', 'is not', null)
    .execute();
}

/** Why it was recorded stays as it is where nothing else is given. */
export async function updateInhoud(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly {
    readonly dossierId: string;
    readonly id: string;
    readonly inhoud: string;
    readonly geheim: Uint8Array | null;
    readonly doelredenering: Uint8Array | null;
  }[],
): Promise<void> {
  const waarden = rijen.map((rij) => ({
    ...rij,
    inhoud: JSON.parse(rij.inhoud),
    geheim: base64(rij.geheim),
    doelredenering: base64(rij.doelredenering),
  }));
  await sql`update gebeurtenis_inhoud i set inhoud = n.inhoud, zout = null, geheim = decode(n.geheim, 'base64'),
      doelredenering = coalesce(decode(n.doelredenering, 'base64'), i.doelredenering)
    from jsonb_to_recordset(${JSON.stringify(waarden)}::jsonb)
      as n("dossierId" uuid, id uuid, inhoud jsonb, geheim text, doelredenering text)
    where i.gemeente_id = ${gemeenteId} and i.dossier_id = n."dossierId" and i.gebeurtenis_id = n.id`.execute(
    tx,
  );
}

const PERSOON = ['id', 'naam', 'adres', 'geboortedatum', 'telefoon', 'email', 'taal', 'organisatie'] as const;

/** People with one of these roles somewhere, or who reported, who are not encrypted yet. */
export async function loadOpenPersonen(
  tx: Tx,
  gemeenteId: string,
  rollen: readonly string[],
  aantal: number,
) {
  return await tx
    .selectFrom('partij as p')
    .select(PERSOON)
    .where('p.gemeente_id', '=', gemeenteId)
    .where('p.geheim', 'is', null)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('dossier_partij as dp')
            .select('dp.partij_id')
            .whereRef('dp.gemeente_id', '=', 'p.gemeente_id')
            .whereRef('dp.partij_id', '=', 'p.id')
            .where('dp.rol', 'in', [...rollen]),
        ),
        eb.exists(
          eb
            .selectFrom('melding as m')
            .select('m.melder_partij_id')
            .whereRef('m.gemeente_id', '=', 'p.gemeente_id')
            .whereRef('m.melder_partij_id', '=', 'p.id'),
        ),
      ]),
    )
    .limit(aantal)
    .execute();
}

export async function updatePersonen(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly { readonly id: string; readonly geheim: Uint8Array | null }[],
): Promise<void> {
  const waarden = rijen.map(({ id, geheim }) => ({ id, geheim: base64(geheim) }));
  await sql`update partij p set naam = null, adres = null, geboortedatum = null, telefoon = null, email = null, taal = null,
      organisatie = null, compartiment = 'melderidentiteit', geheim = decode(n.geheim, 'base64')
    from jsonb_to_recordset(${JSON.stringify(waarden)}::jsonb) as n(id uuid, geheim text)
    where p.gemeente_id = ${gemeenteId} and p.id = n.id`.execute(tx);
}

/** Meldingen whose household still is the text it was taken from. */
export async function loadOpenHuishoudens(tx: Tx, gemeenteId: string, aantal: number) {
  return await tx
    .selectFrom('melding')
    .select(['id', 'melder_huishouden as huishouden'])
    .where('gemeente_id', '=', gemeenteId)
    .where('melder_huishouden', 'is not', null)
    .where('melder_huishouden', 'not like', 'hh-%')
    .limit(aantal)
    .execute();
}

/** Renames a household, of a melding and wherever people of it have a place in a dossier. */
export async function updateHuishouden(
  tx: Tx,
  gemeenteId: string,
  meldingId: string,
  oud: string,
  nieuw: string,
): Promise<void> {
  await tx
    .updateTable('melding')
    .set({ melder_huishouden: nieuw })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', meldingId)
    .execute();
  await tx
    .updateTable('dossier_partij')
    .set({ huishouden: nieuw })
    .where('gemeente_id', '=', gemeenteId)
    .where('huishouden', '=', oud)
    .execute();
}

const VOORSTEL = ['id', 'dossier_id', 'inhoud', 'mondelinge_opdracht', 'geheim'] as const;

/** Prepared decisions for a compartment that are not encrypted yet. */
export async function loadOpenVoorstellen(tx: Tx, gemeenteId: string, aantal: number) {
  return await tx
    .selectFrom('besluit_voorstel')
    .select(VOORSTEL)
    .where('gemeente_id', '=', gemeenteId)
    .where('geheim', 'is', null)
    .where(sql<boolean>`coalesce(inhoud ->> 'compartiment', 'gewoon') <> 'gewoon'`)
    .limit(aantal)
    .execute();
}

export async function loadGeheimeVoorstellen(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('besluit_voorstel')
    .select(VOORSTEL)
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('geheim', 'is not', null)
    .execute();
}

export async function updateVoorstel(
  tx: Tx,
  gemeenteId: string,
  id: string,
  kolommen: {
    readonly inhoud: string;
    readonly mondelinge_opdracht: string | null;
    readonly geheim: Uint8Array | null;
  },
): Promise<void> {
  await tx
    .updateTable('besluit_voorstel')
    .set(kolommen)
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

const DOCUMENT = [
  'id',
  'dossier_id',
  'naam',
  'naam_geheim',
  'compartiment',
  'opslag_sleutel',
  'bestandssleutel',
  'grootte',
  'sha256',
] as const;

export async function loadDocumentenMetOpenNaam(tx: Tx, gemeenteId: string, aantal: number) {
  return await tx
    .selectFrom('document')
    .select(DOCUMENT)
    .where('gemeente_id', '=', gemeenteId)
    .where('compartiment', '<>', 'gewoon')
    .where('naam_geheim', 'is', null)
    .limit(aantal)
    .execute();
}

export async function loadDocumentenMetOpenBestand(tx: Tx, gemeenteId: string, aantal: number) {
  return await tx
    .selectFrom('document')
    .select(DOCUMENT)
    .where('gemeente_id', '=', gemeenteId)
    .where('opslag_sleutel', 'is not', null)
    .where('bestandssleutel', 'is', null)
    .orderBy('id')
    .limit(aantal)
    .execute();
}

/** Documents with the same bytes: an import names one file more than once. */
export async function loadDocumentenMetOpslag(tx: Tx, gemeenteId: string, opslagSleutel: string) {
  return await tx
    .selectFrom('document')
    .select(DOCUMENT)
    .where('gemeente_id', '=', gemeenteId)
    .where('opslag_sleutel', '=', opslagSleutel)
    .where('bestandssleutel', 'is', null)
    .execute();
}

export async function loadDocumentenVan(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('document')
    .select([...DOCUMENT, 'doelredenering'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .execute();
}

export async function updateDocument(
  tx: Tx,
  gemeenteId: string,
  id: string,
  kolommen: {
    readonly naam: string;
    readonly naam_geheim: Uint8Array | null;
    readonly opslag_sleutel: string | null;
    readonly bestandssleutel: Uint8Array | null;
    /** Left out: as it is. */
    readonly doelredenering?: Uint8Array | null;
  },
): Promise<void> {
  await tx
    .updateTable('document')
    .set(kolommen)
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

const DELING = [
  'id',
  'dossier_id',
  'compartiment',
  'afschrift',
  'doel',
  'noodzaak',
  'opmerking',
  'geheim',
] as const;

/** Shares in a compartment that are not encrypted yet. */
export async function loadOpenDelingen(tx: Tx, gemeenteId: string, aantal: number) {
  return await tx
    .selectFrom('deling')
    .select(DELING)
    .where('gemeente_id', '=', gemeenteId)
    .where('compartiment', '<>', 'gewoon')
    .where('geheim', 'is', null)
    .limit(aantal)
    .execute();
}

export async function loadGeheimeDelingen(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('deling')
    .select(DELING)
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('geheim', 'is not', null)
    .execute();
}

export async function updateDeling(
  tx: Tx,
  gemeenteId: string,
  id: string,
  geheim: Uint8Array | null,
): Promise<void> {
  await tx
    .updateTable('deling')
    .set({ geheim, afschrift: null, doel: null, noodzaak: null, opmerking: null })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

export async function loadGeheimeInbreng(tx: Tx, gemeenteId: string, dossierId: string) {
  return await tx
    .selectFrom('inbreng')
    .select(['id', 'dossier_id', 'compartiment', 'inhoud', 'geheim'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('geheim', 'is not', null)
    .execute();
}

export async function updateInbreng(
  tx: Tx,
  gemeenteId: string,
  id: string,
  geheim: Uint8Array | null,
): Promise<void> {
  await tx
    .updateTable('inbreng')
    .set({ geheim })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

const base64 = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('base64');
