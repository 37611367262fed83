import { describe, expect, it } from 'vitest';
import { dossierMet, eenGebeurtenis } from './dossier.builder.ts';
import { leesGebeurtenis } from './index.ts';

const dossier = dossierMet(
  eenGebeurtenis('melding', { id: 'g1' }),
  eenGebeurtenis('besluit', { id: 'g2', op: '2026-04-01' }),
);

describe('leesGebeurtenis', () => {
  it('accepts an event whose references are in the dossier', () => {
    const nieuw = eenGebeurtenis('verificatie', { id: 'g3', betreft: ['g1'] });
    expect(leesGebeurtenis(dossier, nieuw)).toEqual({ ok: true, value: nieuw });
  });

  it('names all faults of form and coherence at once, inside the event', () => {
    const uitkomst = leesGebeurtenis(dossier, {
      id: 'g3',
      soort: 'overtreding',
      op: '2026-02-30',
      besluitId: 'weg',
      waarneming: { functie: 'buurman', door: 'niemand' },
      naam: 'x',
    });
    const paden = uitkomst.ok ? [] : uitkomst.error.map((fout) => fout.pad);
    expect(paden.sort()).toEqual(['/besluitId', '/naam', '/op', '/waarneming/door', '/waarneming/functie']);
  });

  it('refuses a breach without a finding: a complaint is none [BOZ-E-06]', () => {
    const besluitId = (dossier.kroniek[1] as { besluitId: string }).besluitId;
    const { waarneming: _weg, ...klacht } = eenGebeurtenis('overtreding', {
      id: 'g3',
      op: '2026-04-10',
      besluitId,
      betreft: ['g1'],
    }) as unknown as Record<string, unknown>;
    expect(leesGebeurtenis(dossier, klacht)).toMatchObject({ ok: false, error: [{ pad: '/waarneming' }] });
  });

  it('holds views for answered only with a reaction on each point [WRT-5.5-02]', () => {
    const zienswijze = (punten: object[]) =>
      leesGebeurtenis(dossier, {
        id: 'z',
        soort: 'zienswijze',
        op: '2026-03-02',
        wijze: 'mondeling',
        beantwoord: true,
        punten,
      });
    const met = { tekst: 'Ik was niet thuis.', reactie: 'De boa zag u.' };
    expect(zienswijze([met])).toMatchObject({ ok: true });
    expect(zienswijze([met, { tekst: 'Ik kan niet betalen.' }])).toMatchObject({
      ok: false,
      error: [{ pad: '/punten/1/reactie', reden: expect.stringContaining('nog niet beantwoord') }],
    });
  });

  it.each([
    ['an id that is there already', { ...eenGebeurtenis('nazorg'), id: 'g1' }, '/id'],
    ['a second decision under one besluitId', eenGebeurtenis('besluit', { id: 'g9' }), '/besluitId'],
    [
      'an end before the begin',
      { ...eenGebeurtenis('nazorg', { op: '2026-03-02' }), tot: '2026-03-01' },
      '/tot',
    ],
    [
      'an event a century before the others',
      { ...eenGebeurtenis('nazorg', { id: 'g9' }), op: '1901-01-01' },
      '/op',
    ],
    [
      'text that no database can store',
      { ...eenGebeurtenis('nazorg'), toelichting: 'a\u0000b' },
      '/toelichting',
    ],
    ['no event at all', 'tekst', '/'],
  ])('refuses %s', (_wat, invoer, pad) => {
    expect(leesGebeurtenis(dossier, invoer)).toMatchObject({ ok: false, error: [{ pad }] });
  });
});
