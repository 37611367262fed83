import type { EigenSessie, Sessie } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';

export const SESSIES = ['account', 'sessies'] as const;

export const useEigenSessies = () =>
  useQuery({
    queryKey: SESSIES,
    queryFn: ({ signal }) =>
      vraag<{ items: EigenSessie[] }>('/sessies', { signal }).then(({ items }) => items),
  });

export const beeindigSessie = (id: string): Promise<boolean> =>
  vraag<void>(`/sessies/${id}`, { methode: 'DELETE' }).then(() => true);
export const beeindigAndere = (): Promise<{ aantal: number }> =>
  vraag('/sessies/beeindigingen', { methode: 'POST' });
export const wijzigWachtwoord = (body: { huidig: string; nieuw: string }): Promise<void> =>
  vraag('/account/wachtwoorden', { methode: 'POST', body });
/** Goes on elsewhere; the answer is the session from then on. */
export const wisselWerkplek = (medewerkerId: string): Promise<Sessie> =>
  vraag('/sessies/huidige/werkplekken', { methode: 'POST', body: { medewerkerId } });
