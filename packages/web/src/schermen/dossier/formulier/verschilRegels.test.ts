import type { DossierToets, ToetsVerschil } from '@luwte/core/contract';
import { expect, it } from 'vitest';
import { verschilRegels } from './verschilRegels.ts';

const termijn = (id: string, tot: string, status: 'loopt' | 'gehaald' = 'loopt') => ({
  id,
  naam: id,
  van: '2026-01-01',
  tot,
  status,
  bron: 'b',
});
const besluiten = [{ besluitId: 'b1', op: '2026-11-16', maatregel: 'last-onder-dwangsom' }];
const toets = { besluiten } as unknown as DossierToets;
const regels = (verschil: Partial<ToetsVerschil>) =>
  verschilRegels({
    nu: toets,
    dan: toets,
    verschil: {
      stappen: [],
      gebreken: { erbij: [], weg: [] },
      termijnen: { erbij: [], weg: [], anders: [] },
      dwangsommen: [],
      ...verschil,
    },
  }).map(({ wat, nu, dan }) => [wat, nu, dan]);

it('says now and then in words, phase first', () => {
  expect(
    regels({
      fase: { nu: 'Gesprek', dan: 'Waarschuwing' },
      stappen: [{ id: 's', naam: 'Voornemen', nu: 'geblokkeerd', dan: 'mogelijk' }],
      termijnen: {
        anders: [{ nu: termijn('a', '2026-02-01'), dan: termijn('a', '2026-02-01', 'gehaald') }],
        erbij: [termijn('n', '2026-03-01')],
        weg: [termijn('w', '2026-04-01')],
      },
    }),
  ).toEqual([
    ['Fase', 'Gesprek', 'Waarschuwing'],
    ['Stap: Voornemen', 'Nog niet mogelijk', 'Mogelijk'],
    ['Termijn: a', expect.stringMatching(/^Loopt, tot en met .*1 feb/), expect.stringMatching(/^Gehaald/)],
    ['Termijn: n', 'is er niet', expect.stringMatching(/1 mrt|1 maart/)],
    ['Termijn: w', expect.stringMatching(/1 apr/), 'is er niet'],
  ]);
});

it('names a ledger as people know the decision, with what is open', () => {
  const [[wat, nu, dan] = []] = regels({ dwangsommen: [{ besluitId: 'b1', dan: 50_000 }] });
  expect(wat).toMatch(/^Dwangsom: Last onder dwangsom/);
  expect([nu, dan]).toEqual(['is er niet', expect.stringContaining('500')]);
});

it('has no line when nothing changes', () => expect(regels({})).toEqual([]));
