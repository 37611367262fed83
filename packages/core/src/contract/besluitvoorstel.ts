import { z } from 'zod';
import { ROLLEN } from '../toegang/index.ts';
import { zGebeurtenisInvoer } from './dossier.ts';

/** A decision that somebody prepared and that waits for another to approve it. */
export const zBesluitvoorstelInvoer = z.strictObject({
  gebeurtenis: zGebeurtenisInvoer,
  mondelingeOpdracht: z
    .string()
    .trim()
    .min(1)
    .max(2_000)
    .optional()
    .describe('Wie dit mondeling opdroeg en wat; het vervangt geen stap'),
});

export const zGevolgdeStap = z.object({
  id: z.string(),
  naam: z.string(),
  stand: z.enum(['genomen', 'nu', 'overgeslagen', 'niet-van-toepassing', 'later']),
  open: z.array(z.string()),
});

export const zBesluitvoorstel = z.object({
  id: z.string(),
  dossierId: z.string(),
  op: z.string(),
  /** In which role it was prepared. */
  functie: z.enum(ROLLEN),
  gebeurtenis: z.record(z.string(), z.unknown()),
  mondelingeOpdracht: z.string().optional(),
  /** Prepared by whoever asks: another approves. */
  vanMij: z.boolean(),
  stand: z.enum(['open', 'goedgekeurd', 'teruggezonden', 'ingetrokken']),
  /** Why it was sent back, taken back or approved, and by whom in which role. */
  reden: z.string().optional(),
  door: z.enum(ROLLEN).optional(),
  /** The steps of the policy: as they are now while it is open, else as the approver saw them. */
  stappen: z.array(zGevolgdeStap),
});
export type Besluitvoorstel = z.infer<typeof zBesluitvoorstel>;
export const zBesluitvoorstellen = z.object({ items: z.array(zBesluitvoorstel) });
export type Besluitvoorstellen = z.infer<typeof zBesluitvoorstellen>;

export const zGoedkeurInvoer = z.strictObject({ reden: z.string().trim().max(4_000).optional() });
