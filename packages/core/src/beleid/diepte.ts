import { type BeleidFout, padVan } from './fout.ts';
import { MAX_DIEPTE } from './voorwaarde.schema.ts';

/** A policy itself is some 10 deep outside its conditions; each level of those takes at most two. */
const MAX_NESTING = 2 * MAX_DIEPTE + 12;
/** Far above any policy, far below what exhausts a server. A reference used twice counts twice. */
const MAX_ONDERDELEN = 200_000;
const TAKKEN = new Set(['alle', 'een', 'niet']);
const VERBODEN = new Set(['__proto__', 'constructor', 'prototype']);

type Deel = {
  readonly waarde: object;
  readonly ouder: Deel | undefined;
  readonly naam: string;
  readonly nesting: number;
  readonly takken: number;
};

/**
 * Finds what would exhaust a reader before any schema looks at it: nesting that is too deep, input that is too
 * large or circular, and keys that mean something to the language. Iterative; stops at the first such fault.
 */
export function zoekOverdaad(invoer: unknown): BeleidFout | undefined {
  if (typeof invoer !== 'object' || invoer === null) return undefined;
  const teDoen: Deel[] = [{ waarde: invoer, ouder: undefined, naam: '', nesting: 0, takken: 0 }];
  let aantal = 0;
  for (let deel = teDoen.pop(); deel !== undefined; deel = teDoen.pop()) {
    if (deel.takken > MAX_DIEPTE || deel.nesting > MAX_NESTING) {
      return {
        pad: kort(deel),
        reden: `De voorwaarden zijn te diep genest: hoogstens ${MAX_DIEPTE} niveaus.`,
        herstel: 'Maak van een deel een afgeleid feit en verwijs daarnaar.',
      };
    }
    for (const naam of Object.keys(deel.waarde)) {
      aantal++;
      if (aantal > MAX_ONDERDELEN) {
        return {
          pad: '',
          reden: `Het bestand is te groot: meer dan ${MAX_ONDERDELEN} onderdelen.`,
          herstel: 'Maak het beleid korter of splits het.',
        };
      }
      const waarde = (deel.waarde as Record<string, unknown>)[naam];
      if (VERBODEN.has(naam)) {
        return {
          pad: `${kort(deel)}/${naam}`,
          reden: 'Deze naam mag niet worden gebruikt.',
          herstel: 'Kies een andere naam.',
        };
      }
      if (typeof waarde !== 'object' || waarde === null) continue;
      const takken = deel.takken + (TAKKEN.has(naam) ? 1 : 0);
      teDoen.push({ waarde, ouder: deel, naam, nesting: deel.nesting + 1, takken });
    }
  }
  return undefined;
}

/** The first eight steps of the path: enough to find the place, and a line that can be read. */
function kort(deel: Deel): string {
  const namen: string[] = [];
  for (let nu = deel; nu.ouder !== undefined; nu = nu.ouder) namen.push(nu.naam);
  namen.reverse();
  return padVan(namen.length > 8 ? [...namen.slice(0, 8), '…'] : namen);
}
