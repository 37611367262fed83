import type {
  Informatievraag,
  InformatievraagInvoer,
  MogelijkeVragen,
  Partnervraag,
  Vraagantwoord,
  Vraaglink,
} from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag, vraagdeel } from '../api/client.ts';
import { type Lijst, SLEUTEL } from '../api/lijst.ts';
import { useVerstuur } from '../api/useVerstuur.ts';

const EIGEN = [...SLEUTEL.vandaag, 'vragen'] as const;

/** What the municipality asked of the own organisation. */
export const useEigenVragen = (mag: boolean) =>
  useQuery({
    queryKey: EIGEN,
    queryFn: ({ signal }) =>
      vraag<Lijst<Partnervraag>>('/informatievragen', { signal }).then(({ items }) => items),
    enabled: mag,
  });

export const useBeantwoord = (id: string) =>
  useVerstuur(
    (body: Vraagantwoord, sleutel) =>
      vraag<unknown>(`/informatievragen/${id}/antwoorden`, { methode: 'POST', body, sleutel }).then(
        () => true,
      ),
    [SLEUTEL.vandaag],
  );

export const useVragen = (dossierId: string, mag: boolean) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(dossierId), 'vragen'],
    queryFn: ({ signal }) =>
      vraag<Lijst<Informatievraag>>(`/dossiers/${dossierId}/informatievragen`, { signal }).then(
        ({ items }) => items,
      ),
    enabled: mag,
  });

export const useMogelijkeVragen = (dossierId: string, persoon: string | undefined) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(dossierId), 'mogelijke-vragen', persoon],
    queryFn: ({ signal }) =>
      vraag<MogelijkeVragen>(`/dossiers/${dossierId}/mogelijke-informatievragen${vraagdeel({ persoon })}`, {
        signal,
      }),
  });

export const useStelVraag = (dossierId: string) =>
  useVerstuur(
    (body: Partial<InformatievraagInvoer>, sleutel) =>
      vraag<Informatievraag>(`/dossiers/${dossierId}/informatievragen`, { methode: 'POST', body, sleutel }),
    [SLEUTEL.dossier(dossierId)],
  );

export const useHerinner = (dossierId: string) =>
  useVerstuur(
    (id: string, sleutel) =>
      vraag<Informatievraag>(`/informatievragen/${id}/herinneringen`, {
        methode: 'POST',
        body: { herinnerd: true },
        sleutel,
      }),
    [SLEUTEL.dossier(dossierId)],
  );

/** The code in the answer is shown once. */
export const useStuurLink = (dossierId: string, id: string) =>
  useVerstuur(
    (body: { contactpersoonId: string }) =>
      vraag<Vraaglink>(`/informatievragen/${id}/links`, { methode: 'POST', body }),
    [SLEUTEL.dossier(dossierId)],
  );

export const useTrekLinkIn = (dossierId: string) =>
  useVerstuur(
    (id: string, sleutel) =>
      vraag<Informatievraag>(`/informatievragen/${id}/linkintrekkingen`, {
        methode: 'POST',
        body: {},
        sleutel,
      }),
    [SLEUTEL.dossier(dossierId)],
  );

export const useTrekIn = (dossierId: string, id: string) =>
  useVerstuur(
    (body: { reden: string }, sleutel) =>
      vraag<Informatievraag>(`/informatievragen/${id}/intrekkingen`, { methode: 'POST', body, sleutel }),
    [SLEUTEL.dossier(dossierId)],
  );
