import { createHash, randomBytes } from 'node:crypto';
import type { Rol, Wie } from '@luwte/core/toegang';
import type { Tx } from '../db/types.ts';
import { loadConvenanten } from './convenant.store.ts';

/** Name of the cookie on loopback. Over https a prefix stands before it, see `cookieNaam`. */
export const COOKIE = 'luwte_sessie';
/** Cookie by which a browser is known again; opens nothing. */
export const APPARAAT_COOKIE = 'luwte_apparaat';
/** `__Host-`: the browser takes such a cookie from this very host only, over https, so no neighbour can plant one. */
export const cookieNaam = (naam: string, { demo }: { readonly demo: boolean }): string =>
  demo ? naam : `__Host-${naam}`;
/** A working day; after this somebody signs in again. */
export const SESSIE_UREN = 10;
/** Left alone this long, a session ends. */
export const STILTE_UREN = 2;

/**
 * How far a sign-in is: a second factor is asked for, or has to be set up first. Only `volledig` opens more than the
 * own account.
 */
export type Stand = 'volledig' | 'tweede-factor' | 'instellen';
/** A sign-in that is not finished ends after this long. */
export const HALF_MINUTEN = 15;

/** Whoever is signed in, or half: enough for the own account and nothing else. */
export type EigenAccount = {
  readonly accountId: string;
  readonly gebruikersnaam: string;
  readonly stand: Stand;
  readonly tokenHash: Buffer;
  /** The provider that vouched for this person; absent: a password did. It opens its own organisation only. */
  readonly aanbiederId?: string | undefined;
};

export type SessieInfo = EigenAccount & {
  readonly sinds: Date;
  readonly verlooptOp: Date;
  readonly wie: Wie;
  readonly naam: string;
  readonly gemeente: {
    readonly id: string;
    readonly naam: string;
    readonly woorden: Record<string, string>;
    readonly thema: string;
  };
  readonly organisatie: {
    readonly id: string;
    readonly naam: string;
    readonly soort: Wie['organisatieSoort'];
  };
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
      's.aangemaakt_op',
      's.verloopt_op',
      's.aanbieder_id',
      'm.gemeente_id',
      'm.id as medewerker_id',
      'm.naam',
      'm.rollen',
      'a.gebruikersnaam',
      'g.naam as gemeente_naam',
      'g.woorden',
      'g.thema',
      'o.id as organisatie_id',
      'o.naam as organisatie_naam',
      'o.soort',
    ])
    .where('s.token_hash', '=', tokenHash)
    .where('s.stand', '=', 'volledig')
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
    aanbiederId: rij.aanbieder_id ?? undefined,
    stand: 'volledig',
    sinds: rij.aangemaakt_op,
    verlooptOp: rij.verloopt_op,
    accountId: rij.account_id,
    gebruikersnaam: rij.gebruikersnaam,
    naam: rij.naam,
    gemeente: { id: rij.gemeente_id, naam: rij.gemeente_naam, woorden: rij.woorden, thema: rij.thema },
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

/** The unfinished sign-in behind a cookie, or undefined when there is none (any more). */
export async function loadHalveSessie(tx: Tx, token: string, nu: Date): Promise<EigenAccount | undefined> {
  const tokenHash = hashVan(token);
  const rij = await tx
    .selectFrom('sessie as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['s.account_id', 's.stand', 's.aanbieder_id', 'a.gebruikersnaam'])
    .where('s.token_hash', '=', tokenHash)
    .where('s.stand', '!=', 'volledig')
    .where('s.verloopt_op', '>', nu)
    .where('s.ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return (
    rij && {
      tokenHash,
      accountId: rij.account_id,
      stand: rij.stand,
      gebruikersnaam: rij.gebruikersnaam,
      aanbiederId: rij.aanbieder_id ?? undefined,
    }
  );
}
