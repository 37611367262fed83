import type { Uitvoer } from './uitvoer.ts';

export type InvoerRegel = { readonly pad: string; readonly reden: string };

/** Unusable input: each fault on a line of its own on stderr, and as JSON on stdout when that was asked. Exit 2. */
export function meldFouten(uit: Uitvoer, fouten: readonly InvoerRegel[], alsJson = false): 2 {
  for (const { pad, reden } of fouten) uit.meld(`${pad}: ${reden}`);
  if (alsJson) {
    uit.schrijf(JSON.stringify({ fouten: fouten.map(({ pad, reden }) => ({ pad, reden })) }, undefined, 2));
  }
  return 2;
}
