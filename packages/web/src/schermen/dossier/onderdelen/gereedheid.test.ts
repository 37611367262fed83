import { expect, it } from 'vitest';
import { gereedheidVan } from './gereedheid.ts';

const LIJST = {
  id: 'l',
  naam: 'Vooraf',
  bron: 'b',
  stap: 's',
  soort: 'gereedheid' as const,
  vragen: [
    { id: 'los', vraag: 'Is er tijd?' },
    { id: 'capaciteit', vraag: 'Is er capaciteit?', feit: 'capaciteit' },
  ],
};
const oordeel = (op: string, feit: string, waarde: unknown) => ({
  op,
  gebeurtenis: { soort: 'oordeel', feit, waarde },
});

it('puts the latest answer beside a question that asks a fact, whatever the order they come in', () => {
  const [lijst] = gereedheidVan(
    [LIJST],
    [
      oordeel('2026-03-02', 'capaciteit', true),
      oordeel('2026-03-01', 'capaciteit', false),
      oordeel('2026-04-01', 'ander', true),
    ],
    [],
  );
  expect(lijst?.vragen).toEqual([LIJST.vragen[0], { ...LIJST.vragen[1], antwoord: 'ja' }]);
});

it('leaves a question open that nobody answered', () => {
  expect(gereedheidVan([LIJST], [], [{ id: 'capaciteit', voldaan: 'onbekend' }])[0]?.vragen).toEqual(
    LIJST.vragen,
  );
});

it('tells what the file already says about it, with and without a recorded answer', () => {
  const metCriterium = (voldaan: boolean, oordelen: Parameters<typeof gereedheidVan>[1]) =>
    gereedheidVan([LIJST], oordelen, [{ id: 'capaciteit', voldaan }])[0]?.vragen[1];
  expect(metCriterium(true, [])).toEqual({ ...LIJST.vragen[1], voldaan: true });
  expect(metCriterium(false, [oordeel('2026-03-01', 'capaciteit', false)])).toEqual({
    ...LIJST.vragen[1],
    antwoord: 'nee',
    voldaan: false,
  });
});
