import type { OmzettingRegel, TijdlijnItem } from '@luwte/core/contract';
import { expect, it } from 'vitest';
import { voegIn } from './voegIn.ts';

const item = (op: string) => ({ id: op, op }) as TijdlijnItem;
const omzetting = (vanaf: string) => ({ id: vanaf, vanaf }) as OmzettingRegel;
const volgorde = (regels: ReturnType<typeof voegIn>) =>
  regels.map((regel) => ('item' in regel ? regel.item.op : `om ${regel.omzetting.vanaf}`));
const items = [item('2026-11-20T10:00'), item('2026-11-10'), item('2026-10-01')];

it('puts each move between the events by its day, on top of those of the same day', () => {
  const om = [omzetting('2026-11-10'), omzetting('2026-11-25'), omzetting('2026-10-15')];
  expect(volgorde(voegIn(items, om, false))).toEqual([
    'om 2026-11-25',
    '2026-11-20T10:00',
    'om 2026-11-10',
    '2026-11-10',
    'om 2026-10-15',
    '2026-10-01',
  ]);
});

it('keeps what is older than all events back until they are all there', () => {
  const om = [omzetting('2026-09-01')];
  expect(volgorde(voegIn(items, om, true))).toEqual(items.map(({ op }) => op));
  expect(volgorde(voegIn(items, om, false)).at(-1)).toBe('om 2026-09-01');
  expect(volgorde(voegIn([], om, false))).toEqual(['om 2026-09-01']);
});
