import { z } from 'zod';

export const AVG_AARDEN = ['inzage', 'rectificatie', 'bezwaar-avg'] as const;
export type AvgAard = (typeof AVG_AARDEN)[number];

/** A request under the AVG as the privacy officer sees it. */
export const zAvgverzoek = z.object({
  id: z.string(),
  kenmerk: z.string(),
  aard: z.enum(AVG_AARDEN),
  /** Code of the person in the dossier, such as `Melder A`. */
  wie: z.string(),
  tekst: z.string(),
  bereikbaar: z.string(),
  ontvangenOp: z.string(),
  uiterlijk: z.string().optional(),
  afgehandeldOp: z.string().optional(),
  uitkomst: z.string().optional(),
});
export type Avgverzoek = z.infer<typeof zAvgverzoek>;

export const zAvgAfhandeling = z.strictObject({
  uitkomst: z
    .string()
    .trim()
    .min(3, 'Schrijf op hoe u vaststelde wie dit is, en wat u antwoordde.')
    .max(2000),
});
