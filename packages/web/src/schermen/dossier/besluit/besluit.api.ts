import type { Besluitvoorstel, Besluitvoorstellen } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../../api/client.ts';
import { SLEUTEL } from '../../../api/lijst.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { ververst } from '../dossier.api.ts';

/** Decisions of this dossier that wait for approval, or did. Asked only for whoever may decide. */
export const useBesluitvoorstellen = (id: string, mag: boolean) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'besluitvoorstellen'],
    queryFn: ({ signal }) =>
      vraag<Besluitvoorstellen>(`/dossiers/${id}/besluitvoorstellen`, { signal }).then(({ items }) => items),
    enabled: mag,
  });

type Invoer = { readonly gebeurtenis: unknown; readonly mondelingeOpdracht?: string };

/** Lays a decision ready, for another to approve. */
export const useLegKlaar = (id: string) =>
  useVerstuur(
    (body: Invoer, sleutel) =>
      vraag<Besluitvoorstel>(`/dossiers/${id}/besluitvoorstellen`, { methode: 'POST', body, sleutel }),
    ververst(id),
  );

export type Afhandeling = 'goedkeuringen' | 'terugzendingen' | 'intrekkingen';

/** Approves, sends back or takes back. The version goes along: who approves has read the file as it is. */
export const useHandelAf = (dossierId: string, versie: number, voorstelId: string, hoe: Afhandeling) =>
  useVerstuur(
    (body: { reden?: string }, sleutel) =>
      vraag<Besluitvoorstel>(`/besluitvoorstellen/${voorstelId}/${hoe}`, {
        methode: 'POST',
        body,
        versie,
        sleutel,
      }),
    ververst(dossierId),
  );
