import type { Avgverzoek, Dossierlinks, GemaakteDossierlink } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../api/client.ts';
import { type Lijst, SLEUTEL } from '../api/lijst.ts';
import { useVerstuur } from '../api/useVerstuur.ts';

const sleutelVan = (dossierId: string) => [...SLEUTEL.dossier(dossierId), 'links'] as const;

export const useDossierlinks = (dossierId: string) =>
  useQuery({
    queryKey: sleutelVan(dossierId),
    queryFn: ({ signal }) => vraag<Dossierlinks>(`/dossiers/${dossierId}/links`, { signal }),
  });

/** What opens the link is in the answer, once. */
export const useMaakDossierlink = (dossierId: string) =>
  useVerstuur(
    (body: { soort: string; voorwerpId: string }) =>
      vraag<GemaakteDossierlink>(`/dossiers/${dossierId}/links`, { methode: 'POST', body }),
    [sleutelVan(dossierId)],
  );

export const useTrekDossierlinkIn = (dossierId: string) =>
  useVerstuur(
    (linkId: string, sleutel) =>
      vraag<Dossierlinks>(`/dossiers/${dossierId}/links/${linkId}/intrekkingen`, {
        methode: 'POST',
        body: {},
        sleutel,
      }),
    [sleutelVan(dossierId)],
  );

const AVG = ['avg-verzoeken'] as const;

export const useAvgverzoeken = () =>
  useQuery({
    queryKey: AVG,
    queryFn: ({ signal }) =>
      vraag<Lijst<Avgverzoek>>('/avg-verzoeken', { signal }).then(({ items }) => items),
  });

export const useHandelAvgAf = (id: string) =>
  useVerstuur(
    (body: { uitkomst: string }, sleutel) =>
      vraag<unknown>(`/avg-verzoeken/${id}/afhandelingen`, { methode: 'POST', body, sleutel }).then(
        () => true,
      ),
    [AVG],
  );
