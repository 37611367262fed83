import { z } from 'zod';
import { zBeleid } from '../beleid/index.ts';

/** A policy version. `sleutel` is `<id>.<spoor>.<datum>`. */
export const zBeleidRegel = z.object({
  sleutel: z.string(),
  id: z.string(),
  spoor: z.string(),
  naam: z.string(),
  gemeente: z.string().optional(),
  versie: z.string(),
  /** The effective date is a marked assumption: not in the source. */
  aangenomen: z.boolean(),
});
export const zBeleidLijst = z.object({ items: z.array(zBeleidRegel) });
/** The whole policy as data, with what it builds on already merged; conditions carry text and source. */
export const zBeleidDetail = zBeleidRegel.extend({ beleid: zBeleid });
export type BeleidDetail = z.infer<typeof zBeleidDetail>;
