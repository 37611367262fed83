import type { Kroniek, Spoor } from '../dossier/index.ts';
import type { Waarheid } from '../shared/index.ts';
import type { Beleid, FeitDefinitie, RegieRegel, Stap, TermijnRegel } from './beleid.schema.ts';
import type { Aard } from './voorwaarde.schema.ts';

/** Outcome of a condition with the ids of the events it rests on. */
export type Uitslag = { readonly waarheid: Waarheid; readonly bewijs: readonly string[] };

/** Status of the terms on the reference date, asked by `termijn` leaves; given by the toets. */
export type TermijnStand = (termijnId: string) => Uitslag;

/**
 * What a compiled condition may look at: the kroniek at a reference date, and facts through `feit`,
 * computed at most once. Made by `maakFeitenbasis`.
 */
export type Feitenbasis = {
  readonly kroniek: Kroniek;
  /** Value of a human or event-carried fact, undefined when nobody answered it. */
  waarde(feit: string):
    | {
        readonly waarde: boolean | number | string;
        readonly bewijs: readonly string[];
        readonly gemotiveerd: boolean;
      }
    | undefined;
  /** Three-valued answer to a fact: declared, carried or derived. An undeclared name is a bug and throws. */
  feit(naam: string): Uitslag;
  termijn: TermijnStand;
};

/** A condition compiled once to a closure. */
export type Evaluator = (basis: Feitenbasis) => Uitslag;

export type GecompileerdCriterium = {
  readonly id: string;
  readonly tekst: string;
  readonly aard: Aard;
  /** Printable source. */
  readonly bron: string;
  readonly herstel?: string;
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
  isGebeurtenis(gebeurtenisId: string, kroniek: Kroniek): boolean;
};

/** A policy with everything it builds on, ready to be applied. Identified by (id, spoor) and its date. */
export type GecompileerdBeleid = {
  readonly id: string;
  readonly spoor: Spoor;
  /** The effective date, or the marked assumption. */
  readonly versie: string;
  readonly beleid: Beleid;
  readonly feiten: ReadonlyMap<string, FeitDefinitie>;
  readonly fasen: readonly { readonly id: string; readonly naam: string; readonly bereikt: Evaluator }[];
  readonly stappen: readonly GecompileerdeStap[];
  readonly regie: readonly {
    readonly regel: RegieRegel;
    readonly wanneer: Evaluator;
    readonly bron: string;
  }[];
  readonly termijnen: readonly {
    readonly regel: TermijnRegel;
    readonly bron: string;
    past(gebeurtenisId: string, kroniek: Kroniek): boolean;
  }[];
  /** Printable text of a source key. */
  bronTekst(sleutel: string): string;
};
