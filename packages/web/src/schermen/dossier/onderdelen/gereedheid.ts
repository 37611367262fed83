import type { BeleidDetail, DossierToets, TijdlijnItem } from '@luwte/core/contract';

type Lijst = BeleidDetail['beleid']['gereedheid'][number];
type Criterium = Pick<DossierToets['toets']['stappen'][number]['criteria'][number], 'id' | 'voldaan'>;
type Vraag = Lijst['vragen'][number] & {
  /** The latest answer that somebody recorded. */
  readonly antwoord?: string;
  /** What the toets makes of it, where the step itself asks for it; also without a recorded answer. */
  readonly voldaan?: boolean;
};

/**
 * The lists of questions with the latest answer to each that asks for a fact. What the file already tells in another
 * way counts as well: the criterion of the step that rests on the same fact says so.
 */
export function gereedheidVan(
  lijsten: readonly Lijst[],
  oordelen: readonly Pick<TijdlijnItem, 'gebeurtenis' | 'op'>[],
  criteria: readonly Criterium[],
): (Omit<Lijst, 'vragen'> & { readonly vragen: readonly Vraag[] })[] {
  const laatste = new Map<string, { op: string; waarde: unknown }>();
  for (const { op, gebeurtenis } of oordelen) {
    const feit = String(gebeurtenis.feit);
    const eerder = laatste.get(feit);
    if (eerder === undefined || eerder.op < op) laatste.set(feit, { op, waarde: gebeurtenis.waarde });
  }
  return lijsten.map((lijst) => ({
    ...lijst,
    vragen: lijst.vragen.map((vraag) => {
      if (vraag.feit === undefined) return vraag;
      const gegeven = laatste.get(vraag.feit);
      const voldaan = criteria.find(({ id }) => id === vraag.feit)?.voldaan;
      return {
        ...vraag,
        ...(gegeven !== undefined && { antwoord: inWoorden(gegeven.waarde) }),
        ...(typeof voldaan === 'boolean' && { voldaan }),
      };
    }),
  }));
}

const inWoorden = (waarde: unknown): string =>
  typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde).replaceAll('-', ' ');
