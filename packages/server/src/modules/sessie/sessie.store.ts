import type { Tx } from '../../platform/db/index.ts';
import { schrijfVeiligheid } from '../../platform/veiligheidslog/index.ts';

export async function loadAccount(tx: Tx, gebruikersnaam: string) {
  return tx
    .selectFrom('account')
    .select(['id', 'wachtwoord_hash', 'mislukte_pogingen', 'geblokkeerd_tot'])
    .where((eb) => eb(eb.fn<string>('lower', ['gebruikersnaam']), '=', gebruikersnaam.toLowerCase()))
    .executeTakeFirst();
}

/** The account as it is now, held until the transaction ends. */
export async function vergrendelAccount(tx: Tx, id: string) {
  return tx
    .selectFrom('account')
    .select(['id', 'mislukte_pogingen', 'geblokkeerd_tot'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Places where this account works today; the first is taken when somebody signs in. */
export async function loadWerkplekken(tx: Tx, accountId: string, vandaag: string) {
  return tx
    .selectFrom('medewerker as m')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .select(['m.gemeente_id', 'm.id'])
    .where('m.account_id', '=', accountId)
    .where('m.actief_van', '<=', vandaag)
    .where((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', vandaag)]))
    .where((eb) => eb.or([eb('o.tot', 'is', null), eb('o.tot', '>=', vandaag)]))
    .orderBy('m.gemeente_id')
    .execute();
}

export async function saveSessie(
  tx: Tx,
  s: {
    tokenHash: Buffer;
    accountId: string;
    gemeenteId: string;
    medewerkerId: string;
    nu: Date;
    verlooptOp: Date;
  },
): Promise<void> {
  await tx
    .insertInto('sessie')
    .values({
      token_hash: s.tokenHash,
      account_id: s.accountId,
      gemeente_id: s.gemeenteId,
      medewerker_id: s.medewerkerId,
      aangemaakt_op: s.nu,
      laatst_gebruikt_op: s.nu,
      verloopt_op: s.verlooptOp,
    })
    .execute();
}

export async function trekSessieIn(tx: Tx, tokenHash: Buffer, nu: Date): Promise<void> {
  await tx.updateTable('sessie').set({ ingetrokken_op: nu }).where('token_hash', '=', tokenHash).execute();
}

export async function savePogingen(tx: Tx, accountId: string, aantal: number, geblokkeerdTot: Date | null) {
  await tx
    .updateTable('account')
    .set({ mislukte_pogingen: aantal, geblokkeerd_tot: geblokkeerdTot })
    .where('id', '=', accountId)
    .execute();
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
