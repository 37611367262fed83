import { z } from 'zod';
import { zCompartiment } from '../dossier/index.ts';
import { JA_NEE, REDENEN_NIET_DELEN } from '../informatievraag/index.ts';
import { zDatum } from '../shared/index.ts';
import { zContact } from './plaats.ts';

const zKleur = z.enum(['groen', 'oranje', 'rood']);
const zVorm = z.enum(['ja-nee', 'specifiek']);
const zOnderdelen = z.array(z.object({ id: z.string(), vraag: z.string() }));
export const VRAAGSTATUSSEN = [
  'open',
  'beantwoord',
  'mag-niet-delen',
  'weet-niet',
  'ingetrokken',
  'vervallen',
] as const;
export type Vraagstatus = (typeof VRAAGSTATUSSEN)[number];

/** A question to one partner. What is not in the row of the policy is refused. */
export const zInformatievraagInvoer = z.strictObject({
  regel: z.string().min(1).max(200).describe('Id van de vraag uit het beleid'),
  organisatieId: z.uuid('Kies aan wie u de vraag stelt.').describe('Organisatie aan wie de vraag is'),
  persoon: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Sleutel van de partij over wie de vraag gaat; leeg: over niemand'),
  vraag: z.string().trim().min(1).max(1000).optional().describe('Alleen waar het beleid geen woorden geeft'),
  doelredenering: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .optional()
    .describe('Waarom u dit moet weten; moet bij bijzondere en strafrechtelijke gegevens'),
  uiterlijk: zDatum.optional().describe('Laatste dag waarop u iets aan het antwoord heeft'),
});
export type InformatievraagInvoer = z.infer<typeof zInformatievraagInvoer>;

/** A question as the municipality sees it. The answer is in the timeline. */
export const zInformatievraag = z.object({
  id: z.string(),
  organisatie: z.string(),
  persoon: z.string().optional(),
  persoonNaam: z.string().optional(),
  vraag: z.string(),
  vorm: zVorm,
  onderdelen: zOnderdelen,
  keuzes: z.array(z.string()),
  compartiment: zCompartiment,
  grondslag: z.string(),
  doelredenering: z.string().optional(),
  uiterlijk: z.string().optional(),
  status: z.enum(VRAAGSTATUSSEN),
  gevraagdDoor: z.string(),
  gevraagdOp: z.string(),
  herinnerdOp: z.string().optional(),
  afgerondOp: z.string().optional(),
  /** What was answered, as it stands in the timeline; absent as long as there is none, or when nobody may read it now. */
  antwoord: z.string().optional(),
  /** Why nobody may read the answer now. */
  verborgen: z.string().optional(),
  /** Somebody took the hidden answer back. */
  verwijderd: z.boolean().optional(),
  /** The last link that was sent for it, and whether it still opens the question. */
  link: z
    .object({
      contact: z.string().optional(),
      gestuurdOp: z.string(),
      geldigTot: z.string(),
      stand: z.enum(['werkt', 'gebruikt', 'ingetrokken', 'verlopen']),
    })
    .optional(),
  /** Fixed contacts of the organisation. */
  contactpersonen: z.array(zContact),
});
export type Informatievraag = z.infer<typeof zInformatievraag>;

const zMogelijkeVraag = z.object({
  regel: z.string(),
  kleur: zKleur.optional(),
  bij: z.string(),
  vraag: z.string().optional(),
  vorm: z.enum(['ja-nee', 'specifiek', 'niet']),
  onderdelen: zOnderdelen,
  keuzes: z.array(z.string()),
  over: z.enum(['persoon', 'gezin', 'netwerk', 'groep']),
  voorwaarden: z.array(z.string()),
  bron: z.string(),
  /** Organisations that may be asked. */
  organisaties: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      /** Where the answer will lie. */
      compartiment: zCompartiment,
      /** May a person be named? Only to who signed the convenant. */
      convenant: z.boolean(),
      /** Does it work on this dossier, and so see the question in Luwte? */
      werktMee: z.boolean(),
      contactpersonen: z.array(zContact),
    }),
  ),
  /** Why it may not be put now; absent: it may. */
  waarom: z.string().optional(),
});
export type MogelijkeVraag = z.infer<typeof zMogelijkeVraag>;

export const zMogelijkeVragen = z.object({
  kleur: zKleur.optional(),
  open: z.array(zMogelijkeVraag),
  gesloten: z.array(zMogelijkeVraag),
  /** Whom a question may be about. */
  personen: z.array(z.object({ sleutel: z.string(), naam: z.string() })),
});
export type MogelijkeVragen = z.infer<typeof zMogelijkeVragen>;
export const zMogelijkeVragenVraag = z.strictObject({
  persoon: z.string().min(1).max(200).optional().describe('Sleutel van de partij'),
});

/** A question as the partner sees it: no colour, no rule, and a name only while it is open. */
export const zPartnervraag = z.object({
  id: z.string(),
  dossierId: z.string(),
  kenmerk: z.string(),
  persoon: z.object({ naam: z.string().optional(), geboortedatum: z.string().optional() }).optional(),
  vraag: z.string(),
  vorm: zVorm,
  onderdelen: zOnderdelen,
  keuzes: z.array(z.string()),
  doelredenering: z.string().optional(),
  uiterlijk: z.string().optional(),
  status: z.enum(VRAAGSTATUSSEN),
  gevraagdOp: z.string(),
  afgerondOp: z.string().optional(),
});
export type Partnervraag = z.infer<typeof zPartnervraag>;

/** What a partner answers. Not being allowed to share and not knowing are answers too. */
export const zVraagantwoord = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('antwoord'),
    jaNee: z
      .record(z.string().max(100), z.enum(JA_NEE))
      .optional()
      .describe('Per onderdeel ja, nee of onbekend'),
    keuzes: z.array(z.string().max(200)).max(50).optional(),
    tekst: z.string().trim().min(1).max(4000).optional(),
  }),
  z.strictObject({ soort: z.literal('mag-niet-delen'), reden: z.enum(REDENEN_NIET_DELEN) }),
  z.strictObject({ soort: z.literal('weet-niet') }),
]);
export type Vraagantwoord = z.infer<typeof zVraagantwoord>;

/** To whom the link to a question goes: the confirmed address of a fixed contact, and no other. */
export const zVraaglinkInvoer = z.strictObject({
  contactpersoonId: z.uuid('Kies een contactpersoon.').describe('Vaste contactpersoon van deze organisatie'),
});
export const zVraaglink = z.object({
  /** Told by phone or in person; shown once. */
  code: z.string(),
  geldigTot: z.string(),
  /** Whom to call, at the number on record. */
  naam: z.string(),
  telefoon: z.string().optional(),
});
export type Vraaglink = z.infer<typeof zVraaglink>;

/** Any text: what is not a token or a code opens nothing, and reads no different. */
const sleutel = { token: z.string().max(200), code: z.string().trim().max(20) };
export const zOpenbareVraagSleutel = z.strictObject(sleutel);
export const zOpenbareVraagAntwoord = z.strictObject({ ...sleutel, antwoord: zVraagantwoord });

/** The one question behind a link, and nothing else of the case. */
export const zOpenbareVraag = z.object({
  gemeente: z.string(),
  organisatie: z.string(),
  kenmerk: z.string(),
  persoon: z.string().optional(),
  geboortedatum: z.string().optional(),
  vraag: z.string(),
  vorm: zVorm,
  onderdelen: zOnderdelen,
  keuzes: z.array(z.string()),
  doelredenering: z.string().optional(),
});
export type OpenbareVraag = z.infer<typeof zOpenbareVraag>;

/** Said on purpose: an empty request reminds nobody. */
export const zVraagherinnering = z.strictObject({
  herinnerd: z.literal(true, 'Bevestig dat u de partner heeft herinnerd.'),
});
export const zVraagIntrekking = z.strictObject({
  reden: z.string().trim().min(1, 'Zeg waarom.').max(500).describe('Waarom dit niet meer nodig is'),
});
