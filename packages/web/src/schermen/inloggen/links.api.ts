import type { Herstelstand, Uitnodiging } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';
import { ApiFout, foutTekst } from '../../api/fout.ts';
import { LINK } from '../../teksten/account.ts';

/** Why a link opens nothing. What is no link at all was copied in part. */
export const linkFout = (fout: unknown): string =>
  fout instanceof ApiFout && fout.status === 400 ? LINK.onvolledig : foutTekst(fout);

const stuur = <T>(pad: string, body: unknown) => vraag<T>(pad, { methode: 'POST', body });
/** Asked once: the token is in no key, a cache would keep it. */
const EENMAAL = { retry: false, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 } as const;

export const useUitnodiging = (token: string) =>
  useQuery({
    queryKey: ['uitnodiging'],
    queryFn: () => stuur<Uitnodiging>('/uitnodigingen', { token }),
    enabled: token !== '',
    ...EENMAAL,
  });
export const useHerstel = (token: string) =>
  useQuery({
    queryKey: ['wachtwoordlink'],
    queryFn: () => stuur<Herstelstand>('/wachtwoordlinks', { token }),
    enabled: token !== '',
    ...EENMAAL,
  });

export const aanvaard = (body: { token: string; wachtwoord?: string }) =>
  stuur<{ gebruikersnaam: string }>('/uitnodigingen/aanvaardingen', body);
export const vraagLink = (gebruikersnaam: string): Promise<boolean> =>
  stuur<void>('/wachtwoordvragen', { gebruikersnaam }).then(() => true);
export const kiesWachtwoord = (body: {
  token: string;
  wachtwoord: string;
  code?: string;
}): Promise<boolean> => stuur<void>('/wachtwoordlinks/wachtwoorden', body).then(() => true);
