import { z } from 'zod';
import type { RouteContext } from '../../platform/http/route.ts';

export const zSleutelPad = z.strictObject({ sleutel: z.string().max(300) });

/** The municipality of a request. */
export const vanGemeente = (c: Pick<RouteContext<undefined, undefined, undefined>, 'sessie'>) => ({
  gemeenteId: c.sessie.wie.gemeenteId,
  gemeenteNaam: c.sessie.gemeente.naam,
});
