import type { Tx } from '../../platform/db/index.ts';

/** A question for a new password; without an account nothing comes of it. */
export async function insertHerstel(
  tx: Tx,
  h: {
    readonly id: string;
    readonly accountId: string | undefined;
    readonly tokenHash?: Buffer;
    readonly op: Date;
    readonly verlooptOp: Date;
  },
): Promise<void> {
  await tx
    .insertInto('wachtwoordherstel')
    .values({
      id: h.id,
      account_id: h.accountId ?? null,
      token_hash: h.tokenHash ?? null,
      gevraagd_op: h.op,
      verloopt_op: h.verlooptOp,
    })
    .execute();
}

/** Questions of accounts with a password that got no link yet; held, so that of two workers one sends it. */
export async function neemOpenVragen(tx: Tx, nu: Date) {
  return await tx
    .selectFrom('wachtwoordherstel as h')
    .innerJoin('account as a', 'a.id', 'h.account_id')
    .select(['h.id', 'h.account_id', 'a.gebruikersnaam'])
    .where('h.token_hash', 'is', null)
    .where('h.verloopt_op', '>', nu)
    .where('a.wachtwoord_hash', 'is not', null)
    .orderBy('h.id')
    .limit(100)
    .forUpdate('h')
    .skipLocked()
    .execute();
}

export async function saveLink(tx: Tx, id: string, tokenHash: Buffer): Promise<void> {
  await tx.updateTable('wachtwoordherstel').set({ token_hash: tokenHash }).where('id', '=', id).execute();
}

/** The account behind a link, with its row held, when the link works now. */
export async function loadHerstelOpHash(tx: Tx, tokenHash: Buffer, nu: Date) {
  return await tx
    .selectFrom('wachtwoordherstel as h')
    .innerJoin('account as a', 'a.id', 'h.account_id')
    .select(['a.id as account_id', 'a.gebruikersnaam'])
    .where('h.token_hash', '=', tokenHash)
    .where('h.gebruikt_op', 'is', null)
    .where('h.verloopt_op', '>', nu)
    .forUpdate('h')
    .executeTakeFirst();
}

/** Uses up every link of this account. */
export async function verbruikHerstel(tx: Tx, accountId: string, op: Date): Promise<void> {
  await tx
    .updateTable('wachtwoordherstel')
    .set({ gebruikt_op: op })
    .where('account_id', '=', accountId)
    .where('gebruikt_op', 'is', null)
    .execute();
}
