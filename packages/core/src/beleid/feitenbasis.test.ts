import { describe, expect, it } from 'vitest';
import { dossierMet, eenDossier, eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { type Dossier, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { gecompileerd } from './beleid.builder.ts';
import { isWaardeVan, maakFeitenbasis } from './feitenbasis.ts';

const feiten = {
  proef: {
    naam: 'Proef',
    vraag: 'Is het zo?',
    uit: [
      { soort: 'weging', veld: 'ernstig' },
      { soort: 'gesprek', waar: { gelukt: true }, veld: 'huisbezoek' },
      { soort: 'waarschuwing', waarde: true },
    ],
    bron: 'wet',
  },
  vorm: { naam: 'Vorm', type: 'keuze', object: 'woonvorm', keuzes: ['koop', 'onbekend'], bron: 'wet' },
  kleur: { naam: 'Kleur', type: 'keuze', vraag: 'Welke?', keuzes: ['rood'], bron: 'wet' },
};
const beleid = gecompileerd({ feiten, stappen: [], termijnen: [] });
const basisVan = (dossier: Dossier) =>
  maakFeitenbasis(beleid, leesKroniek(dossier, { peildatum: datum('2026-12-31') }));
const waarde = (naam: string, dossier: Dossier) => basisVan(dossier).waarde(naam);
const g = eenGebeurtenis;

describe('a value that the declaration of a fact allows', () => {
  const mag = (type: string, een: unknown, keuzes?: string[]) => isWaardeVan({ type, keuzes } as never, een);

  it('is of its type', () => {
    const alle = [true, false, 'nvt', 3, Number.NaN, Number.POSITIVE_INFINITY, 'rood', null, undefined, {}];
    const toegestaan = (type: string, keuzes?: string[]) => alle.filter((een) => mag(type, een, keuzes));
    expect(toegestaan('ja-nee')).toEqual([true, false]);
    expect(toegestaan('ja-nee-nvt')).toEqual([true, false, 'nvt']);
    expect(toegestaan('getal')).toEqual([3]);
    expect(toegestaan('tekst')).toEqual(['nvt', 'rood']);
    expect(toegestaan('keuze')).toEqual(['nvt', 'rood']);
    expect(toegestaan('keuze', ['rood'])).toEqual(['rood']);
  });
});

describe('where a fact comes from', () => {
  const weging = (op: string, ernstig?: boolean, anders: object = {}) =>
    g('weging', { id: `we-${op}`, op, ernstig, motivering: 'Elke nacht.', ...anders } as never);
  const oordeel = (op: string, een: unknown, anders: object = {}) =>
    g('oordeel', {
      id: `oo-${op}`,
      op,
      feit: 'proef',
      waarde: een,
      motivering: 'Gezien.',
      ...anders,
    } as never);

  it('is nothing while nobody said anything', () => {
    expect(waarde('proef', eenDossier())).toBeUndefined();
    expect(waarde('kleur', eenDossier())).toBeUndefined();
  });

  it('is the place, unless that is not known', () => {
    expect(waarde('vorm', eenDossier({ object: { woonvorm: 'koop' } }))).toEqual({
      waarde: 'koop',
      bewijs: [],
      gemotiveerd: false,
    });
    expect(waarde('vorm', eenDossier({ object: { woonvorm: 'onbekend' } }))).toBeUndefined();
    expect(waarde('vorm', eenDossier({ object: { woonvorm: 'woonwagen' } }))).toBeUndefined();
    expect(waarde('vorm', eenDossier({ object: {} }))).toBeUndefined();
  });

  it('is the latest judgement, with whether a reason was given', () => {
    expect(waarde('proef', dossierMet(oordeel('2026-03-01', true), oordeel('2026-03-02', false)))).toEqual({
      waarde: false,
      bewijs: ['oo-2026-03-02'],
      gemotiveerd: true,
    });
    for (const motivering of ['', ' ', undefined]) {
      expect(waarde('proef', dossierMet(oordeel('2026-03-01', true, { motivering })))?.gemotiveerd).toBe(
        false,
      );
    }
    // A value of another type is no answer.
    expect(waarde('proef', dossierMet(oordeel('2026-03-01', 'ja')))).toBeUndefined();
    expect(waarde('kleur', dossierMet(oordeel('2026-03-01', 'geel', { feit: 'kleur' })))).toBeUndefined();
    expect(waarde('kleur', dossierMet(oordeel('2026-03-01', 'rood', { feit: 'kleur' })))?.waarde).toBe(
      'rood',
    );
  });

  it('is the latest event that carries it, past those that leave it open', () => {
    expect(waarde('proef', dossierMet(weging('2026-03-01', true), weging('2026-03-02')))).toEqual({
      waarde: true,
      bewijs: ['we-2026-03-01'],
      gemotiveerd: true,
    });
    expect(waarde('proef', dossierMet(weging('2026-03-01', true, { motivering: '' })))?.gemotiveerd).toBe(
      false,
    );
    expect(waarde('proef', dossierMet(weging('2026-03-01', true), weging('2026-03-02', false)))?.waarde).toBe(
      false,
    );
  });

  it('is the later of judgement and event, and of different events', () => {
    const laatst = (...kroniek: Dossier['kroniek']) => waarde('proef', dossierMet(...kroniek))?.bewijs;
    expect(laatst(weging('2026-03-01', true), oordeel('2026-03-02', false))).toEqual(['oo-2026-03-02']);
    expect(laatst(oordeel('2026-03-01', false), weging('2026-03-02', true))).toEqual(['we-2026-03-02']);
    const waarschuwing = (op: string) => g('waarschuwing', { id: `wa-${op}`, op });
    expect(laatst(weging('2026-03-01', false), waarschuwing('2026-03-02'))).toEqual(['wa-2026-03-02']);
    expect(laatst(waarschuwing('2026-03-01'), weging('2026-03-02', false))).toEqual(['we-2026-03-02']);
    expect(waarde('proef', dossierMet(waarschuwing('2026-03-01')))).toEqual({
      waarde: true,
      bewijs: ['wa-2026-03-01'],
      gemotiveerd: false,
    });
  });

  it('is an event only when that surely passes', () => {
    const gesprek = (gelukt?: boolean) =>
      waarde('proef', dossierMet(g('gesprek', { id: 'ge', gelukt, huisbezoek: true } as never)))?.bewijs;
    expect(gesprek(true)).toEqual(['ge']);
    expect(gesprek(false)).toBeUndefined();
    expect(gesprek()).toBeUndefined();
  });

  it('is the shorthand of an import where nothing was recorded since', () => {
    const kort = { proef: true, kleur: 'geel' };
    expect(waarde('proef', eenDossier({ feiten: kort }))).toEqual({
      waarde: true,
      bewijs: [],
      gemotiveerd: false,
    });
    expect(waarde('kleur', eenDossier({ feiten: kort }))).toBeUndefined();
    expect(
      waarde('proef', eenDossier({ feiten: kort, kroniek: [weging('2026-03-01', false)] }))?.waarde,
    ).toBe(false);
    expect(waarde('proef', eenDossier({ feiten: {} }))).toBeUndefined();
  });
});

describe('what the conditions may look at', () => {
  it('computes each fact once, also one that nobody answered', () => {
    const basis = basisVan(eenDossier({ feiten: { proef: true } }));
    expect(basis.waarde('proef')).toBe(basis.waarde('proef'));
    expect(basis.feit('proef')).toBe(basis.feit('proef'));
    expect(basis.waarde('kleur')).toBeUndefined();
    expect(basis.waarde('kleur')).toBeUndefined();
  });

  it('has a truth for a yes-or-no fact only', () => {
    const basis = basisVan(eenDossier({ feiten: { proef: false, kleur: 'rood' } }));
    expect(basis.feit('proef').waarheid).toBe('nee');
    expect(basis.feit('kleur').waarheid).toBe('onbekend');
    expect(basisVan(eenDossier()).feit('proef').waarheid).toBe('onbekend');
  });

  it('knows no terms and no ledger unless they are given', () => {
    const basis = basisVan(eenDossier());
    expect(basis.termijn('t')).toBeUndefined();
    expect(basis.verbeurd()).toBeUndefined();
    expect(() => basis.waarde('weg')).toThrow(RangeError);
  });
});
