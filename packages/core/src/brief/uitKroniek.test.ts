import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek, type Partij } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { feitenUit, geprobeerdUit } from './uitKroniek.ts';

const BEWONER: Partij = { id: 'o', rol: 'overlastgever' };
const BUUR: Partij = { id: 'm', rol: 'melder', naam: 'Karin Klager', adres: 'Eikenlaan 5' };
const alles = (kroniek: Gebeurtenis[], partijen: Partij[] = [BEWONER, BUUR]) =>
  leesKroniek(eenDossier({ partijen, kroniek }), { peildatum: datum('2026-11-21') });
const feiten = (...kroniek: Gebeurtenis[]) => feitenUit(alles(kroniek), () => true);
const geprobeerd = (...kroniek: Gebeurtenis[]) => geprobeerdUit(alles(kroniek), () => true);
const melding = (id: string, op: string, anders = {}) =>
  eenGebeurtenis('melding', { id, op, melder: 'm', categorieen: ['geluid'], ...anders });
const gezien = (anders = {}) =>
  eenGebeurtenis('constatering', {
    id: 'c',
    op: '2026-10-03T23:10',
    categorieen: ['bezoekers', 'geluid', 'verward-gedrag'],
    waarneming: { functie: 'boa', zelfWaargenomen: true, plaats: 'slaapkamer Eikenlaan 5' },
    toelichting: 'Mevrouw Klager deed open.',
    ...anders,
  });

describe('feitenUit', () => {
  it('[CCV-3.1-13] counts the reports over their period, and says what was seen, by day and function', () => {
    expect(
      feiten(
        melding('m1', '2026-09-01', { aantal: 2 }),
        melding('m2', '2026-10-04'),
        eenGebeurtenis('verificatie', {
          id: 'v',
          op: '2026-10-05',
          betreft: ['m2'],
          uitkomst: 'geverifieerd',
        }),
        gezien(),
      ),
    ).toEqual([
      'Van 1 september 2026 tot en met 4 oktober 2026 kreeg de gemeente 3 meldingen (geluid). Daarvan zijn er 1 nagegaan.',
      'Op 3 oktober 2026 om 23.10 uur heeft een handhaver overlast vastgesteld (geluid en bezoekers).',
    ]);
    expect(feiten(melding('m1', '2026-09-01', { categorieen: ['anders'] }))).toEqual([
      'Op 1 september 2026 kreeg de gemeente 1 melding.',
    ]);
  });

  it('tells nothing of who reported, from where, or in whose words', () => {
    const tekst = feiten(melding('m1', '2026-09-01', { toelichting: 'Klager belde.' }), gezien()).join();
    expect(tekst).not.toMatch(/Klager|Eikenlaan|verward/i);
  });

  it('writes a measurement with its norm, and leaves out what was not confirmed', () => {
    const meting = (anders: object) =>
      eenGebeurtenis('geluidsmeting', { id: 'g', op: '2026-10-03', waarneming: {}, ...anders });
    expect(feiten(meting({ laeq: 52.5, norm: 40, overschreden: true }))).toEqual([
      'Op 3 oktober 2026 is geluid gemeten. Het was 52,5 dB(A), de norm is 40 dB(A). De norm is overschreden.',
    ]);
    expect(feiten(meting({}))).toEqual(['Op 3 oktober 2026 is geluid gemeten.']);
    expect(feiten(gezien({ bevestigd: false }))).toEqual([]);
  });

  it('leaves out what lies in a closed compartment, was withdrawn, or names another of several persons', () => {
    const weg = eenGebeurtenis('intrekking', {
      id: 'i',
      op: '2026-10-06',
      betreft: ['c'],
      reden: 'Ander adres.',
    });
    expect(feiten(gezien(), weg)).toEqual([]);
    expect(feitenUit(alles([gezien()]), () => false)).toEqual([]);
    const twee = [BEWONER, { id: 'o2', rol: 'overlastgever' as const }];
    expect(feitenUit(alles([gezien({ personen: ['o2'] })], twee), () => true)).toEqual([]);
    expect(feitenUit(alles([gezien()], twee), () => true)).toHaveLength(1);
  });
});

describe('what nobody established is not told', () => {
  it('not what somebody was told, what no official saw, and what a neighbour saw', () => {
    for (const waarneming of [
      {},
      { functie: 'boa' },
      { functie: 'boa', zelfWaargenomen: false },
      { functie: 'omwonende', zelfWaargenomen: true },
      { functie: 'anders', zelfWaargenomen: true },
    ]) {
      expect(feiten(gezien({ waarneming, bevestigd: undefined }))).toEqual([]);
    }
    expect(feiten(gezien({ waarneming: { functie: 'boa' }, bevestigd: true }))).toHaveLength(1);
  });

  it('not a report that proved wrong, one about another, or how many were confirmed where something is closed', () => {
    const woord = (uitkomst: 'geverifieerd' | 'onjuist') =>
      eenGebeurtenis('verificatie', { id: 'v', op: '2026-10-05', betreft: ['m1'], uitkomst });
    expect(feiten(melding('m1', '2026-09-01'), woord('onjuist'))).toEqual([]);
    const kroniek = alles([melding('m1', '2026-09-01'), woord('geverifieerd')]);
    expect(feitenUit(kroniek, () => true)[0]).toContain('Alles is nagegaan.');
    expect(feitenUit(kroniek, ({ soort }) => soort === 'melding')).toEqual([
      'Op 1 september 2026 kreeg de gemeente 1 melding (geluid).',
    ]);
    const twee = [BEWONER, { id: 'o2', rol: 'overlastgever' as const }];
    expect(feitenUit(alles([melding('m1', '2026-09-01', { personen: ['o2'] })], twee), () => true)).toEqual(
      [],
    );
  });

  it('not a talk that may not have taken place, nor a decision for one of two persons', () => {
    expect(
      geprobeerd(
        eenGebeurtenis('gesprek', { id: 'g', op: '2026-08-01', met: 'overlastgever', gelukt: undefined }),
      ),
    ).toEqual([]);
    const besluit = (...geadresseerden: string[]) =>
      eenGebeurtenis('besluit', {
        id: 'd',
        op: '2026-10-01',
        besluitId: 'b1',
        maatregel: 'last-onder-dwangsom',
        geadresseerden,
      });
    const twee = [BEWONER, { id: 'o2', rol: 'overlastgever' as const }];
    expect(geprobeerdUit(alles([besluit('o')], twee), () => true)).toEqual([]);
    expect(geprobeerdUit(alles([besluit('o', 'o2')], twee), () => true)).toHaveLength(1);
  });
});

describe('geprobeerdUit', () => {
  it('[CCV-3.1-13] tells what was tried before, in order, with what came of it', () => {
    expect(
      geprobeerd(
        eenGebeurtenis('gesprek', { id: 'g1', op: '2026-08-01', met: 'overlastgever', gelukt: true }),
        eenGebeurtenis('gesprek', { id: 'g2', op: '2026-08-02', met: 'overlastgever', gelukt: false }),
        eenGebeurtenis('buurtbemiddeling', { id: 'b', op: '2026-08-10', uitkomst: 'mislukt' }),
        eenGebeurtenis('waarschuwing', { id: 'w', op: '2026-09-01' }),
        eenGebeurtenis('besluit', {
          id: 'd',
          op: '2026-10-01',
          besluitId: 'b1',
          maatregel: 'last-onder-dwangsom',
          geadresseerden: ['o'],
        }),
      ),
    ).toEqual([
      'Op 1 augustus 2026 was er een gesprek met u.',
      'Op 2 augustus 2026 wilde de gemeente een gesprek voeren met u. Dat lukte niet.',
      'Op 10 augustus 2026: buurtbemiddeling. Dat hielp niet.',
      'Op 1 september 2026 heeft de gemeente u een waarschuwing gestuurd.',
      'Op 1 oktober 2026 is u een last onder dwangsom opgelegd.',
    ]);
  });

  it('keeps what help was about, talks with others, and who of the two refused to itself', () => {
    const tekst = geprobeerd(
      eenGebeurtenis('hulpaanbod', {
        id: 'h',
        op: '2026-08-01',
        aard: 'verslavingszorg',
        organisatie: 'GGZ',
        antwoord: 'geen-reactie',
      }),
      eenGebeurtenis('gesprek', { id: 'g', op: '2026-08-02', met: 'melder', gelukt: true }),
      eenGebeurtenis('buurtbemiddeling', { id: 'b', op: '2026-08-03', uitkomst: 'geweigerd-melder' }),
      eenGebeurtenis('zorgadvies', { id: 'z', op: '2026-08-04' }),
      eenGebeurtenis('besluit', {
        id: 'd',
        op: '2026-08-05',
        besluitId: 'b1',
        maatregel: 'gedragsaanwijzing',
        geadresseerden: ['m'],
      }),
    );
    expect(tekst).toEqual([
      'Op 1 augustus 2026 is hulp aangeboden. U reageerde daar niet op.',
      'Op 3 augustus 2026: buurtbemiddeling. Die ging niet door.',
    ]);
  });
});
