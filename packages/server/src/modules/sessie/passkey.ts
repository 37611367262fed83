import { isIP } from 'node:net';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { EigenAccount } from '../../platform/toegang/sessie.store.ts';
import {
  insertPasskey,
  loadFactoren,
  neemUitdaging,
  savePasskeyGebruik,
  saveUitdaging,
  vergrendelPasskey,
} from './factor.store.ts';

/** So long somebody may take to touch the key. */
const MINUTEN = 5;
type PasskeyDeps = Pick<Deps, 'klok' | 'nieuweId'>;
type Transport = NonNullable<RegistrationResponseJSON['response']['transports']>[number];

/** Where a passkey belongs: the origin in the address bar, and its host. */
export type Plaats = { readonly oorsprong: string; readonly host: string };

/**
 * Where this server is reached: by the settings, in the demo by the name of this machine that was asked for. Undefined where
 * no passkey can be: the address is not set, or is a number.
 */
export function plaatsVan(
  { instellingen }: Pick<Deps, 'instellingen'>,
  hostkop: string | undefined,
): Plaats | undefined {
  const oorsprong = instellingen.adres ?? (instellingen.demo ? `http://${hostkop}` : undefined);
  if (oorsprong === undefined || !URL.canParse(oorsprong)) return undefined;
  const host = new URL(oorsprong).hostname;
  return isIP(host.replace(/^\[|\]$/g, '')) === 0 ? { oorsprong, host } : undefined;
}

const tot = (nu: Date) => new Date(nu.getTime() + MINUTEN * 60_000);

/** Asks the browser to make a passkey; one that this account has already is not made again. */
export async function vraagNieuwePasskey(deps: PasskeyDeps, tx: Tx, wie: EigenAccount, plaats: Plaats) {
  const nu = deps.klok.nu();
  const { passkeys } = await loadFactoren(tx, wie.accountId);
  const opties = await generateRegistrationOptions({
    rpName: 'Luwte',
    rpID: plaats.host,
    userName: wie.gebruikersnaam,
    userID: new Uint8Array(Buffer.from(wie.accountId)),
    attestationType: 'none',
    excludeCredentials: passkeys.map((p) => ({
      id: p.credential_id,
      transports: p.transporten as Transport[],
    })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  });
  await saveUitdaging(tx, wie.tokenHash, 'maak', opties.challenge, tot(nu));
  return opties;
}

/** Keeps the passkey that the browser made for the question of this session. False when it does not fit. */
export async function bewaarPasskey(
  deps: PasskeyDeps,
  tx: Tx,
  wie: EigenAccount,
  plaats: Plaats,
  naam: string,
  antwoord: RegistrationResponseJSON,
): Promise<boolean> {
  const nu = deps.klok.nu();
  const uitdaging = await neemUitdaging(tx, wie.tokenHash, 'maak', nu);
  if (uitdaging === undefined) return false;
  const uitkomst = await verifyRegistrationResponse({
    response: antwoord,
    expectedChallenge: uitdaging,
    expectedOrigin: plaats.oorsprong,
    expectedRPID: plaats.host,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!uitkomst?.verified) return false;
  const { credential } = uitkomst.registrationInfo;
  const { passkeys } = await loadFactoren(tx, wie.accountId);
  if (passkeys.some((p) => p.credential_id === credential.id)) return false;
  await insertPasskey(tx, {
    id: deps.nieuweId(),
    accountId: wie.accountId,
    credentialId: credential.id,
    sleutel: credential.publicKey,
    teller: credential.counter,
    transporten: credential.transports ?? [],
    naam,
    nu,
  });
  return true;
}

/** Asks the browser for one of the passkeys of this account. */
export async function vraagPasskey(deps: PasskeyDeps, tx: Tx, wie: EigenAccount, plaats: Plaats) {
  const { passkeys } = await loadFactoren(tx, wie.accountId);
  const opties = await generateAuthenticationOptions({
    rpID: plaats.host,
    userVerification: 'required',
    allowCredentials: passkeys.map((p) => ({
      id: p.credential_id,
      transports: p.transporten as Transport[],
    })),
  });
  await saveUitdaging(tx, wie.tokenHash, 'gebruik', opties.challenge, tot(deps.klok.nu()));
  return opties;
}

/**
 * Did a passkey of this account answer the question of this session, by somebody who unlocked it? A counter that does not go
 * forward is a copy of the key, and refused.
 */
export async function gebruikPasskey(
  deps: PasskeyDeps,
  tx: Tx,
  wie: EigenAccount,
  plaats: Plaats,
  antwoord: AuthenticationResponseJSON,
): Promise<boolean> {
  const nu = deps.klok.nu();
  const uitdaging = await neemUitdaging(tx, wie.tokenHash, 'gebruik', nu);
  const passkey =
    typeof antwoord.id === 'string' ? await vergrendelPasskey(tx, wie.accountId, antwoord.id) : undefined;
  if (uitdaging === undefined || !passkey) return false;
  const uitkomst = await verifyAuthenticationResponse({
    response: antwoord,
    expectedChallenge: uitdaging,
    expectedOrigin: plaats.oorsprong,
    expectedRPID: plaats.host,
    requireUserVerification: true,
    credential: {
      id: antwoord.id,
      publicKey: new Uint8Array(passkey.sleutel),
      counter: Number(passkey.teller),
      transports: passkey.transporten as Transport[],
    },
  }).catch(() => undefined);
  if (!uitkomst?.verified) return false;
  await savePasskeyGebruik(tx, passkey.id, uitkomst.authenticationInfo.newCounter, nu);
  return true;
}
