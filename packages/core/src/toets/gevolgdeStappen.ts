import type { Sport } from './ladder.ts';

export type GevolgdeStap = {
  readonly id: string;
  readonly naam: string;
  /** `nu`: what the decision at hand takes. `overgeslagen`: before it, and not taken. */
  readonly stand: 'genomen' | 'nu' | 'overgeslagen' | 'niet-van-toepassing' | 'later';
  /** What was open of a step that was skipped, or of the one that is taken now. */
  readonly open: readonly string[];
};

/**
 * The rungs of the policy as whoever approves a decision has to see them: taken, skipped, taken by this decision, and
 * what comes after. A measure beside one that was taken is another choice, not a step that was skipped.
 *
 * @param voor the ladder without the decision
 * @param na the same ladder with it
 */
export function gevolgdeStappen(voor: readonly Sport[], na: readonly Sport[]): readonly GevolgdeStap[] {
  const eerder = new Map(voor.map((sport) => [sport.stap.id, sport]));
  const laatste = na.findLastIndex(({ stap }) => stap.status === 'gedaan');
  const gekozen = new Set(na.flatMap((s) => (s.stap.status === 'gedaan' ? [s.keuzegroep] : [])));
  gekozen.delete(undefined);
  return na.map((sport, i) => {
    const { id, naam, status } = sport.stap;
    const stand = (): GevolgdeStap['stand'] => {
      if (status === 'gedaan') return eerder.get(id)?.stap.status === 'gedaan' ? 'genomen' : 'nu';
      if (status === 'niet-van-toepassing' || gekozen.has(sport.keuzegroep)) return 'niet-van-toepassing';
      return i < laatste ? 'overgeslagen' : 'later';
    };
    const nu = stand();
    const toont = nu === 'overgeslagen' || nu === 'nu';
    const open = toont ? (eerder.get(id) ?? sport).open.map(({ tekst }) => tekst) : [];
    return { id, naam, stand: nu, open };
  });
}
