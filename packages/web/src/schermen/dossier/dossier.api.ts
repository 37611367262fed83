import type {
  Belang,
  BeleidDetail,
  DocumentRegel,
  DossierKop,
  DossierToets,
  OmzettingRegel,
  PartijRegel,
  Plaats,
  PlaatsKandidaten,
  TijdlijnItem,
  Vastlegging,
  WatAls,
} from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag, vraagBestand, vraagdeel } from '../../api/client.ts';
import { type Lijst, SLEUTEL, useLijst } from '../../api/lijst.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { useBeleidslijst } from '../beleid/beleid.api.ts';
import type { GebeurtenisBody } from './formulier/naarGebeurtenis.ts';

const pad = (id: string): string => `/dossiers/${id}`;

export const useKop = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'kop'],
    queryFn: ({ signal }) => vraag<DossierKop>(pad(id), { signal }),
  });

/** The day that the toets is of, and what had to be known by then. Empty: today. */
export type Moment = { readonly op?: string; readonly bekendOp?: string };

export const useToets = (id: string, moment: Moment = {}) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'toets', moment],
    queryFn: ({ signal }) => vraag<DossierToets>(`${pad(id)}/toets${vraagdeel(moment)}`, { signal }),
  });

/** The toets with events that did not happen, beside the one without. Stores nothing, so nothing gets stale. */
export const useWatAls = (id: string) =>
  useVerstuur((gebeurtenissen: readonly GebeurtenisBody[]) =>
    vraag<WatAls>(`${pad(id)}/wat-als`, { methode: 'POST', body: { gebeurtenissen } }),
  );

/** Makes a document of the toets. */
export const useLegToetsVast = (id: string) =>
  useVerstuur(
    (body: Moment & { readonly op: string; readonly reden?: string }) =>
      vraag<Vastlegging>(`${pad(id)}/toets-vastleggingen`, { methode: 'POST', body }),
    ververst(id),
  );

export const useTijdlijn = (id: string, soort: string | undefined) =>
  useLijst<TijdlijnItem>([...SLEUTEL.dossier(id), 'tijdlijn'], `${pad(id)}/gebeurtenissen`, {
    soort,
    aantal: 50,
  });

/** The moves of this dossier to another policy; most have none. */
export const useOmzettingen = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'omzettingen'],
    queryFn: ({ signal }) =>
      vraag<{ items: OmzettingRegel[] }>(`${pad(id)}/omzettingen`, { signal }).then(({ items }) => items),
  });

/** All counting events of some kinds, for choosing one in a form. At most 200, the newest. */
export const useGebeurtenissen = (id: string, soorten: readonly string[], aan = true) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'tijdlijn', 'kies', soorten],
    queryFn: ({ signal }) =>
      vraag<Lijst<TijdlijnItem>>(
        `${pad(id)}/gebeurtenissen${vraagdeel({ soort: soorten.join(',') || undefined, aantal: 200 })}`,
        { signal },
      ).then(({ items }) => items.filter((item) => item.vervallen === undefined)),
    enabled: aan,
  });

export const usePartijen = (id: string, aan = true) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'partijen'],
    queryFn: ({ signal }) =>
      vraag<Lijst<PartijRegel>>(`${pad(id)}/partijen`, { signal }).then((l) => l.items),
    enabled: aan,
  });

/** Who takes part in this dossier, and who did. */
export const usePlaatsen = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'plaatsen'],
    queryFn: ({ signal }) => vraag<Lijst<Plaats>>(`${pad(id)}/plaatsen`, { signal }).then((l) => l.items),
  });

/** Who keeps out of this dossier because of a personal interest, and who did. */
export const useBelangen = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'belangen'],
    queryFn: ({ signal }) => vraag<Lijst<Belang>>(`${pad(id)}/belangen`, { signal }).then((l) => l.items),
  });

/** The organisations and people that can be let in. */
export const usePlaatsKandidaten = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'plaatsen', 'kandidaten'],
    queryFn: ({ signal }) =>
      vraag<PlaatsKandidaten>(`${pad(id)}/plaatsen/kandidaten`, { signal }).then(({ items }) => items),
  });

export const useDocumenten = (id: string) =>
  useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'documenten'],
    queryFn: ({ signal }) =>
      vraag<Lijst<DocumentRegel>>(`${pad(id)}/documenten`, { signal }).then((l) => l.items),
  });

/** The policy that this dossier is judged under, for the questions that people answer. */
export const useBeleidVan = (kop: DossierKop, aan: boolean) => {
  const sleutel = kop.beleid?.sleutel ?? '';
  return useQuery({
    queryKey: ['beleid', sleutel],
    queryFn: ({ signal }) => vraag<BeleidDetail>(`/beleid/${encodeURIComponent(sleutel)}`, { signal }),
    enabled: aan && sleutel !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
};

/**
 * The same for who can do without: asks only for a policy on the list of the own town. A dossier that came from
 * elsewhere is judged under a policy that is not read here.
 */
export const useEigenBeleidVan = (kop: DossierKop) => {
  const lijst = useBeleidslijst();
  const eigen = lijst.data?.some(({ sleutel }) => sleutel === kop.beleid?.sleutel);
  return useBeleidVan(kop, eigen === true);
};

/** What a change of a dossier makes stale. */
export const ververst = (id: string) => [SLEUTEL.dossier(id), SLEUTEL.dossiers, SLEUTEL.vandaag];

/**
 * Adds an event. The version goes along: a decision is taken on the dossier as it was seen.
 * @param deel `besluiten` for who records decisions and nothing else
 */
export const useLegVast = (id: string, versie: number, deel: 'gebeurtenissen' | 'besluiten') =>
  useVerstuur(
    (body: GebeurtenisBody, sleutel) =>
      vraag<{ id: string }>(`${pad(id)}/${deel}`, { methode: 'POST', body, versie, sleutel }),
    ververst(id),
  );

/** Fetches a file and lets the browser save it. */
export async function bewaarBestand(padNaar: string, naam: string): Promise<void> {
  const bestand = await vraagBestand(padNaar);
  const adres = URL.createObjectURL(bestand.inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = bestand.naam ?? naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}
