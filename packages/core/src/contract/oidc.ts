import { z } from 'zod';
import { zDatum } from '../shared/index.ts';
import { zEmail } from './uitnodiging.ts';

const zDomein = z
  .string()
  .trim()
  .toLowerCase()
  .max(200)
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'Vul alleen het deel na de @ in, zoals gemeente.nl.');
const zUitgever = z
  .url('Vul het adres van de aanbieder in.')
  .max(300)
  .describe('Zoals de aanbieder zichzelf noemt (issuer)');
const velden = {
  clientId: z.string().trim().min(1, 'Vul de client-id in.').max(200),
  domeinen: z.array(zDomein).min(1, 'Noem minstens één domein.').max(20),
  factorbewijs: z
    .array(z.string().trim().min(1).max(200))
    .max(20)
    .describe(
      'Wat in acr of amr bewijst dat de aanbieder een tweede stap vroeg; leeg: Luwte vraagt de eigen',
    ),
};
const geheim = z.string().trim().min(1, 'Vul het geheim in.').max(500);

/** How an organisation lets its people sign in. The secret never comes back. */
export const zAanbiederInvoer = z.strictObject({
  organisatieId: z.uuid('Kies een organisatie.'),
  uitgever: zUitgever,
  clientGeheim: geheim,
  ...velden,
});
export const zAanbiederWijziging = z.strictObject({ ...velden, clientGeheim: geheim.optional() });
export const zAanbieder = z.object({
  id: z.string(),
  organisatieId: z.string(),
  organisatie: z.string(),
  uitgever: z.string(),
  clientId: z.string(),
  domeinen: z.array(z.string()),
  factorbewijs: z.array(z.string()),
  van: zDatum,
  tot: zDatum.optional(),
  stand: z.enum(['komt', 'geldt', 'verlopen']),
});
export type Aanbieder = z.infer<typeof zAanbieder>;
export const zAanbieders = z.object({
  items: z.array(zAanbieder),
  /** What the provider has to be told: where people come back. Absent: the settings do not say it. */
  terug: z.string().optional(),
});
export type Aanbieders = z.infer<typeof zAanbieders>;
/** Whether the provider answers as it should; `uitleg` says what is wrong. */
export const zProef = z.object({ goed: z.boolean(), uitleg: z.string() });
export type Proef = z.infer<typeof zProef>;

export const zOidcBegin = z.strictObject({
  /** By its domain the provider is found; the address itself is not looked up. */
  email: zEmail,
  aanbiederId: z.uuid().optional().describe('Bij meer dan één aanbieder: welke'),
  uitnodiging: z
    .string()
    .min(20)
    .max(100)
    .optional()
    .describe('De link van een uitnodiging die zo wordt aanvaard'),
});
/** Where to go, or between which organisations to choose first. */
export const zOidcWeg = z.object({
  adres: z.string().optional(),
  keuzes: z.array(z.object({ id: z.string(), naam: z.string(), gemeente: z.string() })),
});
export type OidcWeg = z.infer<typeof zOidcWeg>;
/** What the provider put behind the address, as it stands there. */
export const zOidcAntwoord = z.strictObject({ antwoord: z.string().min(1).max(4000) });
