import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis } from './dossier.builder.ts';
import { huishoudenCodes, letterCode, maakVerhulling, partijCodes } from './index.ts';

const { partijen } = eenDossier();

describe('partijCodes', () => {
  it('gives reporters a letter and others a number, in the order of the list', () => {
    expect([...partijCodes(partijen)]).toEqual([
      ['p1', 'Bewoner 1'],
      ['m1', 'Melder A'],
      ['m2', 'Melder B'],
    ]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('counts reporter %i as %s', (n, code) => expect(letterCode(n)).toBe(code));

  it('numbers households without their value, which may be a name', () => {
    expect([...huishoudenCodes(partijen).values()]).toEqual(['huishouden 1', 'huishouden 2']);
  });
});

describe('maakVerhulling', () => {
  const { verhul, onthul } = maakVerhulling(partijen);

  it('replaces a reporter wherever the event points at one, and turns it back', () => {
    const melding = eenGebeurtenis('melding', { melder: 'm2', personen: ['p1', 'm1'], door: 'm2' });
    const gezien = verhul(melding);
    expect(gezien).toMatchObject({ melder: 'Melder B', personen: ['p1', 'Melder A'], door: 'Melder B' });
    expect(onthul(gezien)).toEqual(melding);
  });

  it('reaches a nested field and leaves the other fields alone', () => {
    const gezien = verhul(
      eenGebeurtenis('constatering', { waarneming: { door: 'm1', functie: 'omwonende' }, toelichting: 'm1' }),
    );
    expect(gezien).toMatchObject({
      waarneming: { door: 'Melder A', functie: 'omwonende' },
      toelichting: 'm1',
    });
  });

  it('leaves what is no event as it was, for the reader that names the faults', () => {
    expect(onthul(null)).toBeNull();
    expect(onthul([1])).toEqual([1]);
    expect(onthul({ melder: 'Melder A' })).toEqual({ melder: 'Melder A' });
  });
});
