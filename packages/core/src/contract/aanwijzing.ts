import { z } from 'zod';
import { zDatum } from '../shared/index.ts';
import { ROLLEN } from '../toegang/index.ts';

/** What somebody can be designated for. Collection has one official and one deputy at a time. */
export const zAanwijzingsoort = z.enum([
  'invordering',
  'invordering-vervanger',
  'bestuursdwang',
  'binnentreden',
  'toezicht',
]);
export type Aanwijzingsoort = z.infer<typeof zAanwijzingsoort>;

export const zAanwijzingInvoer = z.strictObject({
  soort: zAanwijzingsoort.describe('Waarvoor iemand wordt aangewezen'),
  medewerkerId: z.uuid('Kies een medewerker.'),
  besluit: z
    .string()
    .trim()
    .min(1, 'Noem het besluit waarop de aanwijzing rust, met datum of kenmerk.')
    .max(500)
    .describe('Het besluit waarop de aanwijzing rust'),
  van: zDatum.describe('Eerste dag'),
  tot: zDatum.optional().describe('Laatste dag; leeg: tot iemand haar beëindigt'),
});
export type AanwijzingInvoer = z.infer<typeof zAanwijzingInvoer>;

/** The last day on which a designation holds. */
export const zBeeindigInvoer = z.strictObject({ tot: zDatum.describe('Laatste dag waarop zij geldt') });

export const zAanwijzing = z.object({
  id: z.string(),
  soort: zAanwijzingsoort,
  medewerkerId: z.string(),
  naam: z.string(),
  besluit: z.string(),
  van: z.string(),
  tot: z.string().optional(),
  stand: z.enum(['komt', 'geldt', 'verlopen']),
});
export type Aanwijzing = z.infer<typeof zAanwijzing>;
export const zAanwijzingen = z.object({ items: z.array(zAanwijzing) });
export type Aanwijzingen = z.infer<typeof zAanwijzingen>;

/** People who work here now, for the choice in the form. */
export const zAanwijzingKandidaten = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      rollen: z.array(z.enum(ROLLEN)),
      organisatie: z.string(),
      vanGemeente: z.boolean(),
    }),
  ),
});
export type AanwijzingKandidaten = z.infer<typeof zAanwijzingKandidaten>;
