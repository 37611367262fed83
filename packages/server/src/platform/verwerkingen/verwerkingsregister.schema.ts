import { zBron } from '@luwte/core/shared';
import { z } from 'zod';

const zId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en koppeltekens.');
const zZin = z.string().trim().min(10).max(400);

/** A text that several activities name, with where it comes from. */
const zAfspraak = z.strictObject({ tekst: zZin, bron: zBron });

const BETROKKENEN = [
  'melder',
  'overlastgever',
  'bewoner',
  'gemachtigde',
  'eigenaar-of-verhuurder',
  'medewerker',
] as const;

/** `gewoon` and up: the compartimenten of the dossier format; `aanmelding`: what signing in needs. */
const CATEGORIEEN = [
  'gewoon',
  'gezondheid',
  'strafrechtelijk',
  'politie',
  'inkomen',
  'melderidentiteit',
  'aanmelding',
] as const;

export const zVerwerking = z.strictObject({
  id: zId,
  naam: z.string().trim().min(5).max(100),
  doel: zZin,
  /** Ids of `grondslagen`; at least one: without a ground nothing may be processed. */
  grondslag: z.array(zId).min(1),
  betrokkenen: z.array(z.enum(BETROKKENEN)).min(1),
  categorieen: z.array(z.enum(CATEGORIEEN)).min(1),
  /** Id of `bewaartermijnen`. */
  bewaartermijn: zId,
  /** Why this activity is needed for the purpose: the rule that asks for it. */
  bron: zBron,
});

export const zVerwerkingsregister = z.strictObject({
  schema: z.literal('verwerkingsregister/v1'),
  grondslagen: z.record(zId, zAfspraak),
  bewaartermijnen: z.record(zId, zAfspraak),
  verwerkingen: z.array(zVerwerking).min(1),
});

export type Verwerking = z.infer<typeof zVerwerking>;
export type Afspraak = z.infer<typeof zAfspraak>;
export type VerwerkingsregisterVorm = z.infer<typeof zVerwerkingsregister>;
