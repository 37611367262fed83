import { z } from 'zod';
import { GEBEURTENIS_SOORTEN, zPartijRol } from '../dossier/index.ts';

/** Where a rule comes from: a key of `bronnen` in the same policy (or the one it builds on). */
export const zBronSleutel = z.string().min(1).max(100);
export const zAard = z.enum(['wet', 'bevoegdheid', 'privacy', 'beleid']);
export type Aard = z.infer<typeof zAard>;

export const zSoort = z.enum(GEBEURTENIS_SOORTEN).meta({ id: 'gebeurtenissoort' });
const zWaarde = z.union([z.boolean(), z.number(), z.string()]);

/** The tests on one field that need more than "equals". All that are given have to hold. */
export const zVeldeisen = z.strictObject({
  is: zWaarde.optional(),
  nietIs: zWaarde.optional(),
  in: z.array(zWaarde).min(1).optional(),
  nietIn: z.array(zWaarde).min(1).optional(),
  minstens: z.number().optional(),
  hoogstens: z.number().optional(),
  /** The list in this field contains the value. */
  bevat: zWaarde.optional(),
  bestaat: z.boolean().optional(),
  /** Passes unless the field is known to hold this value: what nobody filled in is not left out. */
  tenzij: zWaarde.optional(),
});

/**
 * Test on one field: a bare value means "equals". A field that is not filled in gives `onbekend`
 * (except for `bestaat` and `tenzij`). Dotted paths reach inside: `waarneming.functie`, `bezorging.verzondenOp`.
 */
const zVeldtest = z.union([zWaarde, zVeldeisen]);
export const zWaar = z.record(z.string(), zVeldtest).meta({ id: 'waar' });
export type Waar = z.infer<typeof zWaar>;
export type Veldtest = z.infer<typeof zVeldtest>;

/**
 * Which events: one or more kinds, narrowed by their fields. With more kinds a test narrows only the kinds that
 * have the field; at least one has to have it.
 */
export const zSelectie = z.strictObject({
  soort: z.union([zSoort, z.array(zSoort).min(1)]),
  waar: zWaar.optional(),
});
export type Selectie = z.infer<typeof zSelectie>;

/**
 * What a count is held against: a number, or `{ grens: <id> }` for a limit of the policy, so that a municipality
 * changes one value and nothing else.
 */
export const zDrempel = z
  .union([z.number().int().min(0), z.strictObject({ grens: z.string().min(1).max(100) })])
  .meta({ id: 'drempel' });
export type Drempel = z.infer<typeof zDrempel>;

/**
 * A stretch of time that a count looks at. Counted back from the reference date, or back from (`voor`) or on from
 * (`na`) the latest event of a selection. The day it is counted from always counts.
 */
const zVenster = z
  .strictObject({
    lengte: z.number().int().positive(),
    eenheid: z.enum(['dagen', 'weken', 'maanden', 'jaren']),
    /**
     * Does the day exactly this long away count too? Six months back from 15 July is 15 January: with `telt-mee` that
     * day counts, with `telt-niet-mee` the window begins on 16 January.
     */
    grensdag: z.enum(['telt-mee', 'telt-niet-mee']).default('telt-niet-mee'),
    /** Only events before the latest event of this selection, counted back from its day. */
    voor: zSelectie.optional(),
    /** Only events after the latest event of this selection, counted on from its day. */
    na: zSelectie.optional(),
  })
  .meta({ id: 'venster' });
export type Venster = z.input<typeof zVenster>;

const uitleg = {
  id: z.string().min(1).max(100).optional(),
  /** One Dutch sentence, fit for the screen and for a letter. */
  tekst: z.string().min(1).optional(),
  aard: zAard.optional(),
  bron: zBronSleutel.optional(),
  /** What repairs it; also decides which form opens. */
  herstel: z.string().optional(),
  teBevestigen: z.string().optional(),
  /**
   * The earlier step this is about. A motivated `afwijking` that names the step takes its place (art. 4:84 Awb);
   * only where the condition is of aard `beleid`.
   */
  stap: z.string().min(1).optional(),
};

type Uitleg = {
  id?: string | undefined;
  tekst?: string | undefined;
  aard?: Aard | undefined;
  bron?: string | undefined;
  herstel?: string | undefined;
  teBevestigen?: string | undefined;
  stap?: string | undefined;
};

/**
 * The condition tree. Branches `alle`, `een`, `niet`; leaves `feit`, `telling`, `punten`, `elk`, `na`, `leeftijd`,
 * `termijn`, `vraag`. Every node is three-valued (ja, nee, onbekend) and carries text, aard and source.
 */
export type Voorwaarde = Uitleg &
  (
    | { alle: Voorwaarde[] }
    | { een: Voorwaarde[] }
    | { niet: Voorwaarde }
    | {
        feit: string;
        is?: boolean | number | string | undefined;
        in?: (boolean | number | string)[] | undefined;
        minstens?: number | undefined;
        hoogstens?: number | undefined;
      }
    | { telling: Telling }
    | { punten: Punten }
    | { elk: { over: Selectie; heeft: Waar } }
    | { na: { wat: Selectie; na: Selectie } }
    | { leeftijd: { rol: string; minstens: number } }
    | { termijn: { id: string; status: 'verstreken' | 'loopt' | 'gehaald' } }
    | { vraag: string }
  );

export type Telling = z.input<typeof zTelling>;
export const zTelling = z.strictObject({
  soort: z.union([zSoort, z.array(zSoort).min(1)]),
  waar: zWaar.optional(),
  venster: zVenster.optional(),
  /** Only events after the latest event of this selection count (a fresh counter). */
  sinds: zSelectie.optional(),
  /** Count different values instead of events: a field path, or one of the derived keys. */
  uniek: z.string().optional().describe('veldpad, of: dag, melder, huishouden'),
  /** Group by this field; the largest group counts. */
  per: z.string().optional(),
  /** Only events that verify or are verified count (see `geverifieerd` in the kroniek). */
  geverifieerd: z.literal(true).optional(),
  /** Only breaches that forfeited a dwangsom count: after the begunstigingstermijn and below the maximum. */
  verbeurd: z.literal(true).optional(),
  minstens: zDrempel.optional(),
  hoogstens: zDrempel.optional(),
});

/** Points for events: of the first rule that an event meets. */
export const zPunten = z.strictObject({
  regels: z
    .array(
      z.strictObject({
        soort: z.union([zSoort, z.array(zSoort).min(1)]),
        waar: zWaar.optional(),
        punten: z.number().int().positive().max(1_000),
      }),
    )
    .min(1),
  venster: zVenster.optional(),
  sinds: zSelectie.optional(),
  geverifieerd: z.literal(true).optional(),
  minstens: zDrempel.optional(),
  hoogstens: zDrempel.optional(),
});
export type Punten = z.input<typeof zPunten>;

/** Deeper than this is not read by people and only serves to exhaust the parser. */
export const MAX_DIEPTE = 12;

const PER_SOORT = {
  alle: z.strictObject({ ...uitleg, alle: z.array(z.lazy(() => zVoorwaarde)).min(1) }),
  een: z.strictObject({ ...uitleg, een: z.array(z.lazy(() => zVoorwaarde)).min(1) }),
  niet: z.strictObject({ ...uitleg, niet: z.lazy(() => zVoorwaarde) }),
  feit: z.strictObject({
    ...uitleg,
    feit: z.string().min(1),
    is: zWaarde.optional(),
    in: z.array(zWaarde).min(1).optional(),
    minstens: z.number().optional(),
    hoogstens: z.number().optional(),
  }),
  telling: z.strictObject({ ...uitleg, telling: zTelling }),
  punten: z.strictObject({ ...uitleg, punten: zPunten }),
  elk: z.strictObject({ ...uitleg, elk: z.strictObject({ over: zSelectie, heeft: zWaar }) }),
  na: z.strictObject({ ...uitleg, na: z.strictObject({ wat: zSelectie, na: zSelectie }) }),
  leeftijd: z.strictObject({
    ...uitleg,
    leeftijd: z.strictObject({ rol: zPartijRol, minstens: z.number().int().positive() }),
  }),
  termijn: z.strictObject({
    ...uitleg,
    termijn: z.strictObject({ id: z.string().min(1), status: z.enum(['verstreken', 'loopt', 'gehaald']) }),
  }),
  vraag: z.strictObject({ ...uitleg, vraag: z.string().min(1) }),
};

/** The names of the branches and leaves: a condition has exactly one of these keys. */
export const SOORTEN_VOORWAARDE = Object.keys(PER_SOORT) as (keyof typeof PER_SOORT)[];
/** What may stand beside it. */
export const UITLEG_VELDEN: readonly string[] = Object.keys(uitleg);
/** The shape of one kind of condition. */
export const schemaVan = (soort: keyof typeof PER_SOORT): z.ZodType => PER_SOORT[soort];

export const zVoorwaarde: z.ZodType<Voorwaarde> = z
  .lazy(() =>
    z.union([
      PER_SOORT.alle,
      PER_SOORT.een,
      PER_SOORT.niet,
      PER_SOORT.feit,
      PER_SOORT.telling,
      PER_SOORT.punten,
      PER_SOORT.elk,
      PER_SOORT.na,
      PER_SOORT.leeftijd,
      PER_SOORT.termijn,
      PER_SOORT.vraag,
    ]),
  )
  .meta({ id: 'voorwaarde' });
