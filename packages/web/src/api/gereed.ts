import { useQuery } from '@tanstack/react-query';

/** Only a clear 503 means "not yet": nobody is kept out by a question that failed. */
export const isGereed = (status: number): boolean => status !== 503;

/** Is the product ready, with in the demo its data? Asks on until it is. */
export function useGereed(): boolean {
  const { data } = useQuery({
    queryKey: ['klaar'],
    queryFn: ({ signal }) =>
      fetch('/klaar', { signal, cache: 'no-store' }).then(({ status }) => isGereed(status)),
    refetchInterval: ({ state }) => (state.data === false ? 1_500 : false),
    refetchIntervalInBackground: true,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data !== false;
}
