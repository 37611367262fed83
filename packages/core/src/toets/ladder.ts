import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { Criterium, Toets, ToetsStap } from './toets.ts';

/** A rung of the drawn ladder: a step of the policy with a place in the order. */
export type Sport = {
  readonly trede: number;
  readonly stap: ToetsStap;
  /** Criteria that are not met yet, or not answered. */
  readonly open: readonly Criterium[];
  /** Steps that are measures in one phase are alternatives: taking one passes the others. */
  readonly keuzegroep?: string | undefined;
};

/** The rungs of the policy in order, with where each stands. Steps without a rung are not on the ladder. */
export function bepaalLadder(beleid: GecompileerdBeleid, toets: Toets): readonly Sport[] {
  const stappen = new Map(toets.stappen.map((stap) => [stap.id, stap]));
  return beleid.stappen
    .flatMap(({ stap: { id, trede, fase, maatregelen } }) => {
      const stap = stappen.get(id);
      if (trede === undefined || stap === undefined) return [];
      const open = stap.criteria.filter((c) => c.voldaan !== true);
      return [{ trede, stap, open, keuzegroep: maatregelen === undefined ? undefined : fase }];
    })
    .sort((a, b) => a.trede - b.trede);
}

/**
 * The first rung above the highest one that is done: what people work towards. A measure beside one that was
 * already taken is an alternative, not the next rung. Undefined at the top.
 */
export function volgendeSport(ladder: readonly Sport[]): Sport | undefined {
  const hoogste = ladder.findLastIndex(({ stap }) => stap.status === 'gedaan');
  const gekozen = new Set(
    ladder.flatMap(({ stap, keuzegroep }) => (stap.status === 'gedaan' ? [keuzegroep] : [])),
  );
  gekozen.delete(undefined);
  return ladder
    .slice(hoogste + 1)
    .find(({ stap, keuzegroep }) => stap.status !== 'niet-van-toepassing' && !gekozen.has(keuzegroep));
}
