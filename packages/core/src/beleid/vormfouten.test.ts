import { describe, expect, it } from 'vitest';
import { eenBeleidsbestand } from './beleid.builder.ts';
import { leesBeleid } from './leesBeleid.ts';
import { metEen } from './onderdelen.builder.ts';

/** Every fault as `path: reason mend`. */
const fouten = (bestand: unknown): string[] => {
  const uit = leesBeleid(bestand);
  return uit.ok ? [] : uit.error.map((f) => `${f.pad}: ${f.reden} ${f.herstel}`);
};
const met = (anders: Record<string, unknown>): string[] => fouten(eenBeleidsbestand(anders));
const stap = (anders: object): string[] =>
  met({ stappen: [{ id: 's', naam: 'S', fase: 'begin', wie: 'w', criteria: [], bron: 'par', ...anders }] });
const criterium = (een: unknown): string[] => stap({ criteria: [een] });
const telling = (anders: object): string[] =>
  criterium({ telling: { soort: 'melding', minstens: 1, ...anders } });
const C = '/stappen/0/criteria/0';
const TERMIJN = {
  id: 't',
  naam: 'T',
  bij: { soort: 'melding' },
  lengte: 1,
  eenheid: 'weken',
  atw: 'nee',
  gevolg: 'G.',
  bron: 'par',
};
const EEN_VAN = 'Schrijf een van: ';

describe('what is no policy at all', () => {
  it.each([
    [undefined, ': Het bestand is leeg.'],
    [null, ': Het bestand is leeg.'],
    [3, ': Dit is geen beleid.'],
    ['beleid', ': Dit is geen beleid.'],
  ])('%s', (invoer, begin) => {
    expect(fouten(invoer)[0]).toContain(begin);
  });
});

describe('a value', () => {
  const lang = 'x'.repeat(61);
  it.each([
    [
      'that is missing',
      () => met({ fasen: [{ id: 'a', bron: 'par' }] }),
      '/fasen/0/naam: "naam" ontbreekt. Vul "naam" in.',
    ],
    [
      'without a source',
      () => met({ fasen: [{ id: 'a', naam: 'A' }] }),
      '/fasen/0/bron: De bron ontbreekt. Noem een sleutel uit "bronnen".',
    ],
    ['that is no text', () => met({ naam: 3 }), '/naam: Hier hoort tekst. Verbeter de waarde.'],
    [
      'that is no list',
      () => met({ grondslag: 'wet' }),
      '/grondslag: Hier hoort een lijst. Verbeter de waarde.',
    ],
    [
      'that is no group of fields',
      () => met({ apvArtikel: 'x' }),
      '/apvArtikel: Hier hoort een groep velden. Verbeter de waarde.',
    ],
    [
      'that is no yes or no',
      () => stap({ gebeurtenis: { soort: 'brief' }, trede: 'x' }),
      '/stappen/0/trede: Hier hoort een getal. Verbeter de waarde.',
    ],
    [
      'that is no whole number',
      () => stap({ trede: 1.5 }),
      '/stappen/0/trede: Hier hoort een heel getal. Verbeter de waarde.',
    ],
    [
      'that is too small',
      () => met({ grenzen: [{ id: 'g', naam: 'G', aantal: -3, bron: 'par' }] }),
      '/grenzen/0/aantal: Deze waarde is te klein. Gebruik meer dan 0.',
    ],
    ['that is empty', () => met({ naam: '' }), '/naam: Dit veld is leeg. Vul het veld in.'],
    [
      'in an empty list',
      () => met({ grondslag: [] }),
      '/grondslag: Deze lijst is leeg. Vul de lijst of haal het veld weg.',
    ],
    [
      'that has to be above zero',
      () => met({ grenzen: [{ id: 'g', naam: 'G', aantal: 0, bron: 'par' }] }),
      '/grenzen/0/aantal: Deze waarde is te klein. Gebruik meer dan 0.',
    ],
    [
      'of a list of choices',
      () => met({ spoor: 'woonoverlst' }),
      /^\/spoor: Deze waarde bestaat hier niet\. Bedoelde u "woonoverlast"\? Kies uit: woonoverlast, /,
    ],
    [
      'of another kind in a choice',
      () => met({ spoor: 3 }),
      /^\/spoor: Deze waarde bestaat hier niet\. Kies uit: /,
    ],
    [
      'that is no day',
      () => met({ geldigVan: '2026-02-30' }),
      '/geldigVan: Geef een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-01. Verbeter de waarde.',
    ],
    [
      'that is not known here',
      () => met({ zin: 1 }),
      '/zin: Het veld "zin" bestaat hier niet. Verbeter de naam of haal het veld weg.',
    ],
    [
      'with a very long name',
      () => met({ [lang]: 1 }),
      `/${lang}: Het veld "${'x'.repeat(60)}…" bestaat hier niet. Verbeter de naam of haal het veld weg.`,
    ],
    [
      'with a name of sixty',
      () => met({ [lang.slice(1)]: 1 }),
      `/${lang.slice(1)}: Het veld "${lang.slice(1)}" bestaat hier niet. Verbeter de naam of haal het veld weg.`,
    ],
    [
      'that has to be at least a number',
      () => met({ categorieen: [{ id: 'c', naam: 'C', gewicht: -1, bron: 'par' }] }),
      '/categorieen/0/gewicht: Deze waarde is te klein. Gebruik minstens 0.',
    ],
    [
      'that is too large',
      () => met({ categorieen: [{ id: 'c', naam: 'C', gewicht: 11, bron: 'par' }] }),
      '/categorieen/0/gewicht: Deze waarde is te groot of te lang. Gebruik hoogstens 10.',
    ],
    [
      'that is too long',
      () => met({ naam: 'x'.repeat(4_001) }),
      '/naam: Deze waarde is te groot of te lang. Gebruik hoogstens 4000 tekens.',
    ],
    [
      'of too many',
      () => met({ termijnen: [{ ...TERMIJN, herinnering: [1, 2, 3, 4, 5, 6] }] }),
      '/termijnen/0/herinnering: Deze waarde is te groot of te lang. Gebruik hoogstens 5 onderdelen.',
    ],
    [
      'that is no id',
      () => met({ id: '1a' }),
      '/id: Een id begint met een letter en bevat letters, cijfers, punten en streepjes. Verbeter de waarde.',
    ],
    [
      'that fits none of what it may be',
      () => met({ normen: { n: { waarde: {}, bron: 'par' } } }),
      '/normen/n/waarde: Deze waarde past hier niet. Verbeter de waarde of haal die weg.',
    ],
    [
      'of an event of an unknown kind',
      () => met({ feiten: { f: { naam: 'F', uit: [{ soort: 'meldng', veld: 'x' }], bron: 'par' } } }),
      '/feiten/f/uit/0/soort: De soort gebeurtenis "meldng" bestaat niet. Bedoelde u "melding"? Gebruik een soort uit het dossierformaat.',
    ],
    [
      'that is missing where a condition belongs',
      () => met({ dossierlijst: [{ id: 'd', naam: 'D', bron: 'par' }] }),
      '/dossierlijst/0/aanwezig: "aanwezig" ontbreekt. Vul "aanwezig" in.',
    ],
    [
      'that a language would have of its own',
      () => met({ fasen: [{ id: 'a', naam: {}, bron: 'par' }] }),
      '/fasen/0/naam: Hier hoort tekst. Verbeter de waarde.',
    ],
  ])('%s', (_wat, vind, verwacht) => {
    expect(vind()).toEqual([typeof verwacht === 'string' ? verwacht : expect.stringMatching(verwacht)]);
  });
});

describe('a condition', () => {
  it.each([
    ['that is a word', () => criterium('ja'), `${C}: Hier hoort een voorwaarde. ${EEN_VAN}`],
    ['that is nothing', () => criterium(null), `${C}: Hier hoort een voorwaarde. ${EEN_VAN}`],
    ['that is a list', () => criterium([]), `${C}: Hier hoort een voorwaarde. ${EEN_VAN}`],
    ['that is empty', () => criterium({}), `${C}: Deze voorwaarde is leeg. ${EEN_VAN}`],
    ['that only explains', () => criterium({ tekst: 'x' }), `${C}: Deze voorwaarde is leeg. ${EEN_VAN}`],
    [
      'that does not exist',
      () => criterium({ tellling: {} }),
      `${C}: "tellling" is geen voorwaarde. Bedoelde u "telling"? ${EEN_VAN}`,
    ],
    [
      'of which the second name resembles one',
      () => criterium({ qqqq: 1, tellling: {} }),
      `${C}: "qqqq" is geen voorwaarde. Bedoelde u "telling"? ${EEN_VAN}`,
    ],
    ['that resembles nothing', () => criterium({ qqqq: 1 }), `${C}: "qqqq" is geen voorwaarde. ${EEN_VAN}`],
    [
      'that is two',
      () => criterium({ feit: 'a', vraag: 'b' }),
      `${C}: Hier staan twee voorwaarden in één: "feit" en "vraag". Zet ze onder elkaar in "alle" of "een".`,
    ],
    [
      'outside a list',
      () => stap({ gedaan: 'ja' }),
      `/stappen/0/gedaan: Hier hoort een voorwaarde. ${EEN_VAN}`,
    ],
    [
      'deep in a tree',
      () => criterium({ alle: [{ een: [{ niet: 3 }] }] }),
      `${C}/alle/0/een/0/niet: Hier hoort een voorwaarde. ${EEN_VAN}`,
    ],
  ])('%s', (_wat, vind, begin) => {
    const gevonden = vind();
    expect(gevonden).toEqual([expect.stringContaining(begin)]);
    expect(gevonden[0]!.startsWith(begin)).toBe(true);
  });

  it('in a list that stands deep in a letter is read as one', () => {
    const controle = [{ id: 'c', tekst: 'T.', aanwezig: { alle: [3] } }];
    expect(met(metEen('brieven', { controle }))).toEqual([
      expect.stringContaining('/brieven/0/controle/0/aanwezig/alle/0: Hier hoort een voorwaarde.'),
    ]);
  });

  it('that has a fault inside, names it there', () => {
    expect(criterium({ feit: 3 })).toEqual([`${C}/feit: Hier hoort tekst. Verbeter de waarde.`]);
    expect(criterium({ vraag: 'a', zin: 1 })).toEqual([
      `${C}/zin: Het veld "zin" bestaat hier niet. Verbeter de naam of haal het veld weg.`,
    ]);
  });
});

describe('a count', () => {
  const SOORT = 'Gebruik een soort uit het dossierformaat.';
  const DREMPEL =
    'Hier hoort een heel getal vanaf 0, of de naam van een grens. ' +
    'Schrijf bijvoorbeeld 3, of { grens: overtredingen } met een id uit "grenzen".';

  it.each([
    [
      'of an unknown kind',
      { soort: 'meldng' },
      `/soort: De soort gebeurtenis "meldng" bestaat niet. Bedoelde u "melding"? ${SOORT}`,
    ],
    ['of no kind', { soort: 3 }, `/soort: De soort gebeurtenis bestaat niet. ${SOORT}`],
    [
      'of a list with one unknown',
      { soort: ['melding', 'qqq'] },
      `/soort/1: De soort gebeurtenis "qqq" bestaat niet. ${SOORT}`,
    ],
    ['of an empty list', { soort: [] }, '/soort: Deze lijst is leeg. Vul de lijst of haal het veld weg.'],
    ['up to a word', { minstens: 'veel' }, `/minstens: ${DREMPEL}`],
    ['down to half', { minstens: undefined, hoogstens: 1.5 }, `/hoogstens: ${DREMPEL}`],
  ])('%s', (_wat, anders, einde) => {
    expect(telling(JSON.parse(JSON.stringify(anders)))).toContain(`${C}/telling${einde}`);
  });

  it('of points is held against the same', () => {
    const punten = { regels: [{ soort: 'melding', punten: 1 }], minstens: 'veel' };
    expect(criterium({ punten })).toEqual([`${C}/punten/minstens: ${DREMPEL}`]);
  });

  it('with a test that is none, says what it may be', () => {
    const TOETS = 'Hier hoort een waarde, of een toets op het veld. Schrijf de waarde, of een van: is, ';
    expect(telling({ waar: { ernst: [1] } })[0]).toContain(`${C}/telling/waar/ernst`);
    expect(telling({ waar: { ernst: null } })).toEqual([
      expect.stringContaining(`${C}/telling/waar/ernst: ${TOETS}`),
    ]);
    expect(telling({ waar: { ernst: { meer: 1 } } })).toEqual([
      `${C}/telling/waar/ernst/meer: Het veld "meer" bestaat hier niet. Verbeter de naam of haal het veld weg.`,
    ]);
    expect(telling({ waar: { ernst: { minstens: 'x' } } })).toEqual([
      `${C}/telling/waar/ernst/minstens: Hier hoort een getal. Verbeter de waarde.`,
    ]);
    expect(telling({ waar: { ernst: { is: [1], zin: 1 } } }).map((f) => f.split(':')[0])).toEqual([
      `${C}/telling/waar/ernst/is`,
      `${C}/telling/waar/ernst/zin`,
    ]);
    // A field that is called as a place of conditions is a field.
    expect(telling({ waar: { gedaan: null } })).toEqual([expect.stringContaining(`/waar/gedaan: ${TOETS}`)]);
    expect(criterium({ elk: { over: { soort: 'melding' }, heeft: { tenzij: null } } })).toEqual([
      expect.stringContaining(`/heeft/tenzij: ${TOETS}`),
    ]);
  });
});
