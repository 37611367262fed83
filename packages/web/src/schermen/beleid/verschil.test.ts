import type { BeleidRegel } from '@luwte/core/contract';
import { expect, it } from 'vitest';
import { perOnderdeel, teVergelijken } from './verschil.ts';

it('offers other texts of the same policy first, never itself or another track', () => {
  const regel = (sleutel: string, id: string, spoor = 'w') => ({ sleutel, id, spoor }) as BeleidRegel;
  const alle = [regel('s.w.1', 's'), regel('a.w.1', 'a'), regel('a.w.2', 'a'), regel('a.o.1', 'a', 'o')];
  expect(teVergelijken(alle, alle[2]!).map(({ sleutel }) => sleutel)).toEqual(['a.w.1', 's.w.1']);
});

it('puts the differences by part, with a part that only has another order', () => {
  const anders = (onderdeel: string, zin: string) => ({ onderdeel, soort: 'anders' as const, pad: zin, zin });
  const uit = perOnderdeel({
    verschillen: [anders('stappen', 'A.'), anders('termijnen', 'B.'), anders('stappen', 'C.')],
    volgorde: [{ onderdeel: 'fasen', zin: 'D.' }],
  });
  expect(uit.map(({ onderdeel, regels, zinnen }) => [onderdeel, regels.map((r) => r.zin), zinnen])).toEqual([
    ['stappen', ['A.', 'C.'], []],
    ['termijnen', ['B.'], []],
    ['fasen', [], ['D.']],
  ]);
});
