import { z } from 'zod';
import { zMaatregel, zPartijRol, zWijze } from '../dossier/index.ts';
import { zDatum, zEurocent } from '../shared/index.ts';
import { zDocumentRegel } from './dossier.ts';

const zTekst = z.string().trim().max(10_000);

/** A letter of the policy that can be drafted in this dossier, with what it asks for. */
export const zBriefaanbod = z.object({
  id: z.string(),
  naam: z.string(),
  stap: z.string().optional(),
  /** What it becomes in the kroniek; `concept`: a document only. */
  als: z.enum(['brief', 'waarschuwing', 'voornemen', 'concept']),
  aan: z.string(),
  geadresseerden: z.array(
    z.object({
      sleutel: z.string(),
      code: z.string(),
      rol: zPartijRol,
      naam: z.string().optional(),
      /** Why the letter may not go to this party, with the source. */
      waaromNiet: z.string().optional(),
    }),
  ),
  velden: z.array(
    z.enum(['gedrag', 'ingangOp', 'termijnTot', 'zienswijzeTot', 'maatregel', 'bedrag', 'maximum']),
  ),
  /** The mandatory contents in order: the text of the policy, and where somebody has to write one. */
  onderdelen: z.array(
    z.object({
      nummer: z.string(),
      punten: z.array(z.string()),
      tekst: z.string().optional(),
      eigen: z.boolean(),
    }),
  ),
  bezorging: z.array(z.string()),
  /** How many days it may run after `ingangOp`, where the policy bounds that. */
  hoogstensDagen: z.number().int().optional(),
  /** The amounts of the policy, to begin with. */
  bedrag: z.number().int().optional(),
  maximum: z.number().int().optional(),
});
export type Briefaanbod = z.infer<typeof zBriefaanbod>;
export const zBriefaanbodLijst = z.object({ items: z.array(zBriefaanbod) });

/** `POST /dossiers/:id/brieven`: what somebody fills in for a letter; what it does not ask for is refused. */
export const zBriefInvoer = z.strictObject({
  brief: z.string().min(1).max(100).describe('Het id van de brief in het beleid van dit dossier'),
  aan: z.string().min(1).max(200).describe('De sleutel van de partij aan wie de brief gaat'),
  datum: zDatum.optional().describe('De dag op de brief; anders vandaag'),
  maatregel: zMaatregel.optional(),
  gedrag: z.array(zTekst).max(50).optional().describe('Wat iemand moet doen of laten, per regel'),
  ingangOp: zDatum.optional().describe('De eerste dag'),
  termijnTot: zDatum.optional(),
  zienswijzeTot: zDatum.optional(),
  bedrag: zEurocent.optional(),
  maximum: zEurocent.optional(),
  bezorging: z.strictObject({ wijze: zWijze.optional(), verzondenOp: zDatum.optional() }).optional(),
  teksten: z
    .record(z.string().max(10), zTekst)
    .optional()
    .describe('Per nummer van het onderdeel de tekst die u zelf schrijft'),
});
export type BriefInvoer = z.infer<typeof zBriefInvoer>;

/** The letter as it will read. */
export const zBriefvoorbeeld = z.object({
  naam: z.string(),
  concept: z.boolean(),
  kenmerk: z.string(),
  datum: z.string(),
  gemeente: z.string(),
  aan: z.object({
    naam: z.string().optional(),
    organisatie: z.string().optional(),
    adres: z.string().optional(),
  }),
  alineas: z.array(
    z.object({ punten: z.array(z.string()), tekst: z.string(), lijst: z.array(z.string()).optional() }),
  ),
  grondslag: z.array(z.string()),
  ondertekenaar: z.string().optional(),
  /** What whoever drafts has to know; not in the letter. */
  opmerkingen: z.array(z.string()),
});
export type Briefvoorbeeld = z.infer<typeof zBriefvoorbeeld>;

export const zGemaakteBrief = z.object({
  document: zDocumentRegel,
  /** The event in the kroniek that points at the letter; left out for a concept. */
  gebeurtenis: z.string().optional(),
});
export type GemaakteBrief = z.infer<typeof zGemaakteBrief>;
