import { z } from 'zod';
import { zDossierVorm, zMaatregel } from '../dossier/index.ts';
import { zPeildatum } from '../shared/index.ts';

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
export const zToetsStap = z.object({
  id: z.string(),
  naam: z.string(),
  status: z.enum(['mogelijk', 'geblokkeerd', 'gedaan', 'niet-van-toepassing']),
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
/** The `toets` contract of the exchange format as an API answer. */
export const zToets = z.object({
  dossier: z.string(),
  beleid: z.object({ id: z.string(), versie: z.string() }),
  peildatum: z.string(),
  herzienOp: z.string().optional(),
  fase: z.string(),
  regies: z.array(z.object({ rol: z.string(), organisatie: z.string(), waarom: z.array(zReden) })),
  personen: z
    .array(z.object({ partij: z.string(), fase: z.string(), stappen: z.array(zToetsStap) }))
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
  /** Names of phases and of the trace, from the policy. */
  faseNaam: z.string(),
  fasen: z.array(z.object({ id: z.string(), naam: z.string() })),
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
