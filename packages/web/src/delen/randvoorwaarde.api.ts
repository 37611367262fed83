import type { RandvoorwaardeRegel } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../api/client.ts';

export const RANDVOORWAARDEN = ['randvoorwaarden'] as const;

/** What the municipality has in order before a formal measure. Asked only for whoever may see it. */
export const useRandvoorwaarden = (mag: boolean) =>
  useQuery({
    queryKey: RANDVOORWAARDEN,
    queryFn: ({ signal }) =>
      vraag<{ items: RandvoorwaardeRegel[] }>('/randvoorwaarden', { signal }).then(({ items }) => items),
    enabled: mag,
  });
