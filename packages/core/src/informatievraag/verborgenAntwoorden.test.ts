import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { eenVraagbeleid, eenZaak, metKleur } from './informatievraag.builder.ts';
import { verborgenAntwoorden } from './verborgenAntwoorden.ts';
import type { Kleur } from './vraagregel.ts';

const beleid = eenVraagbeleid();
const GEEN: ReadonlySet<string> = new Set();
const gevraagd = (regel: string | undefined, personen: string[] = ['p1']) => [
  eenGebeurtenis('vraag', { id: `v-${regel}`, personen, ...(regel !== undefined && { regel }) }),
  eenGebeurtenis('antwoord', { id: `a-${regel}`, vraag: `v-${regel}`, waarde: true, personen }),
];
const verborgen = (regels: readonly (string | undefined)[], kleur?: Kleur, vervallen = GEEN) =>
  verborgenAntwoorden(eenZaak(regels.flatMap((r) => gevraagd(r))), beleid, metKleur(kleur), vervallen).map(
    ({ antwoord }) => antwoord,
  );

describe('an answer of a partner', () => {
  it('[DOR-B2-23] is hidden at once when the colour no longer opens its question', () => {
    expect(verborgen(['rood-corporatie', 'rood-school'], 'rood')).toEqual([]);
    expect(verborgen(['rood-corporatie', 'rood-school'], 'oranje')).toEqual(['a-rood-corporatie']);
    expect(verborgen(['rood-corporatie', 'rood-school'])).toEqual(['a-rood-corporatie', 'a-rood-school']);
  });

  it('stays when a heavier colour asks the same and more', () => {
    expect(verborgen(['oranje-corporatie', 'groen-school'], 'rood')).toEqual([]);
    expect(verborgen(['oranje-gebied'], 'rood')).toEqual(['a-oranje-gebied']);
  });

  it('is hidden when its question is not in the policy, or it cannot be told whom it is about', () => {
    expect(verborgen(['weg'], 'rood')).toEqual(['a-weg']);
    const wie = (personen: string[]) =>
      verborgenAntwoorden(eenZaak(gevraagd('rood-school', personen)), beleid, metKleur('rood'), GEEN).length;
    expect([wie(['p1']), wie([]), wie(['p1', 'm1']), wie(['m1'])]).toEqual([0, 1, 1, 1]);
  });

  it('to a question outside the colours stays; one that was taken back is hidden for good', () => {
    expect(verborgen(['vrij', 'meldpunt', undefined])).toEqual([]);
    expect(verborgen(['rood-school', 'vrij'], 'rood', new Set(['a-rood-school', 'a-vrij']))).toEqual([
      'a-rood-school',
      'a-vrij',
    ]);
  });

  it('is never visible under a colour that does not open its question, whatever was asked before', () => {
    /** What each colour allows, written out by hand. */
    const mag: Readonly<Record<Kleur, readonly string[]>> = {
      groen: ['groen-school', 'oranje-school', 'rood-school'],
      oranje: ['groen-school', 'oranje-school', 'rood-school', 'oranje-gebied', 'oranje-corporatie'],
      rood: ['groen-school', 'oranje-school', 'rood-school', 'oranje-corporatie', 'rood-corporatie'],
    };
    const regels = [...new Set(Object.values(mag).flat()), 'groen-naam', 'groen-gedrag'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...regels)),
        fc.option(fc.constantFrom('groen', 'oranje', 'rood'), { nil: undefined }),
        (gesteld, kleur) => {
          const dicht = verborgen(gesteld, kleur);
          const zichtbaar = gesteld.filter((regel) => !dicht.includes(`a-${regel}`));
          const toegestaan = kleur === undefined ? [] : mag[kleur];
          expect(zichtbaar.filter((regel) => !toegestaan.includes(regel))).toEqual([]);
        },
      ),
    );
  });
});
