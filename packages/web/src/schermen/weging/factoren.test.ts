import type { WeegstaatAntwoord } from '@luwte/core/contract';
import { expect, it } from 'vitest';
import { FACTOREN } from './factoren.ts';

const DAGDELEN = { nacht: 0, ochtend: 0, middag: 0, avond: 0 };
const LEEG: WeegstaatAntwoord = {
  venster: { van: '2026-01-01', tot: '2026-06-30', maanden: 6 },
  aantal: { nu: 0, eerder: 0, verschil: 0 },
  melders: { uniek: 0, meesteVanEen: 0, bewoners: 0, professionals: 0, anoniem: 0 },
  tijden: { perDagdeel: DAGDELEN, perWeekdag: {}, zonderTijd: 0 },
  regelmaat: 'te-weinig',
  ernst: { zwaarste: [], perGewicht: [], zonderGewicht: [] },
  soorten: { aantal: 0, namen: [] },
  ervaringen: { perBron: [], nu: 0, eerder: 0, meldingsmoeheid: false },
  plek: {},
};
const factor = (id: string) => FACTOREN.find((f) => f.id === id)!;

it('shows all ten factors, each with words for an empty file [DOR-3.1-14]', () => {
  expect(FACTOREN).toHaveLength(10);
  for (const { zegt } of FACTOREN) expect(zegt(LEEG)).not.toBe('');
});

it('asks for another check when most comes from one reporter, and not at exactly half [DOR-3.1-05]', () => {
  const van = (nu: number, meesteVanEen: number) =>
    factor('melders').letOp?.({
      ...LEEG,
      aantal: { nu, eerder: 0, verschil: nu },
      melders: { ...LEEG.melders, meesteVanEen },
    });
  expect(van(9, 7)).toContain('7 van de 9');
  expect(van(8, 4)).toBeUndefined();
  expect(van(3, 3)).toBeUndefined();
});

it('points at the night when more than half is then [DOR-3.1-07]', () => {
  const bij = (nacht: number, avond: number) =>
    factor('tijdstippen').letOp?.({
      ...LEEG,
      tijden: { ...LEEG.tijden, perDagdeel: { ...DAGDELEN, nacht, avond } },
    });
  expect(bij(6, 1)).toContain('nacht');
  expect(bij(2, 2)).toBeUndefined();
  expect(bij(0, 0)).toBeUndefined();
});

it('warns of people who stopped reporting [DOR-3.1-12]', () => {
  const ervaringen = { ...LEEG.ervaringen, meldingsmoeheid: true };
  expect(factor('ervaringen').letOp?.({ ...LEEG, ervaringen })).toContain('moe van het melden');
});

it('names the shift against the period before with its sign [DOR-3.1-04]', () => {
  expect(factor('aantalMeldingen').zegt({ ...LEEG, aantal: { nu: 9, eerder: 4, verschil: 5 } })).toContain(
    '9 (+5',
  );
});
