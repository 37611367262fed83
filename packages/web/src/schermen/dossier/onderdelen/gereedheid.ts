import type { BeleidDetail, TijdlijnItem } from '@luwte/core/contract';

type Lijst = BeleidDetail['beleid']['gereedheid'][number];
type Vraag = Lijst['vragen'][number] & { readonly antwoord?: string };

/** The lists of questions with the latest answer to each that asks for a fact. */
export function gereedheidVan(
  lijsten: readonly Lijst[],
  oordelen: readonly Pick<TijdlijnItem, 'gebeurtenis' | 'op'>[],
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
      const gegeven = vraag.feit === undefined ? undefined : laatste.get(vraag.feit);
      return gegeven === undefined ? vraag : { ...vraag, antwoord: inWoorden(gegeven.waarde) };
    }),
  }));
}

const inWoorden = (waarde: unknown): string =>
  typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde).replaceAll('-', ' ');
