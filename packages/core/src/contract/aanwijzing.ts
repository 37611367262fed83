import { z } from 'zod';
import { AANWIJZINGSOORTEN } from '../beleid/index.ts';
import { zDatum } from '../shared/index.ts';
import { ROLLEN } from '../toegang/index.ts';

export const zAanwijzingsoort = z.enum(AANWIJZINGSOORTEN);
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

/** A period in which a colleague is away, both days included. */
export const zAfwezigheidInvoer = z.strictObject({
  medewerkerId: z.uuid('Kies een medewerker.'),
  van: zDatum.describe('Eerste dag'),
  tot: zDatum.describe('Laatste dag'),
});
export const zAfwezigheid = z.object({
  id: z.string(),
  medewerkerId: z.string(),
  naam: z.string(),
  van: z.string(),
  tot: z.string(),
});
export type Afwezigheid = z.infer<typeof zAfwezigheid>;
export const zAfwezigheden = z.object({ items: z.array(zAfwezigheid) });

/** May whoever asks decide on collection today, who may, and what was decided before in cases like this one. */
export const zInvorderen = z.object({
  /** Only in `vervanger-met-reden` the deputy has to say why. */
  hoe: z.enum(['aangewezen', 'vervanger', 'vervanger-met-reden', 'niet']),
  /** One sentence that names who may, or how to mend that nobody may. */
  uitleg: z.string(),
  /** Decisions under the same policy and measure, newest first; nothing that points at a person or a case. */
  eerdere: z.array(
    z.object({
      op: z.string(),
      maatregel: z.string().optional(),
      /** In eurocents; absent: the decision names none. */
      bedrag: z.number().int().optional(),
      overtredingen: z.number().int().optional(),
      stand: z.enum(['betaald', 'deels-betaald', 'open', 'onbekend']),
      ditDossier: z.boolean(),
    }),
  ),
});
export type Invorderen = z.infer<typeof zInvorderen>;

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
