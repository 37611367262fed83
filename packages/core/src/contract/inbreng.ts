import { z } from 'zod';
import { KANALEN, zKanaal } from '../beleid/index.ts';
import { GRONDSOORTEN, zGrond } from '../deling/index.ts';
import { zCompartiment } from '../dossier/index.ts';
import { REDENEN_NIET_DELEN } from '../informatievraag/index.ts';
import { zDatum } from '../shared/index.ts';

const zZin = (reden: string, lengte = 500) => z.string(reden).trim().min(1, reden).max(lengte);

/** What a partner tells the municipality of its own accord; that it may not share is as good an answer. */
export const zInbrengInvoer = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('gegeven'),
    wat: zZin('Schrijf wat u wilt delen.', 4000),
    compartiment: zCompartiment
      .exclude(['melderidentiteit'])
      .optional()
      .describe('Leeg: een gewoon gegeven, van de politie altijd een politiegegeven'),
    grond: zGrond,
    doel: zZin('Schrijf waarvoor de gemeente dit nodig heeft.'),
    noodzaak: zZin('Schrijf in één zin waarom dit nodig is.'),
    kanaal: zKanaal,
    tot: zDatum.describe('Laatste dag'),
  }),
  z.strictObject({
    soort: z.literal('mag-niet-delen'),
    waarover: zZin('Schrijf waarover het gaat, zonder de inhoud.'),
    reden: z.enum(REDENEN_NIET_DELEN, 'Kies waarom u dit niet mag delen.'),
  }),
]);
export type InbrengInvoer = z.infer<typeof zInbrengInvoer>;

/** One of them, for the municipality while it may read it, and for whoever gave it. */
export const zInbreng = z.object({
  id: z.uuid(),
  soort: z.enum(['gegeven', 'mag-niet-delen']),
  organisatie: z.string(),
  compartiment: zCompartiment,
  /** What was told, or what it is about that may not be told. */
  wat: z.string(),
  doel: z.string().optional(),
  noodzaak: z.string().optional(),
  reden: z.enum(REDENEN_NIET_DELEN).optional(),
  grond: z.enum(GRONDSOORTEN).optional(),
  grondTekst: z.string().optional(),
  kanaal: z.enum(KANALEN).optional(),
  van: z.string(),
  tot: z.string().optional(),
  op: z.string(),
  einde: z
    .object({ soort: z.enum(['ingetrokken', 'verlopen', 'convenant-beeindigd']), op: z.string() })
    .optional(),
});
export type Inbreng = z.infer<typeof zInbreng>;
export const zInbrengen = z.object({
  items: z.array(zInbreng),
  /** Convenanten of this organisation for this case: what a partner can choose as a ground. */
  convenanten: z.array(z.object({ id: z.uuid(), naam: z.string() })),
});
