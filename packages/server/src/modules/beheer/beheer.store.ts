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

/** The place of work of a login in a municipality, with these roles from now on. */
export async function saveMedewerker(
  tx: Tx,
  m: {
    gemeenteId: string;
    id: string;
    accountId: string;
    organisatieId: string;
    naam: string;
    rollen: readonly Rol[];
    actiefVan: string;
  },
): Promise<string> {
  const bestaand = await tx
    .selectFrom('medewerker')
    .select('id')
    .where('gemeente_id', '=', m.gemeenteId)
    .where('account_id', '=', m.accountId)
    .executeTakeFirst();
  const velden = { organisatie_id: m.organisatieId, rollen: [...m.rollen], naam: m.naam };
  if (bestaand) {
    await tx
      .updateTable('medewerker')
      .set(velden)
      .where('gemeente_id', '=', m.gemeenteId)
      .where('id', '=', bestaand.id)
      .execute();
    return bestaand.id;
  }
  await tx
    .insertInto('medewerker')
    .values({
      gemeente_id: m.gemeenteId,
      id: m.id,
      account_id: m.accountId,
      actief_van: m.actiefVan,
      ...velden,
    })
    .execute();
  return m.id;
}
