import { z } from 'zod';

/** Why somebody opens a closed dossier. Source: Bergen op Zoom 7.3; art. 12 to 21 AVG; art. 6:4 Awb. */
export const AANLEIDINGEN = [
  'nieuw-signaal',
  'bezwaar-of-beroep',
  'verzoek-betrokkene',
  'correctie',
  'heropenen',
  'vernietigen',
] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

const ZIN = 'Schrijf in één zin waarom u dit dossier opent.';
export const zOpeningInvoer = z.strictObject({
  aanleiding: z.enum(AANLEIDINGEN, 'Kies waarom u dit dossier opent.'),
  toelichting: z
    .string(ZIN)
    .trim()
    .min(15, ZIN)
    .max(2_000)
    .describe('Welk signaal, welk bezwaar of welk verzoek'),
});
export type OpeningInvoer = z.infer<typeof zOpeningInvoer>;
export const zOpening = z.object({ tot: z.string() });
