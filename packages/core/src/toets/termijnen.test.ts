import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileerBeleid, type GecompileerdBeleid, leesBeleid } from '../beleid/index.ts';
import { eenDossier, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { eenKalender } from '../shared/kalender.builder.ts';
import { goedBesluit } from './gebreken/gebreken.builder.ts';
import { dwangsomNietTijdig } from './nietTijdig.ts';
import { compileerTest, TESTBELEID } from './toets.builder.ts';
import type { Toets, ToetsTermijn } from './toets.ts';
import { toets } from './voerToetsUit.ts';

const dag = (tekst: string): never => tekst as never;
let landelijk: GecompileerdBeleid;
const wet = { kalender: eenKalender() };

beforeAll(() => {
  const pad = new URL('../../../../beleid/landelijk/woonoverlast/2026-01-01.yaml', import.meta.url);
  const gelezen = leesBeleid(parse(readFileSync(pad, 'utf8')));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
  const klaar = compileerBeleid(gelezen.value, []);
  if (!klaar.ok) throw new Error(JSON.stringify(klaar.error));
  landelijk = klaar.value;
});

const toetsVan = (op: string, ...kroniek: Gebeurtenis[]): Toets =>
  toets(eenDossier({ kroniek }), landelijk, wet, { peildatum: datum(op) });
const termijnenVan = (id: string, op: string, ...kroniek: Gebeurtenis[]): ToetsTermijn[] =>
  toetsVan(op, ...kroniek).termijnen.filter((t) => t.id === id);

const last = () => goedBesluit({ op: '2026-03-03', bezorging: { verzondenOp: dag('2026-03-03') } });
const bezwaar = (op = '2026-04-01') => g('bezwaar', { id: 'bz', op, besluitId: 'b1' });

describe('every term that an event starts, with its end, the reason of a move and who acts', () => {
  it.each<[string, () => Gebeurtenis, string, string]>([
    ['awb.bezwaar', () => last(), '2026-03-04', '2026-04-14'],
    [
      'gw.172a',
      () => g('besluit', { maatregel: 'gebiedsverbod-172a', op: '2026-01-15' }),
      '2026-01-15',
      '2026-04-14',
    ],
    ['awb.aanvraag', () => g('verzoek-om-handhaving', { op: '2026-02-02' }), '2026-02-03', '2026-03-30'],
    [
      'awb.aanvraag.opheffing',
      () => g('verzoek', { aard: 'opheffing', op: '2026-02-02' }),
      '2026-02-03',
      '2026-03-30',
    ],
    [
      'awb.lod.invordering_op_verzoek',
      () => g('verzoek', { aard: 'invordering', op: '2026-02-02' }),
      '2026-02-03',
      '2026-03-02',
    ],
    [
      'awb.lob.verzoek',
      () => g('verzoek', { aard: 'bestuursdwang', op: '2026-02-02' }),
      '2026-02-03',
      '2026-03-02',
    ],
    ['woo.beslissing', () => g('verzoek', { aard: 'woo', op: '2026-02-02' }), '2026-02-03', '2026-03-02'],
    ['avg.verzoek', () => g('verzoek', { aard: 'inzage', op: '2026-02-02' }), '2026-02-03', '2026-03-02'],
    ['awb.kosten_lob', () => g('bestuursdwang-toegepast', { op: '2026-02-02' }), '2026-02-03', '2031-02-02'],
    [
      'awb.betaling',
      () => g('kostenbeschikking', { op: '2026-02-02', besluitId: 'b9' }),
      '2026-02-03',
      '2026-03-16',
    ],
    [
      'awb.bewaring',
      () => g('brief', { brief: 'proces-verbaal-meevoeren', op: '2026-01-03' }),
      '2026-01-04',
      '2026-04-04',
    ],
    [
      'awb.verkoop_wacht',
      () => g('brief', { brief: 'proces-verbaal-meevoeren', op: '2026-01-24' }),
      '2026-01-25',
      '2026-02-09',
    ],
    [
      'woo.feitelijk',
      () => g('brief', { brief: 'woo-besluit-met-derde', op: '2026-02-02' }),
      '2026-02-03',
      '2026-02-16',
    ],
    [
      'awb.ingebrekestelling',
      () => g('brief', { brief: 'ingebrekestelling', op: '2026-02-02' }),
      '2026-02-03',
      '2026-02-16',
    ],
    ['awb.lod.opheffing_jaar', () => last(), '2026-03-04', '2027-03-03'],
  ])('%s', (id, bij, van, tot) => {
    const begin = bij();
    expect(termijnenVan(id, begin.op.slice(0, 10), begin)).toMatchObject([{ van, tot, status: 'loopt' }]);
  });

  it('names the free day that moved it and the day before the move', () => {
    const [t] = termijnenVan(
      'awb.bezwaar',
      '2026-04-03',
      goedBesluit({ op: '2026-04-03', bezorging: { verzondenOp: dag('2026-04-03') } }),
    );
    expect(t).toMatchObject({
      tot: '2026-05-18',
      verschovenVan: '2026-05-15',
      verlengdDoor: 'de laatste dag is een vrije dag (gelijkgestelde dag) (Algemene termijnenwet)',
      wie: 'belanghebbende',
    });
  });

  it('is not moved where the policy sets it, in hours, in years, or beyond twelve weeks', () => {
    // 4 April 2026 is a Saturday; 13 weeks and a year are not moved.
    expect(
      termijnenVan(
        'awb.bewaring',
        '2026-01-03',
        g('brief', { brief: 'proces-verbaal-meevoeren', op: '2026-01-03' }),
      )[0]?.verschovenVan,
    ).toBeUndefined();
    const [uren] = termijnenVan(
      'awb.betreden_derde',
      '2026-04-03',
      g('brief', { brief: 'aankondiging-betreden', op: '2026-04-03T10:00' }),
    );
    expect(uren).toMatchObject({ tot: '2026-04-05', totMoment: '2026-04-05T10:00' });
  });

  it('asks for the clock time of a term in hours', () => {
    const uit = toetsVan('2026-04-03', g('brief', { brief: 'aankondiging-betreden', op: '2026-04-03' }));
    expect(uit.termijnen).toEqual([]);
    expect(uit.meldingen?.[0]?.tekst).toMatch(/^wachttijd .*: Vul het tijdstip in/);
  });
});

describe('a decision on an objection', () => {
  it('is due six weeks after the end of the objection term, twelve once a committee advised', () => {
    expect(termijnenVan('awb.bob', '2026-04-20', last(), bezwaar())).toMatchObject([
      { van: '2026-04-15', tot: '2026-05-26' },
    ]);
    const metAdvies = [last(), bezwaar(), g('advies-bezwaar', { op: '2026-05-20', besluitId: 'b1' })];
    expect(termijnenVan('awb.bob', '2026-06-01', ...metAdvies)).toEqual([]);
    expect(termijnenVan('awb.bob.commissie', '2026-06-01', ...metAdvies)).toMatchObject([
      { van: '2026-04-15', tot: '2026-07-07', status: 'loopt' },
    ]);
  });

  it('may be put off once, told before the term is over', () => {
    const uitstel = (op: string) => g('verdaging', { op, verzoek: 'bz' });
    const opTijd = [last(), bezwaar(), uitstel('2026-05-26')];
    expect(termijnenVan('awb.bob', '2026-06-01', ...opTijd)).toMatchObject([{ status: 'gehaald' }]);
    expect(termijnenVan('awb.bob.verdaging', '2026-06-01', ...opTijd)).toMatchObject([
      { van: '2026-05-27', tot: '2026-07-07' },
    ]);
    const telaat = [last(), bezwaar(), uitstel('2026-05-27')];
    expect(termijnenVan('awb.bob', '2026-06-01', ...telaat)).toMatchObject([{ status: 'verstreken' }]);
    expect(termijnenVan('awb.bob.verdaging', '2026-06-01', ...telaat)).toEqual([]);
  });

  it('gives a letter posted in time a week more to arrive, only when nobody objected', () => {
    expect(termijnenVan('awb.bezwaar.post', '2026-04-14', last())).toEqual([]);
    expect(termijnenVan('awb.bezwaar.post', '2026-04-15', last())).toMatchObject([
      { van: '2026-04-15', tot: '2026-04-21', status: 'loopt' },
    ]);
    expect(termijnenVan('awb.bezwaar.post', '2026-04-20', last(), bezwaar('2026-04-20'))).toMatchObject([
      { status: 'gehaald' },
    ]);
    expect(termijnenVan('awb.bezwaar.post', '2026-04-20', last(), bezwaar('2026-04-14'))).toEqual([]);
  });
});

describe('putting off a request', () => {
  const verzoek = (aard: 'woo' | 'inzage') => g('verzoek', { id: 'vz', aard, op: '2026-02-02' });
  const uitstel = g('verdaging', { id: 'vd', op: '2026-02-20', verzoek: 'vz' });

  it('starts the term of that kind of request only', () => {
    const woo = toetsVan('2026-02-20', verzoek('woo'), uitstel).termijnen;
    expect(woo.map((t) => [t.id, t.tot, t.status])).toEqual([
      ['woo.beslissing', '2026-03-02', 'gehaald'],
      ['woo.verdaging', '2026-03-16', 'loopt'],
    ]);
    const avg = toetsVan('2026-02-20', verzoek('inzage'), uitstel).termijnen;
    expect(avg.map((t) => [t.id, t.tot])).toEqual([
      ['avg.verzoek', '2026-03-02'],
      // Two months from 2 March end on Saturday 2 May; Monday 4 May is the first working day.
      ['avg.verzoek.verlenging', '2026-05-04'],
    ]);
  });

  it('takes the day that a letter about a request to act names', () => {
    const handhaving = g('verzoek-om-handhaving', { id: 'vz', op: '2026-02-02' });
    const bericht = g('verdaging', { op: '2026-03-30', verzoek: 'vz', tot: dag('2026-05-01') });
    expect(termijnenVan('awb.aanvraag.bericht', '2026-04-01', handhaving, bericht)).toMatchObject([
      { tot: '2026-05-01', status: 'loopt' },
    ]);
  });
});

describe('a municipality that decides too late', () => {
  const verzoek = g('verzoek-om-handhaving', { id: 'vz', op: '2026-02-02' });
  const brief = (op: string) => g('brief', { id: 'ig', op, brief: 'ingebrekestelling', betreft: ['vz'] });

  it('has two weeks from the notice, never before the term itself is over', () => {
    // The eight weeks end on 30 March.
    expect(termijnenVan('awb.ingebrekestelling', '2026-03-20', verzoek, brief('2026-03-20'))).toMatchObject([
      { van: '2026-03-31', tot: '2026-04-13' },
    ]);
    expect(termijnenVan('awb.ingebrekestelling', '2026-04-02', verzoek, brief('2026-04-02'))).toMatchObject([
      { van: '2026-04-03', tot: '2026-04-16' },
    ]);
  });

  it('forfeits by the day after those two weeks, three amounts of fourteen days', () => {
    const bedrag = (op: string, ...meer: Gebeurtenis[]) =>
      termijnenVan('awb.dwangsom_niet_tijdig', op, verzoek, brief('2026-04-02'), ...meer).map((t) => [
        t.van,
        t.tot,
        t.bedrag,
      ]);
    expect(bedrag('2026-04-16')).toEqual([]);
    expect(bedrag('2026-04-17')).toEqual([['2026-04-17', '2026-05-28', 2_300]]);
    expect(bedrag('2026-04-30')[0]?.[2]).toBe(14 * 2_300);
    expect(bedrag('2026-05-01')[0]?.[2]).toBe(14 * 2_300 + 3_500);
    expect(bedrag('2026-05-28')[0]?.[2]).toBe(144_200);
    expect(bedrag('2026-08-01')[0]?.[2]).toBe(144_200);
    const afwijzing = g('afwijzing', { op: '2026-04-20', verzoek: 'vz', besluitId: 'b7' });
    expect(bedrag('2026-06-01', afwijzing)[0]?.[2]).toBe(3 * 2_300);
    expect(bedrag('2026-06-01', { ...afwijzing, op: '2026-04-10' as never })).toEqual([]);
  });

  it('is looked at again the next day while it forfeits', () => {
    expect(toetsVan('2026-04-20', verzoek, brief('2026-04-02')).herzienOp).toBe('2026-04-21');
  });

  it('knows no amount where the policy has none', () => {
    expect(dwangsomNietTijdig(3, compileerTest(TESTBELEID))).toBeUndefined();
    expect(dwangsomNietTijdig(0, landelijk)).toBe(0);
  });
});

describe('a huisverbod', () => {
  const verbod = (van: string, anders = {}) =>
    g('besluit', {
      op: van.slice(0, 10),
      besluitId: 'hv',
      maatregel: 'huisverbod',
      huisverbod: { van: dag(van), tot: dag('2026-03-11T10:00') },
      ...anders,
    });

  it('ends ten days later at the same clock time, 28 days at most [WRT-2-06] [WRT-2-07]', () => {
    const uit = toetsVan('2026-03-02', verbod('2026-03-01T10:00')).termijnen;
    expect(uit.find((t) => t.id === 'gw.huisverbod')).toMatchObject({
      tot: '2026-03-11',
      totMoment: '2026-03-11T10:00',
    });
    expect(uit.find((t) => t.id === 'gw.huisverbod.max')).toMatchObject({
      tot: '2026-03-29',
      totMoment: '2026-03-29T10:00',
    });
  });

  it('reminds two days before it ends [WRT-5.5-14]', () => {
    expect(termijnenVan('gw.huisverbod', '2026-03-02', verbod('2026-03-01T10:00'))[0]?.herinnerOp).toEqual([
      '2026-03-09',
    ]);
    expect(
      termijnenVan('gw.huisverbod', '2026-03-12', verbod('2026-03-01T10:00'))[0]?.herinnerOp,
    ).toBeUndefined();
  });

  it('makes the court hear within three days, two of them working days, of a request against it only', () => {
    const vovo = g('voorlopige-voorziening', { op: '2026-03-05', besluitId: 'hv' });
    // Thursday 5 March: Friday, Saturday, Sunday; moved to Monday, and that is the second working day.
    expect(
      termijnenVan('gw.huisverbod.vovo_horen', '2026-03-05', verbod('2026-03-01T10:00'), vovo),
    ).toMatchObject([{ tot: '2026-03-09' }]);
    expect(
      termijnenVan(
        'gw.huisverbod.vovo_horen',
        '2026-03-05',
        last(),
        g('voorlopige-voorziening', { op: '2026-03-05', besluitId: 'b1' }),
      ),
    ).toEqual([]);
  });
});

describe('terms of a dwangsom', () => {
  const rapport = {
    functie: 'boa',
    zelfWaargenomen: true,
    plaats: 'stoep',
    methode: 'gehoord',
    rapportOndertekend: true,
    rapportGedagtekend: true,
  } as const;
  const order = () => goedBesluit({ op: '2026-03-10', begunstigingTot: dag('2026-03-17') });
  const breuk = (id: string, op: string) =>
    g('overtreding', { id, op, gedragsregel: 'r1', waarneming: rapport });
  const betaal = (op: string, bedrag: number) =>
    g('betaling', { id: `bt${op}`, op, bedrag: bedrag as never });

  it('of payment is met only by payments that cover the breach, the oldest first', () => {
    const statussen = (...meer: Gebeurtenis[]) =>
      termijnenVan(
        'awb.lod.betaling',
        '2026-06-30',
        order(),
        breuk('o1', '2026-04-01'),
        breuk('o2', '2026-04-06'),
        ...meer,
      ).map((t) => t.status);
    expect(statussen(betaal('2026-05-01', 10_000))).toEqual(['verstreken', 'verstreken']);
    expect(statussen(betaal('2026-05-01', 10_000), betaal('2026-05-10', 40_000))).toEqual([
      'gehaald',
      'verstreken',
    ]);
    expect(statussen(betaal('2026-05-10', 100_000))).toEqual(['gehaald', 'gehaald']);
    // 18 May is the last day for the breach of Monday 6 April.
    expect(statussen(betaal('2026-05-13', 50_000), betaal('2026-05-18', 50_000))).toEqual([
      'gehaald',
      'gehaald',
    ]);
    expect(statussen(betaal('2026-05-13', 50_000), betaal('2026-05-19', 50_000))).toEqual([
      'gehaald',
      'verstreken',
    ]);
  });

  it('of the clean year starts anew with a forfeited dwangsom, and ends with the order', () => {
    const jaar = (op: string, ...meer: Gebeurtenis[]) =>
      termijnenVan('awb.lod.opheffing_jaar', op, order(), ...meer);
    expect(jaar('2027-03-10')).toMatchObject([{ tot: '2027-03-10', status: 'loopt' }]);
    expect(jaar('2027-03-11')).toMatchObject([{ status: 'verstreken' }]);
    expect(jaar('2027-03-11', breuk('o1', '2026-09-01'))).toMatchObject([
      { tot: '2027-09-01', verlengdDoor: 'de verbeurde dwangsom (o1)' },
    ]);
    // Within the begunstigingstermijn nothing was forfeited.
    expect(jaar('2026-06-01', breuk('o1', '2026-03-17'))).toMatchObject([{ tot: '2027-03-10' }]);
    expect(
      jaar('2027-06-01', g('wijziging-besluit', { op: '2026-08-01', vorm: 'ingetrokken' })),
    ).toMatchObject([{ status: 'gehaald' }]);
  });
});
