export type Grond = '151d' | 'opiumwet' | 'wth' | '174a' | '172' | '175' | 'geen' | 'anders' | 'onbekend';

const GRONDEN: readonly (readonly [Grond, RegExp])[] = [
  ['151d', /\b151d\b|woonoverlast/i],
  ['opiumwet', /opiumwet|\b13b\b/i],
  ['wth', /tijdelijk huisverbod|\bwth\b/i],
  ['174a', /\b174a\b/i],
  ['172', /\b172a?b?\b/i],
  ['175', /\b175\b|\b176\b|noodbevel|noodverordening/i],
];

/** The power a decision says it rests on, from its own words. */
export function grondVan(besluit: {
  grondslag?: string | undefined;
  gronden?: readonly { bepaling: string }[] | undefined;
}): Grond {
  const tekst = [besluit.grondslag, ...(besluit.gronden ?? []).map((g) => g.bepaling)]
    .filter((deel) => deel !== undefined)
    .join('; ');
  if (tekst.trim() === '') return 'onbekend';
  if (/^\s*(geen|niet genoemd|niet vermeld|ontbreekt)\b/i.test(tekst)) return 'geen';
  for (const [grond, patroon] of GRONDEN) if (patroon.test(tekst)) return grond;
  // Art. 151d works through an article of the APV, whose number differs per town.
  if (/\bapv\b|plaatselijke verordening/i.test(tekst)) return '151d';
  return 'anders';
}
