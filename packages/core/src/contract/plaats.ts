import { z } from 'zod';
import { zDatum } from '../shared/index.ts';
import { ORGANISATIESOORTEN } from '../toegang/index.ts';

/** In what role somebody takes part in a dossier. All but `partner` are roles of municipal staff. */
export const PLAATSROLLEN = [
  'partner',
  'voorzitter-kerngroep',
  'regisseur-interventieteam',
  'team-veiligheid',
] as const;
export const zPlaatsrol = z.enum(PLAATSROLLEN);

/** On what ground an organisation is let in. */
export const PLAATSGRONDEN = [
  'convenant',
  'wet',
  'toestemming',
  'zonder-persoonsgegevens',
  'eigen-gemeente',
] as const;
export const zPlaatsgrond = z.enum(PLAATSGRONDEN);

/** A text that people write, not empty. */
const zZin = (vraag: string, meest = 500) => z.string().trim().min(1, vraag).max(meest);

export const zPlaatsInvoer = z.strictObject({
  organisatieId: z.uuid('Kies een organisatie.'),
  medewerkerId: z.uuid().optional().describe('Eén persoon van die organisatie; leeg: iedereen ervan'),
  rol: zPlaatsrol,
  grond: zPlaatsgrond.describe('Waarom deze organisatie mag meedoen'),
  reden: zZin('Schrijf op waarom deze deelnemer nodig is in dit dossier.').describe(
    'Waarom deze deelnemer nodig is in dit dossier',
  ),
  van: zDatum.describe('Eerste dag'),
  tot: zDatum.optional().describe('Laatste dag; leeg: tot iemand haar beëindigt'),
});
export type PlaatsInvoer = z.infer<typeof zPlaatsInvoer>;

export const zPlaatsEinde = z.strictObject({
  reden: zZin('Schrijf op waarom dit eindigt.').describe('Waarom dit eindigt'),
  tot: zDatum.optional().describe('Laatste dag; leeg: nu meteen'),
});

/** A fixed contact of an organisation, as who works on a case sees it. */
export const zContact = z.object({
  id: z.string(),
  naam: z.string(),
  functie: z.string().optional(),
  telefoon: z.string().optional(),
  email: z.string().optional(),
  /** Somebody who reads the mail of this address said that it is theirs. */
  bevestigd: z.boolean(),
});
export type Contact = z.infer<typeof zContact>;

export const zPlaats = z.object({
  id: z.string(),
  organisatieId: z.string(),
  organisatie: z.string(),
  soort: z.enum(ORGANISATIESOORTEN),
  medewerkerId: z.string().optional(),
  /** The person, when it is for one. */
  naam: z.string().optional(),
  rol: z.string(),
  grond: zPlaatsgrond.optional(),
  reden: z.string().optional(),
  van: z.string(),
  /** Last day; of a place that was ended on the day it began, the day before. */
  tot: z.string().optional(),
  stand: z.enum(['komt', 'geldt', 'verlopen']),
  door: z.string().optional(),
  einde: z.object({ op: z.string(), door: z.string().optional(), reden: z.string() }).optional(),
  /** May personal data go to this organisation in this track? Not without a convenant. */
  persoonsgegevens: z.boolean(),
  /** Fixed contacts of the organisation today. */
  contactpersonen: z.array(zContact),
  /** Open tasks of this organisation in this dossier: without a place nobody there sees them. */
  openTaken: z.number().int(),
});
export type Plaats = z.infer<typeof zPlaats>;
export const zPlaatsen = z.object({ items: z.array(zPlaats) });

/** Who can be let in. */
export const zPlaatsKandidaten = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      soort: z.enum(ORGANISATIESOORTEN),
      persoonsgegevens: z.boolean(),
      medewerkers: z.array(z.object({ id: z.string(), naam: z.string(), rollen: z.array(z.string()) })),
    }),
  ),
});
export type PlaatsKandidaten = z.infer<typeof zPlaatsKandidaten>;
