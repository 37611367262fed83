import { z } from 'zod';
import { zDatum } from '../shared/index.ts';
import { zPaginaVraag } from './algemeen.ts';

/** The numbers behind the watch over the logs, with the value that comes with the product. */
export const PRIVACY_STANDAARD = {
  'noodtoegang-uren': 4,
  'patroon-dagen': 30,
  'patroon-zonder-taak': 15,
  'patroon-geweigerd': 20,
  'patroon-buiten-werktijd': 10,
  'werktijd-van': 7,
  'werktijd-tot': 20,
} as const;
export type PrivacySleutel = keyof typeof PRIVACY_STANDAARD;
const SLEUTELS = Object.keys(PRIVACY_STANDAARD) as [PrivacySleutel, ...PrivacySleutel[]];

export const PATRONEN = ['zonder-taak', 'veel-geweigerd', 'buiten-werktijd', 'noodtoegang'] as const;
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
});
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

/** Who opened one dossier, and how often. */
export const zDossiergebruik = z.object({
  items: z.array(
    z.object({
      medewerkerId: z.string(),
      wie: z.string(),
      organisatie: z.string(),
      keren: z.number().int(),
      geweigerd: z.number().int(),
      laatst: z.string(),
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
  sleutel: z.enum(SLEUTELS),
  waarde: z.number().int(),
  bron: z.string().optional(),
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
});
export type PrivacyInstellingen = z.infer<typeof zPrivacyInstellingen>;
export const zInstellingInvoer = z.strictObject({
  sleutel: z.enum(SLEUTELS),
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
  beoordeling: z.object({ akkoord: z.boolean(), opmerking: z.string(), op: z.string() }).optional(),
});
export type Noodtoegang = z.infer<typeof zNoodtoegang>;
export const zNoodtoegangen = z.object({ items: z.array(zNoodtoegang) });
export const zNoodtoegangOordeel = z.strictObject({
  akkoord: z.boolean('Kies of u akkoord bent.'),
  opmerking: zOpmerking.describe('Waarom wel of niet'),
});
