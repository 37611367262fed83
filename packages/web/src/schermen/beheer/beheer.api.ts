import type { Aanwijzingen, AanwijzingKandidaten, Afwezigheid } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';

/** Who is designated for what, the ended ones too. */
export const useAanwijzingen = () =>
  useQuery({
    queryKey: ['aanwijzingen'],
    queryFn: ({ signal }) => vraag<Aanwijzingen>('/aanwijzingen', { signal }).then(({ items }) => items),
  });

/** The colleagues who can be designated. */
export const useKandidaten = () =>
  useQuery({
    queryKey: ['aanwijzingen', 'kandidaten'],
    queryFn: ({ signal }) =>
      vraag<AanwijzingKandidaten>('/aanwijzingen/kandidaten', { signal }).then(({ items }) => items),
  });

/** Who is away now or later. */
export const useAfwezigheden = () =>
  useQuery({
    queryKey: ['afwezigheden'],
    queryFn: ({ signal }) =>
      vraag<{ items: Afwezigheid[] }>('/afwezigheden', { signal }).then(({ items }) => items),
  });
