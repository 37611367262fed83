import type { Evaluator, GecompileerdBeleid, GecompileerdeStap } from '../beleid/index.ts';
import { bepaalInhoud } from './bepaalInhoud.ts';

/** A step that may come out differently under the two policies; undefined on the side that has no such step. */
export type Stappaar = {
  readonly id: string;
  readonly oud: GecompileerdeStap | undefined;
  readonly nieuw: GecompileerdeStap | undefined;
};

/** Two policies beside each other, made once for all dossiers. */
export type Vergelijking = {
  readonly oud: GecompileerdBeleid;
  readonly nieuw: GecompileerdBeleid;
  /** Only steps that are not the same rule under both; the others need no replay. */
  readonly paren: readonly Stappaar[];
  /** The same for the course of a person beside that of the dossier. */
  readonly persoonParen: readonly Stappaar[];
};

/**
 * Pairs the steps of two policies by id and leaves out those that are the same rule: conditions, and every fact and
 * term these rest on, are equal. Names, sources and texts do not count.
 */
export function maakVergelijking(oud: GecompileerdBeleid, nieuw: GecompileerdBeleid): Vergelijking {
  const inhoudOud = bepaalInhoud(oud);
  const inhoudNieuw = bepaalInhoud(nieuw);
  const maakParen = (
    links: readonly GecompileerdeStap[],
    rechts: readonly GecompileerdeStap[],
  ): Stappaar[] => {
    const ids = new Set([...links, ...rechts].map((s) => s.stap.id));
    return [...ids].flatMap((id) => {
      const a = links.find((s) => s.stap.id === id);
      const b = rechts.find((s) => s.stap.id === id);
      if (a && b && inhoudOud(a.stap) === inhoudNieuw(b.stap)) return [];
      return [{ id, oud: a && zonderGedaan(a), nieuw: b && zonderGedaan(b) }];
    });
  };
  return {
    oud,
    nieuw,
    paren: maakParen(oud.stappen, nieuw.stappen),
    persoonParen: maakParen(oud.persoon.stappen, nieuw.persoon.stappen),
  };
}

const NOOIT: Evaluator = () => ({ waarheid: 'nee', bewijs: [] });

/** The question is whether a step could be taken, also on a day on which it was. */
const zonderGedaan = (stap: GecompileerdeStap): GecompileerdeStap => ({ ...stap, gedaan: NOOIT });
