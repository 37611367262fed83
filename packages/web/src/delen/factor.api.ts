import type { Account, Appgeheim, Ingesteld, Sessie } from '@luwte/core/contract';
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../api/client.ts';
import { ApiFout } from '../api/fout.ts';
import { STAP } from '../teksten/account.ts';

export const ACCOUNT_SLEUTEL = ['account', 'factoren'] as const;

/** With what this account signs in. */
export const useAccount = () =>
  useQuery({
    queryKey: ACCOUNT_SLEUTEL,
    queryFn: ({ signal }) => vraag<Account>('/account', { signal }),
  });

const stuur = <T>(pad: string, body: object = {}): Promise<T> => vraag<T>(pad, { methode: 'POST', body });

/** The browser's own refusal (cancelled, no key, too late) as a fault of the form. */
const metBrowser = <T>(werk: Promise<T>, reden: string): Promise<T> =>
  werk.catch(() => {
    throw new ApiFout(400, { detail: reden });
  });

export const logInMetCode = (code: string): Promise<Sessie> => stuur('/sessies/huidige/codes', { code });
export const logInMetPasskey = async (): Promise<Sessie> => {
  const optionsJSON = await stuur<PublicKeyCredentialRequestOptionsJSON>('/sessies/huidige/passkeyvragen');
  const antwoord = await metBrowser(startAuthentication({ optionsJSON }), STAP.passkeyMislukt);
  return stuur('/sessies/huidige/passkeyantwoorden', { antwoord });
};

type MetWachtwoord = { readonly wachtwoord?: string | undefined };
export const vraagAppgeheim = ({ wachtwoord }: MetWachtwoord): Promise<Appgeheim> =>
  stuur('/account/appgeheimen', { wachtwoord });
export const neemApp = (code: string): Promise<Ingesteld> => stuur('/account/apps', { code });
export const maakPasskey = async ({
  naam,
  wachtwoord,
}: MetWachtwoord & { naam: string }): Promise<Ingesteld> => {
  const optionsJSON = await stuur<PublicKeyCredentialCreationOptionsJSON>('/account/passkeyvragen', {
    wachtwoord,
  });
  const antwoord = await metBrowser(startRegistration({ optionsJSON }), STAP.passkeyNietGemaakt);
  return stuur('/account/passkeys', { naam, antwoord });
};
export const maakHerstelcodes = ({ wachtwoord }: MetWachtwoord): Promise<Ingesteld> =>
  stuur('/account/herstelcodes', { wachtwoord });
const weg = (pad: string): Promise<boolean> => vraag<void>(pad, { methode: 'DELETE' }).then(() => true);
export const haalAppWeg = () => weg('/account/apps');
export const haalPasskeyWeg = (id: string) => weg(`/account/passkeys/${id}`);
export const hernoemPasskey = ({ id, naam }: { id: string; naam: string }): Promise<boolean> =>
  vraag<void>(`/account/passkeys/${id}`, { methode: 'PATCH', body: { naam } }).then(() => true);
