import type { Tx } from '../../platform/db/index.ts';

export type NieuweUitnodiging = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly medewerkerId: string;
  readonly email: string;
  readonly tokenHash: Buffer;
  readonly op: Date;
  /** Undefined: from the command line. */
  readonly door: string | undefined;
  readonly verlooptOp: Date;
};

export async function insertUitnodiging(tx: Tx, u: NieuweUitnodiging): Promise<void> {
  await tx
    .insertInto('uitnodiging')
    .values({
      gemeente_id: u.gemeenteId,
      id: u.id,
      medewerker_id: u.medewerkerId,
      email: u.email,
      token_hash: u.tokenHash,
      gemaakt_op: u.op,
      gemaakt_door: u.door ?? null,
      verloopt_op: u.verlooptOp,
    })
    .execute();
}

/** Takes back every invitation of this person that still works. Says how many. */
export async function trekUitnodigingenIn(
  tx: Tx,
  gemeenteId: string,
  medewerkerId: string,
  op: Date,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('uitnodiging')
    .set({ ingetrokken_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('medewerker_id', '=', medewerkerId)
    .where('gebruikt_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', op)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** The last invitation of everybody who ever got one. */
export async function loadLaatsteUitnodigingen(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('uitnodiging')
    .distinctOn('medewerker_id')
    .select(['medewerker_id', 'email', 'gemaakt_op', 'verloopt_op', 'gebruikt_op', 'ingetrokken_op'])
    .where('gemeente_id', '=', gemeenteId)
    .orderBy('medewerker_id')
    .orderBy('gemaakt_op', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
export type UitnodigingRij = Awaited<ReturnType<typeof loadLaatsteUitnodigingen>>[number];

/** Whom a mail of the municipality comes from, and for whom somebody works. */
export async function loadAfzender(tx: Tx, gemeenteId: string, medewerkerId: string) {
  return await tx
    .selectFrom('medewerker as m')
    .innerJoin('gemeente as g', 'g.gemeente_id', 'm.gemeente_id')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .select(['m.naam', 'm.account_id', 'm.actief_tot', 'g.naam as gemeente', 'o.naam as organisatie'])
    .where('m.gemeente_id', '=', gemeenteId)
    .where('m.id', '=', medewerkerId)
    .executeTakeFirst();
}

/**
 * The invitation behind this hash with its row held, when it works now: not used, taken back or expired, and whose work or
 * organisation did not end. As `aanmelden`: no municipality is known yet.
 */
export async function loadUitnodigingOpHash(tx: Tx, tokenHash: Buffer, nu: Date, vandaag: string) {
  return await tx
    .selectFrom('uitnodiging as u')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'u.gemeente_id').onRef('m.id', '=', 'u.medewerker_id'),
    )
    .innerJoin('gemeente as g', 'g.gemeente_id', 'u.gemeente_id')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .leftJoin('account as a', (j) =>
      j.on((eb) =>
        eb(eb.fn<string>('lower', ['a.gebruikersnaam']), '=', eb.fn<string>('lower', ['u.email'])),
      ),
    )
    .select([
      'u.gemeente_id',
      'u.id',
      'u.medewerker_id',
      'u.email',
      'm.naam',
      'm.actief_van',
      'm.organisatie_id',
    ])
    .select(['g.naam as gemeente', 'o.naam as organisatie', 'a.id as account_id'])
    .where('u.token_hash', '=', tokenHash)
    .where('u.gebruikt_op', 'is', null)
    .where('u.ingetrokken_op', 'is', null)
    .where('u.verloopt_op', '>', nu)
    .where('m.account_id', 'is', null)
    .where((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', vandaag)]))
    .where((eb) => eb.or([eb('o.tot', 'is', null), eb('o.tot', '>=', vandaag)]))
    .forUpdate('u')
    .executeTakeFirst();
}
export type OpenUitnodiging = NonNullable<Awaited<ReturnType<typeof loadUitnodigingOpHash>>>;

export async function saveGebruik(tx: Tx, gemeenteId: string, id: string, op: Date): Promise<void> {
  await tx
    .updateTable('uitnodiging')
    .set({ gebruikt_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
}

export async function insertAccount(
  tx: Tx,
  a: {
    readonly id: string;
    readonly gebruikersnaam: string;
    readonly naam: string;
    readonly hash: string | null;
  },
): Promise<void> {
  await tx
    .insertInto('account')
    .values({ id: a.id, gebruikersnaam: a.gebruikersnaam, naam: a.naam, wachtwoord_hash: a.hash })
    .execute();
}

/** Gives the place of work to this account; false when somebody has it already. */
export async function koppelAccount(
  tx: Tx,
  gemeenteId: string,
  medewerkerId: string,
  accountId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('medewerker')
    .set({ account_id: accountId })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', medewerkerId)
    .where('account_id', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
