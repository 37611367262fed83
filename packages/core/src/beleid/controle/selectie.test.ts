import { describe, expect, it } from 'vitest';
import { C, foutenVanCriterium } from './controle.builder.ts';

type V = Record<string, unknown>;
const telling = (soort: string | string[], anders: V) =>
  foutenVanCriterium({ telling: { soort, minstens: 1, ...anders } });
const veld = (soort: string | string[], naam: string, test: unknown) =>
  telling(soort, { waar: { [naam]: test } });
const paden = (gevonden: readonly string[]) =>
  gevonden.map((f) => f.split(':')[0]!.replace(`${C}/telling`, ''));
const T = `${C}/telling`;

describe('a value', () => {
  const geen = (naam: string, waarde: unknown, mend: string) =>
    `${T}/waar/${naam}: De waarde "${waarde}" komt in dit veld niet voor.${mend}`;

  it.each<[string, string, unknown]>([
    ['melding', 'anoniem', false],
    ['melding', 'aantal', 2],
    ['melding', 'kanaal', 'telefoon'],
    ['melding', 'op', '2026-01-01'],
    ['melding', 'ernst', 5],
    ['gesprek', 'met', 'melder'],
    ['oordeel', 'waarde', true],
    ['oordeel', 'waarde', 'x'],
    ['oordeel', 'waarde', 3],
    ['melding', 'categorieen', { bevat: 'geluid' }],
    ['constatering', 'waarneming.functie', { bestaat: true }],
  ])('of %s.%s may be %s', (soort, naam, waarde) => {
    expect(veld(soort, naam, waarde)).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    ['melding', 'anoniem', 'ja', ' Dit veld is ja (true) of nee (false).'],
    ['melding', 'aantal', 'twee', ' Dit veld is een getal.'],
    ['melding', 'kanaal', 3, ' Dit veld is een tekst.'],
    ['melding', 'kanaal', true, ' Dit veld is een tekst.'],
    ['melding', 'op', 3, ' Dit veld is een dag of moment.'],
    ['melding', 'ernst', 6, ' Kies uit: 1, 2, 3, 4, 5.'],
    ['weging', 'niveau', 'overlst', ' Bedoelde u "overlast"? Kies uit: hinder, overlast, ernstige-overlast.'],
    ['weging', 'niveau', 'qqqqqqqq', ' Kies uit: hinder, overlast, ernstige-overlast.'],
    ['weging', 'niveau', true, ' Kies uit: hinder, overlast, ernstige-overlast.'],
    ['constatering', 'waarneming', 'x', ' Dit veld is een groep velden.'],
  ])('of %s.%s may not be %s', (soort, naam, waarde, mend) => {
    expect(veld(soort, naam, waarde)).toEqual([geen(naam, waarde, mend)]);
  });

  it('may be of any of the kinds', () => {
    expect(veld(['buurtbemiddeling', 'gesprek'], 'uitkomst', 'iets')).toEqual([]);
    expect(veld('buurtbemiddeling', 'uitkomst', 'iets')).toHaveLength(1);
  });

  it('is never a list, said once; a list holds values', () => {
    const LIJST = 'Dit veld is een lijst en is nooit gelijk aan één waarde. Gebruik "bevat".';
    expect(veld('melding', 'categorieen', 'geluid')).toEqual([`${T}/waar/categorieen: ${LIJST}`]);
    expect(veld('melding', 'categorieen', { in: ['geluid', 'geur'] })).toEqual([
      `${T}/waar/categorieen/in: ${LIJST}`,
    ]);
    expect(veld('melding', 'categorieen', { bevat: 'geluit' })[0]).toContain(
      `${T}/waar/categorieen/bevat: De waarde "geluit" komt in dit veld niet voor. Bedoelde u "geluid"? Kies uit: geluid, geur, `,
    );
    expect(veld('melding', 'kanaal', { bevat: 'x' })).toEqual([
      `${T}/waar/kanaal/bevat: Dit veld is geen lijst. Gebruik "is" of "in".`,
    ]);
  });

  it('is looked at under each name it stands under, one by one', () => {
    const test = { is: 'a', nietIs: 'b', in: ['hinder', 'c', 'd'], nietIn: ['e'], tenzij: 'f' };
    expect(paden(veld('weging', 'niveau', test))).toEqual([
      '/waar/niveau/is',
      '/waar/niveau/nietIs',
      '/waar/niveau/in',
      '/waar/niveau/in',
      '/waar/niveau/nietIn',
      '/waar/niveau/tenzij',
      // `a` is none of the list.
      '/waar/niveau',
    ]);
  });
});

describe('a field', () => {
  it('has to be of one of the kinds, also when others are right', () => {
    expect(veld(['melding', 'weging'], 'anoniem', true)).toEqual([]);
    expect(veld(['melding', 'weging'], 'qqqq', { is: 'x', bevat: 'y' })).toEqual([
      `${T}/waar/qqqq: Een gebeurtenis "melding" of "weging" heeft geen veld "qqqq". Gebruik een veld uit het dossierformaat.`,
    ]);
    expect(paden(telling('melding', { waar: { qqqq: 1, kanaal: 'web', rrrr: 2 } }))).toEqual([
      '/waar/qqqq',
      '/waar/rrrr',
    ]);
  });

  it('to count by is one of those, or a key of its own', () => {
    for (const naam of ['dag', 'melder', 'huishouden', 'kanaal']) {
      expect(telling('melding', { uniek: naam, per: naam })).toEqual([]);
    }
    expect(paden(telling('melding', { uniek: 'qqqq', per: 'rrrr' }))).toEqual(['/uniek', '/per']);
  });
});

describe('a test', () => {
  it('asks something', () => {
    expect(veld('melding', 'kanaal', {})).toEqual([
      `${T}/waar/kanaal: Deze toets op een veld is leeg. Schrijf wat er met het veld moet zijn.`,
    ]);
  });

  it('compares only numbers, said once', () => {
    const GEEN = 'Dit veld is geen getal en kan niet worden vergeleken. Gebruik "is" of "in".';
    for (const eis of [{ minstens: 1 }, { hoogstens: 1 }, { minstens: 1, hoogstens: 1 }]) {
      expect(veld('melding', 'aantal', eis)).toEqual([]);
      expect(veld('melding', 'ernst', eis)).toEqual([]);
      expect(veld('oordeel', 'waarde', eis)).toEqual([]);
      expect(veld('melding', 'kanaal', eis)).toEqual([`${T}/waar/kanaal: ${GEEN}`]);
      expect(veld('weging', 'niveau', eis)).toEqual([`${T}/waar/niveau: ${GEEN}`]);
      expect(veld('melding', 'anoniem', eis)).toEqual([`${T}/waar/anoniem: ${GEEN}`]);
    }
  });

  it('from more than up to is never met', () => {
    expect(veld('melding', 'aantal', { minstens: 3, hoogstens: 2 })).toEqual([
      `${T}/waar/aantal: Minstens is meer dan hoogstens: dit klopt nooit. Verbeter een van de twee getallen.`,
    ]);
    expect(veld('melding', 'aantal', { minstens: 2, hoogstens: 3 })).toEqual([]);
  });

  it.each<[string, V, boolean]>([
    ['niveau', { is: 'hinder', nietIs: 'hinder' }, false],
    ['niveau', { is: 'hinder', nietIs: 'overlast' }, true],
    ['niveau', { is: 'hinder', nietIn: ['overlast', 'hinder'] }, false],
    ['niveau', { is: 'hinder', nietIn: ['overlast'] }, true],
    ['niveau', { is: 'hinder', in: ['overlast'] }, false],
    ['niveau', { is: 'hinder', in: ['overlast', 'hinder'] }, true],
    ['niveau', { in: ['hinder'], nietIs: 'hinder' }, false],
    ['niveau', { in: ['hinder', 'overlast'], nietIs: 'hinder' }, true],
    ['niveau', { in: ['hinder', 'overlast'], nietIs: 'hinder', nietIn: ['overlast'] }, false],
    ['niveau', { nietIs: 'hinder', nietIn: ['overlast'] }, true],
    ['niveau', { bestaat: false }, true],
    ['niveau', { bestaat: true, is: 'hinder' }, true],
    ['niveau', { bestaat: false, is: 'hinder' }, false],
    ['niveau', { bestaat: false, in: ['hinder'] }, false],
    ['niveau', { bestaat: false, nietIs: 'hinder' }, true],
    ['niveau', { bestaat: false, nietIn: ['hinder'] }, true],
    ['niveau', { bestaat: false, tenzij: 'hinder' }, true],
  ])('on %s of %j can be met: %s', (naam, test, kan) => {
    expect(veld('weging', naam, test)).toEqual(
      kan
        ? []
        : [
            `${T}/waar/${naam}: Deze eisen sluiten elkaar uit: zo’n gebeurtenis kan niemand vastleggen. Haal een van de eisen weg.`,
          ],
    );
  });

  it.each(['minstens', 'hoogstens'])('on an empty field cannot be met: %s', (naam) => {
    expect(veld('melding', 'aantal', { bestaat: false, [naam]: 1 })).toHaveLength(1);
    expect(veld('melding', 'aantal', { bestaat: true, [naam]: 1 })).toEqual([]);
  });

  it('on an empty list cannot be met', () => {
    expect(veld('melding', 'categorieen', { bestaat: false, bevat: 'geluid' })).toHaveLength(1);
    expect(veld('melding', 'categorieen', { bestaat: true, bevat: 'geluid' })).toEqual([]);
  });
});
