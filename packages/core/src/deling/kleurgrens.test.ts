import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Informatieschema } from '../beleid/index.ts';
import { zCompartiment } from '../dossier/index.ts';
import { eenItem, eenOntvanger, eenPeriode, eenStand, OP_CONVENANT, VAN_GEMEENTE } from './deling.builder.ts';
import { GRONDSOORTEN } from './deling.schema.ts';
import { waaromNietBijKleur } from './kleurgrens.ts';
import { magDelen } from './magDelen.ts';
import { naVerbetering } from './naVerbetering.ts';

type Regel = Informatieschema['regels'][number];
const regel = (id: string, anders: Partial<Regel>): Regel => ({
  id,
  bron: 'partners',
  vraag: 'Vraag?',
  vorm: 'ja-nee',
  over: 'persoon',
  soorten: [],
  onderwerpen: [],
  ...anders,
});
type Schema = Pick<Informatieschema, 'kleur' | 'regels'>;
const GROEN: Schema = { kleur: 'groen', regels: [regel('naam', { velden: ['naam'] })] };
const ORANJE: Schema = {
  kleur: 'oranje',
  regels: [
    regel('naam', { velden: ['naam', 'adres'] }),
    regel('justitie', { compartiment: 'strafrechtelijk', soorten: ['politie'] }),
    regel('nooit', { vorm: 'niet', velden: ['telefoon'], compartiment: 'inkomen' }),
  ],
};
const bij = (schema: Schema | undefined) => ({ wie: 'Bewoner 1', schema });
const partij = (...velden: ('naam' | 'adres' | 'telefoon')[]) => eenItem({ soort: 'partij', velden });

describe('the colour of a person', () => {
  it('[DOR-B2-23] lets no more be known than the schema of that colour names', () => {
    expect(waaromNietBijKleur(partij('naam', 'adres'), bij(ORANJE))).toEqual([]);
    expect(waaromNietBijKleur(partij('naam', 'adres'), bij(GROEN))).toMatchObject([
      { tekst: 'Bewoner 1 is groen. Bij die kleur hoort niet: adres.' },
    ]);
    expect(waaromNietBijKleur(partij('telefoon'), bij(ORANJE))).toHaveLength(1);
  });

  it('[DOR-B2-23] opens a compartment only where it opens a question in it', () => {
    const in_ = (compartiment: 'strafrechtelijk' | 'politie' | 'inkomen' | 'gewoon', schema: Schema) =>
      waaromNietBijKleur(eenItem({ compartiment }), bij(schema)).length;
    expect([in_('strafrechtelijk', ORANJE), in_('politie', ORANJE), in_('inkomen', ORANJE)]).toEqual([
      0, 0, 1,
    ]);
    expect([in_('strafrechtelijk', GROEN), in_('politie', GROEN), in_('gewoon', GROEN)]).toEqual([1, 1, 0]);
  });

  it('closes everything while none holds, and counts in the answer to sharing', () => {
    expect(waaromNietBijKleur(partij('naam'), bij(undefined))).toHaveLength(1);
    const mag = (schema?: Schema) =>
      magDelen(
        partij('naam'),
        VAN_GEMEENTE,
        eenOntvanger(),
        OP_CONVENANT,
        eenStand({ kleuren: [bij(schema)] }),
        eenPeriode(),
      ).mag;
    expect([mag(ORANJE), mag()]).toEqual([true, false]);
  });

  it('opens nothing by becoming lighter', () => {
    const velden = fc.subarray(['naam', 'adres', 'telefoon'] as const);
    fc.assert(
      fc.property(fc.constantFrom(...zCompartiment.options), velden, (compartiment, gekozen) => {
        const item = eenItem({ soort: 'partij', compartiment, velden: gekozen });
        if (waaromNietBijKleur(item, bij(GROEN)).length === 0)
          expect(waaromNietBijKleur(item, bij(ORANJE))).toEqual([]);
        if (waaromNietBijKleur(item, bij(undefined)).length === 0)
          throw new Error('no colour opened something');
      }),
    );
  });
});

describe('what becomes of a copy that was corrected', () => {
  it('is the new version only on a ground that covers it, and when that may be shared', () => {
    const nieuw = GRONDSOORTEN.filter((grond) => naVerbetering(grond, true) === 'nieuwe-versie');
    expect(nieuw).toEqual(['convenant', 'wet']);
    for (const grond of GRONDSOORTEN)
      for (const mag of [false, undefined]) expect(naVerbetering(grond, mag)).toBe('vervallen');
  });
});
