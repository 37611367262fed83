import type { DossierToets } from '@luwte/core/contract';

type Stap = DossierToets['toets']['stappen'][number];
export type Sport = {
  readonly stap: Stap;
  /** `nu`: the rung people work towards, as the server says. */
  readonly stand: 'gedaan' | 'nu-mogelijk' | 'nu' | 'later' | 'niet-van-toepassing';
  /** Criteria that are not met or not answered yet. */
  readonly open: number;
};

/** The rungs in order with where each stands. A rung without its step (no right to see it) falls out. */
export function sporten({
  ladder,
  toets,
  volgendeStap,
}: Pick<DossierToets, 'ladder' | 'toets' | 'volgendeStap'>): Sport[] {
  const stappen = new Map(toets.stappen.map((stap) => [stap.id, stap]));
  const treden = [...ladder]
    .sort((a, b) => a.trede - b.trede)
    .flatMap(({ stap: id }) => {
      const stap = stappen.get(id);
      return stap ? [stap] : [];
    });
  return treden.map((stap) => ({
    stap,
    stand: bepaalStand(stap, stap.id === volgendeStap),
    open: stap.criteria.filter((criterium) => criterium.voldaan !== true).length,
  }));
}

function bepaalStand(stap: Stap, isNu: boolean): Sport['stand'] {
  if (stap.status === 'gedaan' || stap.status === 'niet-van-toepassing') return stap.status;
  if (!isNu) return 'later';
  return stap.status === 'mogelijk' ? 'nu-mogelijk' : 'nu';
}

/** So many rungs are read at a glance on a phone. */
const HEEL = 8;

/**
 * The rungs worth a small screen, by place: up to two before where we stand and two after it; at the end of the ladder
 * the last ones. A short ladder is shown whole.
 */
export function dichtbij(treden: readonly Sport[]): { readonly van: number; readonly tot: number } {
  if (treden.length <= HEEL) return { van: 0, tot: treden.length };
  const hier = treden.findIndex(({ stand }) => stand === 'nu' || stand === 'nu-mogelijk');
  const laatste = hier >= 0 ? hier : treden.findLastIndex(({ stand }) => stand === 'gedaan');
  const van = Math.max(0, Math.min(laatste - 2, treden.length - 5));
  return { van, tot: van + 5 };
}

/**
 * `Nog 3 nodig voor Last: a; b; c.` as its head and its points, because eleven points in one sentence are not read.
 * A sentence without points is only a head.
 */
export function splitsNodig(zin: string): { readonly kop: string; readonly punten: readonly string[] } {
  const plek = zin.startsWith('Nog ') ? zin.indexOf(': ') : -1;
  if (plek < 0) return { kop: zin, punten: [] };
  const punten = zin
    .slice(plek + 2)
    .replace(/\.$/, '')
    .split('; ');
  return { kop: zin.slice(0, plek), punten };
}
