import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { eenKalender } from './kalender.builder.ts';
import { datum, moment } from './waarden.ts';
import { berekenWettelijkeTermijn, parseWettelijkeTermijnen } from './wettelijkeTermijn.ts';

const bestand = new URL('../../../../beleid/landelijk/termijnen/2026-01-01.yaml', import.meta.url);
const ruw = parse(readFileSync(bestand, 'utf8'));
const gelezen = parseWettelijkeTermijnen(ruw);
const termijnen = gelezen.ok ? gelezen.value.termijnen : [];
const kalender = eenKalender();
const termijn = (id: string) => termijnen.find((t) => t.id === id)!;
const bereken = (id: string, van: string, tijd?: string) =>
  berekenWettelijkeTermijn(
    termijn(id),
    datum(van),
    kalender,
    tijd === undefined ? undefined : moment(`${van}T${tijd}`),
  );

describe('the table of legal terms', () => {
  it('parses, with every row of the term table', () => {
    expect(gelezen).toMatchObject({ ok: true });
    expect(termijnen).toHaveLength(57);
  });

  it('marks what was not read in the source', () => {
    expect(termijnen.filter((t) => !t.geverifieerd).map((t) => t.id)).toEqual([
      'awb.lod.verjaring.stuiting',
      'awb.betaling',
      'avg.verzoek',
      'avg.verzoek.verlenging',
      'avg.datalek',
      'avg.informeren14',
    ]);
    for (const t of termijnen) expect(t.tekstVan === null, t.id).toBe(!t.geverifieerd);
  });

  it('keeps the Atw away from hours, years and more than twelve weeks', () => {
    for (const t of termijnen) {
      const lang = t.eenheid === 'weken' && t.lengte !== null && t.lengte > 12;
      if (lang || t.eenheid === 'uren' || t.eenheid === 'jaren') expect(t.atw, t.id).toBe('nee');
    }
  });

  it.each([
    ['awb.bezwaar', '2026-03-03', '2026-04-14'],
    ['awb.lod.betaling', '2026-04-06', '2026-05-18'],
    ['awb.lod.verjaring', '2026-04-06', '2027-04-06'],
    ['gw.huisverbod', '2025-12-24', '2026-01-03'],
    ['gw.huisverbod.max', '2025-12-24', '2026-01-21'],
    ['gw.172a', '2026-01-15', '2026-04-14'],
    ['pol.bergen.agenda', '2026-05-21', '2026-05-12'],
    ['awb.bob.commissie', '2026-01-10', '2026-04-07'],
  ])('counts %s from %s to %s', (id, van, tot) => {
    expect(bereken(id, van)).toMatchObject({ ok: true, value: { tot } });
  });

  it('counts hours from the clock time and refuses without one', () => {
    expect(bereken('avg.datalek', '2026-04-03', '16:20')).toMatchObject({
      value: { totMoment: '2026-04-06T16:20' },
    });
    expect(bereken('avg.datalek', '2026-04-03')).toMatchObject({ error: { code: 'tijdstip-ontbreekt' } });
  });

  it.each(['awb.zienswijze', 'awb.begunstiging.lod', 'awb.lod.verjaring.rechtsmiddel'])(
    'refuses to count %s, which has no length in law',
    (id) => {
      expect(bereken(id, '2026-03-03')).toMatchObject({ ok: false, error: { code: 'geen-vaste-lengte' } });
    },
  );

  it('reports every fault of a file at once', () => {
    const [eerste] = ruw.termijnen;
    const fout = { ...eerste, lengte: 0, eenheid: 'week', extra: true };
    const dubbel = { schema: 'wettelijke-termijnen/v1', geldigVan: '2026-02-30', termijnen: [fout] };
    const uitkomst = parseWettelijkeTermijnen(dubbel);
    expect(uitkomst.ok ? [] : uitkomst.error.map((f) => f.pad).sort()).toEqual([
      'geldigVan',
      'termijnen[0].eenheid',
      'termijnen[0].extra',
      'termijnen[0].lengte',
    ]);
    expect(parseWettelijkeTermijnen({ ...ruw, termijnen: [eerste, eerste] })).toEqual({
      ok: false,
      error: [{ pad: 'termijnen[1].id', reden: 'staat er al eerder' }],
    });
  });
});
