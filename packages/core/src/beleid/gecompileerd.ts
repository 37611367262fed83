import type { Gebeurtenis, GebeurtenisVan, Kroniek, Spoor } from '../dossier/index.ts';
import type { Waarheid } from '../shared/index.ts';
import type { Beleid, FeitDefinitie, RegieRegel, Stap, TermijnRegel } from './beleid.schema.ts';
import type { Afbakening, Bedragband, Brief, Dossierstuk, Informatieschema } from './onderdelen.schema.ts';
import type { Aard } from './voorwaarde.schema.ts';

/** Outcome of a condition with the ids of the events it rests on. */
export type Uitslag = { readonly waarheid: Waarheid; readonly bewijs: readonly string[] };

export type TermijnStatus = 'loopt' | 'verstreken' | 'gehaald';

/**
 * Where the latest term with this id stands on the reference date, with the event that started it; undefined
 * when none started or its end is not known. Given by the toets, asked by `termijn` leaves.
 */
export type TermijnStand = (
  termijnId: string,
) => { readonly status: TermijnStatus; readonly bewijs: readonly string[] } | undefined;

/** Ids of the breaches that forfeited a dwangsom. Given by the toets; undefined where no ledger was kept. */
export type Verbeurd = () => ReadonlySet<string> | undefined;

/** What somebody answered to a fact, or an event said about it. */
export type FeitAntwoord = {
  readonly waarde: boolean | number | string;
  readonly bewijs: readonly string[];
  readonly gemotiveerd: boolean;
};

/** The latest judgement about a fact. */
export type Oordelen = (feit: string) => GebeurtenisVan<'oordeel'> | undefined;

/** How one fact is read from a kroniek; made once per policy. */
export type FeitLezer = {
  /** The place of the fact in its policy, from 0. */
  readonly nummer: number;
  readonly afgeleid: Evaluator | undefined;
  readonly lees: (kroniek: Kroniek, oordelen: Oordelen) => FeitAntwoord | undefined;
};

/**
 * What a compiled condition may look at: the kroniek at a reference date, and facts through `feit`,
 * computed at most once. Made by `maakFeitenbasis`.
 */
export type Feitenbasis = {
  readonly kroniek: Kroniek;
  /** Value of a human or event-carried fact, undefined when nobody answered it. */
  waarde(feit: string): FeitAntwoord | undefined;
  /** Three-valued answer to a fact: declared, carried or derived. An undeclared name is a bug and throws. */
  feit(naam: string): Uitslag;
  /** How the policy reads this fact: a condition looks it up once. An undeclared name is a bug and throws. */
  lezer(naam: string): FeitLezer;
  /** `waarde` and `feit` for a fact that was looked up. */
  waardeBij(lezer: FeitLezer): FeitAntwoord | undefined;
  uitslagBij(lezer: FeitLezer): Uitslag;
  termijn: TermijnStand;
  verbeurd: Verbeurd;
  /** The outcome of every condition that was worked out so far, by the place that compiling gave it. */
  readonly kladblok: (Uitslag | undefined)[];
};

/** A condition compiled once to a closure. */
export type Evaluator = (basis: Feitenbasis) => Uitslag;

/** A count in a window, with its place in `Feitenbasis.kladblok`. */
export type Vensterblad = { readonly plek: number; readonly beoordeel: Evaluator };

export type GecompileerdCriterium = {
  readonly id: string;
  readonly tekst: string;
  readonly aard: Aard;
  /** Printable source. */
  readonly bron: string;
  readonly herstel?: string | undefined;
  readonly beoordeel: Evaluator;
};

export type GecompileerdeStap = {
  readonly stap: Stap;
  readonly bron: string;
  readonly criteria: readonly GecompileerdCriterium[];
  readonly gedaan: Evaluator;
  readonly nietVanToepassing: Evaluator;
  readonly voorafgaand: readonly {
    readonly stap: string;
    readonly tenzij: Evaluator;
    readonly bron: string;
  }[];
  /** True when this event is an instance of the step. */
  isGebeurtenis(gebeurtenis: Gebeurtenis): boolean;
};

type Deel<T> = { readonly deel: T; readonly bron: string };

/** The lists of a policy that have conditions, ready to be applied. */
export type GecompileerdeOnderdelen = {
  readonly afbakening: readonly (Deel<Afbakening> & { readonly wanneer: Evaluator })[];
  readonly dossierlijst: readonly (Deel<Dossierstuk> & {
    readonly wanneer: Evaluator;
    readonly aanwezig: Evaluator;
  })[];
  /** Without `wanneer` a letter goes with its step; without `aanwezig` the product cannot tell whether it went. */
  readonly brieven: readonly (Deel<Brief> & {
    readonly wanneer: Evaluator | undefined;
    readonly aanwezig: Evaluator | undefined;
    readonly controle: readonly { readonly tekst: string; readonly aanwezig: Evaluator }[];
    readonly overneemt: readonly { readonly feit: string; readonly naam: string }[];
    /** Whom it may be addressed to; empty where it is not drafted here. */
    readonly geadresseerde: readonly {
      readonly deel: NonNullable<Brief['opstellen']>['geadresseerde'][number];
      readonly bron: string;
      readonly wanneer: Evaluator | undefined;
    }[];
    /** How many days it may run, where the policy bounds that. */
    readonly hoogstensDagen?: number;
    /** What a letter of this policy rests on, printable. */
    readonly grondslag: readonly string[];
  })[];
  readonly banden: readonly (Deel<Bedragband> & { readonly wanneer: Evaluator })[];
  readonly kleuren: readonly (Deel<Informatieschema> & { readonly wanneer: Evaluator })[];
};

/** An own id took the place of the same id in a policy that this one builds on. */
export type Overschrijving = { readonly pad: string; readonly van: string };

/** A policy with everything it builds on, ready to be applied. Identified by (id, spoor) and its date. */
export type GecompileerdBeleid = {
  readonly id: string;
  readonly spoor: Spoor;
  /** The effective date, or the marked assumption. `bron` texts below are already printable. */
  readonly versie: string;
  readonly beleid: Beleid;
  readonly feiten: ReadonlyMap<string, FeitDefinitie>;
  /** How each fact is read; for `maakFeitenbasis`. */
  readonly lezers: ReadonlyMap<string, FeitLezer>;
  readonly fasen: readonly { readonly id: string; readonly naam: string; readonly bereikt: Evaluator }[];
  readonly stappen: readonly GecompileerdeStap[];
  readonly regie: readonly {
    readonly regel: RegieRegel;
    readonly wanneer: Evaluator;
    readonly bron: string;
  }[];
  /** What is followed for each person; the same as above unless the policy describes persons apart. */
  readonly persoon: Pick<GecompileerdBeleid, 'fasen' | 'stappen' | 'regie'> & {
    readonly eigenSpoor: boolean;
  };
  readonly termijnen: readonly {
    readonly regel: TermijnRegel;
    readonly bron: string;
    /** True when this event starts the term. */
    past(gebeurtenis: Gebeurtenis): boolean;
    /** True when this event is of the kind that ends the term in time; the caller checks that it is about it. */
    haalt(gebeurtenis: Gebeurtenis): boolean;
    /** True when the next event of its kind starts it anew; only for a term that the first event starts. */
    opnieuw(gebeurtenis: Gebeurtenis): boolean;
  }[];
  readonly onderdelen: GecompileerdeOnderdelen;
  /** How many different conditions there are: the places of `Feitenbasis.kladblok`. */
  readonly aantalVoorwaarden: number;
  /** The counts in a window that ends on the reference date: what the calendar alone can turn. */
  readonly vensters: readonly Vensterblad[];
  /** What this policy changed of what it builds on. */
  readonly overschreven: readonly Overschrijving[];
  /** Printable text of a source key. */
  bronTekst(sleutel: string): string;
};
