import type { Tx } from '../../platform/db/index.ts';
import type { Stand } from '../../platform/toegang/sessie.store.ts';
import { schrijfVeiligheid } from '../../platform/veiligheidslog/index.ts';

export async function loadAccount(tx: Tx, gebruikersnaam: string) {
  return tx
    .selectFrom('account')
    .select(['id', 'wachtwoord_hash', 'gebruikersnaam'])
    .where((eb) => eb(eb.fn<string>('lower', ['gebruikersnaam']), '=', gebruikersnaam.toLowerCase()))
    .executeTakeFirst();
}

/**
 * Places where this account works today; the first is taken when somebody signs in. Of who came in through a provider only
 * those at its organisation: who looks after the provider of one municipality opens no other.
 */
export async function loadWerkplekken(
  tx: Tx,
  accountId: string,
  vandaag: string,
  aanbiederId?: string | undefined,
) {
  return tx
    .selectFrom('medewerker as m')
    .innerJoin('gemeente as g', 'g.gemeente_id', 'm.gemeente_id')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .select(['m.gemeente_id', 'm.id', 'm.rollen', 'g.naam as gemeente', 'o.naam as organisatie'])
    .where('m.account_id', '=', accountId)
    .$if(aanbiederId !== undefined, (vraag) =>
      vraag.where((eb) =>
        eb.exists(
          eb
            .selectFrom('oidc_aanbieder as a')
            .select('a.id')
            .where('a.id', '=', aanbiederId ?? '')
            .whereRef('a.gemeente_id', '=', 'm.gemeente_id')
            .whereRef('a.organisatie_id', '=', 'm.organisatie_id')
            .where('a.actief_van', '<=', vandaag)
            .where((of) => of.or([of('a.actief_tot', 'is', null), of('a.actief_tot', '>=', vandaag)])),
        ),
      ),
    )
    .where('m.actief_van', '<=', vandaag)
    .where((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', vandaag)]))
    .where((eb) => eb.or([eb('o.tot', 'is', null), eb('o.tot', '>=', vandaag)]))
    .orderBy('m.gemeente_id')
    .orderBy('m.id')
    .execute();
}

export type NieuweSessie = {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly stand: Stand;
  readonly apparaat: string;
  readonly aanbiederId: string | undefined;
  /** Left out for a sign-in that is not finished. */
  readonly werkplek?: { readonly gemeenteId: string; readonly medewerkerId: string };
  /** When this person signed in. */
  readonly sinds: Date;
  readonly nu: Date;
  readonly verlooptOp: Date;
};

export async function saveSessie(tx: Tx, s: NieuweSessie): Promise<void> {
  await tx
    .insertInto('sessie')
    .values({
      id: s.id,
      token_hash: s.tokenHash,
      account_id: s.accountId,
      stand: s.stand,
      apparaat: s.apparaat,
      aanbieder_id: s.aanbiederId ?? null,
      gemeente_id: s.werkplek?.gemeenteId ?? null,
      medewerker_id: s.werkplek?.medewerkerId ?? null,
      aangemaakt_op: s.sinds,
      laatst_gebruikt_op: s.nu,
      verloopt_op: s.verlooptOp,
    })
    .execute();
}

export async function trekSessieIn(tx: Tx, tokenHash: Buffer, nu: Date): Promise<void> {
  await tx
    .updateTable('sessie')
    .set({ ingetrokken_op: nu })
    .where('token_hash', '=', tokenHash)
    .where('ingetrokken_op', 'is', null)
    .execute();
}

/** Sessions of this account that still open something, newest use first. */
export async function loadSessies(tx: Tx, accountId: string, nu: Date, stilteGrens: Date) {
  return tx
    .selectFrom('sessie as s')
    .innerJoin('gemeente as g', 'g.gemeente_id', 's.gemeente_id')
    .select([
      's.id',
      's.token_hash',
      's.apparaat',
      's.aangemaakt_op',
      's.laatst_gebruikt_op',
      'g.naam as gemeente',
    ])
    .where('s.account_id', '=', accountId)
    .where('s.stand', '=', 'volledig')
    .where('s.ingetrokken_op', 'is', null)
    .where('s.verloopt_op', '>', nu)
    .where('s.laatst_gebruikt_op', '>', stilteGrens)
    .orderBy('s.laatst_gebruikt_op', 'desc')
    .limit(100)
    .execute();
}

/** Ends sessions of one account: the one with this id, or all but the one with this token. Says how many. */
export async function trekSessiesIn(
  tx: Tx,
  accountId: string,
  welke: { readonly id: string } | { readonly behalve: Buffer | undefined },
  nu: Date,
): Promise<number> {
  let opdracht = tx
    .updateTable('sessie')
    .set({ ingetrokken_op: nu })
    .where('account_id', '=', accountId)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', nu);
  if ('id' in welke) opdracht = opdracht.where('id', '=', welke.id);
  else if (welke.behalve) opdracht = opdracht.where('token_hash', '!=', welke.behalve);
  return Number((await opdracht.executeTakeFirst()).numUpdatedRows);
}

/** Has this account signed in from the browser with this cookie before? */
export async function isBekendApparaat(
  tx: Tx,
  tokenHash: Buffer,
  accountId: string | undefined,
  nu: Date,
): Promise<boolean> {
  const rij = await tx
    .selectFrom('bekend_apparaat')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .where('verloopt_op', '>', nu)
    .executeTakeFirst();
  return rij !== undefined && rij.account_id === accountId;
}

/** Knows this browser from now on, instead of under the cookie it had. */
export async function vervangApparaat(
  tx: Tx,
  a: {
    readonly accountId: string;
    readonly oud: Buffer | undefined;
    readonly nieuw: Buffer;
    readonly verlooptOp: Date;
  },
): Promise<void> {
  if (a.oud) {
    await tx
      .deleteFrom('bekend_apparaat')
      .where('token_hash', '=', a.oud)
      .where('account_id', '=', a.accountId)
      .execute();
  }
  await tx
    .insertInto('bekend_apparaat')
    .values({ token_hash: a.nieuw, account_id: a.accountId, verloopt_op: a.verlooptOp })
    .execute();
}

export async function saveWachtwoord(tx: Tx, accountId: string, hash: string): Promise<void> {
  await tx.updateTable('account').set({ wachtwoord_hash: hash }).where('id', '=', accountId).execute();
}

export async function logVeiligheid(
  tx: Tx,
  r: {
    id: string;
    op: Date;
    handeling: string;
    uitkomst: string;
    reden?: string;
    accountId?: string;
    gemeenteId?: string;
    medewerkerId?: string;
  },
): Promise<void> {
  await schrijfVeiligheid(tx, r);
}

/** The accounts that these colleagues sign in with; null for who has none. */
export async function loadAccountsVan(tx: Tx, gemeenteId: string, medewerkers: readonly string[]) {
  return await tx
    .selectFrom('medewerker')
    .select('account_id')
    .where('gemeente_id', '=', gemeenteId)
    .where('id', 'in', [...medewerkers])
    .execute();
}
