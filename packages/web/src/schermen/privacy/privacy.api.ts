import type { Logregel, Noodtoegang, Patroonregel } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';
import { useLijst } from '../../api/lijst.ts';

export const PRIVACY_SLEUTEL = ['privacy'] as const;

export type Logfilter = Readonly<Record<'kenmerk' | 'uitkomst' | 'van' | 'tot', string | undefined>>;

/** Lines of the security log that fit, newest first. */
export const useLogregels = (filter: Logfilter) =>
  useLijst<Logregel>([...PRIVACY_SLEUTEL, 'log'], '/veiligheidsregels', filter);

/** What stands out in the last days. */
export const usePatronen = () =>
  useQuery({
    queryKey: [...PRIVACY_SLEUTEL, 'patronen'],
    queryFn: ({ signal }) =>
      vraag<{ items: Patroonregel[] }>('/logpatronen', { signal }).then(({ items }) => items),
  });

export const useNoodtoegangen = () =>
  useQuery({
    queryKey: [...PRIVACY_SLEUTEL, 'noodtoegang'],
    queryFn: ({ signal }) =>
      vraag<{ items: Noodtoegang[] }>('/noodtoegangen', { signal }).then(({ items }) => items),
  });
