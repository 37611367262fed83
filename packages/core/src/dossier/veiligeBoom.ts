import { type DossierFout, onder } from './dossierFout.ts';

/** The format itself is 6 deep. Deeper input only serves to exhaust a reader. */
export const MAX_DIEPTE_JSON = 32;

/** NUL and half a surrogate pair cannot be stored as text by any database of the product. */
const ONBEWAARBAAR = /\0|\p{Cs}/u;

/** Keys that mean something to the language itself; in a data file they are an attack or an accident. */
const VERBODEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds what must be refused before a schema looks at the input: too deep or circular nesting, keys such as
 * `__proto__`, and characters that cannot be stored. Iterative, so that deep input cannot exhaust the stack.
 * Stops after `hoogstens` faults.
 */
export function zoekOnveilig(invoer: unknown, hoogstens = 60): DossierFout[] {
  const fouten: DossierFout[] = [];
  const teDoen: { waarde: unknown; pad: string; diepte: number }[] = [
    { waarde: invoer, pad: '/', diepte: 0 },
  ];
  for (let deel = teDoen.pop(); deel !== undefined && fouten.length < hoogstens; deel = teDoen.pop()) {
    const { waarde, pad, diepte } = deel;
    if (typeof waarde !== 'object' || waarde === null) continue;
    if (diepte >= MAX_DIEPTE_JSON) {
      fouten.push({ pad, reden: `Dit is te diep genest: hoogstens ${MAX_DIEPTE_JSON} niveaus.` });
      continue;
    }
    for (const naam of Object.keys(waarde)) {
      const hier = onder(pad, naam);
      if (!Array.isArray(waarde) && VERBODEN.has(naam)) {
        fouten.push({ pad: hier, reden: 'Deze veldnaam is niet toegestaan.' });
        continue;
      }
      const kind = Object.getOwnPropertyDescriptor(waarde, naam)?.value as unknown;
      if (ONBEWAARBAAR.test(naam) || (typeof kind === 'string' && ONBEWAARBAAR.test(kind))) {
        fouten.push({ pad: hier, reden: 'Hier staat een teken dat niet bestaat. Typ de tekst opnieuw.' });
        continue;
      }
      if (typeof kind === 'object' && kind !== null) {
        teDoen.push({ waarde: kind, pad: hier, diepte: diepte + 1 });
      }
    }
  }
  return fouten;
}
