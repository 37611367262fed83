import { z } from 'zod';
import { AANWIJZINGSOORTEN, RANDVOORWAARDESTANDEN } from '../beleid/index.ts';
import { zSpoor } from '../dossier/index.ts';
import { zDatum } from '../shared/index.ts';

/** What a beheerder answers. It is added to what was answered before. */
export const zRandvoorwaardeInvoer = z.strictObject({
  geregeld: z
    .boolean('Kies of dit op orde is.')
    .describe('Is dit geregeld? Weet u het niet, geef dan geen antwoord'),
  tot: zDatum.optional().describe('Laatste dag waarop het geldt; leeg: geen einddatum'),
  toelichting: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .optional()
    .describe('Waar het staat of wat nog moet gebeuren, zonder gegevens over een zaak'),
});
export type RandvoorwaardeInvoer = z.infer<typeof zRandvoorwaardeInvoer>;

const zAntwoord = z.object({
  id: z.string(),
  geregeld: z.boolean(),
  tot: z.string().optional(),
  toelichting: z.string().optional(),
  op: z.string(),
  /** Absent: set up by the system. */
  door: z.string().optional(),
});

/** One thing that the municipality has to have in order, as it is today. */
export const zRandvoorwaardeRegel = z.object({
  id: z.string(),
  spoor: zSpoor,
  naam: z.string(),
  toelichting: z.string(),
  bron: z.string(),
  teBevestigen: z.string().optional(),
  /** The events and measures that need it. */
  bij: z.object({
    gebeurtenissen: z.array(z.string()).default([]),
    maatregelen: z.array(z.string()).default([]),
  }),
  stand: z.enum(RANDVOORWAARDESTANDEN),
  /** Where that shows from. Only `antwoord` is asked. */
  uit: z.enum(['aanwijzing', 'mandaat', 'antwoord']),
  /** What it shows from, by name: who is designated, or who has the mandate. */
  wie: z.string().optional(),
  aanwijzing: z.enum(AANWIJZINGSOORTEN).optional(),
  tot: z.string().optional(),
  /** Newest first; the first one counts. Earlier ones stay. */
  antwoorden: z.array(zAntwoord),
});
export type RandvoorwaardeRegel = z.infer<typeof zRandvoorwaardeRegel>;
export const zRandvoorwaarden = z.object({ items: z.array(zRandvoorwaardeRegel) });
