import type { DemoAccounts, Sessie } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from './client.ts';
import { ApiFout } from './fout.ts';

export const SESSIE = ['sessie'] as const;

/** Who is logged in; null when nobody is. */
export function useSessieVraag() {
  return useQuery({
    queryKey: SESSIE,
    queryFn: ({ signal }) =>
      vraag<Sessie>('/sessies/huidige', { signal }).catch((fout: unknown) => {
        if (fout instanceof ApiFout && fout.status === 401) return null;
        throw fout;
      }),
    staleTime: 300_000,
  });
}

export const meldAan = (invoer: { gebruikersnaam: string; wachtwoord: string }): Promise<Sessie> =>
  vraag<Sessie>('/sessies', { methode: 'POST', body: invoer });

export const meldAf = (): Promise<void> => vraag<void>('/sessies/huidige', { methode: 'DELETE' });

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
