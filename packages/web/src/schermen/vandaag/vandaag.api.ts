import type { Actie, Vandaag } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';
import { type Lijst, SLEUTEL } from '../../api/lijst.ts';

/** The day of the casusregisseur. */
export const useVandaag = () =>
  useQuery({ queryKey: SLEUTEL.vandaag, queryFn: ({ signal }) => vraag<Vandaag>('/vandaag', { signal }) });

/** Open tasks of the own organisation, what has to be done first on top. */
export const useEigenTaken = () =>
  useQuery({
    queryKey: [...SLEUTEL.vandaag, 'taken'],
    queryFn: ({ signal }) => vraag<Lijst<Actie>>('/taken', { signal }).then(({ items }) => items),
  });
