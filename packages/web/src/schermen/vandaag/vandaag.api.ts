import type { Vandaag } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';
import { SLEUTEL } from '../../api/lijst.ts';

/** The day of the casusregisseur. */
export const useVandaag = () =>
  useQuery({ queryKey: SLEUTEL.vandaag, queryFn: ({ signal }) => vraag<Vandaag>('/vandaag', { signal }) });
