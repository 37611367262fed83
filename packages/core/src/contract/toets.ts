import { z } from 'zod';
import { zDossierVorm, zMaatregel } from '../dossier/index.ts';
import { zPeildatum } from '../shared/index.ts';
import { zBeleidVanDossier } from './beleid.ts';
import { zDocumentRegel, zGebeurtenisInvoer } from './dossier.ts';

const zReden = z.object({ tekst: z.string(), bron: z.string().optional() });
const zAardToets = z.enum(['wet', 'bevoegdheid', 'privacy', 'beleid']);
export const zCriterium = z.object({
  id: z.string(),
  aard: zAardToets,
  tekst: z.string(),
  voldaan: z.union([z.boolean(), z.literal('onbekend')]),
  bewijs: z.array(z.string()),
  bron: z.string(),
});
const zStapStatus = z.enum(['mogelijk', 'geblokkeerd', 'gedaan', 'niet-van-toepassing']);
export const zToetsStap = z.object({
  id: z.string(),
  naam: z.string(),
  status: zStapStatus,
  criteria: z.array(zCriterium),
  wie: z.string(),
  documenten: z.array(z.string()),
});
export const zGebrek = z.object({
  code: z.string(),
  aard: zAardToets,
  zwaarte: z.enum(['blokkerend', 'risico', 'aandacht']),
  tekst: z.string(),
  bij: z.string().optional(),
  bewijs: z.array(z.string()),
  bron: z.string(),
  herstel: z.string(),
});
export const zToetsTermijn = z.object({
  id: z.string(),
  naam: z.string(),
  bij: z.string().optional(),
  van: z.string(),
  tot: z.string(),
  status: z.enum(['loopt', 'verstreken', 'gehaald']),
  bron: z.string(),
  verlengdDoor: z.string().optional(),
  verschovenVan: z.string().optional(),
  totMoment: z.string().optional(),
  wie: z.string().optional(),
  bedrag: z.number().int().optional(),
  herinnerOp: z.array(z.string()).optional(),
});
export const zDwangsomstand = z.object({
  besluitId: z.string(),
  per: z.string(),
  bedrag: z.number().int().optional(),
  maximum: z.number().int().optional(),
  verbeurd: z.number().int(),
  ingevorderd: z.number().int(),
  betaald: z.number().int(),
  open: z.number().int(),
  grens: z
    .object({ aantal: z.number().int(), geteld: z.number().int(), tekst: z.string(), bron: z.string() })
    .optional(),
  overtredingen: z.array(
    z.object({
      id: z.string(),
      op: z.string(),
      bedrag: z.number().int(),
      invorderbaar: z.boolean(),
      verjaartOp: z.string(),
      waarom: z.array(zReden).optional(),
    }),
  ),
});
const zDrie = z.union([z.boolean(), z.literal('onbekend')]);
const zRegies = z.array(z.object({ rol: z.string(), organisatie: z.string(), waarom: z.array(zReden) }));
export const zToetsAfbakening = z.object({
  id: z.string(),
  naam: z.string(),
  gevolg: z.enum(['andere-weg', 'buiten-reikwijdte', 'eerst', 'samenloop']),
  weg: z.string(),
  tekst: z.string(),
  aard: zAardToets,
  geldt: zDrie,
  bewijs: z.array(z.string()),
  bron: z.string(),
});
export const zToetsDossierstuk = z.object({
  id: z.string(),
  naam: z.string(),
  vereist: zDrie,
  aanwezig: zDrie,
  bewijs: z.array(z.string()),
  bron: z.string(),
  herstel: z.string().optional(),
});
export const zToetsBrief = z.object({
  id: z.string(),
  naam: z.string(),
  stap: z.string().optional(),
  moment: z.string(),
  aan: z.string(),
  inhoud: z.array(z.string()),
  bezorging: z.array(z.string()),
  ondertekenaar: z.string().optional(),
  nodig: zDrie,
  verzonden: zDrie,
  grondslag: z.array(z.string()),
  ontbreekt: z.array(z.string()).optional(),
  punten: z.array(z.object({ tekst: z.string(), reactie: z.string().optional() })).optional(),
  overgenomen: z.array(z.object({ feit: z.string(), naam: z.string(), motivering: z.string() })).optional(),
  bewijs: z.array(z.string()),
  bron: z.string(),
});
/** The `toets` contract of the exchange format as an API answer. */
export const zToets = z.object({
  dossier: z.string(),
  beleid: z.object({ id: z.string(), versie: z.string() }),
  peildatum: z.string(),
  herzienOp: z.string().optional(),
  fase: z.string(),
  regies: zRegies,
  personen: z
    .array(
      z.object({
        partij: z.string(),
        fase: z.string(),
        stappen: z.array(zToetsStap),
        regies: zRegies.optional(),
        kleur: z.enum(['groen', 'oranje', 'rood']).optional(),
      }),
    )
    .optional(),
  stappen: z.array(zToetsStap),
  bewijs: z.object({
    meldingen: z.number().int(),
    melders: z.number().int(),
    anoniem: z.number().int(),
    bevestigd: z.number().int(),
    onafhankelijk: z.number().int(),
    bronnen: z.array(z.string()),
    eerste: z.string().optional(),
    laatste: z.string().optional(),
    perKracht: z.record(z.string(), z.number().int()),
  }),
  afbakening: z.array(zToetsAfbakening).optional(),
  dossierlijst: z.array(zToetsDossierstuk).optional(),
  brieven: z.array(zToetsBrief).optional(),
  gebreken: z.array(zGebrek),
  termijnen: z.array(zToetsTermijn),
  dwangsommen: z.array(zDwangsomstand),
  meldingen: z.array(zReden).optional(),
});

/** `POST /toetsen`: judge a dossier file without storing anything. */
export const zToetsInvoer = z.strictObject({
  dossier: zDossierVorm,
  beleid: z.string().max(200).optional(),
  op: zPeildatum.optional(),
});

/** The toets of a stored dossier, with what people settled. */
export const zDossierToets = z.object({
  toets: zToets,
  /** The version that holds on the day of this toets. */
  beleid: zBeleidVanDossier,
  /** Names of phases and of the trace, from the policy. */
  faseNaam: z.string(),
  fasen: z.array(z.object({ id: z.string(), naam: z.string() })),
  /** The same for the track of a person. */
  persoonFasen: z.array(z.object({ id: z.string(), naam: z.string() })),
  /** Ladder rungs in order: ids of `stappen`. */
  ladder: z.array(z.object({ stap: z.string(), trede: z.number().int() })),
  /** The rung people work towards; absent at the top. */
  volgendeStap: z.string().optional(),
  /** The decisions that `dwangsommen` name, as people know them: by measure and day. */
  besluiten: z.array(z.object({ besluitId: z.string(), op: z.string(), maatregel: zMaatregel })),
  /** Per defect (`code`, `bij` and `tekst`) how it was settled, while its evidence is unchanged. */
  afdoeningen: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      bij: z.string().optional(),
      /** Text of the defect as the toets has it now: one decision can have the same code twice. */
      tekst: z.string(),
      uitkomst: z.enum(['hersteld', 'niet-van-toepassing', 'risico-aanvaard']),
      reden: z.string(),
      door: z.string(),
      op: z.string(),
    }),
  ),
});
export type DossierToets = z.infer<typeof zDossierToets>;
export const zAfdoeningInvoer = z.strictObject({
  code: z.string().min(1).max(100),
  bij: z.string().max(200).optional(),
  tekst: z
    .string()
    .max(20_000)
    .optional()
    .describe('De tekst van het gebrek; nodig als code en bij meer dan één keer voorkomen'),
  uitkomst: z.enum(['hersteld', 'niet-van-toepassing', 'risico-aanvaard']),
  reden: z.string().trim().min(3, 'Schrijf kort waarom.').max(4_000),
});

/** What a toets says of something before and after. */
const zNuDan = z.object({ nu: z.string(), dan: z.string() });
/** What differs between two answers about one dossier on one day. Empty lists: nothing of that kind. */
export const zToetsVerschil = z.object({
  fase: zNuDan.optional(),
  stappen: z.array(z.object({ id: z.string(), naam: z.string(), nu: zStapStatus, dan: zStapStatus })),
  gebreken: z.object({ erbij: z.array(zGebrek), weg: z.array(zGebrek) }),
  termijnen: z.object({
    erbij: z.array(zToetsTermijn),
    weg: z.array(zToetsTermijn),
    anders: z.array(z.object({ nu: zToetsTermijn, dan: zToetsTermijn })),
  }),
  dwangsommen: z.array(
    z.object({ besluitId: z.string(), nu: z.number().int().optional(), dan: z.number().int().optional() }),
  ),
});
export type ToetsVerschil = z.infer<typeof zToetsVerschil>;

/** `POST /dossiers/:id/wat-als`: events that did not happen, or not yet. Nothing is stored. */
export const zWatAlsInvoer = z.strictObject({
  gebeurtenissen: z
    .array(zGebeurtenisInvoer)
    .min(1)
    .max(20)
    .describe('Als bij het vastleggen. Een latere dag mag hier wel'),
  op: zPeildatum.optional().describe('Peildatum; anders vandaag, of de dag van de laatste gebeurtenis'),
});
export const zWatAls = z.object({
  peildatum: z.string(),
  /** The dossier as it is, and with the events, judged on the same day. */
  nu: zDossierToets,
  dan: zDossierToets,
  verschil: zToetsVerschil,
});
export type WatAls = z.infer<typeof zWatAls>;

/** `POST /dossiers/:id/toets-vastleggingen`: makes a document of the toets. */
export const zVastleggingInvoer = z.strictObject({
  op: zPeildatum.describe('Peildatum: een document hoort bij een dag, ook als dat vandaag is'),
  bekendOp: zPeildatum.optional().describe('Alleen wat op deze dag al was vastgelegd'),
  reden: z.string().trim().max(2_000).optional(),
});
export const zVastlegging = z.object({
  /** Event in the kroniek that points at the PDF. */
  gebeurtenis: z.string(),
  pdf: zDocumentRegel,
  json: zDocumentRegel,
});
export type Vastlegging = z.infer<typeof zVastlegging>;
