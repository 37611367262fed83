import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canoniekeJson } from './canoniekeJson.ts';
import {
  beginHash,
  controleerInhoud,
  controleerKeten,
  nieuwZout,
  type Schakel,
  schakel,
  verbintenis,
} from './keten.ts';

const begin = beginHash('weert', '0199aaaa-0000-7000-8000-000000000001');

function eenKeten(inhouden: unknown[]): Schakel[] {
  const keten: Schakel[] = [];
  let vorigeHash: Buffer = begin;
  for (const [i, inhoud] of inhouden.entries()) {
    const gebeurtenisId = randomUUID();
    const belofte = verbintenis(nieuwZout(), inhoud);
    const hash = schakel(vorigeHash, i + 1, gebeurtenisId, belofte);
    keten.push({ volgnummer: i + 1, gebeurtenisId, verbintenis: belofte, vorigeHash, hash });
    vorigeHash = hash;
  }
  return keten;
}

const hoofdVan = (keten: Schakel[]) => ({ volgnummer: keten.length, hash: keten.at(-1)?.hash ?? begin });

/** JSON as it can stand in a payload: no lone surrogates, no U+0000. */
const eenWaarde = fc
  .jsonValue({ maxDepth: 4 })
  .filter((waarde) => !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(waarde)));
const eenReeks = fc.array(eenWaarde, { minLength: 1, maxLength: 12 }).map(eenKeten);

function draaiBit(bytes: Uint8Array, bit: number): Uint8Array {
  const kopie = Buffer.from(bytes);
  kopie[bit >> 3] = kopie[bit >> 3]! ^ (1 << (bit & 7));
  return kopie;
}

describe('canoniekeJson', () => {
  it('writes the example of RFC 8785, section 3.2.3', () => {
    const waarde = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canoniekeJson(waarde)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code unit, as RFC 8785 asks', () => {
    const waarde = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    const volgorde = [...canoniekeJson(waarde).matchAll(/:(\d)/g)].map(([, cijfer]) => cijfer).join('');
    expect(volgorde).toBe('2467153');
  });

  it('gives equal values equal text, whatever the order of their keys', () => {
    fc.assert(
      fc.property(eenWaarde, (waarde) => {
        const andersom = JSON.parse(JSON.stringify(waarde), (_, deel) =>
          deel && typeof deel === 'object' && !Array.isArray(deel)
            ? Object.fromEntries(Object.entries(deel).reverse())
            : deel,
        );
        expect(canoniekeJson(andersom)).toBe(canoniekeJson(waarde));
        expect(canoniekeJson(JSON.parse(canoniekeJson(waarde)))).toBe(canoniekeJson(waarde));
      }),
    );
  });

  it('leaves out what is undefined and refuses what is no JSON', () => {
    expect(canoniekeJson({ b: undefined, a: 1 })).toBe('{"a":1}');
    const te_diep = JSON.parse(`${'['.repeat(201)}1${']'.repeat(201)}`);
    for (const fout of [
      Number.NaN,
      Infinity,
      1n,
      [undefined],
      () => 1,
      new Date(0),
      'a\0',
      '\ud800',
      te_diep,
    ]) {
      expect(() => canoniekeJson(fout)).toThrow(TypeError);
    }
  });
});

describe('keten', () => {
  it('computes a link from its definition, so that another program can do it too', () => {
    const id = '01020304-0506-0708-090a-0b0c0d0e0f10';
    const belofte = Buffer.alloc(32, 7);
    const bytes = Buffer.concat([
      begin,
      Buffer.from('0000000000000002', 'hex'),
      Buffer.from('0102030405060708090a0b0c0d0e0f10', 'hex'),
      belofte,
    ]);
    expect(schakel(begin, 2, id, belofte)).toEqual(createHash('sha256').update(bytes).digest());
    expect(schakel(begin, 2, id.toUpperCase(), belofte)).toEqual(schakel(begin, 2, id, belofte));
  });

  it('verifies an untouched chain, also an empty one', () => {
    fc.assert(
      fc.property(eenReeks, (keten) => {
        expect(controleerKeten(keten, { begin, hoofd: hoofdVan(keten) })).toMatchObject({
          ok: true,
          volgnummer: keten.length,
        });
      }),
    );
    expect(controleerKeten([], { begin })).toMatchObject({ ok: true, volgnummer: 0 });
  });

  it('finds any changed bit', () => {
    fc.assert(
      fc.property(
        eenReeks,
        fc.nat(),
        fc.constantFrom('verbintenis', 'vorigeHash', 'hash'),
        fc.nat(255),
        (keten, plaats, veld, bit) => {
          const i = plaats % keten.length;
          const stuk = keten.map((link, j) =>
            j === i ? { ...link, [veld]: draaiBit(link[veld], bit) } : link,
          );
          expect(controleerKeten(stuk, { begin })).toMatchObject({ ok: false });
        },
      ),
    );
  });

  it('finds another event id, a changed order, an omission, a repetition and a cut-off tail', () => {
    fc.assert(
      fc.property(eenReeks, fc.nat(), fc.nat(), (keten, a, b) => {
        const hoofd = hoofdVan(keten);
        const i = a % keten.length;
        const j = b % keten.length;
        const anderId = keten.map((link, n) => (n === i ? { ...link, gebeurtenisId: randomUUID() } : link));
        const zonder = keten.filter((_, n) => n !== i);
        const dubbel = keten.toSpliced(i, 0, keten[i]!);
        const ingekort = keten.slice(0, -1);
        for (const stuk of [anderId, zonder, dubbel, ingekort]) {
          expect(controleerKeten(stuk, { begin, hoofd })).toMatchObject({ ok: false });
        }
        if (i !== j) {
          const omgewisseld = keten.with(i, keten[j]!).with(j, keten[i]!);
          expect(controleerKeten(omgewisseld, { begin, hoofd })).toMatchObject({ ok: false });
        }
      }),
    );
  });

  it('says where the first fault is', () => {
    const keten = eenKeten([1, 2, 3, 4]);
    const stuk = keten.with(2, { ...keten[2]!, verbintenis: Buffer.alloc(32) });
    expect(controleerKeten(stuk, { begin })).toEqual({ ok: false, bij: 3, reden: 'hash' });
    const kort = keten.with(1, { ...keten[1]!, verbintenis: Buffer.alloc(31) });
    expect(controleerKeten(kort, { begin })).toEqual({ ok: false, bij: 2, reden: 'onleesbaar' });
  });

  it('refuses the chain of another dossier or municipality', () => {
    const keten = eenKeten([1]);
    for (const ander of [beginHash('weert', randomUUID()), beginHash('nergenshuizen', randomUUID())]) {
      expect(controleerKeten(keten, { begin: ander })).toEqual({ ok: false, bij: 1, reden: 'vorige-hash' });
    }
  });

  it('ties each payload to its commitment, and the chain stays whole without any payload', () => {
    fc.assert(
      fc.property(eenWaarde, eenWaarde, (inhoud, andere) => {
        const zout = nieuwZout();
        const belofte = verbintenis(zout, inhoud);
        expect(controleerInhoud(belofte, zout, inhoud)).toBe(true);
        expect(controleerInhoud(belofte, nieuwZout(), inhoud)).toBe(false);
        const zelfde = canoniekeJson(andere) === canoniekeJson(inhoud);
        expect(controleerInhoud(belofte, zout, andere)).toBe(zelfde);
      }),
    );
    expect(() => verbintenis(Buffer.alloc(31), {})).toThrow(RangeError);
  });
});
