import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { eenBeleid, TESTBELEID, toetsOp } from './toets.builder.ts';

const afbakening = {
  id: 'woningwet',
  naam: 'Woningwet',
  wanneer: { feit: 'spoed' },
  gevolg: 'andere-weg',
  weg: 'bouwtoezicht',
  tekst: 'Dan gaat bouwtoezicht voor.',
  bron: 'beleid',
};
const gewaarschuwd = { telling: { soort: 'waarschuwing', minstens: 1 } };
const stuk = { id: 'brief', naam: 'De brief', aanwezig: gewaarschuwd, herstel: 'Stuur hem.', bron: 'beleid' };
const brief = {
  id: 'wb',
  naam: 'Waarschuwingsbrief',
  stap: 'waarschuwing',
  moment: 'Bij de waarschuwing.',
  aan: 'bewoner',
  inhoud: ['wat er is gebeurd'],
  bezorging: ['aangetekend'],
  ondertekenaar: 'burgemeester',
  bron: 'beleid',
};
const waarschuwing = eenGebeurtenis('waarschuwing', { id: 'w1' });
const volledig = ['bewijs', 'formeel-spoor', 'lichtere-middelen'] as const;
const leeg = eenDossier({ kroniek: [], volledig: [...volledig] });
const op = '2026-03-31';

it('says nothing of lists that the policy does not have', () => {
  const uit = toetsOp(leeg, op);
  expect('afbakening' in uit || 'dossierlijst' in uit || 'brieven' in uit).toBe(false);
});

describe('afbakening', () => {
  const beleid = eenBeleid({ afbakening: [afbakening] });
  it.each([
    [true, true],
    [false, false],
    [undefined, 'onbekend'],
  ] as const)('with the answer %s it holds: %s', (spoed, geldt) => {
    const dossier = eenDossier({ kroniek: [], ...(spoed === undefined ? {} : { feiten: { spoed } }) });
    expect(toetsOp(dossier, op, beleid).afbakening).toMatchObject([
      {
        id: 'woningwet',
        gevolg: 'andere-weg',
        weg: 'bouwtoezicht',
        aard: 'beleid',
        geldt,
        bron: 'Testbeleid, par. 4',
      },
    ]);
  });
});

describe('dossierlijst', () => {
  it('always asks for what has no moment, and shows what it found', () => {
    const beleid = eenBeleid({ dossierlijst: [stuk] });
    expect(toetsOp(leeg, op, beleid).dossierlijst).toMatchObject([
      { vereist: true, aanwezig: false, bewijs: [], herstel: 'Stuur hem.' },
    ]);
    expect(toetsOp(dossierMet(waarschuwing), op, beleid).dossierlijst).toMatchObject([
      { vereist: true, aanwezig: true, bewijs: ['w1'] },
    ]);
  });

  it('does not know what may be missing from a part that is not complete', () => {
    const [regel] = toetsOp(dossierMet(), op, eenBeleid({ dossierlijst: [stuk] })).dossierlijst!;
    expect(regel!.aanwezig).toBe('onbekend');
  });

  it('does not ask for what its moment does not ask', () => {
    const beleid = eenBeleid({ dossierlijst: [{ ...stuk, wanneer: { feit: 'spoed' } }] });
    expect(toetsOp(leeg, op, beleid).dossierlijst).toMatchObject([{ vereist: 'onbekend' }]);
    const zonder = { ...leeg, feiten: { spoed: false } };
    expect(toetsOp(zonder, op, beleid).dossierlijst).toMatchObject([{ vereist: false }]);
  });
});

describe('herzienOp', () => {
  const melding = eenGebeurtenis('melding', { id: 'm', op: '2026-03-30' });
  const venster = { lengte: 10, eenheid: 'dagen' };
  const punten = { regels: [{ soort: 'melding', punten: 1 }], venster, minstens: 1 };
  it.each([
    [
      'a criterion with points',
      { fasen: [...TESTBELEID.fasen, { id: 'x', naam: 'X', bereikt: { punten }, bron: 'beleid' }] },
    ],
    ['a delimitation test', { afbakening: [{ ...afbakening, wanneer: { punten } }] }],
    [
      'a line of the file list',
      { dossierlijst: [{ ...stuk, aanwezig: { telling: { soort: 'melding', venster, minstens: 1 } } }] },
    ],
    ['a letter', { brieven: [{ ...brief, wanneer: { punten } }] }],
  ])('knows the day on which %s changes by time alone', (_wat, anders) => {
    const dossier = eenDossier({ kroniek: [melding], volledig: [...volledig] });
    expect(toetsOp(dossier, op, eenBeleid(anders)).herzienOp).toBe('2026-04-09');
  });

  it.each([
    ['a day later where the day on the limit counts', { grensdag: 'telt-mee' }, '2026-04-10'],
    ['never for a window that an event anchors', { na: { soort: 'melding' } }, undefined],
  ])('comes %s', (_wat, anders, dag) => {
    const dossier = eenDossier({ kroniek: [melding], volledig: [...volledig] });
    const telling = { soort: 'melding', venster: { ...venster, ...anders }, minstens: 1 };
    const beleid = eenBeleid({ dossierlijst: [{ ...stuk, aanwezig: { telling } }] });
    expect(toetsOp(dossier, op, beleid).herzienOp).toBe(dag);
  });
});

describe('brieven', () => {
  const stand = (anders: object, dossier = leeg) => {
    const [uit] = toetsOp(dossier, op, eenBeleid({ brieven: [{ ...brief, ...anders }] })).brieven!;
    return [uit!.nodig, uit!.verzonden];
  };

  it('goes with its step: closed, open, done', () => {
    expect(stand({})).toEqual([false, 'onbekend']);
    expect(stand({ stap: 'gesprek' })).toEqual([true, 'onbekend']);
    expect(stand({}, dossierMet(waarschuwing))).toEqual([true, true]);
  });

  it('has a moment of its own before that of its step', () => {
    expect(
      stand({ stap: 'gesprek', wanneer: { feit: 'spoed' } }, { ...leeg, feiten: { spoed: false } }),
    ).toEqual([false, 'onbekend']);
  });

  it('is not known to be needed without step and moment', () => {
    const { stap: _weg, ...los } = brief;
    const [uit] = toetsOp(leeg, op, eenBeleid({ brieven: [los] })).brieven!;
    expect([uit!.nodig, uit!.verzonden, 'stap' in uit!]).toEqual(['onbekend', 'onbekend', false]);
  });

  it('is sent when the kroniek shows it, with that as evidence', () => {
    expect(stand({ aanwezig: gewaarschuwd })).toEqual([false, false]);
    const beleid = eenBeleid({ brieven: [{ ...brief, aanwezig: gewaarschuwd }] });
    expect(toetsOp(dossierMet(waarschuwing), op, beleid).brieven).toMatchObject([
      { verzonden: true, bewijs: ['w1'], bezorging: ['aangetekend'], ondertekenaar: 'burgemeester' },
    ]);
  });

  it('names nobody who signs where the source does not say', () => {
    const [uit] = toetsOp(leeg, op, eenBeleid({ brieven: [{ ...brief, ondertekenaar: null }] })).brieven!;
    expect('ondertekenaar' in uit!).toBe(false);
  });
});

describe('persons apart', () => {
  const kleur = (kl: string, feit: string) => ({
    id: kl,
    naam: kl,
    kleur: kl,
    wanneer: { telling: { soort: feit, minstens: 1 } },
    regels: [],
    bron: 'beleid',
  });
  const beleid = eenBeleid({
    fasen: [...TESTBELEID.fasen, { id: 'persoon-begin', naam: 'Begin', per: 'persoon', bron: 'beleid' }],
    regie: [
      ...TESTBELEID.regie,
      { rol: 'individueel', organisatie: 'zorg', per: 'persoon', tekst: 'T.', bron: 'beleid' },
    ],
    informatieschemas: [kleur('rood', 'waarschuwing'), kleur('groen', 'gesprek')],
  });
  const partijen = ['p1', 'p2'].map((id) => ({ id, rol: 'overlastgever' }));
  const dossier = eenDossier({
    partijen: partijen as never,
    kroniek: [
      eenGebeurtenis('gesprek', { id: 'g1', personen: ['p1'] } as never),
      eenGebeurtenis('gesprek', { id: 'g2', personen: ['p2'] } as never),
      eenGebeurtenis('waarschuwing', { id: 'w2', personen: ['p2'] } as never),
    ],
  });

  it('gives every person the own phase, lead and heaviest colour', () => {
    const { personen, fase, regies } = toetsOp(dossier, op, beleid);
    expect(personen!.map((p) => [p.partij, p.fase, p.kleur, p.regies?.map((r) => r.organisatie)])).toEqual([
      ['p1', 'persoon-begin', 'groen', ['zorg']],
      ['p2', 'persoon-begin', 'rood', ['zorg']],
    ]);
    expect(fase).toBe('waarschuwing');
    expect(regies.map((r) => r.rol)).toEqual(['overall']);
  });

  it('has no colour or lead of persons under a policy that does not describe them', () => {
    const [eerste] = toetsOp(dossier, op).personen!;
    expect(['kleur' in eerste!, 'regies' in eerste!]).toEqual([false, false]);
  });
});
