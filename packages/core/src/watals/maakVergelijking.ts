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
};

/**
 * Pairs the steps of two policies by id and leaves out those that are the same rule: conditions, and every fact and
 * term these rest on, are equal. Names, sources and texts do not count.
 */
export function maakVergelijking(oud: GecompileerdBeleid, nieuw: GecompileerdBeleid): Vergelijking {
  const inhoudOud = bepaalInhoud(oud);
  const inhoudNieuw = bepaalInhoud(nieuw);
  const ids = new Set([...oud.stappen, ...nieuw.stappen].map((s) => s.stap.id));
  const paren = [...ids].flatMap((id) => {
    const links = oud.stappen.find((s) => s.stap.id === id);
    const rechts = nieuw.stappen.find((s) => s.stap.id === id);
    if (links && rechts && inhoudOud(links.stap) === inhoudNieuw(rechts.stap)) return [];
    return [{ id, oud: links && zonderGedaan(links), nieuw: rechts && zonderGedaan(rechts) }];
  });
  return { oud, nieuw, paren };
}

const NOOIT: Evaluator = () => ({ waarheid: 'nee', bewijs: [] });

/** The question is whether a step could be taken, also on a day on which it was. */
const zonderGedaan = (stap: GecompileerdeStap): GecompileerdeStap => ({ ...stap, gedaan: NOOIT });
