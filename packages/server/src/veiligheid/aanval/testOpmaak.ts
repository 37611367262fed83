import { describe, expect, it } from 'vitest';
import { type Aanval, metLichaam, vrijeTeksten, zet } from './testAanval.ts';

/** Script, formula, template and Typst source in one text. */
const TEKST = `=HYPERLINK("http://kwab.example")<img src=x onerror=alert(1)><script>alert(1)</script>'";#panic("kwab"){{7*7}}`;

/** XSS and formulas: what somebody typed leaves as data, whatever it looks like, on every road and in every file. */
export function opmaak(aanval: () => Aanval): void {
  describe('a text that would be a script, a formula or a template', () => {
    it('is kept by the roads that take texts, and leaves as data that no browser or sheet runs', async () => {
      const { wegen, doe, alleRijen } = aanval();
      const genomen: string[] = [];
      for (const { weg, lichaam } of metLichaam(aanval())) {
        const teksten = vrijeTeksten(weg.body).filter(
          (pad) =>
            pad.reduce<unknown>((deel, naam) => (deel as Record<string, unknown>)?.[naam], lichaam) !==
            undefined,
        );
        if (teksten.length === 0) continue;
        const { statusCode } = await doe(weg, {
          lichaam: teksten.reduce<unknown>((uit, pad) => zet(uit, pad, TEKST), lichaam),
        });
        expect([weg.naam, statusCode < 500]).toEqual([weg.naam, true]);
        if (statusCode < 300) genomen.push(weg.naam);
      }
      expect(genomen.length).toBeGreaterThan(5);
      expect(await alleRijen()).toContain('onerror=alert(1)');
      let getoond = 0;
      for (const weg of wegen.filter(({ methode }) => methode === 'GET')) {
        const { statusCode, headers, body } = await doe(weg);
        const soort = String(headers['content-type'] ?? '');
        expect([weg.naam, statusCode < 500]).toEqual([weg.naam, true]);
        expect([weg.naam, headers['x-content-type-options'], soort]).toEqual([
          weg.naam,
          'nosniff',
          expect.not.stringMatching(/html|svg|xml|javascript/),
        ]);
        if (soort.startsWith('text/csv')) {
          const cellen = body.split(/\r?\n/).flatMap((regel) => regel.split(';'));
          expect([weg.naam, cellen.filter((cel) => /^"?\s*[=+@-]/.test(cel))]).toEqual([weg.naam, []]);
        }
        if (body.includes('onerror=alert(1)')) getoond += 1;
      }
      // Otherwise nothing of it was there to be seen.
      expect(getoond).toBeGreaterThan(2);
    });
  });
}
