import type { BeleidLog } from '@luwte/core/contract';
import { expect, it } from 'vitest';
import { ankerVan, leesLog } from './log.ts';

const voorstel = (id: string, op: string): BeleidLog['voorstellen'][number] => ({
  id,
  sleutel: 'weert.woonoverlast.2018-06-06',
  versie: '2018-06-06',
  op,
  functie: 'beleidsmedewerker',
  toelichting: `Waarom ${id}`,
  waarden: [],
  vanMij: false,
  stand: 'open',
});
const item = (
  id: string,
  voorstelId: string,
  wat: BeleidLog['items'][number]['wat'],
): BeleidLog['items'][number] => ({
  id,
  voorstelId,
  versie: '2018-06-06',
  op: '2026-11-20T10:00:00Z',
  wat,
  functie: 'jurist',
  reden: 'R.',
});

it('puts beside each line the proposal it settled, also where two of the same version cross', () => {
  const log = leesLog({
    voorstellen: [voorstel('b', '2026-11-19T10:00:00Z'), voorstel('a', '2026-11-18T10:00:00Z')],
    items: [
      item('4', 'a', 'geactiveerd'),
      item('3', 'b', 'geweigerd'),
      item('2', 'b', 'voorgesteld'),
      item('1', 'a', 'voorgesteld'),
    ],
  });
  expect(log.map(({ over }) => over?.id)).toEqual(['a', 'b', undefined, undefined]);
  // Each link has one line to go to.
  expect(log.map(({ eigen }) => eigen && ankerVan(eigen))).toEqual([
    undefined,
    undefined,
    'voorstel-b',
    'voorstel-a',
  ]);
});
