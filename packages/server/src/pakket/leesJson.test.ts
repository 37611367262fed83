import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesJson } from './leesJson.ts';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const redenen = (invoer: Uint8Array | string, grens?: number) => {
  const gelezen = leesJson(typeof invoer === 'string' ? bytes(invoer) : invoer, grens);
  return gelezen.ok ? [] : gelezen.error.map((fout) => `${fout.pad}: ${fout.reden}`);
};

describe('leesJson', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(leesJson(bytes('{"a":[1,-2.5e3,"é\\u00e9\\n",true,null,{}]}'))).toEqual({
      ok: true,
      value: { a: [1, -2500, 'éé\n', true, null, {}] },
    });
    expect(leesJson(bytes('\uFEFF {"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
  });

  it('refuses a file of the limit and takes one byte less', () => {
    expect(redenen('[1,2]', 5)).toEqual(['/: Het bestand is te groot: het moet kleiner zijn dan 0 MB.']);
    expect(redenen('[1,2]', 6)).toEqual([]);
  });

  it('says which byte is no UTF-8', () => {
    expect(redenen(Uint8Array.from([0x5b, 0x22, 0xe9, 0x22, 0x5d]))).toEqual([
      '/: Dit is geen UTF-8: byte 3 klopt niet. Bewaar het bestand als UTF-8.',
    ]);
    expect(redenen(Uint8Array.from([0x22, 0xc3]))[0]).toContain('geen UTF-8');
  });

  it.each([
    ['{"a":1,}', 'Hier hoort een veldnaam tussen aanhalingstekens.', 'regel 1, teken 8'],
    ['{\n "a": x}', 'Hier hoort een waarde.', 'regel 2, teken 7'],
    ['[1 2]', 'Hier ontbreekt een komma', 'regel 1, teken 4'],
    ['{"a" 1}', 'Hier hoort een dubbele punt.', 'regel 1, teken 6'],
    ['[1', 'Het bestand houdt te vroeg op.', 'regel 1, teken 3'],
    ['[1] 2', 'Na het einde staat nog tekst.', 'regel 1, teken 5'],
    ['["a\tb"]', 'geen geldige JSON-tekst', 'regel 1, teken 2'],
    ['["\\x"]', 'geen geldige JSON-tekst', 'regel 1, teken 2'],
    ['[01]', 'Hier ontbreekt een komma', 'regel 1, teken 3'],
    ['[1}', 'Hier ontbreekt een komma', 'regel 1, teken 3'],
  ])('says where %j breaks', (tekst, reden, plaats) => {
    expect(redenen(tekst)).toHaveLength(1);
    expect(redenen(tekst)[0]).toContain(reden);
    expect(redenen(tekst)[0]).toContain(plaats);
  });

  it('names each key that stands twice, with its path', () => {
    expect(redenen('{"a":[{"b":1,"b":2}],"a":3,"c":{"\\u0064":1,"d":2}}')).toEqual([
      '/a/0/b: Dit veld staat er twee keer. Houd er één over.',
      '/a: Dit veld staat er twee keer. Houd er één over.',
      '/c/d: Dit veld staat er twee keer. Houd er één over.',
    ]);
  });

  it('reads 32 levels and refuses 33, however deep it goes on', () => {
    const diep = (n: number) => '['.repeat(n) + ']'.repeat(n);
    expect(redenen(diep(32))).toEqual([]);
    expect(redenen(diep(33))[0]).toContain('te diep genest');
    expect(redenen('['.repeat(2_000_000))[0]).toContain('te diep genest');
  });

  it('refuses an empty file', () => {
    expect(redenen('')).toEqual(['/: Het bestand is leeg.']);
    expect(redenen(' \n')).toEqual(['/: Het bestand is leeg.']);
  });

  it('agrees with JSON.parse on what is JSON, for any text made of JSON signs', () => {
    const teken = fc.constantFrom(...'{}[],:"\\u0a1-+.e tfn', 'true', 'null', '"a"', '"b":', ' 12');
    fc.assert(
      fc.property(fc.array(teken, { maxLength: 14 }), (tekens) => {
        const tekst = tekens.join('');
        const gelezen = leesJson(bytes(tekst));
        const dubbel = !gelezen.ok && gelezen.error.some((fout) => fout.reden.includes('twee keer'));
        expect(gelezen.ok || dubbel).toBe(isJson(tekst));
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives back every JSON value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (tekst) => {
        const gelezen = leesJson(bytes(tekst));
        expect(gelezen).toEqual({ ok: true, value: JSON.parse(tekst) });
      }),
    );
  });
});

function isJson(tekst: string): boolean {
  try {
    JSON.parse(tekst);
    return true;
  } catch {
    return false;
  }
}
