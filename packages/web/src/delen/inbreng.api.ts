import type { Inbreng, InbrengInvoer } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../api/client.ts';
import { SLEUTEL } from '../api/lijst.ts';
import { useVerstuur } from '../api/useVerstuur.ts';

type Inbrengen = {
  readonly items: readonly Inbreng[];
  readonly convenanten: readonly { readonly id: string; readonly naam: string }[];
};
const sleutel = (id: string) => [...SLEUTEL.dossier(id), 'inbreng'];

/** What partners told the municipality about this case; `eigen`: what the own organisation told. */
export const useInbrengen = (id: string, eigen = false) =>
  useQuery({
    queryKey: [...sleutel(id), eigen],
    queryFn: ({ signal }) =>
      vraag<Inbrengen>(`/dossiers/${id}/${eigen ? 'eigen-inbrengen' : 'inbrengen'}`, { signal }),
  });

export const useBrengIn = (id: string) =>
  useVerstuur(
    (body: InbrengInvoer, herhaal) =>
      vraag<Inbreng>(`/dossiers/${id}/inbrengen`, { methode: 'POST', body, sleutel: herhaal }),
    [sleutel(id)],
  );

export const useStopInbreng = (id: string, inbrengId: string) =>
  useVerstuur(
    (body: { readonly reden: string }, herhaal) =>
      vraag<Inbreng>(`/dossiers/${id}/inbrengen/${inbrengId}/intrekkingen`, {
        methode: 'POST',
        body,
        sleutel: herhaal,
      }),
    [sleutel(id)],
  );
