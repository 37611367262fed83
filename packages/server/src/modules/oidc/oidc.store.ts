import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';

export async function loadAanbieders(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('oidc_aanbieder as a')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'a.gemeente_id').onRef('o.id', '=', 'a.organisatie_id'),
    )
    .select(['a.id', 'a.organisatie_id', 'a.uitgever', 'a.client_id', 'a.domeinen', 'a.factorbewijs'])
    .select(['a.actief_van', 'a.actief_tot', 'o.naam as organisatie'])
    .where('a.gemeente_id', '=', gemeenteId)
    .orderBy('o.naam')
    .orderBy('a.id')
    .execute();
}

/** Does this organisation take part today? */
export async function bestaatOrganisatie(tx: Tx, gemeenteId: string, id: string, vandaag: string) {
  const rij = await tx
    .selectFrom('organisatie')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>=', vandaag)]))
    .executeTakeFirst();
  return rij !== undefined;
}

type NieuweAanbieder = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly organisatieId: string;
  readonly uitgever: string;
  readonly clientId: string;
  readonly clientGeheim: Buffer;
  readonly domeinen: readonly string[];
  readonly factorbewijs: readonly string[];
  readonly van: string;
  readonly door: string;
  readonly op: Date;
};

export async function insertAanbieder(tx: Tx, a: NieuweAanbieder): Promise<void> {
  await tx
    .insertInto('oidc_aanbieder')
    .values({
      gemeente_id: a.gemeenteId,
      id: a.id,
      organisatie_id: a.organisatieId,
      uitgever: a.uitgever,
      client_id: a.clientId,
      client_geheim: a.clientGeheim,
      domeinen: [...a.domeinen],
      factorbewijs: [...a.factorbewijs],
      actief_van: a.van,
      vastgelegd_door: a.door,
      vastgelegd_op: a.op,
    })
    .execute();
}

export async function updateAanbieder(
  tx: Tx,
  gemeenteId: string,
  id: string,
  anders: {
    readonly clientId?: string;
    readonly clientGeheim?: Buffer | undefined;
    readonly domeinen?: readonly string[];
    readonly factorbewijs?: readonly string[];
    readonly tot?: string;
    readonly door: string;
    readonly op: Date;
  },
): Promise<void> {
  const { clientId, clientGeheim, domeinen, factorbewijs, tot } = anders;
  await tx
    .updateTable('oidc_aanbieder')
    .set({
      ...(clientId !== undefined && { client_id: clientId }),
      ...(clientGeheim !== undefined && { client_geheim: clientGeheim }),
      ...(domeinen !== undefined && { domeinen: [...domeinen] }),
      ...(factorbewijs !== undefined && { factorbewijs: [...factorbewijs] }),
      ...(tot !== undefined && { actief_tot: tot }),
      vastgelegd_door: anders.door,
      vastgelegd_op: anders.op,
    })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

/** Signs everybody out whom this provider let in. */
export async function trekSessiesVanAanbiederIn(tx: Tx, aanbiederId: string, op: Date): Promise<void> {
  await tx
    .updateTable('sessie')
    .set({ ingetrokken_op: op })
    .where('aanbieder_id', '=', aanbiederId)
    .where('ingetrokken_op', 'is', null)
    .execute();
}

/** Providers that work today, of organisations that take part today; with the secret, still encrypted. As `aanmelden`. */
const werkende = (tx: Tx, vandaag: string) =>
  tx
    .selectFrom('oidc_aanbieder as a')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'a.gemeente_id').onRef('o.id', '=', 'a.organisatie_id'),
    )
    .innerJoin('gemeente as g', 'g.gemeente_id', 'a.gemeente_id')
    .select(['a.gemeente_id', 'a.id', 'a.organisatie_id', 'a.uitgever', 'a.client_id', 'a.client_geheim'])
    .select(['a.domeinen', 'a.factorbewijs', 'o.naam as organisatie', 'g.naam as gemeente'])
    .where('a.actief_van', '<=', vandaag)
    .where((eb) => eb.or([eb('a.actief_tot', 'is', null), eb('a.actief_tot', '>=', vandaag)]))
    .where((eb) => eb.or([eb('o.tot', 'is', null), eb('o.tot', '>=', vandaag)]));

export const zoekAanbieders = (tx: Tx, domein: string, vandaag: string) =>
  werkende(tx, vandaag)
    .where(sql<boolean>`a.domeinen @> array[${domein}]::text[]`)
    .orderBy('a.gemeente_id')
    .orderBy('a.id')
    .limit(50)
    .execute();
export const loadWerkendeAanbieder = (tx: Tx, id: string, vandaag: string) =>
  werkende(tx, vandaag).where('a.id', '=', id).executeTakeFirst();
export type WerkendeAanbieder = NonNullable<Awaited<ReturnType<typeof loadWerkendeAanbieder>>>;

export async function insertPoging(
  tx: Tx,
  p: {
    readonly tokenHash: Buffer;
    readonly aanbiederId: string;
    readonly uitnodigingHash: Buffer | undefined;
    readonly verlooptOp: Date;
  },
): Promise<void> {
  await tx
    .insertInto('oidc_poging')
    .values({
      token_hash: p.tokenHash,
      aanbieder_id: p.aanbiederId,
      uitnodiging_hash: p.uitnodigingHash ?? null,
      verloopt_op: p.verlooptOp,
    })
    .execute();
}

/** Takes a try: gone for whoever comes second with it. */
export const neemOidcPoging = (tx: Tx, tokenHash: Buffer, nu: Date) =>
  tx
    .deleteFrom('oidc_poging')
    .where('token_hash', '=', tokenHash)
    .where('verloopt_op', '>', nu)
    .returning(['aanbieder_id', 'uitnodiging_hash'])
    .executeTakeFirst();

/** The account of this subject, if it was ever bound. */
export const loadKoppeling = async (tx: Tx, uitgever: string, sub: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('oidc_koppeling')
      .select('account_id')
      .where('uitgever', '=', uitgever)
      .where('sub', '=', sub)
      .executeTakeFirst()
  )?.account_id;

/** Binds a subject to an account; false when either is bound to another already. */
export async function insertKoppeling(
  tx: Tx,
  k: {
    readonly uitgever: string;
    readonly sub: string;
    readonly accountId: string;
    readonly aanbiederId: string;
    readonly op: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('oidc_koppeling')
    .values({
      uitgever: k.uitgever,
      sub: k.sub,
      account_id: k.accountId,
      aanbieder_id: k.aanbiederId,
      gemaakt_op: k.op,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
