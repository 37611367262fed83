import type { Tx } from '../../platform/db/index.ts';

/** What this account has beside its password. */
export async function loadFactoren(tx: Tx, accountId: string) {
  const account = await tx
    .selectFrom('account')
    .select(['totp_geheim', 'totp_sinds', 'wachtwoord_hash'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const passkeys = await tx
    .selectFrom('passkey')
    .select(['id', 'credential_id', 'transporten', 'naam', 'aangemaakt_op', 'laatst_gebruikt'])
    .where('account_id', '=', accountId)
    .orderBy('aangemaakt_op')
    .execute();
  const { over } = await tx
    .selectFrom('herstelcode')
    .select((eb) => eb.fn.countAll<string>().as('over'))
    .where('account_id', '=', accountId)
    .where('gebruikt_op', 'is', null)
    .executeTakeFirstOrThrow();
  return { ...account, passkeys, herstelcodes: Number(over) };
}

export async function saveTotp(
  tx: Tx,
  accountId: string,
  totp: { readonly geheim: Buffer; readonly sinds: Date; readonly stap: number } | undefined,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({
      totp_geheim: totp?.geheim ?? null,
      totp_sinds: totp?.sinds ?? null,
      totp_laatste_stap: totp?.stap ?? null,
    })
    .where('id', '=', accountId)
    .execute();
}

/** Uses the code of these thirty seconds up. False when it, or a later one, was used before. */
export async function gebruikStap(tx: Tx, accountId: string, stap: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ totp_laatste_stap: stap })
    .where('id', '=', accountId)
    .where((eb) => eb.or([eb('totp_laatste_stap', 'is', null), eb('totp_laatste_stap', '<', String(stap))]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** New recovery codes in the place of all that were there. */
export async function vervangHerstelcodes(
  tx: Tx,
  accountId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await tx.deleteFrom('herstelcode').where('account_id', '=', accountId).execute();
  if (hashes.length === 0) return;
  await tx
    .insertInto('herstelcode')
    .values(hashes.map((code_hash) => ({ account_id: accountId, code_hash })))
    .execute();
}

/** Uses a recovery code up. False when it is not one, or was used before. */
export async function gebruikHerstelcode(
  tx: Tx,
  accountId: string,
  hash: Buffer,
  nu: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('herstelcode')
    .set({ gebruikt_op: nu })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hash)
    .where('gebruikt_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a session may be asked: to make a passkey, to use one, or to confirm the secret of an app. */
export type Vraagsoort = 'maak' | 'gebruik' | 'app';

export async function saveUitdaging(
  tx: Tx,
  tokenHash: Buffer,
  soort: Vraagsoort,
  tekst: string,
  tot: Date,
): Promise<void> {
  await tx
    .updateTable('sessie')
    .set({ uitdaging: `${soort}:${tekst}`, uitdaging_tot: tot })
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** The question of this kind that waits in this session. */
export async function leesUitdaging(
  tx: Tx,
  tokenHash: Buffer,
  soort: Vraagsoort,
  nu: Date,
): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('sessie')
    .select('uitdaging')
    .where('token_hash', '=', tokenHash)
    .where('uitdaging_tot', '>', nu)
    .forUpdate()
    .executeTakeFirst();
  const begin = `${soort}:`;
  return rij?.uitdaging?.startsWith(begin) ? rij.uitdaging.slice(begin.length) : undefined;
}

/** The same, and it waits no longer: each is answered once. */
export async function neemUitdaging(
  tx: Tx,
  tokenHash: Buffer,
  soort: Vraagsoort,
  nu: Date,
): Promise<string | undefined> {
  const uitdaging = await leesUitdaging(tx, tokenHash, soort, nu);
  await tx
    .updateTable('sessie')
    .set({ uitdaging: null, uitdaging_tot: null })
    .where('token_hash', '=', tokenHash)
    .execute();
  return uitdaging;
}

export async function insertPasskey(
  tx: Tx,
  p: {
    readonly id: string;
    readonly accountId: string;
    readonly credentialId: string;
    readonly sleutel: Uint8Array;
    readonly teller: number;
    readonly transporten: readonly string[];
    readonly naam: string;
    readonly nu: Date;
  },
): Promise<void> {
  await tx
    .insertInto('passkey')
    .values({
      id: p.id,
      account_id: p.accountId,
      credential_id: p.credentialId,
      sleutel: p.sleutel,
      teller: p.teller,
      transporten: [...p.transporten],
      naam: p.naam,
      aangemaakt_op: p.nu,
    })
    .execute();
}

/** The passkey with this id of WebAuthn, of this account only; held until the transaction ends. */
export async function vergrendelPasskey(tx: Tx, accountId: string, credentialId: string) {
  return await tx
    .selectFrom('passkey')
    .select(['id', 'sleutel', 'teller', 'transporten'])
    .where('account_id', '=', accountId)
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst();
}

export async function savePasskeyGebruik(tx: Tx, id: string, teller: number, nu: Date): Promise<void> {
  await tx.updateTable('passkey').set({ teller, laatst_gebruikt: nu }).where('id', '=', id).execute();
}

/** Says whether this account had such a passkey. */
export async function hernoemPasskey(tx: Tx, accountId: string, id: string, naam: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkey')
    .set({ naam })
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Says whether this account had such a passkey. */
export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
