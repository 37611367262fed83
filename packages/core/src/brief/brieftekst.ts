import { BRIEFVELDEN, type Brief, type Briefveld } from '../beleid/index.ts';

/** A part of a letter: what has to be in it and the text the policy has for that; without one it is written by hand. */
export type Deel = { readonly nummer: string; readonly punten: readonly string[]; readonly tekst: string };

/**
 * The parts of a letter in the order of its contents. Points that share one text are one part, named by the place
 * of the first of them.
 */
export function delenVan({ inhoud, opstellen }: Brief): readonly Deel[] {
  const delen: Deel[] = [];
  const gehad = new Set<string>();
  inhoud.forEach((punt, i) => {
    if (gehad.has(punt)) return;
    const eigen = opstellen?.teksten.find(({ voor }) => voor.includes(punt));
    const punten = eigen === undefined ? [punt] : inhoud.filter((ander) => eigen.voor.includes(ander));
    for (const ander of punten) gehad.add(ander);
    delen.push({ nummer: String(i + 1), punten, tekst: eigen?.tekst ?? '{eigen}' });
  });
  return delen;
}

const BEKEND: ReadonlySet<string> = new Set(BRIEFVELDEN);

/** What a text asks for between braces. */
export const gevraagd = (tekst: string): readonly Briefveld[] =>
  [...tekst.matchAll(/\{([^{}]*)\}/g)].flatMap(([, veld = '']) =>
    BEKEND.has(veld) ? [veld as Briefveld] : [],
  );

/** The text with each `{veld}` replaced. What stands in a value is never read as a field. */
export const vul = (tekst: string, waarde: (veld: Briefveld) => string): string =>
  tekst
    .replace(/\{([^{}]*)\}/g, (heel, veld: string) => (BEKEND.has(veld) ? waarde(veld as Briefveld) : heel))
    .trim();
