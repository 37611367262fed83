import { z } from 'zod';
import { zBron as zBronvorm, zDatum } from '../shared/index.ts';
import { zPaginaVraag } from './algemeen.ts';

/** The numbers behind the watch over the logs. Their values are data: `beleid/privacytoezicht.yaml`, or the municipality. */
export const PRIVACY_SLEUTELS = [
  'noodtoegang-uren',
  'patroon-dagen',
  'patroon-zonder-taak',
  'patroon-geweigerd',
  'patroon-buiten-werktijd',
  'werktijd-van',
  'werktijd-tot',
  'patroon-eigen-straat',
  'patroon-eigen-naam',
  'patroon-vaak-gezocht',
  'patroon-noodtoegang',
] as const;
export type PrivacySleutel = (typeof PRIVACY_SLEUTELS)[number];

export const PATRONEN = [
  'zonder-taak',
  'eigen-straat',
  'eigen-naam',
  'vaak-gezocht',
  'veel-geweigerd',
  'buiten-werktijd',
  'noodtoegang',
] as const;
export type Patroon = (typeof PATRONEN)[number];

const zOpmerking = z.string().trim().min(1, 'Schrijf op wat u ervan vindt.').max(2000);
const zBron = z.string().trim().min(3, 'Noem het besluit waar dit staat.').max(300);

export const zLogvraag = zPaginaVraag.extend({
  medewerkerId: z.uuid().optional().describe('Wie het deed'),
  kenmerk: z.string().trim().min(1).max(40).optional().describe('Kenmerk van een dossier'),
  /** An act that nobody did finds nothing. */
  handeling: z.string().max(60).optional().describe('Wat is gedaan'),
  uitkomst: z.enum(['toegestaan', 'geweigerd', 'mislukt']).optional(),
  van: zDatum.optional().describe('Eerste dag'),
  tot: zDatum.optional().describe('Laatste dag'),
  adres: z.string().trim().min(1).max(64).optional().describe('Netwerkadres waar het vandaan kwam'),
});
/** The export is not in pages: it streams all that fits. */
export const zLogexportVraag = zLogvraag
  .omit({ na: true, aantal: true })
  .extend({ vorm: z.enum(['csv', 'json']).default('csv').describe('CSV, of een JSON-regel per handeling') });
export type Logvraag = z.infer<typeof zLogvraag>;

export const zLogregel = z.object({
  id: z.string(),
  op: z.string(),
  wie: z.string().optional(),
  medewerkerId: z.string().optional(),
  organisatie: z.string().optional(),
  handeling: z.string(),
  uitkomst: z.string(),
  reden: z.string().optional(),
  doel: z.string().optional(),
  toelichting: z.string().optional(),
  kenmerk: z.string().optional(),
  voorwerp: z.string().optional(),
  adres: z.string().optional(),
  agent: z.string().optional(),
  noodtoegang: z.boolean(),
});
export type Logregel = z.infer<typeof zLogregel>;

/** A filter that a privacy officer keeps, without page. */
const zLogfilter = zLogvraag.omit({ na: true, aantal: true });
export const zLogweergave = z.object({ id: z.string(), naam: z.string(), filter: zLogfilter });
export type Logweergave = z.infer<typeof zLogweergave>;
export const zLogweergaven = z.object({ items: z.array(zLogweergave) });
export const zLogweergaveInvoer = z.strictObject({
  naam: z.string().trim().min(1, 'Geef de weergave een naam.').max(60),
  filter: zLogfilter,
});

/** Who opened one dossier, how often, for what and why. */
export const zDossiergebruik = z.object({
  items: z.array(
    z.object({
      medewerkerId: z.string(),
      wie: z.string(),
      organisatie: z.string(),
      keren: z.number().int(),
      geweigerd: z.number().int(),
      laatst: z.string(),
      /** Purposes with which it was opened. */
      doelen: z.array(z.string()),
      /** At least once under emergency access. */
      noodtoegang: z.boolean(),
    }),
  ),
});
export type Dossiergebruik = z.infer<typeof zDossiergebruik>;

export const zPatroonregel = z.object({
  patroon: z.enum(PATRONEN),
  medewerkerId: z.string(),
  wie: z.string(),
  aantal: z.number().int(),
  grens: z.number().int(),
  van: z.string(),
  tot: z.string(),
  bekeken: z.object({ op: z.string(), opmerking: z.string() }).optional(),
});
export type Patroonregel = z.infer<typeof zPatroonregel>;
export const zPatronen = z.object({ items: z.array(zPatroonregel) });
export const zPatroonBekeken = z.strictObject({
  medewerkerId: z.uuid(),
  van: zDatum,
  tot: zDatum,
  opmerking: zOpmerking.describe('Wat u zag en wat u deed'),
});

export const zPrivacyInstelling = z.object({
  sleutel: z.enum(PRIVACY_SLEUTELS),
  naam: z.string(),
  uitleg: z.string(),
  eenheid: z.string(),
  waarde: z.number().int(),
  minimum: z.number().int(),
  maximum: z.number().int(),
  /** Decision of the municipality, or of the value that comes with the product where that stands. */
  bron: z.string(),
  /** Settled by the municipality itself. */
  eigen: z.boolean(),
});
export type PrivacyInstelling = z.infer<typeof zPrivacyInstelling>;
/** A mailbox beside those of the privacy officers. */
export const LOGBERICHTEN = ['zegel', 'noodtoegang'] as const;
export type Logbericht = (typeof LOGBERICHTEN)[number];
export const zLogontvanger = z.object({
  id: z.string(),
  email: z.string(),
  waarvoor: z.array(z.enum(LOGBERICHTEN)),
  bron: z.string(),
  op: z.string(),
});
export const zLogontvangerInvoer = z.strictObject({
  email: z.email('Vul een geldig e-mailadres in.').max(254),
  waarvoor: z.array(z.enum(LOGBERICHTEN)).min(1, 'Kies minstens een soort bericht.').max(2),
  bron: zBron,
});
export const zLogbewaring = z.object({
  log: z.enum(['veiligheid', 'verwerking']),
  maanden: z.number().int(),
  bron: z.string(),
  op: z.string(),
  door: z.string().optional(),
});
export const zPrivacyInstellingen = z.object({
  instellingen: z.array(zPrivacyInstelling),
  /** Newest first; the first of a log counts. */
  bewaring: z.array(zLogbewaring),
  ontvangers: z.array(zLogontvanger),
});
export type PrivacyInstellingen = z.infer<typeof zPrivacyInstellingen>;
export const zInstellingInvoer = z.strictObject({
  sleutel: z.enum(PRIVACY_SLEUTELS),
  waarde: z.number().int().min(0).max(100_000),
  bron: zBron,
});
export const zBewaringInvoer = z.strictObject({
  log: z.enum(['veiligheid', 'verwerking']),
  maanden: z.number().int().min(6, 'Minstens 6 maanden.').max(240, 'Hoogstens 240 maanden.'),
  bron: zBron,
});

/** Number, hash and signature of the last seal: what a bundle prints. */
export const zLogboekhoofd = z.object({
  formaat: z.literal('luwte-logboek/1'),
  gemeente: z.string(),
  volgnummer: z.number().int(),
  hash: z.string(),
  op: z.string(),
  sleutel: z.string(),
  handtekening: z.string(),
});

/** A key with which seals were signed; trusted because the key after it vouches for it. */
export const zZegelsleutel = z.object({
  sleutel: z.string(),
  pem: z.string(),
  van: z.string().optional(),
  tot: z.string().optional(),
  /** The key after this one, and its signature over this line. */
  door: z.string().optional(),
  handtekening: z.string().optional(),
  zegels: z.number().int(),
});
export type Zegelsleutel = z.infer<typeof zZegelsleutel>;
export const zZegelsleutels = z.object({ items: z.array(zZegelsleutel), hoofd: zLogboekhoofd.optional() });
export type Zegelsleutels = z.infer<typeof zZegelsleutels>;

/** A part of the processing log, first and last day included. */
export const zVerwerkingVraag = z.strictObject({
  van: zDatum.optional().describe('Eerste dag'),
  tot: zDatum.optional().describe('Laatste dag'),
  kenmerk: z.string().trim().min(1).max(40).optional().describe('Kenmerk van een dossier'),
});

const zAfspraak = z.object({ tekst: z.string(), bron: zBronvorm });
/** The register of processing as it lies beside the policies. */
export const zVerwerkingsregister = z.object({
  verwerkingen: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      doel: z.string(),
      grondslag: z.array(z.string()),
      betrokkenen: z.array(z.string()),
      categorieen: z.array(z.string()),
      bewaartermijn: z.string(),
      bron: zBronvorm,
    }),
  ),
  grondslagen: z.record(z.string(), zAfspraak),
  bewaartermijnen: z.record(z.string(), zAfspraak),
});

/** Whether the own street is known; the street itself cannot be read back. */
export const zEigenStraat = z.object({ bekend: z.boolean(), op: z.string().optional() });
export const zEigenStraatInvoer = z.strictObject({
  straat: z
    .string()
    .trim()
    .min(2, 'Vul de naam van uw straat in.')
    .max(100)
    .describe('De naam van de eigen straat, zonder huisnummer'),
});

export const zNoodtoegangInvoer = z.strictObject({
  reden: z
    .string()
    .trim()
    .min(20, 'Schrijf in minstens 20 tekens waarom dit nu nodig is.')
    .max(2000)
    .describe('Waarom dit nu nodig is, zonder namen'),
});
export const zNoodtoegangKort = z.object({ id: z.string(), tot: z.string() });
export type NoodtoegangKort = z.infer<typeof zNoodtoegangKort>;
export const zNoodtoegang = z.object({
  id: z.string(),
  kenmerk: z.string(),
  wie: z.string(),
  compartimenten: z.array(z.string()),
  reden: z.string(),
  van: z.string(),
  tot: z.string(),
  beeindigdOp: z.string().optional(),
  loopt: z.boolean(),
  handelingen: z.number().int(),
  beoordeling: z
    .object({ akkoord: z.boolean(), opmerking: z.string(), op: z.string(), door: z.string() })
    .optional(),
});
export type Noodtoegang = z.infer<typeof zNoodtoegang>;
export const zNoodtoegangen = z.object({ items: z.array(zNoodtoegang) });
export const zNoodtoegangOordeel = z.strictObject({
  akkoord: z.boolean('Kies terecht of onterecht.').describe('Was de noodtoegang terecht?'),
  opmerking: zOpmerking.describe('Waarom wel of niet'),
});
