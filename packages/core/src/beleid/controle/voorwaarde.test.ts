import { describe, expect, it } from 'vitest';
import { C, foutenVanCriterium as criterium, eenStap, fouten, geenBron } from './controle.builder.ts';

type V = Record<string, unknown>;
const paden = (gevonden: readonly string[]) => gevonden.map((f) => f.split(':')[0]);
const telling = (anders: V) => criterium({ telling: { soort: 'melding', minstens: 1, ...anders } });
const punten = (anders: V) =>
  criterium({ punten: { regels: [{ soort: 'melding', punten: 1 }], minstens: 1, ...anders } });
/** A selection with a field that its kind does not have. */
const MIS = { soort: 'melding', waar: { qqqq: 1 } };
const NOOIT = 'Minstens is meer dan hoogstens: dit klopt nooit. Verbeter een van de twee getallen.';

describe('a tree', () => {
  const fout = { feit: 'qqqq' };
  const goed = { feit: 'spoed' };
  it.each<[string, V, string[]]>([
    ['alle', { alle: [goed, fout, fout] }, ['/alle/1/feit', '/alle/2/feit']],
    ['een', { een: [fout, goed, fout] }, ['/een/0/feit', '/een/2/feit']],
    ['niet', { niet: fout }, ['/niet/feit']],
    ['deep', { alle: [goed, { een: [goed, { niet: fout }] }] }, ['/alle/1/een/1/niet/feit']],
  ])('is read to its end: %s', (_wat, v, verwacht) => {
    expect(paden(criterium(v))).toEqual(verwacht.map((pad) => `${C}${pad}`));
  });

  it('has sources that exist, in each part', () => {
    expect(criterium({ alle: [{ ...goed, bron: 'nergens' }, { ...goed, bron: 'wet' }, goed] })).toEqual([
      geenBron(`${C}/alle/0/bron`),
    ]);
  });
});

describe('the step that a condition is about', () => {
  const bestaatNiet = (pad: string) =>
    `${pad}/stap: De stap "qqqq" bestaat niet. Noem een stap die er staat.`;
  const vanEis = (pad: string, aard: string) =>
    `${pad}/aard: Van een eis met aard ${aard} kan niet worden afgeweken. Haal "stap" weg.`;

  it('exists, with what was meant', () => {
    expect(criterium({ feit: 'spoed', stap: 's' })).toEqual([]);
    expect(criterium({ feit: 'spoed', stap: 'qqqq' })).toEqual([bestaatNiet(C)]);
    const naast = eenStap({ id: 'waarschuwing' });
    const meer = eenStap({ criteria: [{ feit: 'spoed', stap: 'waarschuwin' }] });
    expect(fouten({ stappen: [naast, meer] })).toEqual([
      '/stappen/1/criteria/0/stap: De stap "waarschuwin" bestaat niet. Bedoelde u "waarschuwing"? Noem een stap die er staat.',
    ]);
  });

  it('can be departed from only where it is policy', () => {
    expect(criterium({ feit: 'spoed', stap: 's', aard: 'beleid' })).toEqual([]);
    expect(criterium({ feit: 'spoed', stap: 's', aard: 'privacy' })).toEqual([vanEis(C, 'privacy')]);
    expect(criterium({ feit: 'spoed', stap: 'qqqq', aard: 'wet' })).toEqual([
      bestaatNiet(C),
      vanEis(C, 'wet'),
    ]);
    expect(criterium({ feit: 'spoed', aard: 'wet' })).toEqual([]);
  });
});

describe('a fact', () => {
  const feit = (v: V) => criterium(v);
  const past = (waarde: unknown, naam: string, type: string, mend: string) =>
    `${C}: De waarde "${waarde}" past niet bij het feit "${naam}" (${type}).${mend}`;

  it.each<V>([
    { feit: 'spoed' },
    { feit: 'spoed', is: false },
    { feit: 'akkoord', is: true },
    { feit: 'akkoord', is: 'nvt' },
    { feit: 'akkoord', in: [false, 'nvt'] },
    { feit: 'kleur', is: 'rood' },
    { feit: 'kleur', in: ['rood', 'geel'] },
    { feit: 'aantalHonden', is: 2 },
    { feit: 'aantalHonden', in: [2, 3] },
    { feit: 'aantalHonden', minstens: 2 },
    { feit: 'aantalHonden', hoogstens: 2 },
    { feit: 'aantalHonden', minstens: 2, hoogstens: 2 },
    { feit: 'gewaarschuwd', is: true },
  ])('may be asked as %j', (v) => {
    expect(feit(v)).toEqual([]);
  });

  it.each<[V, string]>([
    [{ feit: 'spoed', is: 1 }, past(1, 'spoed', 'ja-nee', ' Verbeter de waarde.')],
    [{ feit: 'spoed', is: 'nvt' }, past('nvt', 'spoed', 'ja-nee', ' Verbeter de waarde.')],
    [{ feit: 'akkoord', is: 'ja' }, past('ja', 'akkoord', 'ja-nee-nvt', ' Verbeter de waarde.')],
    [{ feit: 'aantalHonden', is: '2' }, past('2', 'aantalHonden', 'getal', ' Verbeter de waarde.')],
    [{ feit: 'aantalHonden', in: [2, true] }, past(true, 'aantalHonden', 'getal', ' Verbeter de waarde.')],
    [
      { feit: 'kleur', in: ['rood', 'gel'] },
      past('gel', 'kleur', 'keuze', ' Bedoelde u "geel"? Kies uit: rood, geel.'),
    ],
    [{ feit: 'kleur', is: true }, past(true, 'kleur', 'keuze', ' Kies uit: rood, geel.')],
    [{ feit: 'gewaarschuwd', is: 'ja' }, past('ja', 'gewaarschuwd', 'ja-nee', ' Verbeter de waarde.')],
  ])('may not be asked as %j', (v, verwacht) => {
    expect(feit(v)).toEqual([verwacht]);
  });

  it('is compared with something, unless it is ja or nee', () => {
    const mist = (naam: string, mend: string) =>
      `${C}: Het feit "${naam}" is geen ja of nee, en er staat niet waarmee het wordt vergeleken. ${mend}`;
    expect(feit({ feit: 'aantalHonden' })).toEqual([
      mist('aantalHonden', 'Vul "minstens" of "hoogstens" in.'),
    ]);
    expect(feit({ feit: 'kleur' })).toEqual([mist('kleur', 'Vul "is" of "in" in.')]);
    expect(feit({ feit: 'akkoord' })).toEqual([mist('akkoord', 'Vul "is" of "in" in.')]);
  });

  it('is a number where it is compared as one', () => {
    const geen = (naam: string) =>
      `${C}: Het feit "${naam}" is geen getal en kan niet worden vergeleken. Gebruik "is" of "in".`;
    expect(feit({ feit: 'kleur', minstens: 1 })).toEqual([geen('kleur')]);
    expect(feit({ feit: 'kleur', hoogstens: 1 })).toEqual([geen('kleur')]);
    expect(feit({ feit: 'spoed', minstens: 1, hoogstens: 2 })).toEqual([geen('spoed')]);
    expect(feit({ feit: 'aantalHonden', minstens: 3, hoogstens: 2 })).toContain(`${C}: ${NOOIT}`);
  });

  it('of text takes any text; a derived one is ja or nee whatever its type', () => {
    const feiten = { t: { naam: 'T', type: 'tekst', vraag: 'Wat?', bron: 'par' } };
    const stap = (v: V) => fouten({ feiten, stappen: [eenStap({ criteria: [v] })] });
    expect(stap({ feit: 't', is: 'x' })).toEqual([]);
    expect(stap({ feit: 't', is: 3 })).toHaveLength(1);
  });

  it('exists, as does a question', () => {
    const geen = (veld: string, hint = '') =>
      `${C}/${veld}: Het feit "${hint === '' ? 'qqqq' : 'speod'}" bestaat niet.${hint} ` +
      'Zet dit feit onder "feiten" of noem een feit dat er staat.';
    expect(feit({ feit: 'qqqq', is: 3 })).toEqual([geen('feit')]);
    expect(feit({ feit: 'speod' })).toEqual([geen('feit', ' Bedoelde u "spoed"?')]);
    expect(feit({ vraag: 'qqqq' })).toEqual([geen('vraag')]);
  });

  it('is a question only when a person is asked and answers ja or nee', () => {
    const geenVraag = (naam: string) =>
      `${C}/vraag: Het feit "${naam}" is geen vraag met ja of nee. Geef het feit een "vraag" of gebruik hier "feit".`;
    expect(feit({ vraag: 'spoed' })).toEqual([]);
    expect(feit({ vraag: 'gewaarschuwd' })).toEqual([geenVraag('gewaarschuwd')]);
    expect(feit({ vraag: 'kleur' })).toEqual([geenVraag('kleur')]);
    expect(feit({ vraag: 'akkoord' })).toEqual([geenVraag('akkoord')]);
  });
});

describe('a count', () => {
  it('looks for fields that exist, in every selection', () => {
    const venster = (naam: string) => ({ venster: { lengte: 1, eenheid: 'weken', [naam]: MIS } });
    expect(paden(telling({ waar: MIS.waar }))).toEqual([`${C}/telling/waar/qqqq`]);
    expect(paden(telling({ sinds: MIS }))).toEqual([`${C}/telling/sinds/waar/qqqq`]);
    expect(paden(telling(venster('voor')))).toEqual([`${C}/telling/venster/voor/waar/qqqq`]);
    expect(paden(telling(venster('na')))).toEqual([`${C}/telling/venster/na/waar/qqqq`]);
    expect(telling({ sinds: { soort: 'besluit' }, venster: { lengte: 1, eenheid: 'weken' } })).toEqual([]);
  });

  it('starts its window at one event, not at two', () => {
    const anker = { soort: 'besluit' };
    const venster = (anders: V) => telling({ venster: { lengte: 1, eenheid: 'weken', ...anders } });
    expect(venster({ voor: anker })).toEqual([]);
    expect(venster({ na: anker })).toEqual([]);
    expect(venster({ voor: anker, na: anker })).toEqual([
      `${C}/telling/venster: Dit venster telt terug van de ene gebeurtenis en verder vanaf de andere. Kies "voor" of "na".`,
    ]);
  });

  it('of forfeits is of breaches alone', () => {
    expect(telling({ soort: 'overtreding', verbeurd: true })).toEqual([]);
    expect(telling({ soort: ['overtreding', 'melding'] })).toEqual([]);
    expect(telling({ soort: ['overtreding', 'melding'], verbeurd: true })).toEqual([
      `${C}/telling/verbeurd: Alleen een overtreding verbeurt een dwangsom. ` +
        'Tel hier alleen de soort "overtreding", of haal "verbeurd" weg.',
    ]);
  });
});

describe('points', () => {
  it('look for fields that exist, in every rule and selection', () => {
    const regels = [
      { soort: 'melding', punten: 1 },
      { ...MIS, punten: 2 },
    ];
    expect(paden(punten({ regels }))).toEqual([`${C}/punten/regels/1/waar/qqqq`]);
    expect(paden(punten({ sinds: MIS }))).toEqual([`${C}/punten/sinds/waar/qqqq`]);
    expect(paden(punten({ venster: { lengte: 101, eenheid: 'jaren' } }))).toEqual([
      `${C}/punten/venster/lengte`,
    ]);
    expect(punten({ sinds: { soort: 'besluit' }, venster: { lengte: 100, eenheid: 'jaren' } })).toEqual([]);
  });
});

describe.each([
  ['telling', telling],
  ['punten', punten],
])('the limit of %s', (naam, telt) => {
  const P = `${C}/${naam}`;
  const met = (eis: V, aantal?: number | null) =>
    fouten({
      ...(aantal === undefined ? {} : { grenzen: [{ id: 'grens', naam: 'G', aantal, bron: 'par' }] }),
      stappen: [
        eenStap({
          criteria: [
            {
              tekst: 'T.',
              bron: 'par',
              [naam]:
                naam === 'telling'
                  ? { soort: 'melding', ...eis }
                  : { regels: [{ soort: 'melding', punten: 1 }], ...eis },
            },
          ],
        }),
      ],
    });

  it('is there', () => {
    expect(met({})).toEqual([`${P}: Deze telling heeft geen grens. Vul "minstens" of "hoogstens" in.`]);
    expect(met({ hoogstens: 0 })).toEqual([]);
    expect(met({ minstens: 1 })).toEqual([]);
  });

  it('is one that some dossier does not meet', () => {
    expect(telt({ minstens: 0 })).toEqual([
      `${P}/minstens: Minstens 0 klopt altijd. Geef een getal vanaf 1.`,
    ]);
    expect(telt({ minstens: 0, hoogstens: 3 })).toEqual([]);
  });

  it('is one that some dossier meets', () => {
    expect(telt({ minstens: 3, hoogstens: 3 })).toEqual([]);
    expect(telt({ minstens: 3, hoogstens: 2 })).toContain(`${P}: ${NOOIT}`);
    const grens = { grens: 'grens' };
    expect(met({ minstens: 3, hoogstens: grens }, 2)).toContain(`${P}: ${NOOIT}`);
    expect(met({ minstens: 3, hoogstens: grens }, 3)).toEqual([]);
    expect(met({ minstens: 3, hoogstens: grens }, null)).toEqual([]);
    expect(met({ minstens: grens, hoogstens: 3 }, null)).toEqual([]);
  });

  it('exists where it is named', () => {
    const geen = (veld: string, id: string, hint: string) =>
      `${P}/${veld}/grens: De grens "${id}" bestaat niet.${hint} Zet deze grens onder "grenzen" of noem een grens die er staat.`;
    expect(met({ minstens: { grens: 'qqqq' }, hoogstens: { grens: 'gren' } }, 5)).toEqual([
      geen('minstens', 'qqqq', ''),
      geen('hoogstens', 'gren', ' Bedoelde u "grens"?'),
    ]);
    expect(met({ minstens: { grens: 'grens' } }, 5)).toEqual([]);
  });
});

describe('the other leaves', () => {
  it('ask of elk something, of fields that exist', () => {
    const elk = (over: V, heeft: V) => criterium({ elk: { over, heeft } });
    expect(elk({ soort: 'melding' }, { kanaal: 'web' })).toEqual([]);
    expect(paden(elk(MIS, { kanaal: 3 }))).toEqual([`${C}/elk/over/waar/qqqq`, `${C}/elk/heeft/kanaal`]);
    expect(elk({ soort: 'melding' }, {})).toEqual([
      `${C}/elk/heeft: Er staat niet wat elk moet hebben. Noem minstens één veld.`,
    ]);
  });

  it('look in na for fields that exist', () => {
    expect(paden(criterium({ na: { wat: MIS, na: MIS } }))).toEqual([
      `${C}/na/wat/waar/qqqq`,
      `${C}/na/na/waar/qqqq`,
    ]);
  });

  it('name a term that exists', () => {
    const termijn = (id: string) => criterium({ termijn: { id, status: 'loopt' } });
    const geen = (id: string, hint: string) =>
      `${C}/termijn/id: De termijn "${id}" bestaat niet.${hint} ` +
      'Zet deze termijn onder "termijnen" of noem een termijn die er staat.';
    expect(termijn('proef')).toEqual([]);
    expect(termijn('qqqqq')).toEqual([geen('qqqqq', '')]);
    expect(termijn('poref')).toEqual([geen('poref', ' Bedoelde u "proef"?')]);
  });

  it('have nothing to check at an age', () => {
    expect(criterium({ leeftijd: { rol: 'overlastgever', minstens: 18 } })).toEqual([]);
  });
});
