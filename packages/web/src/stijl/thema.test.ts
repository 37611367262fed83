import origineel from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?raw';
import { expect, it } from 'vitest';
import rivier from '../thema/rivier/huisstijl.css?raw';
import kopie from '../thema/voorbeeld/theme.css?raw';

const tokens = (css: string) =>
  new Map([...css.matchAll(/^\s+(--[\w-]+):\s*(.*?);/gm)].map(([, naam, waarde]) => [naam!, waarde!]));

it('keeps the vendored tokens equal to those of the theme, and complete in what they refer to', () => {
  const van = tokens(origineel);
  const naar = tokens(kopie);
  expect(naar.size).toBeGreaterThan(1_000);
  expect([...naar].filter(([naam, waarde]) => van.get(naam) !== waarde)).toEqual([]);
  const bedoeld = [...kopie.matchAll(/var\((--(?:basis|utrecht)-[\w-]+)\)/g)].map(([, naam]) => naam!);
  expect(bedoeld.filter((naam) => van.has(naam) && !naar.has(naam))).toEqual([]);
});

it('gives in another house style only values to tokens that the theme has', () => {
  const theme = tokens(kopie);
  const eigen = [...tokens(rivier).keys()].filter((naam) => !naam.startsWith('--rivier-'));
  expect(eigen.length).toBeGreaterThan(30);
  expect(eigen.filter((naam) => !theme.has(naam))).toEqual([]);
});
