import { describe, expect, it } from 'vitest';
import { zWoonvorm } from '../../dossier/index.ts';
import { fouten, geenBron } from './controle.builder.ts';

const feit = (f: object) => fouten({ feiten: { proef: { naam: 'Proef', bron: 'par', ...f } } });
const gevraagd = (f: object) => feit({ vraag: 'Is het zo?', ...f });
const F = '/feiten/proef';

it('names a source that is not there', () => {
  expect(gevraagd({ bron: 'nergens' })).toEqual([geenBron(`${F}/bron`)]);
});

describe('where a fact comes from', () => {
  const NIEMAND = `${F}: Niemand kan dit feit invullen. Geef het een "vraag", "uit", "object" of "afgeleid".`;
  const VERSCHIL =
    `${F}: Dit feit wordt gevraagd én afgeleid. Dan kunnen de antwoorden verschillen. ` +
    'Haal "vraag" of "afgeleid" weg.';
  const MEER = `${F}: Dit feit komt uit meer dan één plaats. Kies uit vraag (met uit), object of afgeleid.`;
  const vraag = { vraag: 'Is het zo?' };
  const uit = { uit: [{ soort: 'weging', veld: 'ernstig' }] };
  const object = { object: 'karakter' };
  const afgeleid = { afgeleid: { telling: { soort: 'melding', minstens: 1 } } };

  it.each([
    ['a question', vraag, []],
    ['an event', uit, []],
    ['a question and an event', { ...vraag, ...uit }, []],
    ['the place', object, []],
    ['a derivation', afgeleid, []],
    ['nowhere', {}, [NIEMAND]],
    ['a question and a derivation', { ...vraag, ...afgeleid }, [VERSCHIL]],
    ['a question, a derivation and the place', { ...vraag, ...afgeleid, ...object }, [VERSCHIL]],
    ['an event and a derivation', { ...uit, ...afgeleid }, [MEER]],
    ['a question and the place', { ...vraag, ...object }, [MEER]],
    ['the place and a derivation', { ...object, ...afgeleid }, [MEER]],
  ])('%s', (_wat, herkomst, verwacht) => {
    expect(feit(herkomst)).toEqual(verwacht);
  });
});

describe('choices', () => {
  const ZONDER = `${F}: Een keuze zonder keuzes kan niemand beantwoorden. Vul "keuzes" in.`;
  it('belong to a choice, and a choice needs them', () => {
    expect(gevraagd({ type: 'keuze', keuzes: ['rood'] })).toEqual([]);
    expect(gevraagd({ type: 'keuze' })).toEqual([ZONDER]);
    expect(gevraagd({ type: 'keuze', keuzes: [] })).toEqual([ZONDER]);
    expect(gevraagd({ type: 'tekst' })).toEqual([]);
    expect(gevraagd({ type: 'tekst', keuzes: ['rood'] })).toEqual([
      `${F}/keuzes: Alleen een feit van het type keuze heeft keuzes. Zet het type op keuze.`,
    ]);
  });

  it('of a woonvorm are those of the format, each of them named', () => {
    const keuze = (object: string, keuzes: string[]) => feit({ type: 'keuze', object, keuzes });
    const fout = (naam: string) =>
      `${F}/keuzes: De woonvorm "${naam}" bestaat niet. Kies uit: ${zWoonvorm.options.join(', ')}.`;
    expect(keuze('woonvorm', ['kasteel', 'koop', 'hut'])).toEqual([fout('kasteel'), fout('hut')]);
    expect(keuze('karakter', ['kasteel'])).toEqual([]);
    expect(feit({ type: 'tekst', object: 'woonvorm' })).toEqual([]);
  });
});

it('holds a derived fact to ja or nee, and reads its condition', () => {
  const afgeleid = { feit: 'speod' };
  expect(feit({ type: 'getal', afgeleid: { telling: { soort: 'melding', minstens: 1 } } })).toEqual([
    `${F}/type: Een afgeleid feit is altijd ja of nee. Haal het type weg.`,
  ]);
  expect(feit({ afgeleid })).toEqual([
    `${F}/afgeleid/feit: Het feit "speod" bestaat niet. Zet dit feit onder "feiten" of noem een feit dat er staat.`,
  ]);
});

describe('carried by an event', () => {
  it('names a field that the event does not have, to test on and to read', () => {
    const geenVeld = (veld: string) =>
      `Een gebeurtenis "weging" heeft geen veld "${veld}". Gebruik een veld uit het dossierformaat.`;
    expect(feit({ uit: [{ soort: 'weging', waar: { qqqq: 1 }, veld: 'ernstig' }] })).toEqual([
      `${F}/uit/0/waar/qqqq: ${geenVeld('qqqq')}`,
    ]);
    expect(feit({ uit: [{ soort: 'weging', veld: 'qqqq' }] })).toEqual([
      `${F}/uit/0/veld: ${geenVeld('qqqq')}`,
    ]);
  });

  it('says a field or a value, one of the two, in each event', () => {
    const een = (i: number) =>
      `${F}/uit/${i}: Noem een "veld" of een vaste "waarde", niet beide. Haal een van de twee weg.`;
    const geen = { soort: 'weging' };
    const beide = { soort: 'weging', veld: 'ernstig', waarde: true };
    expect(feit({ uit: [geen, beide, { soort: 'weging', waarde: false }] })).toEqual([een(0), een(1)]);
  });

  it.each<[string, unknown, boolean]>([
    ['ja-nee', true, true],
    ['ja-nee', 'nvt', false],
    ['ja-nee-nvt', false, true],
    ['ja-nee-nvt', 'nvt', true],
    ['ja-nee-nvt', 3, false],
    ['getal', 3, true],
    ['getal', true, false],
    ['tekst', 'x', true],
    ['tekst', 3, false],
    ['keuze', 'rood', true],
    ['keuze', 'blauw', false],
  ])('a fact of type %s with the fixed value %s: %s', (type, waarde, past) => {
    const keuzes = type === 'keuze' ? { keuzes: ['rood', 'geel'] } : {};
    expect(feit({ type, ...keuzes, uit: [{ soort: 'weging', waarde }] })).toEqual(
      past
        ? []
        : [`${F}/uit/0/waarde: Deze waarde past niet bij het type ${type}. Verbeter de waarde of het type.`],
    );
  });

  it.each<[string, string, string, boolean]>([
    ['ja-nee', 'weging', 'ernstig', true],
    ['ja-nee', 'weging', 'niveau', false],
    ['ja-nee', 'oordeel', 'waarde', true],
    ['ja-nee-nvt', 'weging', 'ernstig', true],
    ['ja-nee-nvt', 'weging', 'niveau', false],
    ['ja-nee-nvt', 'oordeel', 'waarde', true],
    ['getal', 'melding', 'aantal', true],
    ['getal', 'melding', 'ernst', true],
    ['getal', 'weging', 'ernstig', false],
    ['getal', 'weging', 'niveau', false],
    ['tekst', 'melding', 'kanaal', true],
    ['tekst', 'weging', 'niveau', true],
    ['tekst', 'melding', 'aantal', false],
    ['tekst', 'melding', 'ernst', false],
    ['tekst', 'melding', 'op', false],
    ['keuze', 'weging', 'niveau', true],
    ['keuze', 'melding', 'kanaal', true],
    ['keuze', 'melding', 'ernst', false],
    ['keuze', 'weging', 'ernstig', false],
  ])('a fact of type %s from %s.%s: %s', (type, soort, veld, past) => {
    const keuzes = type === 'keuze' ? { keuzes: ['rood', 'geel'] } : {};
    expect(feit({ type, ...keuzes, uit: [{ soort, veld }] })).toEqual(
      past
        ? []
        : [
            `${F}/uit/0/veld: Het veld "${veld}" past niet bij een feit van het type ${type}. ` +
              'Kies een ander veld of een ander type.',
          ],
    );
  });

  it('looks at every event, also after one that is right', () => {
    const goed = { soort: 'weging', veld: 'ernstig' };
    const fout = { soort: 'weging', veld: 'niveau' };
    expect(feit({ uit: [goed, fout, goed, fout] }).map((f) => f.split(':')[0])).toEqual([
      `${F}/uit/1/veld`,
      `${F}/uit/3/veld`,
    ]);
  });
});
