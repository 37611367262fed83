import { useInfiniteQuery } from '@tanstack/react-query';
import { vraag, vraagdeel } from './client.ts';

/** One page of a list of the API. */
export type Lijst<T> = { readonly items: T[]; readonly volgende?: string };

type Filters = Readonly<Record<string, string | number | undefined>>;

/** Query keys of what several screens share, so that a change refreshes all of them. */
export const SLEUTEL = {
  vandaag: ['vandaag'],
  dossiers: ['dossiers'],
  meldingen: ['meldingen'],
  dossier: (id: string) => ['dossier', id],
} as const;

/** A list with keyset paging: all pages so far in `items`, and a way to fetch the next. */
export function useLijst<T>(sleutel: readonly unknown[], pad: string, filters: Filters = {}) {
  const antwoord = useInfiniteQuery({
    queryKey: [...sleutel, filters],
    queryFn: ({ pageParam, signal }) =>
      vraag<Lijst<T>>(pad + vraagdeel({ ...filters, na: pageParam }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (pagina) => pagina.volgende,
  });
  return {
    data: antwoord.data?.pages.flatMap((pagina) => pagina.items),
    error: antwoord.error,
    isPending: antwoord.isPending,
    refetch: antwoord.refetch,
    meer: antwoord.hasNextPage,
    bezigMetMeer: antwoord.isFetchingNextPage,
    laadMeer: () => void antwoord.fetchNextPage(),
  };
}
