import { createHash, randomBytes } from 'node:crypto';
import type { Rol, Wie } from '@luwte/core/toegang';
import type { Tx } from '../db/types.ts';
import { loadConvenanten } from './convenant.store.ts';

export const COOKIE = 'luwte_sessie';
/** A working day; after this somebody signs in again. */
export const SESSIE_UREN = 10;
/** Left alone this long, a session ends. */
export const STILTE_UREN = 2;

export type SessieInfo = {
  readonly wie: Wie;
  readonly accountId: string;
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly gemeente: { readonly id: string; readonly naam: string; readonly woorden: Record<string, string> };
  readonly organisatie: {
    readonly id: string;
    readonly naam: string;
    readonly soort: Wie['organisatieSoort'];
  };
  readonly tokenHash: Buffer;
};

export const nieuwToken = (): string => randomBytes(32).toString('base64url');
/** Only the hash is stored: a copy of the database opens no session. */
export const hashVan = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The session behind a cookie, or undefined when it is unknown, ended, idle too long, or the person or organisation has left. */
export async function loadSessie(
  tx: Tx,
  token: string,
  nu: Date,
  vandaag: string,
): Promise<SessieInfo | undefined> {
  const tokenHash = hashVan(token);
  const stilteGrens = new Date(nu.getTime() - STILTE_UREN * 3_600_000);
  const rij = await tx
    .selectFrom('sessie as s')
    .innerJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 's.gemeente_id').onRef('m.id', '=', 's.medewerker_id'),
    )
    .innerJoin('account as a', 'a.id', 's.account_id')
    .innerJoin('gemeente as g', 'g.gemeente_id', 'm.gemeente_id')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.gemeente_id', '=', 'm.gemeente_id').onRef('o.id', '=', 'm.organisatie_id'),
    )
    .select([
      's.account_id',
      's.laatst_gebruikt_op',
      'm.gemeente_id',
      'm.id as medewerker_id',
      'm.naam',
      'm.rollen',
      'a.gebruikersnaam',
      'g.naam as gemeente_naam',
      'g.woorden',
      'o.id as organisatie_id',
      'o.naam as organisatie_naam',
      'o.soort',
    ])
    .where('s.token_hash', '=', tokenHash)
    .where('s.verloopt_op', '>', nu)
    .where('s.laatst_gebruikt_op', '>', stilteGrens)
    .where('s.ingetrokken_op', 'is', null)
    .where('m.actief_van', '<=', vandaag)
    .where((eb) => eb.or([eb('m.actief_tot', 'is', null), eb('m.actief_tot', '>=', vandaag)]))
    .where((eb) => eb.or([eb('o.tot', 'is', null), eb('o.tot', '>=', vandaag)]))
    .executeTakeFirst();
  if (!rij) return undefined;
  const convenanten = await loadConvenanten(tx, rij.gemeente_id, [rij.organisatie_id], vandaag);
  // Once a minute is precise enough for an idle limit of hours, and saves a write on every request.
  if (nu.getTime() - rij.laatst_gebruikt_op.getTime() > 60_000) {
    await tx
      .updateTable('sessie')
      .set({ laatst_gebruikt_op: nu })
      .where('token_hash', '=', tokenHash)
      .execute();
  }
  return {
    tokenHash,
    accountId: rij.account_id,
    gebruikersnaam: rij.gebruikersnaam,
    naam: rij.naam,
    gemeente: { id: rij.gemeente_id, naam: rij.gemeente_naam, woorden: rij.woorden },
    organisatie: { id: rij.organisatie_id, naam: rij.organisatie_naam, soort: rij.soort },
    wie: {
      gemeenteId: rij.gemeente_id,
      organisatieId: rij.organisatie_id,
      organisatieSoort: rij.soort,
      medewerkerId: rij.medewerker_id,
      rollen: rij.rollen as Rol[],
      convenanten: convenanten.get(rij.organisatie_id) ?? [],
    },
  };
}
