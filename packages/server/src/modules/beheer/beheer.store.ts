import type { Thema } from '@luwte/core/contract';
import type { Organisatiesoort, Rol } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';

export type NieuweGemeente = {
  /** Part of addresses and keys: lower case, digits and hyphens. */
  readonly id: string;
  readonly naam: string;
  /** Two to five capitals, first part of every kenmerk. */
  readonly afkorting: string;
  readonly woorden: Readonly<Record<string, string>>;
  /** Left out: as it was. */
  readonly thema?: Thema | undefined;
};

/** Adds the municipality, or renews its words and, when told, its house style. */
export async function saveGemeente(tx: Tx, g: NieuweGemeente): Promise<void> {
  const woorden = JSON.stringify(g.woorden);
  const thema = g.thema && { thema: g.thema };
  await tx
    .insertInto('gemeente')
    .values({ gemeente_id: g.id, naam: g.naam, afkorting: g.afkorting, woorden, ...thema })
    .onConflict((oc) => oc.column('gemeente_id').doUpdateSet({ woorden, ...thema }))
    .execute();
}

/** The id of the organisation with this kind and name; adds it when it is not there. */
export async function saveOrganisatie(
  tx: Tx,
  o: { gemeenteId: string; soort: Organisatiesoort; naam: string; id: string },
): Promise<string> {
  const bestaand = await tx
    .selectFrom('organisatie')
    .select('id')
    .where('gemeente_id', '=', o.gemeenteId)
    .where('soort', '=', o.soort)
    .where('naam', '=', o.naam)
    .executeTakeFirst();
  if (bestaand) return bestaand.id;
  await tx
    .insertInto('organisatie')
    .values({ gemeente_id: o.gemeenteId, id: o.id, naam: o.naam, soort: o.soort })
    .execute();
  return o.id;
}

export async function loadGemeente(tx: Tx, gemeenteId: string) {
  return tx.selectFrom('gemeente').select('naam').where('gemeente_id', '=', gemeenteId).executeTakeFirst();
}

/** The login: a new one, or the existing one with another password. Runs as the role that signs in. */
export async function saveLogin(
  tx: Tx,
  a: { id: string; gebruikersnaam: string; naam: string; hash: string },
): Promise<string> {
  const bestaand = await tx
    .selectFrom('account')
    .select('id')
    .where((eb) => eb(eb.fn<string>('lower', ['gebruikersnaam']), '=', a.gebruikersnaam.toLowerCase()))
    .executeTakeFirst();
  if (!bestaand) {
    await tx
      .insertInto('account')
      .values({ id: a.id, gebruikersnaam: a.gebruikersnaam, wachtwoord_hash: a.hash, naam: a.naam })
      .execute();
    return a.id;
  }
  await tx.updateTable('account').set({ wachtwoord_hash: a.hash }).where('id', '=', bestaand.id).execute();
  return bestaand.id;
}

export async function loadAccountId(tx: Tx, gebruikersnaam: string): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('account')
    .select('id')
    .where((eb) => eb(eb.fn<string>('lower', ['gebruikersnaam']), '=', gebruikersnaam.toLowerCase()))
    .executeTakeFirst();
  return rij?.id;
}

/** The place of work of a login in a municipality. */
export const loadMedewerkerVan = async (tx: Tx, gemeenteId: string, accountId: string) =>
  await tx
    .selectFrom('medewerker')
    .select(['id', 'account_id'])
    .where('gemeente_id', '=', gemeenteId)
    .where('account_id', '=', accountId)
    .orderBy('id')
    .executeTakeFirst();

/** Who was invited under this address and has no account yet. */
export const loadGenodigde = async (tx: Tx, gemeenteId: string, email: string) =>
  await tx
    .selectFrom('uitnodiging as u')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'u.gemeente_id').onRef('m.id', '=', 'u.medewerker_id'),
    )
    .select(['m.id', 'm.account_id'])
    .where('u.gemeente_id', '=', gemeenteId)
    .where((eb) => eb(eb.fn<string>('lower', ['u.email']), '=', email.toLowerCase()))
    .where('m.account_id', 'is', null)
    .orderBy('u.gemaakt_op', 'desc')
    .executeTakeFirst();

type Velden = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly organisatieId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
};

export async function updateMedewerker(tx: Tx, m: Velden): Promise<void> {
  await tx
    .updateTable('medewerker')
    .set({ organisatie_id: m.organisatieId, rollen: [...m.rollen], naam: m.naam })
    .where('gemeente_id', '=', m.gemeenteId)
    .where('id', '=', m.id)
    .execute();
}

export async function insertMedewerker(
  tx: Tx,
  m: Velden & { readonly accountId: string | undefined; readonly actiefVan: string },
): Promise<void> {
  await tx
    .insertInto('medewerker')
    .values({
      gemeente_id: m.gemeenteId,
      id: m.id,
      account_id: m.accountId ?? null,
      organisatie_id: m.organisatieId,
      rollen: [...m.rollen],
      naam: m.naam,
      actief_van: m.actiefVan,
    })
    .execute();
}
