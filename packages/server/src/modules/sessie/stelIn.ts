import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { geheimhouder } from '../../platform/sleutels/index.ts';
import type { EigenAccount } from '../../platform/toegang/sessie.store.ts';
import type { Bezoeker } from './bezoeker.ts';
import {
  deletePasskey,
  leesUitdaging,
  loadFactoren,
  neemUitdaging,
  saveTotp,
  saveUitdaging,
  vervangHerstelcodes,
} from './factor.store.ts';
import { herstelHash, nieuweHerstelcodes } from './herstelcodes.ts';
import type { Aangemeld } from './meldAan.ts';
import { bewaarPasskey, type Plaats } from './passkey.ts';
import { logVeiligheid } from './sessie.store.ts';
import { appAdres, nieuwAppgeheim, plekVanApp, stapVan } from './totp.ts';
import { rondAf } from './tweedeFactor.ts';

/** A secret that nobody confirmed is forgotten after this. */
const MINUTEN = 15;
const AANMELDEN = { rol: 'aanmelden' } as const;

/** What setting up gave: recovery codes when there were none, the whole session when it was the last step of signing in. */
export type Ingesteld = { readonly herstelcodes: readonly string[]; readonly geopend?: Aangemeld };

/** A secret for an app; it counts once a code of it was typed. Kept encrypted meanwhile. */
export async function bereidAppVoor(
  deps: Deps,
  wie: EigenAccount,
): Promise<{ geheim: string; adres: string }> {
  const geheim = nieuwAppgeheim();
  const tot = new Date(deps.klok.nu().getTime() + MINUTEN * 60_000);
  await deps.db.inTransactie(AANMELDEN, async (tx) => {
    const dicht = await geheimhouder.versleutel(tx, plekVanApp(wie.accountId), geheim);
    await saveUitdaging(tx, wie.tokenHash, 'app', dicht.toString('base64url'), tot);
  });
  return { geheim, adres: appAdres(geheim, wie.gebruikersnaam) };
}

/** Takes the app into use. Undefined when the code is not of the secret that was shown. */
export function neemApp(
  deps: Deps,
  wie: EigenAccount,
  van: Bezoeker,
  code: string,
): Promise<Ingesteld | undefined> {
  const nu = deps.klok.nu();
  return deps.db.inTransactie(AANMELDEN, async (tx) => {
    const dicht = await leesUitdaging(tx, wie.tokenHash, 'app', nu);
    if (dicht === undefined) return undefined;
    const geheim = Buffer.from(dicht, 'base64url');
    const stap = stapVan(await geheimhouder.ontsleutel(tx, plekVanApp(wie.accountId), geheim), code, nu);
    if (stap === undefined) return undefined;
    await neemUitdaging(tx, wie.tokenHash, 'app', nu);
    await saveTotp(tx, wie.accountId, { geheim, sinds: nu, stap });
    return naInstellen(deps, tx, wie, van, 'app-instellen');
  });
}

/** Takes a passkey into use. Undefined when it does not answer the question of this session. */
export function neemPasskey(
  deps: Deps,
  wie: EigenAccount,
  van: Bezoeker,
  plaats: Plaats,
  naam: string,
  antwoord: RegistrationResponseJSON,
): Promise<Ingesteld | undefined> {
  return deps.db.inTransactie(AANMELDEN, async (tx) =>
    (await bewaarPasskey(deps, tx, wie, plaats, naam, antwoord))
      ? naInstellen(deps, tx, wie, van, 'passkey-instellen')
      : undefined,
  );
}

/** New recovery codes; those of before are worth nothing any more. */
export function vernieuwHerstelcodes(deps: Deps, wie: EigenAccount): Promise<string[]> {
  return deps.db.inTransactie(AANMELDEN, async (tx) => {
    await log(deps, tx, wie, 'herstelcodes-vernieuwen');
    return maakHerstelcodes(tx, wie.accountId);
  });
}

/** What is taken away: the app, or the passkey with this id. */
export type Weg = { readonly app: true } | { readonly passkey: string };

/**
 * Takes a second factor away. Where one is asked for, the last one stays; without any the recovery codes go too.
 */
export function neemWeg(deps: Deps, wie: EigenAccount, weg: Weg): Promise<'gedaan' | 'onbekend' | 'laatste'> {
  return deps.db.inTransactie(AANMELDEN, async (tx) => {
    const { totp_geheim, passkeys } = await loadFactoren(tx, wie.accountId);
    const heeft = 'app' in weg ? totp_geheim !== null : passkeys.some(({ id }) => id === weg.passkey);
    if (!heeft) return 'onbekend';
    const over = passkeys.length + (totp_geheim ? 1 : 0) - 1;
    if (over === 0 && deps.instellingen.tweedeFactorVerplicht) return 'laatste';
    if ('app' in weg) await saveTotp(tx, wie.accountId, undefined);
    else await deletePasskey(tx, wie.accountId, weg.passkey);
    if (over === 0) await vervangHerstelcodes(tx, wie.accountId, []);
    await log(deps, tx, wie, 'app' in weg ? 'app-weghalen' : 'passkey-weghalen');
    return 'gedaan';
  });
}

async function naInstellen(
  deps: Deps,
  tx: Tx,
  wie: EigenAccount,
  van: Bezoeker,
  handeling: string,
): Promise<Ingesteld> {
  await log(deps, tx, wie, handeling);
  const { herstelcodes } = await loadFactoren(tx, wie.accountId);
  const codes = herstelcodes === 0 ? await maakHerstelcodes(tx, wie.accountId) : [];
  const geopend = wie.stand === 'instellen' ? await rondAf(deps, tx, wie, van, undefined) : undefined;
  return { herstelcodes: codes, ...(geopend && { geopend }) };
}

async function maakHerstelcodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = nieuweHerstelcodes();
  await vervangHerstelcodes(
    tx,
    accountId,
    codes.flatMap((code) => herstelHash(accountId, code) ?? []),
  );
  return codes;
}

const log = (
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: EigenAccount,
  handeling: string,
) =>
  logVeiligheid(tx, {
    id: nieuweId(),
    op: klok.nu(),
    handeling,
    uitkomst: 'toegestaan',
    accountId: wie.accountId,
  });
