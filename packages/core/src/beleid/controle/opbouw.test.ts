import { describe, expect, it } from 'vitest';
import {
  eenStap,
  fouten,
  geenBron,
  foutenVanStap as stap,
  foutenVanTermijn as termijn,
} from './controle.builder.ts';

type V = Record<string, unknown>;
const paden = (gevonden: readonly string[]) => gevonden.map((f) => f.split(':')[0]);
/** A selection with a field that its kind does not have. */
const MIS = { soort: 'melding', waar: { qqqq: 1 } };
const S = '/stappen/0';
const T = '/termijnen/0';

describe('an id', () => {
  it('stands once in a list, told at each next one with the place of the first', () => {
    const dubbel = (naam: string, plek: number, eerder: number) =>
      `/${naam}/${plek}/id: Het id "a" staat er al, bij /${naam}/${eerder}. Geef een van de twee een ander id.`;
    const fase = (id: string) => ({ id, naam: id, bron: 'par' });
    expect(fouten({ fasen: ['begin', 'a', 'b', 'a', 'a'].map(fase) })).toEqual([
      dubbel('fasen', 3, 1),
      dubbel('fasen', 4, 1),
    ]);
  });

  it('is not asked of every list', () => {
    const regel = { rol: 'overall', organisatie: 'gemeente', tekst: 'T.', bron: 'par' };
    expect(fouten({ regie: [regel, regel] })).toEqual([]);
    expect(paden(fouten({ regie: [{ ...regel, id: 'a' }, regel, { ...regel, id: 'a' }] }))).toEqual([
      '/regie/2/id',
    ]);
  });
});

describe('a step', () => {
  it('has a source and a phase', () => {
    expect(stap({ bron: 'nergens', fase: 'qqqq' })).toEqual([
      geenBron(`${S}/bron`),
      `${S}/fase: De fase "qqqq" bestaat niet. Zet deze fase onder "fasen" of noem een fase die er staat.`,
    ]);
    expect(stap({ fase: 'begn' })).toEqual([
      `${S}/fase: De fase "begn" bestaat niet. Bedoelde u "begin"? Zet deze fase onder "fasen" of noem een fase die er staat.`,
    ]);
  });

  it('is read in all its parts, in this order', () => {
    const fout = { feit: 'qqqq' };
    expect(
      paden(
        stap({
          criteria: [fout],
          gebeurtenis: MIS,
          gedaan: fout,
          nietVanToepassing: fout,
          voorafgaand: [
            { stap: 's', bron: 'par' },
            { stap: 'qqqq', tenzij: fout, bron: 'nergens' },
          ],
        }),
      ),
    ).toEqual([
      // A step that waits for itself.
      `${S}/voorafgaand`,
      `${S}/criteria/0/feit`,
      `${S}/gebeurtenis/waar/qqqq`,
      `${S}/gedaan/feit`,
      `${S}/nietVanToepassing/feit`,
      `${S}/voorafgaand/1/bron`,
      `${S}/voorafgaand/1/tenzij/feit`,
      `${S}/voorafgaand/1/stap`,
    ]);
  });

  it('waits for a step that exists', () => {
    const na = (id: string) =>
      fouten({ stappen: [eenStap({ id: 'eerst' }), eenStap({ voorafgaand: [{ stap: id, bron: 'par' }] })] });
    expect(na('eerst')).toEqual([]);
    expect(na('eerste')).toEqual([
      '/stappen/1/voorafgaand/0/stap: De stap "eerste" die eerst moet, bestaat niet. Bedoelde u "eerst"? ' +
        'Zo is "s" nooit bereikbaar. Noem een stap die er staat of haal deze voorwaarde vooraf weg.',
    ]);
  });

  it('is told by its id where it comes from below', () => {
    const onder = {
      schema: 'luwte-beleid/1',
      id: 'land',
      spoor: 'woonoverlast',
      naam: 'Land',
      geldigVan: '2026-01-01',
      grondslag: ['wet'],
      bronnen: { wet: { regeling: 'Gemeentewet' }, par: { regeling: 'Beleid' } },
      stappen: [eenStap({ fase: 'qqqq' })],
      termijnen: [
        { id: 't', naam: 'T', bij: MIS, lengte: 1, eenheid: 'weken', atw: 'nee', gevolg: 'G.', bron: 'par' },
      ],
    };
    expect(paden(fouten({ bouwtVoortOp: ['land'] }, [onder]))).toEqual([
      '/stappen/s/fase',
      '/termijnen/t/bij/waar/qqqq',
    ]);
  });
});

it('can be reached: its criteria do not exclude each other', () => {
  const rood = { feit: 'kleur', is: 'rood' };
  expect(stap({ criteria: [rood, { ...rood, id: 'nog-eens' }] })).toEqual([]);
  expect(stap({ criteria: [rood, { ...rood, id: 'geel', is: 'geel' }] })).toEqual([
    `${S}/criteria: De stap "s" is nooit bereikbaar: de voorwaarden spreken elkaar tegen. ` +
      'Haal een van de voorwaarden weg die elkaar uitsluiten.',
  ]);
});

describe('a criterion', () => {
  const TEKST = 'Dit criterium heeft geen tekst. Vul "tekst" in: één zin voor het scherm.';
  const BRON = 'De bron van dit criterium ontbreekt. Vul "bron" in met een sleutel uit "bronnen".';
  const telling = { telling: { soort: 'melding', minstens: 1 } };

  it('has a text and a source of its own, or those of its fact', () => {
    expect(stap({ criteria: [telling, { vraag: 'spoed' }, { feit: 'spoed', id: 'b' }] })).toEqual([
      `${S}/criteria/0: ${TEKST}`,
      `${S}/criteria/0: ${BRON}`,
    ]);
    expect(stap({ criteria: [{ ...telling, tekst: 'T.' }] })).toEqual([`${S}/criteria/0: ${BRON}`]);
    expect(stap({ criteria: [{ ...telling, bron: 'par' }] })).toEqual([`${S}/criteria/0: ${TEKST}`]);
  });

  it('stands once in its step, by its id or else by its fact', () => {
    const twee = (plek: number, id: string) =>
      `${S}/criteria/${plek}: Het criterium "${id}" staat twee keer in deze stap. Haal er een weg of geef het een eigen "id".`;
    const los = { ...telling, tekst: 'T.', bron: 'par' };
    expect(stap({ criteria: [los, los] })).toEqual([]);
    expect(stap({ criteria: [{ feit: 'spoed' }, { vraag: 'spoed' }] })).toEqual([twee(1, 'spoed')]);
    expect(stap({ criteria: [{ feit: 'spoed' }, { feit: 'spoed', id: 'x' }, { ...los, id: 'x' }] })).toEqual([
      twee(2, 'x'),
    ]);
  });
});

describe('a term', () => {
  const duur = { lengte: 1, eenheid: 'weken' };

  it('has a source, and looks for fields that exist', () => {
    expect(termijn({ ...duur })).toEqual([]);
    expect(termijn({ ...duur, bron: 'nergens' })).toEqual([geenBron(`${T}/bron`)]);
    expect(paden(termijn({ ...duur, bij: MIS, gehaaldDoor: MIS, alleenEerste: { opnieuwNa: MIS } }))).toEqual(
      [`${T}/bij/waar/qqqq`, `${T}/gehaaldDoor/waar/qqqq`, `${T}/alleenEerste/opnieuwNa/waar/qqqq`],
    );
    expect(termijn({ ...duur, alleenEerste: {} })).toEqual([]);
  });

  it('puts a dossier on a list only when something takes it off', () => {
    expect(termijn({ ...duur, lijst: 'te laat', gehaaldDoor: { soort: 'besluit' } })).toEqual([]);
    expect(termijn({ ...duur, lijst: 'te laat' })).toEqual([
      `${T}/lijst: Van de lijst "te laat" komt niemand meer af: er staat niet wat de termijn haalt. Vul "gehaaldDoor" in.`,
    ]);
  });

  it('starts and ends at fields with a day', () => {
    const geenDag = (plek: string, veld: string) =>
      `${T}/${plek}: Het veld "${veld}" is geen dag of moment. Noem een veld dat een dag bevat.`;
    expect(
      termijn({
        bij: { soort: 'waarschuwing' },
        start: ['bezorging.verzondenOp', 'op'],
        totVeld: 'termijnTot',
      }),
    ).toEqual([]);
    expect(termijn({ ...duur, start: ['op', 'kanaal'] })).toEqual([geenDag('start/1', 'kanaal')]);
    expect(termijn({ totVeld: 'kanaal' })).toEqual([geenDag('totVeld', 'kanaal')]);
    // What one of the kinds has is enough.
    expect(termijn({ bij: { soort: ['melding', 'waarschuwing'] }, totVeld: 'termijnTot' })).toEqual([]);
    expect(termijn({ totVeld: 'qqqq' })).toEqual([
      `${T}/totVeld: Een gebeurtenis "melding" heeft geen veld "qqqq". Gebruik een veld uit het dossierformaat.`,
    ]);
  });

  it.each<[string, V, string | undefined]>([
    ['both', duur, undefined],
    ['neither, but a field with the end', { totVeld: 'tot' }, undefined],
    ['both, and a field with the end', { ...duur, totVeld: 'tot' }, undefined],
    ['a length that is open', { lengte: null }, undefined],
    ['a length that is open, with a unit', { lengte: null, eenheid: 'weken' }, undefined],
    ['no unit', { lengte: 1 }, `${T}/eenheid: De termijn "t" heeft geen eenheid. Vul "eenheid" in.`],
    ['no length', { eenheid: 'weken' }, `${T}/lengte: De termijn "t" heeft geen lengte. Vul "lengte" in.`],
    [
      'no unit, and a field with the end',
      { lengte: 1, totVeld: 'tot' },
      `${T}/eenheid: De termijn "t" heeft geen eenheid. Vul "eenheid" in.`,
    ],
    [
      'nothing',
      {},
      `${T}: De termijn "t" heeft geen lengte en eenheid en geen veld met het einde. Vul "lengte" en "eenheid" in, of "totVeld".`,
    ],
  ])('has a length and a unit: %s', (_wat, anders, verwacht) => {
    expect(termijn(anders)).toEqual(verwacht === undefined ? [] : [verwacht]);
  });

  it('may be as long as a hundred years also in hours and working days', () => {
    const LANG = `${T}/lengte: Deze termijn is langer dan honderd jaar. Verbeter de lengte of de eenheid.`;
    expect(termijn({ lengte: 876_600, eenheid: 'uren' })).toEqual([]);
    expect(termijn({ lengte: 876_601, eenheid: 'uren' })).toEqual([LANG]);
    expect(termijn({ lengte: 26_100, eenheid: 'werkdagen' })).toEqual([]);
    expect(termijn({ lengte: 26_101, eenheid: 'werkdagen' })).toEqual([LANG]);
  });

  it('follows a term that stands before it', () => {
    const een = (id: string, naTermijn?: string) => ({
      id,
      naam: id,
      bij: { soort: 'melding' },
      ...duur,
      atw: 'nee',
      gevolg: 'G.',
      bron: 'par',
      ...(naTermijn === undefined ? {} : { naTermijn }),
    });
    const later = (i: number, eerst: string, id: string) =>
      `/termijnen/${i}/naTermijn: De termijn "${eerst}" staat pas na "${id}". Zet die termijn ervoor.`;
    expect(fouten({ termijnen: [een('a'), een('b', 'a')] })).toEqual([]);
    expect(fouten({ termijnen: [een('a', 'b'), een('b')] })).toEqual([later(0, 'b', 'a')]);
    expect(fouten({ termijnen: [een('a', 'a')] })).toEqual([later(0, 'a', 'a')]);
    expect(fouten({ termijnen: [een('eerst'), een('b', 'eerste')] })).toEqual([
      '/termijnen/1/naTermijn: De termijn "eerste" bestaat niet. Bedoelde u "eerst"? Noem een termijn die er staat.',
    ]);
  });
});
