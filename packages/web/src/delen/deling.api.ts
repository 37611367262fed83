import type {
  DeelbaarFeitRegel,
  Deelverwijzing,
  Deelvoorstel,
  DelingInvoer,
  DelingRegel,
  GedeeldRegel,
  OntvangerRegel,
  Zichtbaarheid,
} from '@luwte/core/contract';
import type { Grond } from '@luwte/core/deling';
import { useQuery } from '@tanstack/react-query';
import { vraag, vraagdeel } from '../api/client.ts';
import { SLEUTEL } from '../api/lijst.ts';
import { useVerstuur } from '../api/useVerstuur.ts';

const pad = (id: string): string => `/dossiers/${id}`;
const sleutel = (id: string) => [...SLEUTEL.dossier(id), 'delingen'];

/** Organisations with a place in this dossier today. */
export const useOntvangers = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'ontvangers'],
    queryFn: ({ signal }) =>
      vraag<{ items: OntvangerRegel[] }>(`${pad(id)}/ontvangers`, { signal }).then(({ items }) => items),
  });

export const useDelingen = (id: string) =>
  useQuery({
    queryKey: sleutel(id),
    queryFn: ({ signal }) =>
      vraag<{ items: DelingRegel[] }>(`${pad(id)}/delingen`, { signal }).then(({ items }) => items),
  });

type Voorstelvraag = {
  readonly item: Deelverwijzing;
  readonly aanOrganisatieId: string;
  readonly grond?: Grond;
  readonly tot?: string;
};

/** What law and policy say, and what the other would read. Stores nothing; asked again when a choice changes. */
export const useDeelvoorstel = (id: string, body: Voorstelvraag) =>
  useQuery({
    queryKey: [...sleutel(id), 'voorstel', body],
    queryFn: ({ signal }) =>
      vraag<Deelvoorstel>(`${pad(id)}/delingvoorstellen`, { methode: 'POST', body, signal }),
    enabled: body.aanOrganisatieId !== '',
    placeholderData: (vorige) => vorige,
  });

export const useDeel = (id: string) =>
  useVerstuur(
    (body: DelingInvoer, herhaal) =>
      vraag<DelingRegel>(`${pad(id)}/delingen`, { methode: 'POST', body, sleutel: herhaal }),
    [sleutel(id)],
  );

export const useStopDelen = (id: string, delingId: string) =>
  useVerstuur(
    (body: { readonly reden: string }, herhaal) =>
      vraag<DelingRegel>(`${pad(id)}/delingen/${delingId}/intrekkingen`, {
        methode: 'POST',
        body,
        sleutel: herhaal,
      }),
    [sleutel(id)],
  );

export const useGeefVrij = (id: string) =>
  useVerstuur(
    (body: Readonly<Record<string, unknown>>, herhaal) =>
      vraag(`${pad(id)}/vrijgaven`, { methode: 'POST', body, sleutel: herhaal }),
    [sleutel(id)],
  );

/** The facts that can be shared, asked when the dialog opens. */
export const useDeelbareFeiten = (id: string) =>
  useQuery({
    queryKey: [...sleutel(id), 'feiten'],
    queryFn: ({ signal }) =>
      vraag<{ items: DeelbaarFeitRegel[] }>(`${pad(id)}/deelbare-feiten`, { signal }).then(
        ({ items }) => items,
      ),
  });

/** Who can see one item, asked when the dialog opens. */
export const useZichtbaarheid = (id: string, item: Deelverwijzing) =>
  useQuery({
    queryKey: [...sleutel(id), 'zichtbaarheid', item.soort, item.id],
    queryFn: ({ signal }) =>
      vraag<Zichtbaarheid>(`${pad(id)}/zichtbaarheid${vraagdeel({ soort: item.soort, id: item.id })}`, {
        signal,
      }),
  });

/** What was shared with the own organisation: from one dossier, or from all. */
export const useGedeeld = (id: string | undefined) =>
  useQuery({
    queryKey: ['gedeeld', id ?? 'alle'],
    queryFn: ({ signal }) =>
      vraag<{ items: GedeeldRegel[] }>(id === undefined ? '/gedeeld' : `${pad(id)}/gedeeld`, { signal }).then(
        ({ items }) => items,
      ),
  });
