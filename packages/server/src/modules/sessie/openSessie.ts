import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import {
  HALF_MINUTEN,
  hashVan,
  nieuwToken,
  SESSIE_UREN,
  type Stand,
} from '../../platform/toegang/sessie.store.ts';
import { saveSessie, trekSessieIn, vervangApparaat } from './sessie.store.ts';

/** A browser that signed in is known this long, counted from the last time. */
const APPARAAT_DAGEN = 90;

export type Opening = {
  readonly accountId: string;
  readonly stand: Stand;
  /** Browser and system in words. */
  readonly apparaat: string;
  /** The provider that vouches for this person; left out: a password did. */
  readonly aanbiederId?: string | undefined;
  /** Hash of the session this browser had; it ends. */
  readonly vorige?: Buffer | undefined;
  /** Hash of the cookie this browser was known by. */
  readonly bekend?: Buffer | undefined;
};
export type Geopend = { readonly token: string; readonly verlooptOp: Date; readonly stand: Stand };
/** Cookie by which the browser is known from now on. */
export type Herkenning = { readonly token: string; readonly verlooptOp: Date };

/**
 * A session under a new token, never under one that somebody brought along; the one of before in this browser ends.
 */
export async function openSessie(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  werkplek: { readonly gemeente_id: string; readonly id: string },
  o: Opening,
): Promise<Geopend> {
  const nu = klok.nu();
  const duur = o.stand === 'volledig' ? SESSIE_UREN * 3_600_000 : HALF_MINUTEN * 60_000;
  const verlooptOp = new Date(nu.getTime() + duur);
  const token = nieuwToken();
  if (o.vorige) await trekSessieIn(tx, o.vorige, nu);
  await saveSessie(tx, {
    id: nieuweId(),
    tokenHash: hashVan(token),
    accountId: o.accountId,
    stand: o.stand,
    apparaat: o.apparaat,
    aanbiederId: o.aanbiederId,
    ...(o.stand === 'volledig' && {
      werkplek: { gemeenteId: werkplek.gemeente_id, medewerkerId: werkplek.id },
    }),
    sinds: nu,
    nu,
    verlooptOp,
  });
  return { token, verlooptOp, stand: o.stand };
}

/** This browser is known for this account from now on, under a new cookie. */
export async function herkenApparaat(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  accountId: string,
  oud: Buffer | undefined,
): Promise<Herkenning> {
  const token = nieuwToken();
  const verlooptOp = new Date(klok.nu().getTime() + APPARAAT_DAGEN * 86_400_000);
  await vervangApparaat(tx, { accountId, oud, nieuw: hashVan(token), verlooptOp });
  return { token, verlooptOp };
}
