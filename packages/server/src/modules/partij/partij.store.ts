import { isVerhuld, type Partij } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import { openPersonen, sluitPersonen } from './geheimePersoon.ts';

export type PartijRij = { readonly partij: Partij; readonly partijId: string; readonly code: string };

const STUK = 1_000;

/** Adds parties to a dossier. `voor` may name a party of the same call: the database checks at commit. */
export async function insertPartijen(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  rijen: readonly PartijRij[],
): Promise<void> {
  for (let i = 0; i < rijen.length; i += STUK) {
    const stuk = rijen.slice(i, i + STUK);
    await insertPersonen(tx, gemeenteId, stuk);
    await insertPlaatsen(tx, gemeenteId, dossierId, stuk);
  }
}

/** People and organisations without a dossier yet: reporters of a melding that stands alone. */
export async function insertPersonen(
  tx: Tx,
  gemeenteId: string,
  rijen: readonly Pick<PartijRij, 'partij' | 'partijId'>[],
): Promise<void> {
  const personen = await sluitPersonen(
    tx,
    gemeenteId,
    rijen.map(({ partij, partijId }) => ({
      id: partijId,
      verhuld: isVerhuld(partij),
      velden: {
        naam: partij.naam ?? null,
        adres: partij.adres ?? null,
        geboortedatum: partij.geboortedatum ?? null,
        telefoon: partij.telefoon ?? null,
        email: partij.email ?? null,
        taal: partij.taal ?? null,
        organisatie: partij.organisatie ?? null,
      },
    })),
  );
  await tx
    .insertInto('partij')
    .values(
      rijen.map(({ partij, partijId }, i) => ({
        gemeente_id: gemeenteId,
        id: partijId,
        ...personen[i]!,
        anoniem: partij.anoniem ?? null,
        minderjarig: partij.minderjarig ?? null,
        rechtspersoon: partij.rechtspersoon ?? null,
        soort_melder: partij.soortMelder ?? null,
      })),
    )
    .execute();
}

/** The place of known people in a dossier. */
export async function insertPlaatsen(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  rijen: readonly PartijRij[],
): Promise<void> {
  await tx
    .insertInto('dossier_partij')
    .values(
      rijen.map(({ partij, partijId, code }) => ({
        gemeente_id: gemeenteId,
        dossier_id: dossierId,
        sleutel: partij.id,
        partij_id: partijId,
        rol: partij.rol,
        huishouden: partij.huishouden ?? null,
        voor: partij.voor ?? null,
        code,
      })),
    )
    .execute();
}

/** Codes that are taken in a dossier. The caller holds the lock on the dossier row. */
export async function loadCodes(tx: Tx, gemeenteId: string, dossierId: string): Promise<ReadonlySet<string>> {
  const rijen = await tx
    .selectFrom('dossier_partij')
    .select('code')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .execute();
  return new Set(rijen.flatMap((rij) => rij.code ?? []));
}

/** The code of every party of a dossier, by its id. */
export async function loadCodesPerPartij(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx
    .selectFrom('dossier_partij')
    .select(['partij_id', 'code'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .execute();
  return new Map(rijen.flatMap(({ partij_id, code }) => (code === null ? [] : [[partij_id, code]])));
}

/** The party of a dossier with this id or, for a hidden one, this code. */
export async function loadPartij(tx: Tx, gemeenteId: string, dossierId: string, sleutel: string) {
  const rij = await tx
    .selectFrom('dossier_partij as dp')
    .innerJoin('partij as p', (j) =>
      j.onRef('p.gemeente_id', '=', 'dp.gemeente_id').onRef('p.id', '=', 'dp.partij_id'),
    )
    .select([
      'dp.sleutel',
      'dp.code',
      'dp.rol',
      'dp.partij_id',
      'p.id',
      'p.geheim',
      'p.naam',
      'p.adres',
      'p.telefoon',
      'p.email',
    ])
    .where('dp.gemeente_id', '=', gemeenteId)
    .where('dp.dossier_id', '=', dossierId)
    .where((eb) => eb.or([eb('dp.sleutel', '=', sleutel), eb('dp.code', '=', sleutel)]))
    .orderBy('dp.code')
    .executeTakeFirst();
  const [partij] = await openPersonen(tx, gemeenteId, rij ? [rij] : []);
  return partij;
}

/** The place of a person in a dossier, if there is one. */
export async function loadPlaatsVan(tx: Tx, gemeenteId: string, dossierId: string, partijId: string) {
  return await tx
    .selectFrom('dossier_partij')
    .select(['sleutel', 'code'])
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('partij_id', '=', partijId)
    .executeTakeFirst();
}
