import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand } from '../beleid.builder.ts';
import { eenStap, fouten } from './controle.builder.ts';

/** Facts that rest on the facts named behind them. */
const feiten = (graaf: Record<string, readonly string[]>) =>
  fouten({
    feiten: Object.fromEntries(
      Object.entries(graaf).map(([naam, op]) => [
        naam,
        op.length === 0
          ? { naam, vraag: 'Ja?', bron: 'par' }
          : { naam, afgeleid: { alle: op.map((feit) => ({ feit })) }, bron: 'par' },
      ]),
    ),
  });
const feitkring = (...namen: string[]) =>
  `/feiten/${namen[0]}/afgeleid: Dit feit hangt van zichzelf af: ${namen.join(' → ')}. ` +
  'Maak een van deze feiten onafhankelijk van de andere.';

describe('facts that rest on each other', () => {
  it.each<[string, Record<string, readonly string[]>, string[]]>([
    ['none', { a: ['b'], b: [] }, []],
    ['the same fact by two roads is no circle', { a: ['b', 'c'], b: [], c: ['b'] }, []],
    ['nor is a long chain that joins again', { a: ['b', 'c'], b: ['d'], c: ['b', 'd'], d: [] }, []],
    ['itself', { a: ['a'] }, [feitkring('a', 'a')]],
    ['a circle of three', { a: ['b'], b: ['c'], c: ['a'] }, [feitkring('a', 'b', 'c', 'a')]],
    ['a circle that starts further on', { a: ['b'], b: ['c'], c: ['b'] }, [feitkring('b', 'c', 'b')]],
    ['a circle after a fact that ends', { a: ['x', 'b'], x: [], b: ['a'] }, [feitkring('a', 'b', 'a')]],
    ['one fact of itself, told once', { a: ['b'], b: ['b'] }, [feitkring('b', 'b')]],
    ['a circle that another fact rests on', { a: ['b'], b: ['a'], c: ['a'] }, [feitkring('a', 'b', 'a')]],
    [
      'a fact that is not there',
      { a: ['nergens'] },
      [
        '/feiten/a/afgeleid/alle/0/feit: Het feit "nergens" bestaat niet. ' +
          'Zet dit feit onder "feiten" of noem een feit dat er staat.',
      ],
    ],
    [
      'two circles, each told once',
      { a: ['b', 'c'], b: ['a'], c: ['d'], d: ['c'] },
      [feitkring('a', 'b', 'a'), feitkring('c', 'd', 'c')],
    ],
  ])('%s', (_wat, graaf, verwacht) => {
    expect(feiten(graaf)).toEqual(verwacht);
  });

  it.each<[string, object]>([
    ['alle', { alle: [{ feit: 'a' }] }],
    ['een', { een: [{ feit: 'vraag' }, { feit: 'a' }] }],
    ['niet', { niet: { feit: 'a' } }],
    ['deep down', { alle: [{ een: [{ niet: { feit: 'a' } }] }] }],
  ])('are found in %s', (_wat, afgeleid) => {
    const vraag = { naam: 'V', vraag: 'Ja?', bron: 'par' };
    expect(fouten({ feiten: { vraag, a: { naam: 'A', afgeleid, bron: 'par' } } })).toEqual([
      feitkring('a', 'a'),
    ]);
  });

  it('are found in a question about one of them', () => {
    const a = { naam: 'A', afgeleid: { vraag: 'a' }, bron: 'par' };
    expect(fouten({ feiten: { a } })).toContain(feitkring('a', 'a'));
  });

  it('are not looked for in what names no fact', () => {
    const afgeleid = { telling: { soort: 'melding', minstens: 1 } };
    expect(fouten({ feiten: { a: { naam: 'A', afgeleid, bron: 'par' } } })).toEqual([]);
  });

  it('end the checks that would have to follow them', () => {
    const a = { naam: 'A', afgeleid: { feit: 'a' }, bron: 'par' };
    expect(fouten({ feiten: { a }, fasen: [{ id: 'begin', naam: 'B', bron: 'nergens' }] })).toEqual([
      feitkring('a', 'a'),
    ]);
  });
});

describe('steps that wait for each other', () => {
  const stappen = (graaf: Record<string, readonly string[]>) =>
    Object.entries(graaf).map(([id, na]) =>
      eenStap({ id, voorafgaand: na.map((stap) => ({ stap, bron: 'par' })) }),
    );
  const kring = (plek: string | number, ...namen: string[]) =>
    `/stappen/${plek}/voorafgaand: Deze stappen wachten op elkaar: ${namen.join(' → ')}. ` +
    'Haal een van deze voorwaarden vooraf weg.';

  it('are told at the first of them in its own file, beside other faults', () => {
    const graaf = { x: [], a: ['b'], b: ['a'] };
    expect(fouten({ stappen: stappen(graaf) })).toEqual([kring(1, 'a', 'b', 'a')]);
    expect(fouten({ stappen: [...stappen(graaf), eenStap({ fase: 'qqq' })] })).toEqual([
      kring(1, 'a', 'b', 'a'),
      '/stappen/3/fase: De fase "qqq" bestaat niet. Zet deze fase onder "fasen" of noem een fase die er staat.',
    ]);
  });

  it('are told by id where they come from below', () => {
    const eigen = { bouwtVoortOp: ['land'], fasen: [], stappen: [], termijnen: [] };
    const onder = { stappen: stappen({ a: ['b'], b: ['c'], c: [] }) };
    const boven = { ...eigen, stappen: stappen({ b: ['a'] }) };
    expect(fouten(eigen, [eenBeleidsbestand({ id: 'land', ...onder })])).toEqual([]);
    expect(fouten(boven, [eenBeleidsbestand({ id: 'land', ...onder })])).toEqual([kring('a', 'a', 'b', 'a')]);
  });
});
