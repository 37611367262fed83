import type { Aanmeldstap, DemoAccounts, Sessie } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from './client.ts';
import { ApiFout } from './fout.ts';

export const SESSIE = ['sessie'] as const;

/** Was somebody signed in here? A hint without a name; only the cookie, which no script can read, signs in. */
const HINT = 'luwte.ingelogd';
export const onthoud = <T extends Sessie | null>(sessie: T): T => {
  if (sessie) localStorage.setItem(HINT, 'ja');
  else vergeetSessie();
  return sessie;
};
/** Nobody is signed in any more: the login screen need not ask. */
export const vergeetSessie = (): void => localStorage.removeItem(HINT);

type Opties = {
  /** Ask only when somebody was signed in here: a browser writes every refused question in its console. */
  readonly alleenNaInloggen?: boolean;
};

/** Who is logged in; null when nobody is. */
export function useSessieVraag({ alleenNaInloggen = false }: Opties = {}) {
  return useQuery({
    queryKey: SESSIE,
    queryFn: ({ signal }) =>
      vraag<Sessie>('/sessies/huidige', { signal })
        .catch((fout: unknown) => {
          if (fout instanceof ApiFout && fout.status === 401) return null;
          throw fout;
        })
        .then(onthoud),
    staleTime: 300_000,
    enabled: !alleenNaInloggen || localStorage.getItem(HINT) !== null,
  });
}

/** A session, or the step that comes after the password. */
export const meldAan = (invoer: {
  gebruikersnaam: string;
  wachtwoord: string;
}): Promise<Sessie | Aanmeldstap> =>
  vraag<Sessie | Aanmeldstap>('/sessies', { methode: 'POST', body: invoer }).then((antwoord) =>
    'stap' in antwoord ? antwoord : onthoud(antwoord),
  );

export const meldAf = (): Promise<void> =>
  vraag<void>('/sessies/huidige', { methode: 'DELETE' }).then(vergeetSessie);

/** The demo accounts; null outside demo mode. */
export function useDemoAccounts() {
  return useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) =>
      vraag<DemoAccounts>('/demo-accounts', { signal }).catch((fout: unknown) => {
        if (fout instanceof ApiFout && (fout.status === 404 || fout.status === 403)) return null;
        throw fout;
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
