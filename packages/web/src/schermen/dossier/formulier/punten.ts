/** A point of a view as the form holds it. */
export type Punt = { readonly tekst: string; readonly reactie: string };

/** The form keeps points as one list: point, answer, point, answer. There is always one to write in. */
export function naarPunten(waarde: string | readonly string[] | undefined): readonly Punt[] {
  const lijst = typeof waarde === 'string' || waarde === undefined ? [] : waarde;
  const punten = Array.from({ length: Math.ceil(lijst.length / 2) }, (_, i) => ({
    tekst: lijst[2 * i] ?? '',
    reactie: lijst[2 * i + 1] ?? '',
  }));
  return punten.length === 0 ? [{ tekst: '', reactie: '' }] : punten;
}

export const vanPunten = (punten: readonly Punt[]): readonly string[] =>
  punten.flatMap(({ tekst, reactie }) => [tekst, reactie]);

/** As the format has it: empty points fall out, and a point that waits has no answer. */
export function alsPunten(waarde: readonly string[]): { tekst: string; reactie?: string }[] {
  return naarPunten(waarde)
    .map(({ tekst, reactie }) => ({ tekst: tekst.trim(), reactie: reactie.trim() }))
    .filter(({ tekst, reactie }) => tekst !== '' || reactie !== '')
    .map(({ tekst, reactie }) => ({ tekst, ...(reactie === '' ? {} : { reactie }) }));
}

/** What still stands in the way: an answer to nothing, or a view called answered while a point waits. */
export function foutInPunten(waarde: readonly string[], beantwoord: boolean): string | undefined {
  const punten = alsPunten(waarde);
  const zonderTekst = punten.findIndex(({ tekst }) => tekst === '');
  if (zonderTekst >= 0)
    return `Punt ${zonderTekst + 1} heeft een antwoord maar geen punt. Schrijf op wat er is gezegd.`;
  const open = punten.flatMap(({ reactie }, i) => (reactie === undefined ? [String(i + 1)] : []));
  if (!beantwoord || open.length === 0) return undefined;
  const welke = open.length === 1 ? `Punt ${open[0]} heeft` : `De punten ${open.join(', ')} hebben`;
  return `${welke} nog geen antwoord. Dan is de zienswijze nog niet beantwoord.`;
}
