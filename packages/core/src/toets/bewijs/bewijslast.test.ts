import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis, Waarneming } from '../../dossier/index.ts';
import {
  goedBesluit,
  goedBewijs,
  goedSpoor,
  volledigDossier,
  zwaartes,
} from '../gebreken/gebreken.builder.ts';
import { toetsOp } from '../toets.builder.ts';

const meldingen = (): Gebeurtenis[] =>
  ['05', '08', '11', '14', '17', '20'].map((dag, i) =>
    g('melding', { id: `m-${dag}`, op: `2026-01-${dag}T23:30`, melder: i % 2 === 0 ? 'm1' : 'm2' }),
  );
const kaal = (): Gebeurtenis[] => goedBewijs().filter((x) => x.soort === 'gesprek' || x.soort === 'weging');
/** An order on many reports, with this evidence beside them. */
const op = (...bewijs: Gebeurtenis[]): Dossier =>
  volledigDossier(...meldingen(), ...bewijs, ...kaal(), ...goedSpoor(), goedBesluit());
const ongeverifieerd = (dossier: Dossier): string | undefined =>
  zwaartes(dossier, 'onvoldoende-geverifieerd')[0];

let teller = 0;
const gezien = (moment: string, waarneming: Waarneming, meer: object = {}): Gebeurtenis =>
  g('constatering', { id: `c-${teller++}`, op: moment, waarneming, ...meer });
const zelf = { functie: 'politie', zelfWaargenomen: true } as const;
const EEN = '2026-01-06T23:40';
const TWEE = '2026-01-12T23:40';

describe('what confirms a report independently [CCV-2.1-09]', () => {
  it.each([
    ['police who heard it', gezien(EEN, zelf), gezien(TWEE, zelf)],
    [
      'police, not said whether in person',
      gezien(EEN, { functie: 'politie' }),
      gezien(TWEE, { functie: 'boa' }),
    ],
    ['confirmed, nobody said by whom', gezien(EEN, {}), gezien(TWEE, {})],
    [
      'measurements',
      g('geluidsmeting', { id: 'g1', op: EEN, overschreden: true }),
      g('geluidsmeting', { id: 'g2', op: TWEE, overschreden: true }),
    ],
    [
      'an officer who heard it while asking around',
      ...[EEN, TWEE].map((m) => g('buurtonderzoek', { id: `b${m}`, op: m, waarneming: zelf })),
    ],
  ])('%s does', (_naam, ...bewijs) => {
    expect(ongeverifieerd(op(...(bewijs as Gebeurtenis[])))).toBeUndefined();
  });

  it.each([
    [
      'what police were told',
      ...[EEN, TWEE].map((m) => gezien(m, { functie: 'politie', zelfWaargenomen: false })),
    ],
    ['what an unnamed person was told', ...[EEN, TWEE].map((m) => gezien(m, { zelfWaargenomen: false }))],
    ['a neighbour who heard it', ...[EEN, TWEE].map((m) => gezien(m, { functie: 'omwonende' }))],
    ['the reporter in person', ...[EEN, TWEE].map((m) => gezien(m, { door: 'm1', zelfWaargenomen: true }))],
    [
      'a measurement of a neighbour',
      ...[EEN, TWEE].map((m) =>
        g('geluidsmeting', { id: `g${m}`, op: m, overschreden: true, waarneming: { functie: 'omwonende' } }),
      ),
    ],
    [
      'one neighbour in ten',
      ...[EEN, TWEE].map((m) => g('buurtonderzoek', { id: `b${m}`, op: m, benaderd: 10, bevestigd: 1 })),
    ],
    [
      'all neighbours',
      ...[EEN, TWEE].map((m) => g('buurtonderzoek', { id: `b${m}`, op: m, benaderd: 10, bevestigd: 10 })),
    ],
    ['a contact with police', ...[EEN, TWEE].map((m) => g('politiecontact', { id: `p${m}`, op: m }))],
    [
      'a recording no officer looked at',
      ...[EEN, TWEE].map((m) =>
        g('opname', { id: `o${m}`, op: m, bevestigd: true, bekekenDoorToezichthouder: false }),
      ),
    ],
    [
      'a report of police that holds no registration',
      g('bestuurlijke-rapportage', { op: EEN, concreet: true, aantalRegistraties: 0 }),
    ],
    ['a check by the reporter', g('verificatie', { op: TWEE, door: 'm1', betreft: ['m-05', 'm-08'] })],
  ])('%s does not', (_naam, ...bewijs) => {
    expect(ongeverifieerd(op(...(bewijs as Gebeurtenis[])))).toBe('blokkerend');
  });

  it('says why it does not count', () => {
    const dossier = op(
      gezien(EEN, { functie: 'politie', zelfWaargenomen: false }),
      g('buurtonderzoek', { op: TWEE, benaderd: 10, bevestigd: 1 }),
    );
    const gebrek = toetsOp(dossier).gebreken.find((x) => x.code === 'onvoldoende-geverifieerd')!;
    expect(gebrek.tekst).toContain('horen zeggen');
    expect(gebrek.tekst).toContain('1 van de 10');
  });

  it('never blocks on what is not known: a file that may hold more', () => {
    const deels = { ...op(gezien(EEN, { functie: 'politie', zelfWaargenomen: false })), volledig: [] };
    expect(ongeverifieerd(deels)).toBe('risico');
    expect(ongeverifieerd({ ...op(gezien(EEN, zelf)), volledig: [] })).toBe('aandacht');
  });
});

describe('different moments [WRT-4-22]', () => {
  it('counts three observations of one moment as one', () => {
    expect(ongeverifieerd(op(gezien(EEN, zelf), gezien(EEN, zelf), gezien(EEN, { functie: 'boa' })))).toBe(
      'blokkerend',
    );
  });

  it('counts three verified reports of one night as one', () => {
    const nacht = ['a', 'b', 'c'].map((n) => g('melding', { id: n, op: EEN }));
    expect(ongeverifieerd(op(...nacht, g('verificatie', { op: TWEE, betreft: ['a', 'b', 'c'] })))).toBe(
      'blokkerend',
    );
  });

  it('counts a verified report and the observation that confirms it as one, in either order [WRT-5.2-01]', () => {
    const check = g('verificatie', { op: '2026-01-07', betreft: ['m-05'] });
    const vroeg = gezien('2026-01-06T12:00', zelf, { betreft: ['m-05'] });
    const laat = gezien('2026-01-09T12:00', zelf, { betreft: ['m-05'] });
    expect(ongeverifieerd(op(vroeg, check))).toBe('blokkerend');
    expect(ongeverifieerd(op(check, laat))).toBe('blokkerend');
  });

  it('only asks to look when one day without times may hold more than one', () => {
    const dag = op(gezien('2026-01-06', zelf), gezien('2026-01-06', zelf));
    expect(ongeverifieerd(dag)).toBe('aandacht');
  });

  it('does not see repetition in one moment, told or seen often, unless somebody judged it', () => {
    const zonderWeging = (d: Dossier): Dossier => ({
      ...d,
      kroniek: d.kroniek.filter((x) => x.soort !== 'weging'),
    });
    const een = zonderWeging(op(gezien(EEN, zelf), gezien(EEN, zelf)));
    expect(zwaartes(een, 'eenmalig-incident')).toEqual(['risico']);
    expect(zwaartes(zonderWeging(op(gezien(EEN, zelf), gezien(TWEE, zelf))), 'eenmalig-incident')).toEqual(
      [],
    );
    const dag = zonderWeging(op(gezien('2026-01-06', zelf), gezien('2026-01-06', zelf)));
    expect(zwaartes(dag, 'eenmalig-incident')).toEqual(['aandacht']);
  });
});

describe('one-sided reports', () => {
  const vanEen = (...bewijs: Gebeurtenis[]): Dossier =>
    volledigDossier(
      g('melding', { id: 'x1', op: '2026-01-05' }),
      g('melding', { id: 'x2', op: '2026-01-09' }),
      ...bewijs,
      ...goedSpoor(),
      goedBesluit(),
    );
  const buurt = (benaderd: number | undefined, bevestigd: number | undefined): Gebeurtenis =>
    g('buurtonderzoek', { op: '2026-01-15', benaderd, bevestigd });

  it('stay one-sided when hardly a neighbour confirms them', () => {
    for (const onderzoek of [buurt(10, 1), buurt(10, 5), buurt(1, 1), buurt(10, undefined)])
      expect(zwaartes(vanEen(onderzoek), 'eenzijdige-bron')).toEqual(['risico']);
  });

  it('are no longer one-sided when most neighbours confirm them', () => {
    for (const onderzoek of [buurt(10, 6), buurt(undefined, 4)])
      expect(zwaartes(vanEen(onderzoek), 'eenzijdige-bron')).toEqual([]);
  });
});

describe('hearsay', () => {
  const moment = fc
    .record({ dag: fc.integer({ min: 10, max: 24 }), uur: fc.constantFrom('', 'T02:15', 'T23:40') })
    .map(({ dag, uur }) => `2026-01-${dag}${uur}`);
  const echt = fc.oneof(
    moment.map((m) => gezien(m, zelf)),
    fc
      .constantFrom('m-05', 'm-08', 'm-11')
      .map((id) => g('verificatie', { id: `v-${teller++}`, op: '2026-01-25', betreft: [id] })),
  );
  const horenZeggen = fc.oneof(
    moment.map((m) => gezien(m, { functie: 'politie', zelfWaargenomen: false })),
    moment.map((m) => gezien(m, { functie: 'wijkagent', zelfWaargenomen: false }, { betreft: ['m-05'] })),
    moment.map((m) => gezien(m, { functie: 'omwonende' })),
    moment.map((m) => gezien(m, { door: 'm2' }, { bevestigd: true })),
    moment.map((m) => g('politiecontact', { id: `p-${teller++}`, op: m })),
    moment.map((m) => g('buurtonderzoek', { id: `b-${teller++}`, op: m, benaderd: 8, bevestigd: 1 })),
  );
  const CODES = new Set(['onvoldoende-geverifieerd', 'eenmalig-incident', 'eenzijdige-bron']);
  const gevonden = (dossier: Dossier): string[] =>
    toetsOp(dossier)
      .gebreken.filter((x) => CODES.has(x.code))
      .map((x) => `${x.code} ${x.zwaarte}`);

  it('never removes or lightens a defect of evidence, whatever else there is', () => {
    fc.assert(
      fc.property(
        fc.array(echt, { maxLength: 3 }),
        fc.array(horenZeggen, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (bewijs, gehoord, gewogen, volledig) => {
          const van = (...meer: Gebeurtenis[]): Dossier => {
            const d = op(...bewijs, ...meer);
            const kroniek = gewogen ? d.kroniek : d.kroniek.filter((x) => x.soort !== 'weging');
            return volledig ? { ...d, kroniek } : { ...d, kroniek, volledig: [] };
          };
          expect(gevonden(van(...gehoord))).toEqual(expect.arrayContaining(gevonden(van())));
        },
      ),
      { numRuns: 150 },
    );
  });
});
