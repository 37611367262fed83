import type { GecompileerdBeleid, Stap } from '../beleid/index.ts';

/** Words for people: two rules that differ in these alone give the same answer. */
const WOORDEN: ReadonlySet<string> = new Set(['bron', 'tekst', 'herstel', 'teBevestigen']);

const alsTekst = (waarde: unknown): string =>
  JSON.stringify(waarde, (sleutel, deel: unknown) => (WOORDEN.has(sleutel) ? undefined : deel)) ?? '';

/**
 * What decides whether a step is open, as one text: its conditions and each fact, term and limit that these name, directly or
 * through a derived fact. Equal texts under two policies mean the same rule.
 */
export function bepaalInhoud({ beleid }: GecompileerdBeleid): (stap: Stap) => string {
  return (stap) => {
    const gezien = new Set<string>();
    const delen: string[] = [];
    const neem = (sleutel: string, deel: unknown): void => {
      if (gezien.has(sleutel)) return;
      gezien.add(sleutel);
      delen.push(`${sleutel}=${alsTekst(deel)}`);
      for (const verwijzing of verwijzingenIn(deel)) neem(...zoek(verwijzing));
    };
    const zoek = (verwijzing: string): [string, unknown] => {
      const [soort, id] = verwijzing.split(':', 2) as [string, string];
      if (soort === 'termijn') {
        const regels = beleid.termijnen.filter((t) => t.id === id);
        return [
          verwijzing,
          regels.map(({ naam: _n, gevolg: _g, wie: _w, herinnering: _h, ...rest }) => rest),
        ];
      }
      if (soort === 'grens') return [verwijzing, beleid.grenzen.find((g) => g.id === id)?.aantal];
      const feit = Object.hasOwn(beleid.feiten, id) ? beleid.feiten[id] : undefined;
      return [
        verwijzing,
        feit && {
          type: feit.type,
          keuzes: feit.keuzes,
          uit: feit.uit,
          object: feit.object,
          afgeleid: feit.afgeleid,
        },
      ];
    };
    neem('stap', { criteria: stap.criteria, nietVanToepassing: stap.nietVanToepassing });
    return delen.sort().join('\n');
  };
}

/** `feit:x`, `termijn:y` and `grens:z` for every one that a condition, a fact or a term names, at any depth. */
function* verwijzingenIn(deel: unknown): Iterable<string> {
  if (Array.isArray(deel)) {
    for (const kind of deel) yield* verwijzingenIn(kind);
    return;
  }
  if (typeof deel !== 'object' || deel === null) return;
  for (const [sleutel, waarde] of Object.entries(deel)) {
    if ((sleutel === 'feit' || sleutel === 'vraag') && typeof waarde === 'string') yield `feit:${waarde}`;
    else if (sleutel === 'grens' && typeof waarde === 'string') yield `grens:${waarde}`;
    else if (sleutel === 'naTermijn' && typeof waarde === 'string') yield `termijn:${waarde}`;
    else if (sleutel === 'termijn' && typeof waarde === 'object' && waarde !== null && 'id' in waarde)
      yield `termijn:${String(waarde.id)}`;
    else yield* verwijzingenIn(waarde);
  }
}
