import type { BeleidDetail, BeleidLog, BeleidRegel, BeleidVerschil } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag, vraagdeel } from '../../api/client.ts';

const pad = (sleutel: string): string => `/beleid/${encodeURIComponent(sleutel)}`;

/** Everything that can be read here: what the town activated, its own policies, the national ones. */
export const useBeleidslijst = () =>
  useQuery({
    queryKey: ['beleid'],
    queryFn: ({ signal }) =>
      vraag<{ items: BeleidRegel[] }>('/beleid', { signal }).then(({ items }) => items),
  });

/** One version in full. */
export const useBeleid = (sleutel: string) =>
  useQuery({
    queryKey: ['beleid', sleutel],
    queryFn: ({ signal }) => vraag<BeleidDetail>(pad(sleutel), { signal }),
  });

/** What changes from another version to this one. */
export const useVerschil = (sleutel: string, met: string) =>
  useQuery({
    queryKey: ['beleid', sleutel, 'verschil', met],
    queryFn: ({ signal }) =>
      vraag<BeleidVerschil>(`${pad(sleutel)}/verschil${vraagdeel({ met })}`, { signal }),
  });

/** The proposals for this policy and what became of them. */
export const useBeleidLog = (sleutel: string) =>
  useQuery({
    queryKey: ['beleid', sleutel, 'log'],
    queryFn: ({ signal }) => vraag<BeleidLog>(`${pad(sleutel)}/log`, { signal }),
  });
