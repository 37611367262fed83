import { z } from 'zod';
import { type Invoerfout, leesInvoer } from './invoer.ts';
import type { Kalender } from './kalender.ts';
import { type Result, type Weigering, weiger } from './result.ts';
import { berekenTermijn, type Termijn, type TermijnWeigering } from './termijn.ts';
import { zBron, zDatum } from './waarden.schema.ts';
import type { Datum, Moment } from './waarden.ts';

const zWettelijkeTermijn = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(\.[a-z0-9_]+)+$/, { error: 'schrijf als gebied.naam, in kleine letters' }),
    naam: z.string().min(1),
    /** null: the law names no length; a policy or the decision does. */
    lengte: z.int().min(1).nullable(),
    eenheid: z.enum([
      'uren',
      'dagen',
      'weken',
      'maanden',
      'jaren',
      'werkdagen',
      'uren-of-dagen',
      'tot-gebeurtenis',
    ]),
    /** The event, in words. */
    startOp: z.string().min(1),
    telling: z.enum(['dag-erna', 'dag-zelf', 'terug']),
    atw: z.enum(['ja', 'nee', 'beleid', 'eu']),
    /** What follows when the term has passed; null when nothing does by law. */
    gevolg: z.string().min(1).nullable(),
    bron: zBron,
    /** false: not read in the text of the source; a lawyer has to confirm it. */
    geverifieerd: z.boolean(),
    /** Year of the text that was read; null when none was. */
    tekstVan: z.int().min(1900).max(2100).nullable(),
    toelichting: z.string().min(1).optional(),
  })
  .refine((t) => t.lengte === null || (t.eenheid !== 'uren-of-dagen' && t.eenheid !== 'tot-gebeurtenis'), {
    path: ['lengte'],
    error: 'een termijn zonder vaste eenheid heeft geen lengte',
  });

/** One version of `beleid/landelijk/termijnen/`: every legal term the product counts, as data with its source. */
export const zWettelijkeTermijnen = z.strictObject({
  schema: z.literal('wettelijke-termijnen/v1'),
  geldigVan: zDatum,
  termijnen: z
    .array(zWettelijkeTermijn)
    .min(1)
    .superRefine((termijnen, ctx) => {
      const gezien = new Set<string>();
      termijnen.forEach(({ id }, i) => {
        if (gezien.has(id)) ctx.addIssue({ code: 'custom', path: [i, 'id'], message: 'staat er al eerder' });
        gezien.add(id);
      });
    }),
});

export type WettelijkeTermijn = z.infer<typeof zWettelijkeTermijn>;
export type WettelijkeTermijnen = z.infer<typeof zWettelijkeTermijnen>;

/** All faults of the file at once, with path and Dutch reason. */
export const parseWettelijkeTermijnen = (ruw: unknown): Result<WettelijkeTermijnen, readonly Invoerfout[]> =>
  leesInvoer(zWettelijkeTermijnen, ruw);

/**
 * Counts one row of the table from its event. `berekenTermijn` says what the answer holds and when it refuses;
 * here also `geen-vaste-lengte`, for a term whose length the decision or the policy has to give.
 */
export function berekenWettelijkeTermijn(
  termijn: WettelijkeTermijn,
  van: Datum,
  kalender: Kalender,
  vanMoment?: Moment,
): Result<Termijn, TermijnWeigering | Weigering<'geen-vaste-lengte'>> {
  const { lengte, eenheid, telling, bron } = termijn;
  if (lengte === null || eenheid === 'uren-of-dagen' || eenheid === 'tot-gebeurtenis') {
    return weiger(
      'geen-vaste-lengte',
      'De wet noemt hier geen vaste lengte. Neem die uit het besluit of het beleid.',
      bron,
    );
  }
  const atw = termijn.atw === 'ja' ? true : termijn.atw === 'nee' ? false : termijn.atw;
  return berekenTermijn({ van, lengte, eenheid, telling, atw, vanMoment }, kalender);
}
