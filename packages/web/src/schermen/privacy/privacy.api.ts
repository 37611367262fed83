import type {
  Dossiergebruik,
  Logregel,
  Logweergave,
  Noodtoegang,
  Patroonregel,
  PrivacyInstellingen,
  Zegelsleutels,
} from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag, vraagdeel } from '../../api/client.ts';
import { useLijst } from '../../api/lijst.ts';

export const PRIVACY_SLEUTEL = ['privacy'] as const;

/** What the log is narrowed to; kept in the page and not in its address. */
export type Logfilter = { readonly [naam in keyof Logweergave['filter']]?: string };

const haal = <T>(naam: string, pad: string, aan = true) => ({
  queryKey: [...PRIVACY_SLEUTEL, naam, pad],
  queryFn: ({ signal }: { signal: AbortSignal }) => vraag<T>(pad, { signal }),
  enabled: aan,
});

/** Lines of the security log that fit, newest first. */
export const useLogregels = (filter: Logfilter) =>
  useLijst<Logregel>([...PRIVACY_SLEUTEL, 'log'], '/veiligheidsregels', filter);

/** What stands out in the last days. */
export const usePatronen = () =>
  useQuery({
    ...haal<{ items: Patroonregel[] }>('patronen', '/logpatronen'),
    select: ({ items }) => items,
  });

export const useNoodtoegangen = () =>
  useQuery({
    ...haal<{ items: Noodtoegang[] }>('noodtoegang', '/noodtoegangen'),
    select: ({ items }) => items,
  });

export const useWeergaven = () =>
  useQuery({
    ...haal<{ items: Logweergave[] }>('weergaven', '/logweergaven'),
    select: ({ items }) => items,
  });

export const useInstellingen = () =>
  useQuery(haal<PrivacyInstellingen>('instellingen', '/privacyinstellingen'));

export const useZegelsleutels = () => useQuery(haal<Zegelsleutels>('zegels', '/zegelsleutels'));

/** Who opened a dossier, by kenmerk for who watches, by id for who runs it. */
export const useGebruik = (dossier: { readonly kenmerk: string } | { readonly id: string }) =>
  useQuery({
    ...haal<Dossiergebruik>(
      'gebruik',
      'id' in dossier
        ? `/dossiers/${dossier.id}/gebruik`
        : `/dossiergebruik${vraagdeel({ kenmerk: dossier.kenmerk })}`,
    ),
    select: ({ items }) => items,
  });
