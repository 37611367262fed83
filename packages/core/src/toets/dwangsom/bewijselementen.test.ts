import { describe, expect, it } from 'vitest';
import { dossierMet, eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek } from '../../dossier/index.ts';
import { datum } from '../../shared/index.ts';
import { zoekTekorten } from './bewijselementen.ts';

const VOLLEDIG = {
  functie: 'boa',
  zelfWaargenomen: true,
  plaats: 'de stoep',
  methode: 'gehoord',
  rapportOndertekend: true,
  rapportGedagtekend: true,
} as const;

/** The shortcomings of a breach with this observation, as `element aard`. */
function tekorten(waarneming: object, ...steun: Gebeurtenis[]): string[] {
  const overtreding = g('overtreding', {
    id: 'o',
    op: '2026-04-01',
    waarneming: waarneming as never,
    ...(steun.length === 0 ? {} : { betreft: steun.map((s) => s.id) }),
  });
  const kroniek = leesKroniek(dossierMet(...steun, overtreding), { peildatum: datum('2026-05-01') });
  return zoekTekorten(overtreding, kroniek).map((t) => `${t.element} ${t.aard}`);
}
const zonder = (veld: keyof typeof VOLLEDIG): object => ({ ...VOLLEDIG, [veld]: undefined });

describe('what is missing to collect on a breach', () => {
  it('is nothing when who, where, how and a signed and dated report are there', () => {
    expect(tekorten(VOLLEDIG)).toEqual([]);
  });

  it('is everything, as unknown, when nothing was recorded', () => {
    expect(tekorten({})).toEqual(['wie onbekend', 'waar onbekend', 'hoe onbekend', 'ondertekend onbekend']);
  });

  it.each(['politie', 'wijkagent', 'boa', 'toezichthouder', 'gemeente', 'omgevingsdienst', 'deskundige'])(
    'takes the finding of a %s',
    (functie) => {
      expect(tekorten({ ...VOLLEDIG, functie })).toEqual([]);
    },
  );

  it.each([
    ['somebody who is no expert', { ...VOLLEDIG, functie: 'omwonende' }, ['bevoegd ontbreekt']],
    [
      'a name without a function',
      { ...VOLLEDIG, functie: undefined, door: 'W. Jansen' },
      ['bevoegd onbekend'],
    ],
    ['nobody', zonder('functie'), ['wie onbekend']],
    ['an empty name', { ...VOLLEDIG, functie: undefined, door: '' }, ['wie onbekend']],
    ['not seen by themselves', { ...VOLLEDIG, zelfWaargenomen: false }, ['zelf ontbreekt']],
    ['not recorded whether seen by themselves', zonder('zelfWaargenomen'), []],
    ['no place', zonder('plaats'), ['waar onbekend']],
    ['an empty place', { ...VOLLEDIG, plaats: '' }, ['waar onbekend']],
    ['no method', zonder('methode'), ['hoe onbekend']],
    ['an empty method', { ...VOLLEDIG, methode: '' }, ['hoe onbekend']],
    ['a report that is not signed', { ...VOLLEDIG, rapportOndertekend: false }, ['ondertekend ontbreekt']],
    ['a report that is not dated', { ...VOLLEDIG, rapportGedagtekend: false }, ['ondertekend ontbreekt']],
    ['not known whether it is signed', zonder('rapportOndertekend'), ['ondertekend onbekend']],
    ['not known whether it is dated', zonder('rapportGedagtekend'), ['ondertekend onbekend']],
  ])('%s', (_naam, waarneming, verwacht) => {
    expect(tekorten(waarneming)).toEqual(verwacht);
  });
});

describe('what another event adds to it', () => {
  const bron = (soort: 'constatering' | 'geluidsmeting', waarneming: object = VOLLEDIG): Gebeurtenis =>
    g(soort, { id: 's', op: '2026-04-01', waarneming: waarneming as never });

  it.each(['constatering', 'geluidsmeting'] as const)('a %s gives all of its observation', (soort) => {
    expect(tekorten({}, bron(soort))).toEqual([]);
  });

  it('somebody who did not see it is helped by somebody who did', () => {
    const doorgegeven = { ...VOLLEDIG, zelfWaargenomen: false };
    expect(tekorten(doorgegeven, bron('constatering'))).toEqual([]);
    expect(tekorten(doorgegeven, bron('constatering', doorgegeven))).toEqual(['zelf ontbreekt']);
  });

  it('one expert among them is enough', () => {
    expect(tekorten({ ...VOLLEDIG, functie: 'omwonende' }, bron('constatering'))).toEqual([]);
  });

  it('what it names and is not there adds nothing', () => {
    const overtreding = g('overtreding', { id: 'o', op: '2026-04-01', betreft: ['weg'], waarneming: {} });
    const kroniek = leesKroniek(dossierMet(overtreding), { peildatum: datum('2026-05-01') });
    expect(zoekTekorten(overtreding, kroniek)).toHaveLength(4);
  });

  it('an event of another kind holds no observation', () => {
    expect(
      tekorten(zonder('plaats'), g('melding', { id: 's', op: '2026-04-01', waarneming: VOLLEDIG } as never)),
    ).toEqual(['waar onbekend']);
  });

  it.each([
    ['confirmed', { bevestigd: true }, []],
    ['watched by a supervisor', { bekekenDoorToezichthouder: true }, []],
    ['watched, but not confirmed', { bevestigd: false, bekekenDoorToezichthouder: true }, ['ondertekend']],
    ['confirmed, not watched', { bevestigd: true, bekekenDoorToezichthouder: false }, []],
    ['that nobody looked at', {}, ['ondertekend']],
    ['that was not confirmed', { bevestigd: false }, ['ondertekend']],
  ])('a recording %s', (_naam, anders, elementen) => {
    const opname = g('opname', { id: 's', op: '2026-04-01', ...anders });
    expect(tekorten(zonder('rapportOndertekend'), opname)).toEqual(elementen.map((e) => `${e} onbekend`));
  });

  it('a confirmation of anything but a recording is no picture', () => {
    const gezien = g('constatering', { id: 's', op: '2026-04-01', bevestigd: true, waarneming: {} });
    expect(tekorten(zonder('rapportOndertekend'), gezien)).toEqual(['ondertekend onbekend']);
  });
});
