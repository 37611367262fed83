import type { Convenant, Medewerker, Openstaand, Organisatie, Vervanging } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';

const lijst = <T>(sleutel: string) =>
  useQuery({
    queryKey: [sleutel],
    queryFn: ({ signal }) => vraag<{ items: T[] }>(`/${sleutel}`, { signal }).then(({ items }) => items),
  });

export const useOrganisaties = () => lijst<Organisatie>('organisaties');
export const useMedewerkers = () => lijst<Medewerker>('medewerkers');
export const useConvenanten = () => lijst<Convenant>('convenanten');
export const useVervangingen = () => lijst<Vervanging>('vervangingen');

/** What lies open at somebody and asks for a successor. */
export const useOpenstaand = (id: string) =>
  useQuery({
    queryKey: ['medewerkers', id, 'openstaand'],
    queryFn: ({ signal }) => vraag<Openstaand>(`/medewerkers/${id}/openstaand`, { signal }),
  });

/** What a change of an organisation or its people makes stale. */
export const ORGANISATIE_OUD = [
  ['organisaties'],
  ['medewerkers'],
  ['convenanten'],
  ['vervangingen'],
] as const;
