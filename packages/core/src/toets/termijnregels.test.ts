import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import type { Gebeurtenis } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { goedBesluit } from './gebreken/gebreken.builder.ts';
import { maakTermijnStand } from './termijnen.ts';
import { eenBeleid, eenWet } from './toets.builder.ts';
import type { Toets, ToetsTermijn } from './toets.ts';
import { toets } from './voerToetsUit.ts';

const dag = (tekst: string): never => tekst as never;
/** A term of two weeks from a letter, with what a test says instead. */
const regel = (anders: object = {}) => ({
  id: 't',
  naam: 'Termijn',
  bij: { soort: 'brief' },
  lengte: 2,
  eenheid: 'weken',
  atw: 'nee',
  gevolg: 'Er gebeurt iets.',
  bron: 'wet',
  ...anders,
});
const BRON = 'artikel 151d Gemeentewet';
const toetsMet = (regels: object[], op: string, ...kroniek: Gebeurtenis[]): Toets =>
  toets(eenDossier({ kroniek }), eenBeleid({ termijnen: regels }), eenWet, { peildatum: datum(op) });
const lijst = (regels: object[], op: string, ...kroniek: Gebeurtenis[]): readonly ToetsTermijn[] =>
  toetsMet(regels, op, ...kroniek).termijnen;
const een = (anders: object, op: string, ...kroniek: Gebeurtenis[]): ToetsTermijn | undefined =>
  lijst([regel(anders)], op, ...kroniek)[0];
const brief = (op = '2026-03-02', anders: object = {}): Gebeurtenis =>
  g('brief', { id: `br-${op}`, op, ...anders });
const besluit = (anders: object = {}): Gebeurtenis => g('besluit', { id: 'b', op: '2026-03-02', ...anders });
const bijBesluit = { bij: { soort: 'besluit' } };

describe('a term that an event starts', () => {
  it('shows its rule, event, days and source, and nothing that does not hold', () => {
    expect(lijst([regel()], '2026-03-10', brief())).toEqual([
      {
        id: 't',
        naam: 'Termijn',
        bij: 'br-2026-03-02',
        van: '2026-03-03',
        tot: '2026-03-16',
        status: 'loopt',
        bron: expect.stringContaining(BRON.slice(-11)),
      },
    ]);
  });

  it('runs up to and including its last day', () => {
    expect(een({}, '2026-03-16', brief())?.status).toBe('loopt');
    expect(een({}, '2026-03-17', brief())?.status).toBe('verstreken');
  });

  it('is started by each event that passes, of each kind, in the order of policy and kroniek', () => {
    const regels = [
      regel({ bij: { soort: ['gesprek', 'brief'], waar: { id: { nietIn: ['x'] } } } }),
      regel({ id: 'u', bij: { soort: 'brief', waar: { brief: 'ontvangstbevestiging' } } }),
    ];
    const kroniek = [
      brief('2026-03-01'),
      g('gesprek', { id: 'ge', op: '2026-03-02' }),
      brief('2026-03-03', { brief: 'uitnodiging' }),
    ];
    expect(lijst(regels.slice(1), '2026-03-10', ...kroniek).map((t) => t.bij)).toEqual(['br-2026-03-01']);
    expect(lijst([regel(), regel({ id: 'u' })], '2026-03-10', ...kroniek).map((t) => [t.id, t.bij])).toEqual([
      ['t', 'br-2026-03-01'],
      ['t', 'br-2026-03-03'],
      ['u', 'br-2026-03-01'],
      ['u', 'br-2026-03-03'],
    ]);
    const beide = regel({ bij: { soort: ['gesprek', 'brief'] } });
    expect(lijst([beide], '2026-03-10', ...kroniek).map((t) => t.bij)).toEqual([
      'ge',
      'br-2026-03-01',
      'br-2026-03-03',
    ]);
    expect(lijst([regel()], '2026-03-10')).toEqual([]);
  });

  it('names who acts where the policy says so', () => {
    expect(een({ wie: 'burgemeester' }, '2026-03-10', brief())?.wie).toBe('burgemeester');
  });

  it('reminds on the days before its end, the earliest first, only while it runs', () => {
    const herinnering = { herinnering: [2, 7] };
    expect(een(herinnering, '2026-03-16', brief())?.herinnerOp).toEqual(['2026-03-09', '2026-03-14']);
    expect(een(herinnering, '2026-03-17', brief())).not.toHaveProperty('herinnerOp');
    expect(een({ herinnering: [2] }, '2026-03-10', brief())?.herinnerOp).toEqual(['2026-03-14']);
    const vroeg = { totVeld: 'bezorging.ontvangenOp', herinnering: [2] };
    const ontvangen = (op: string) => brief('0900-01-01', { bezorging: { ontvangenOp: dag(op) } });
    expect(een(vroeg, '0900-01-02', ontvangen('1000-12-31'))?.herinnerOp).toEqual([]);
    expect(een(vroeg, '0900-01-02', ontvangen('1001-01-01'))?.herinnerOp).toEqual(['1000-12-30']);
  });
});

describe('the start of a term', () => {
  const start = ['bezorging.verzondenOp', 'bezorging.ontvangenOp', 'op'];
  const bezorgd = (bezorging: object, velden: string[] = start) =>
    een({ start: velden }, '2026-03-10', brief('2026-03-02', { bezorging }));

  it('is the first field that is filled in', () => {
    const verzondenOp = dag('2026-03-04');
    const ontvangenOp = dag('2026-03-05');
    expect(bezorgd({ verzondenOp, ontvangenOp })).toMatchObject({ van: '2026-03-05', tot: '2026-03-18' });
    expect(bezorgd({ ontvangenOp })).toMatchObject({ van: '2026-03-06' });
    expect(bezorgd({ ontvangenOp })?.bron).not.toContain('geteld vanaf');
  });

  it('says so when it falls back on the day of the event for want of a day of delivery', () => {
    const zonder = een({ start }, '2026-03-10', brief('2026-03-02T10:00'));
    expect(zonder?.van).toBe('2026-03-03');
    expect(zonder?.bron).toMatch(/; geteld vanaf 2026-03-02, de dag van bezorging is onbekend$/);
    expect(een({ start: ['op'] }, '2026-03-10', brief())?.bron).not.toContain('geteld vanaf');
    const verbod = { ...bijBesluit, start: ['huisverbod.van', 'op'] };
    expect(een(verbod, '2026-03-10', besluit())?.bron).not.toContain('geteld vanaf');
  });

  it('is not there where no field is filled in: then there is no term', () => {
    expect(bezorgd({}, ['bezorging.verzondenOp'])).toBeUndefined();
    expect(een({ start: ['bezorging.verzondenOp'] }, '2026-03-10', brief())).toBeUndefined();
  });
});

describe('the end of a term', () => {
  it('is the day the event names, before length and unit', () => {
    const vast = { ...bijBesluit, totVeld: 'looptijdTot' };
    const met = (tot: string, anders: object = {}) =>
      een({ ...vast, ...anders }, '2026-03-10', besluit({ looptijdTot: dag(tot) }));
    expect(met('2026-06-30')).toMatchObject({ van: '2026-03-03', tot: '2026-06-30' });
    expect(met('2026-06-30')).not.toHaveProperty('totMoment');
    expect(met('2026-06-30')).not.toHaveProperty('verlengdDoor');
    expect(met('2026-06-30', { telling: 'dag-zelf' })?.van).toBe('2026-03-02');
    expect(met('2026-06-30T12:00')).toMatchObject({ tot: '2026-06-30', totMoment: '2026-06-30T12:00' });
    // An end before the start: then it begins on its end.
    expect(met('2026-02-01')).toMatchObject({ van: '2026-02-01', tot: '2026-02-01', status: 'verstreken' });
    expect(een(vast, '2026-03-10', besluit())?.tot).toBe('2026-03-16');
  });

  it('is the last begunstigingstermijn that a change of the decision named', () => {
    const rb = { ...bijBesluit, totVeld: 'begunstigingTot' };
    const verlengd = (op: string, tot?: string, besluitId = 'b1') =>
      g('wijziging-besluit', {
        id: `w-${op}`,
        op,
        besluitId,
        vorm: 'verlengd-begunstiging',
        ...(tot === undefined ? {} : { begunstigingTot: dag(tot) }),
      });
    const begin = besluit({ begunstigingTot: dag('2026-03-24') });
    const op = (...na: Gebeurtenis[]) => een(rb, '2026-05-01', begin, ...na);
    expect(op()).toMatchObject({ tot: '2026-03-24' });
    expect(op(verlengd('2026-03-20', '2026-04-10'))).toMatchObject({
      tot: '2026-04-10',
      verlengdDoor: 'wijziging van het besluit (w-2026-03-20)',
    });
    const twee = [verlengd('2026-03-20', '2026-04-10'), verlengd('2026-04-01', '2026-04-20')];
    expect(op(...twee)?.tot).toBe('2026-04-20');
    expect(op(...twee, verlengd('2026-04-10'))?.tot).toBe('2026-04-20');
    expect(op(verlengd('2026-03-20', '2026-04-10', 'b9'))?.tot).toBe('2026-03-24');
    // Only that field is changed by it.
    const looptijd = { ...bijBesluit, totVeld: 'looptijdTot' };
    const metEinde = besluit({ looptijdTot: dag('2026-06-30') });
    expect(een(looptijd, '2026-05-01', metEinde, ...twee)?.tot).toBe('2026-06-30');
    const bijWijziging = { bij: { soort: 'wijziging-besluit' }, totVeld: 'begunstigingTot' };
    expect(een(bijWijziging, '2026-05-01', begin, ...twee)).toMatchObject({ tot: '2026-04-10' });
  });

  it('is not known where the policy has neither a length nor a unit, without a word about it', () => {
    const uit = toetsMet(
      [regel({ ...bijBesluit, lengte: null, totVeld: 'looptijdTot' })],
      '2026-03-10',
      besluit(),
    );
    expect(uit.termijnen).toEqual([]);
    expect(uit.meldingen ?? []).toEqual([]);
  });

  it('is on the same clock time for a ban that started on a moment', () => {
    const verbod = { ...bijBesluit, start: ['huisverbod.van'], lengte: 10, eenheid: 'dagen' };
    const van = (moment: string) =>
      besluit({ maatregel: 'huisverbod', huisverbod: { van: dag(moment), tot: dag('2026-03-20') } });
    expect(een(verbod, '2026-03-10', van('2026-03-02T10:30'))).toMatchObject({
      tot: '2026-03-12',
      totMoment: '2026-03-12T10:30',
    });
    expect(een(verbod, '2026-03-10', van('2026-03-02'))).not.toHaveProperty('totMoment');
    expect(een(bijBesluit, '2026-03-10', besluit({ op: dag('2026-03-02T10:30') }))).not.toHaveProperty(
      'totMoment',
    );
  });

  it('is moved past a free day where an act set it', () => {
    // Two weeks from 20 April end on Monday 4 May; from 21 April on Liberation Day.
    const ja = { atw: 'ja' };
    expect(een(ja, '2026-04-30', brief('2026-04-20'))).not.toHaveProperty('verschovenVan');
    expect(een(ja, '2026-04-30', brief('2026-04-21'))).toMatchObject({
      tot: '2026-05-06',
      verschovenVan: '2026-05-05',
      verlengdDoor: expect.stringContaining('Algemene termijnenwet'),
    });
    for (const atw of ['nee', 'beleid']) {
      expect(een({ atw }, '2026-04-30', brief('2026-04-21'))?.tot).toBe('2026-05-05');
    }
    // In EU law a term of four months is moved too; in an act it is not.
    const lang = { lengte: 4, eenheid: 'maanden' };
    expect(een({ ...lang, atw: 'eu' }, '2026-04-30', brief('2026-01-05'))?.tot).toBe('2026-05-06');
    expect(een({ ...lang, atw: 'ja' }, '2026-04-30', brief('2026-01-05'))?.tot).toBe('2026-05-05');
  });

  it('is refused with a word where the calendar or the holidays end', () => {
    const melding = (op: string, anders: object = {}) =>
      (toetsMet([regel(anders)], op, brief(op)).meldingen ?? [])
        .filter((m) => m.tekst.startsWith('Termijn: '))
        .map((m) => m.tekst);
    expect(melding('0999-12-31')).toEqual(['Termijn: de dag ligt buiten de kalender']);
    expect(melding('1000-01-01')).toEqual([]);
    expect(melding('9500-12-31')).toEqual([]);
    expect(melding('9501-01-01')).toEqual(['Termijn: de dag ligt buiten de kalender']);
    expect(melding('2040-01-02', { atw: 'ja' })[0]).toMatch(/^Termijn: De feestdagen van 2040/);
    expect(toetsMet([regel()], '0999-12-31', brief('0999-12-31')).meldingen?.at(-1)?.bron).toContain(
      'Gemeentewet',
    );
    // A fixed end needs no counting, only its first day.
    const vast = { totVeld: 'bezorging.ontvangenOp' };
    const tot = (op: string) => een(vast, op, brief(op, { bezorging: { ontvangenOp: dag('9999-12-01') } }));
    expect(tot('9499-12-31')?.van).toBe('9500-01-01');
    expect(tot('9500-01-01')?.van).toBe('9500-01-01');
  });
});

describe('a term that only the first event starts', () => {
  const eerste = (opnieuwNa?: object) =>
    regel({
      bij: { soort: ['melding', 'constatering'] },
      alleenEerste: opnieuwNa === undefined ? {} : { opnieuwNa },
    });
  const melding = (op: string) => g('melding', { id: `m-${op}`, op });
  const constatering = (op: string) => g('constatering', { id: `c-${op}`, op });
  const afsluiting = (op: string) => g('afsluiting', { op });
  const bij = (rij: object, ...kroniek: Gebeurtenis[]) =>
    lijst([rij], '2026-12-31', ...kroniek).map((t) => t.bij);

  it('is started by the earliest of all kinds, once', () => {
    expect(bij(eerste(), melding('2026-02-01'), constatering('2026-01-01'), melding('2026-03-01'))).toEqual([
      'c-2026-01-01',
    ]);
    expect(bij(eerste(), melding('2026-01-01'), constatering('2026-02-01'))).toEqual(['m-2026-01-01']);
    expect(bij(eerste(), afsluiting('2026-01-01'))).toEqual([]);
  });

  it('starts anew with the first one after each new start', () => {
    const opnieuw = eerste({ soort: 'afsluiting' });
    expect(bij(opnieuw, melding('2026-01-01'), melding('2026-02-01'))).toEqual(['m-2026-01-01']);
    expect(
      bij(
        opnieuw,
        melding('2026-01-01'),
        melding('2026-02-01'),
        afsluiting('2026-03-01'),
        melding('2026-04-01'),
        melding('2026-05-01'),
        afsluiting('2026-06-01'),
        afsluiting('2026-06-02'),
        constatering('2026-07-01'),
        melding('2026-08-01'),
      ),
    ).toEqual(['m-2026-01-01', 'm-2026-04-01', 'c-2026-07-01']);
    // A start that came before the first event changes nothing.
    expect(bij(opnieuw, afsluiting('2026-01-01'), melding('2026-02-01'), melding('2026-03-01'))).toEqual([
      'm-2026-02-01',
    ]);
    expect(bij(opnieuw, melding('2026-02-01'), afsluiting('2026-03-01'))).toEqual(['m-2026-02-01']);
  });

  it('counts only what passes its selection', () => {
    const telefoon = regel({
      bij: { soort: 'melding', waar: { kanaal: 'telefoon' } },
      alleenEerste: { opnieuwNa: { soort: 'afsluiting', waar: { reden: 'gestopt' } } },
    });
    const bel = (op: string) => g('melding', { id: `m-${op}`, op, kanaal: 'telefoon' });
    const anders = g('afsluiting', { op: '2026-03-01', reden: 'verhuisd' });
    expect(bij(telefoon, melding('2026-01-01'), bel('2026-02-01'), anders, bel('2026-04-01'))).toEqual([
      'm-2026-02-01',
    ]);
    expect(
      bij(telefoon, bel('2026-02-01'), afsluiting('2026-03-01'), melding('2026-04-01'), bel('2026-05-01')),
    ).toEqual(['m-2026-02-01', 'm-2026-05-01']);
  });

  it('is met by any event of the kind that ends it, from then on', () => {
    const gewogen = regel({
      bij: { soort: 'melding' },
      alleenEerste: {},
      gehaaldDoor: { soort: ['weging', 'gesprek'] },
    });
    const status = (...na: Gebeurtenis[]) =>
      lijst([gewogen], '2026-12-31', melding('2026-03-02'), ...na)[0]?.status;
    expect(status(g('weging', { op: '2026-03-16' }))).toBe('gehaald');
    expect(status(g('weging', { op: '2026-03-17' }))).toBe('verstreken');
    expect(status(g('weging', { op: '2026-03-01' }))).toBe('verstreken');
    expect(status(g('weging', { op: '2026-03-01' }), g('gesprek', { op: '2026-03-10' }))).toBe('gehaald');
  });
});

describe('a postponement of payment', () => {
  const betaling = (soort: string | string[] = 'betaling') => ({
    bij: { soort: 'kostenbeschikking' },
    gehaaldDoor: { soort },
  });
  const kosten = g('kostenbeschikking', { id: 'kb', op: '2026-03-02', besluitId: 'b1' });
  const uitstel = (op: string, tot?: string, besluitId = 'b1') =>
    g('uitstel-van-betaling', {
      id: `ui-${op}`,
      op,
      besluitId,
      ...(tot === undefined ? {} : { totEnMet: dag(tot) }),
    });
  const einde = (...na: Gebeurtenis[]) => een(betaling(), '2026-12-31', kosten, ...na);

  it('moves the end of the term that a payment ends', () => {
    expect(einde()).toMatchObject({ tot: '2026-03-16' });
    expect(einde(uitstel('2026-03-10', '2026-05-01'))).toMatchObject({
      tot: '2026-05-01',
      verlengdDoor: 'uitstel van betaling (ui-2026-03-10)',
    });
    const beide = betaling(['betaling', 'brief']);
    expect(een(beide, '2026-12-31', kosten, uitstel('2026-03-10', '2026-05-01'))?.tot).toBe('2026-05-01');
  });

  it('takes the latest end, whatever the order', () => {
    const [kort, lang] = [uitstel('2026-03-10', '2026-04-01'), uitstel('2026-03-11', '2026-05-01')];
    expect(einde(kort, lang)?.tot).toBe('2026-05-01');
    expect(einde(uitstel('2026-03-10', '2026-05-01'), uitstel('2026-03-11', '2026-04-01'))?.tot).toBe(
      '2026-05-01',
    );
  });

  it('takes nothing away, and nothing from before the event, without an end or of another decision', () => {
    for (const een of [
      uitstel('2026-03-10', '2026-03-15'),
      uitstel('2026-03-10', '2026-03-16'),
      uitstel('2026-03-01', '2026-05-01'),
      uitstel('2026-03-10'),
      uitstel('2026-03-10', '2026-05-01', 'b9'),
    ]) {
      expect(einde(een), een.id).toMatchObject({ tot: '2026-03-16' });
      expect(einde(een), een.id).not.toHaveProperty('verlengdDoor');
    }
  });

  it('leaves other terms alone', () => {
    for (const soort of ['brief', ['brief', 'gesprek']]) {
      expect(een(betaling(soort), '2026-12-31', kosten, uitstel('2026-03-10', '2026-05-01'))?.tot).toBe(
        '2026-03-16',
      );
    }
    const zonder = { bij: { soort: 'kostenbeschikking' } };
    expect(een(zonder, '2026-12-31', kosten, uitstel('2026-03-10', '2026-05-01'))?.tot).toBe('2026-03-16');
    const bijBrief = { gehaaldDoor: { soort: 'betaling' } };
    expect(een(bijBrief, '2026-12-31', brief(), uitstel('2026-03-10', '2026-05-01'))?.tot).toBe('2026-03-16');
  });
});

describe('terms of a breach', () => {
  const rapport = {
    functie: 'boa',
    zelfWaargenomen: true,
    plaats: 'stoep',
    methode: 'gehoord',
    rapportOndertekend: true,
    rapportGedagtekend: true,
  } as const;
  const last = () => goedBesluit({ op: '2026-03-10', begunstigingTot: dag('2026-03-17') });
  const breuk = (id: string, op: string) =>
    g('overtreding', { id, op, gedragsregel: 'r1', waarneming: rapport });
  const verjaring = regel({
    id: 'x.verjaring',
    bij: { soort: 'overtreding' },
    lengte: 1,
    eenheid: 'jaren',
    gehaaldDoor: { soort: 'betaling' },
  });
  const op = (peil: string, ...na: Gebeurtenis[]) => lijst([verjaring], peil, last(), ...na);

  it('start only where it forfeited', () => {
    expect(op('2026-04-01', breuk('in', '2026-03-17'))).toEqual([]);
    expect(op('2026-04-01', breuk('na', '2026-03-18')).map((t) => t.bij)).toEqual(['na']);
  });

  it('take the end of limitation from the ledger', () => {
    expect(op('2027-04-01', breuk('a', '2026-04-01T10:00'))).toMatchObject([
      { van: '2026-04-02', tot: '2027-04-01', status: 'loopt' },
    ]);
    expect(op('2027-04-02', breuk('a', '2026-04-01'))[0]?.status).toBe('verstreken');
    const aanmaning = g('aanmaning', { id: 'am', op: '2026-12-01' });
    expect(op('2027-04-02', breuk('a', '2026-04-01'), aanmaning)[0]).toMatchObject({
      tot: '2027-12-01',
      status: 'loopt',
      verlengdDoor: 'De verjaring is later door aanmaning am.',
    });
    const betaling = (bedrag: number) => g('betaling', { op: '2026-05-01', bedrag: bedrag as never });
    expect(op('2028-04-02', breuk('a', '2026-04-01'), betaling(50_000))[0]?.status).toBe('gehaald');
    expect(op('2028-04-02', breuk('a', '2026-04-01'), betaling(49_999))[0]?.status).toBe('verstreken');
    // Of a breach of no order there is no ledger: then the year of the rule itself counts.
    const los = g('overtreding', { id: 'los', op: '2026-04-01', besluitId: 'b9', waarneming: rapport });
    expect(op('2027-04-02', los)).toMatchObject([{ tot: '2027-04-01', status: 'verstreken' }]);
    // A rule of another name counts by itself.
    const anders = { ...verjaring, id: 'x.anders' };
    expect(lijst([anders], '2027-04-02', last(), breuk('a', '2026-04-01'), aanmaning)[0]).toMatchObject({
      tot: '2027-04-01',
    });
  });

  it('let the clean year count from the last breach that forfeited', () => {
    const jaar = regel({ id: 'awb.lod.opheffing_jaar', ...bijBesluit, lengte: 1, eenheid: 'jaren' });
    const schoon = (...na: Gebeurtenis[]) => lijst([jaar], '2027-01-01', last(), ...na)[0];
    expect(schoon()).toMatchObject({ tot: '2027-03-10' });
    expect(schoon(breuk('a', '2026-04-01'), breuk('c', '2026-05-01T10:00'))).toMatchObject({
      van: '2026-05-02',
      tot: '2027-05-01',
      verlengdDoor: 'de verbeurde dwangsom (c)',
    });
    const nietGeteld = g('overtreding', {
      id: 'n',
      op: '2026-06-01',
      gedragsregel: 'r9',
      waarneming: rapport,
    });
    expect(schoon(breuk('a', '2026-04-01'), nietGeteld)?.tot).toBe('2027-04-01');
    expect(lijst([{ ...jaar, id: 'anders' }], '2027-01-01', last(), breuk('a', '2026-04-01'))[0]?.tot).toBe(
      '2027-03-10',
    );
    // The breach of another order does not count.
    const ander = goedBesluit({
      id: 'b9',
      besluitId: 'b9',
      op: '2026-03-01',
      begunstigingTot: dag('2026-03-02'),
    });
    const elders = g('overtreding', {
      id: 'e',
      op: '2026-06-01',
      besluitId: 'b9',
      gedragsregel: 'r1',
      waarneming: rapport,
    });
    expect(lijst([jaar], '2027-01-01', ander, last(), elders).map((t) => [t.bij, t.tot])).toEqual([
      ['b9', '2027-06-01'],
      ['b', '2027-03-10'],
    ]);
  });
});

describe('maakTermijnStand', () => {
  const loop = (id: string, van: string, status: string, bij: string) =>
    ({ termijn: { id, van, status }, bij: { id: bij }, regel: {} }) as never;
  const maak = () =>
    maakTermijnStand({
      lijst: [
        loop('t', '2026-01-01', 'verstreken', 'a'),
        loop('t', '2026-03-01', 'loopt', 'c'),
        loop('t', '2026-02-01', 'gehaald', 'b'),
        loop('u', '2026-01-01', 'loopt', 'd'),
        loop('u', '2026-01-01', 'gehaald', 'e'),
      ],
      meldingen: [],
    });

  it('tells of the term that started last; of two on one day the later in the kroniek', () => {
    const stand = maak();
    expect(stand('t')).toEqual({ status: 'loopt', bewijs: ['c'] });
    expect(stand('u')).toEqual({ status: 'gehaald', bewijs: ['e'] });
    expect(stand('nergens')).toBeUndefined();
  });
});
