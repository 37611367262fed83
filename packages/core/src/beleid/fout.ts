/** One thing that is wrong with a policy, or with the facts of a dossier, and how to mend it. */
export type BeleidFout = {
  /** Where, as a path of keys and places: `/stappen/3/criteria/0`. */
  readonly pad: string;
  /** What is wrong, one Dutch sentence without personal data. */
  readonly reden: string;
  /** What mends it. */
  readonly herstel: string;
};

/** More faults than this help nobody; the reader mends these first. */
export const MAX_FOUTEN = 50;

export const padVan = (delen: readonly PropertyKey[]): string =>
  delen.map((deel) => `/${String(deel)}`).join('');

/** ` Bedoelde u "x"?` when one of the known names is close, else empty. */
export function suggestie(naam: string, bekend: Iterable<string>): string {
  let beste: string | undefined;
  let afstand = Math.max(2, Math.floor(naam.length / 4)) + 1;
  if (naam.length > 60) return '';
  for (const kandidaat of bekend) {
    const nu = verschil(naam.toLowerCase(), kandidaat.toLowerCase());
    if (nu < afstand) {
      afstand = nu;
      beste = kandidaat;
    }
  }
  return beste === undefined ? '' : ` Bedoelde u "${beste}"?`;
}

/** Number of letters to change, add or leave out (Levenshtein). */
function verschil(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      rij.push(Math.min(rij[j - 1]! + 1, vorige[j]! + 1, vorige[j - 1]! + gelijk));
    }
    vorige = rij;
  }
  return vorige[b.length]!;
}
