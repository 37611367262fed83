import { z } from 'zod';
import { zDatum } from '../shared/index.ts';

const zZin = (reden: string, lengte = 500) => z.string(reden).trim().min(1, reden).max(lengte);

/** Kinds of items that can be shared one by one. */
export const DEELSOORTEN = ['gebeurtenis', 'document', 'partij', 'feit'] as const;
export type Deelsoort = (typeof DEELSOORTEN)[number];

/** Fields of a party that can be shared. Phone and address of whoever reported are never among what is offered. */
export { PARTIJVELDEN, type Partijveld } from '../beleid/index.ts';

const WPG = ['wpg-16', 'wpg-18', 'wpg-19', 'wpg-20'] as const;

/** Of whom, when and how: consent that stands on its own. */
const zInstemming = z.strictObject({
  op: zDatum,
  hoe: zZin('Schrijf hoe de toestemming is gegeven.', 200),
});

/**
 * The ground of one share: the convenant, an article of the Wpg with the decision it rests on, consent with who gave
 * it, when and how, or another article of an act. `toestemming-beiden` is of who reported and of who is reported about,
 * apart: what neighbours said in a mediation is of both.
 */
export const zGrond = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('convenant'), convenantId: z.uuid('Kies het convenant.') }),
  z.strictObject({
    soort: z.enum(WPG),
    besluit: zZin('Schrijf welk besluit of welke afspraak erbij hoort.'),
  }),
  z.strictObject({
    soort: z.literal('toestemming'),
    van: zZin('Schrijf wie toestemming gaf, met de code uit het dossier.', 200),
    op: zDatum,
    hoe: zZin('Schrijf hoe de toestemming is gegeven.', 200),
  }),
  z.strictObject({
    soort: z.literal('toestemming-beiden'),
    melder: zInstemming,
    overlastgever: zInstemming,
  }),
  z.strictObject({ soort: z.literal('wet'), artikel: zZin('Noem het artikel en de wet.', 200) }),
]);
export type Grond = z.infer<typeof zGrond>;
export const GRONDSOORTEN = [
  'convenant',
  ...WPG,
  'toestemming',
  'toestemming-beiden',
  'wet',
] as const satisfies Grond['soort'][];

export const isWpg = (soort: Grond['soort']): boolean => (WPG as readonly string[]).includes(soort);

/**
 * Why a share ended before its last day, or that its last day passed. `verbeterd`: another with the corrected version took
 * its place; `vervallen`: what was shared no longer holds.
 */
export const EINDEN = [
  'ingetrokken',
  'verlopen',
  'plaats-beeindigd',
  'convenant-beeindigd',
  'dossier-gesloten',
  'kleur-gewijzigd',
  'verbeterd',
  'vervallen',
] as const;
export type Einde = (typeof EINDEN)[number];
