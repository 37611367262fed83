import { z } from 'zod';

/** What ties an employee to a case. Source: art. 2:4 lid 2 Awb. */
export const BELANGEN = ['melder', 'buur', 'familie', 'anders'] as const;
export const zBelangsoort = z.enum(BELANGEN);

const zToelichting = z
  .string()
  .trim()
  .min(1, 'Schrijf in één zin wat de band met de zaak is.')
  .max(500)
  .describe('Wat de band met de zaak is');

/** An employee says that the case touches him or her in private. */
export const zEigenBelangInvoer = z.strictObject({
  belang: zBelangsoort,
  toelichting: zToelichting,
  bevestigd: z
    .literal(true, 'Vink aan dat u weet dat u dit dossier daarna niet meer ziet.')
    .describe('De medewerker weet dat dit dossier daarna dicht is'),
});

/** Who runs the case records it of a colleague or of somebody of a partner. */
export const zBelangInvoer = z.strictObject({
  medewerkerId: z.uuid('Kies een medewerker.'),
  belang: zBelangsoort,
  toelichting: zToelichting,
});
export type BelangInvoer = z.infer<typeof zBelangInvoer>;

export const zBelangEinde = z.strictObject({
  reden: z.string().trim().min(1, 'Schrijf op waarom er geen belang meer is.').max(500),
});

export const zBelang = z.object({
  id: z.string(),
  medewerkerId: z.string(),
  naam: z.string(),
  organisatie: z.string(),
  belang: zBelangsoort,
  toelichting: z.string(),
  door: z.string(),
  op: z.string(),
  einde: z.object({ op: z.string(), door: z.string(), reden: z.string() }).optional(),
  /** Open tasks of this person in this dossier: nobody does them until somebody else gets them. */
  openTaken: z.number().int(),
});
export type Belang = z.infer<typeof zBelang>;
export const zBelangen = z.object({ items: z.array(zBelang) });
