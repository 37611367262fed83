import { describe, expect, it } from 'vitest';
import { dichtbij, splitsNodig, sporten } from './sporten.ts';

type Status = 'mogelijk' | 'geblokkeerd' | 'gedaan' | 'niet-van-toepassing';
const ladderVan = (volgendeStap: string | undefined, ...statussen: Status[]) =>
  sporten({
    ...(volgendeStap !== undefined && { volgendeStap }),
    ladder: statussen.map((_, i) => ({ stap: `s${i}`, trede: i + 1 })).reverse(),
    toets: {
      stappen: statussen.map((status, i) => ({
        id: `s${i}`,
        naam: `Stap ${i}`,
        status,
        wie: '',
        documenten: [],
        criteria: [
          { id: 'a', aard: 'wet', tekst: '', voldaan: true, bewijs: [], bron: '' },
          { id: 'b', aard: 'wet', tekst: '', voldaan: 'onbekend', bewijs: [], bron: '' },
        ],
      })),
    } as unknown as Parameters<typeof sporten>[0]['toets'],
  });

describe('the rungs for a small screen', () => {
  const lang = (nu: string | undefined, gedaan: number) =>
    dichtbij(
      ladderVan(nu, ...Array.from({ length: 9 }, (_, i): Status => (i < gedaan ? 'gedaan' : 'geblokkeerd'))),
    );
  it('are all of a ladder of eight', () => {
    expect(dichtbij(ladderVan('s7', ...Array<Status>(8).fill('geblokkeerd')))).toEqual({ van: 0, tot: 8 });
  });
  it('are two before where we stand and two after it, and five at either end', () => {
    expect(lang('s4', 4)).toEqual({ van: 2, tot: 7 });
    expect(lang('s0', 0)).toEqual({ van: 0, tot: 5 });
    expect(lang('s1', 1)).toEqual({ van: 0, tot: 5 });
    expect(lang('s8', 8)).toEqual({ van: 4, tot: 9 });
  });
  it('are about what was done last when the server names no rung', () => {
    expect(lang(undefined, 5)).toEqual({ van: 2, tot: 7 });
    expect(lang(undefined, 0)).toEqual({ van: 0, tot: 5 });
  });
});

describe('the drawn ladder', () => {
  it('orders by rung and points at the one the server names', () => {
    const stand = ladderVan('s3', 'gedaan', 'geblokkeerd', 'gedaan', 'mogelijk', 'geblokkeerd').map(
      (s) => s.stand,
    );
    expect(stand).toEqual(['gedaan', 'later', 'gedaan', 'nu-mogelijk', 'later']);
  });
  it('marks a rung that does not apply', () => {
    expect(ladderVan('s2', 'gedaan', 'niet-van-toepassing', 'geblokkeerd').map((s) => s.stand)).toEqual([
      'gedaan',
      'niet-van-toepassing',
      'nu',
    ]);
  });
  it('counts what is open: not met or not answered', () => {
    expect(ladderVan(undefined, 'geblokkeerd')[0]!.open).toBe(1);
  });
});

describe('what is still needed', () => {
  it('is a head and its points', () => {
    expect(splitsNodig('Nog 2 nodig voor Last: De hinder is ernstig; Er is gesproken.')).toEqual({
      kop: 'Nog 2 nodig voor Last',
      punten: ['De hinder is ernstig', 'Er is gesproken'],
    });
  });
  it('stays whole where it names no points', () => {
    expect(splitsNodig('Alles is er voor: Toezicht.')).toEqual({
      kop: 'Alles is er voor: Toezicht.',
      punten: [],
    });
  });
});
