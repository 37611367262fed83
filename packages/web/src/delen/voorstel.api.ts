import type { WachtendeVoorstellen } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../api/client.ts';

/** Policy proposals of others that wait for this person. Asked only for whoever may decide. */
export function useWachtendeVoorstellen(mag: boolean) {
  return useQuery({
    queryKey: ['beleid', 'wachtend'],
    queryFn: ({ signal }) =>
      vraag<WachtendeVoorstellen>('/beleidsvoorstellen', { signal }).then(({ items }) => items),
    enabled: mag,
  });
}
