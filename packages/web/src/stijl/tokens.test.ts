import { expect, it } from 'vitest';

const alles = import.meta.glob<string>('../**/*.{css,ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const bestanden = Object.entries(alles).filter(
  ([pad]) => !pad.includes('/thema/') && !pad.includes('.test.'),
);

const KLEUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab|lch)\(/i;
const NAAM =
  /:\s*(?:[^;{]*\s)?(?:black|white|red|green|blue|gr[ae]y|orange|yellow|purple|navy|silver|gold|teal|pink|brown)\b/i;
const IN_CODE = /['"`]#[0-9a-f]{3,8}['"`]|rgba?\(/i;

/** Lines of a file that name a colour instead of a token. Comments do not count. */
function kleuren(pad: string, tekst: string): string[] {
  const regels = tekst.replace(/\/\*.*?\*\//gs, '').split('\n');
  return regels.filter((r) => (pad.endsWith('.css') ? KLEUR.test(r) || NAAM.test(r) : IN_CODE.test(r)));
}

it('finds a literal colour when there is one', () => {
  const css = '  color: #fff;\n  color: rgb(0 0 0);\n  border: solid red;\n  color: var(--x);';
  expect(kleuren('a.css', css)).toHaveLength(3);
  expect(kleuren('a.tsx', "fill='#a1b2c3'")).toHaveLength(1);
});

it('names no colour outside the theme', () => {
  expect(bestanden.filter(([, tekst]) => tekst.length > 0).length).toBeGreaterThan(30);
  expect(bestanden.filter(([pad, tekst]) => pad.endsWith('.css') && tekst === '')).toEqual([]);
  expect(bestanden.flatMap(([pad, tekst]) => kleuren(pad, tekst).map((r) => `${pad}: ${r.trim()}`))).toEqual(
    [],
  );
});

it('uses pixels for nothing but what is hidden', () => {
  const fout = bestanden
    .filter(([pad]) => pad.endsWith('.css'))
    .flatMap(([pad, tekst]) =>
      (tekst.match(/[^;{}]*\b\d*\.?\d+px[^;]*;/g) ?? [])
        .filter((regel) => !/(inline|block)-size:\s*1px;/.test(regel))
        .map((regel) => `${pad}: ${regel.trim()}`),
    );
  expect(fout).toEqual([]);
});
