import { expect, it } from 'vitest';
import type { Beleid } from './beleid.ts';
import { teBevestigen } from './open.ts';

const leeg = { id: 'x', naam: 'Beleid', bronnen: {}, fasen: [], stappen: [], normen: {}, termijnen: [] };
const vind = (anders: Record<string, unknown>) => teBevestigen({ ...leeg, ...anders } as unknown as Beleid);

it('finds a mark on a part, with the name of that part and its chapter', () => {
  expect(vind({ termijnen: [{ id: 't', naam: 'Termijn', teBevestigen: 'Klopt de lengte?' }] })).toEqual([
    { wat: 'Termijn', tekst: 'Klopt de lengte?', anker: 'termijnen' },
  ]);
});

it('finds a mark deep in a criterion and goes to its step', () => {
  const criterium = {
    een: [{ feit: 'a' }, { feit: 'b', tekst: 'Het is ernstig.', teBevestigen: 'Hoe ernstig?' }],
  };
  expect(vind({ stappen: [{ id: 'last', naam: 'Last', criteria: [criterium] }] })).toEqual([
    { wat: 'Het is ernstig.', tekst: 'Hoe ernstig?', anker: 'stap-last' },
  ]);
});

it('names a norm by its key', () => {
  expect(vind({ normen: { bewaartermijn: { waarde: null, teBevestigen: 'Hoe lang?' } } })).toEqual([
    { wat: 'bewaartermijn', tekst: 'Hoe lang?', anker: 'bedragen' },
  ]);
});

it('finds nothing where nothing is marked', () => {
  expect(vind({ stappen: [{ id: 's', naam: 'S', criteria: [] }] })).toEqual([]);
});
