import type { BeleidDetail } from '@luwte/core/contract';
import type { Fouten } from '../../../api/fout.ts';
import { eurocentUit } from '../../../lib/geld.ts';

export type LegeWaarde = BeleidDetail['legeWaarden'][number];
/** What somebody typed for one value. */
export type Antwoord = { readonly waarde: string; readonly eenheid: string; readonly bron: string };
export const NIETS: Antwoord = { waarde: '', eenheid: '', bron: '' };

/**
 * The value as the server takes it: whole cents, a number, or text. What is no number goes as it was typed, so that
 * the server says what is wrong with it.
 */
export function alsWaarde(soort: LegeWaarde['soort'], getypt: string): string | number {
  const schoon = getypt.trim();
  if (soort === 'bedrag') return eurocentUit(schoon) ?? schoon;
  if (soort === 'aantal' || soort === 'duur') return /^\d+$/.test(schoon) ? Number(schoon) : schoon;
  return schoon;
}

/**
 * All values in the order in which they are asked: place and number stay the same in the answer.
 * @param bronVoorAlle the decision behind every value that names none of its own
 */
export const alsInvoer = (
  lege: readonly LegeWaarde[],
  antwoorden: Readonly<Record<string, Antwoord>>,
  toelichting: string,
  bronVoorAlle = '',
) => ({
  waarden: lege.map(({ pad, soort }) => {
    const { waarde, eenheid, bron } = antwoorden[pad] ?? NIETS;
    return {
      pad,
      waarde: alsWaarde(soort, waarde),
      ...(eenheid === '' ? {} : { eenheid }),
      bron: bron.trim() === '' ? bronVoorAlle : bron,
    };
  }),
  toelichting,
});

/** What the server said about one value. */
export const foutBij = (fouten: Fouten | undefined, i: number, veld: keyof Antwoord): string | undefined =>
  fouten?.[`waarden.${i}.${veld}`];

/** The question that a fault is about, from the place of the field in the body. */
export function vraagBij(pad: string, lege: readonly LegeWaarde[], vraag: (leeg: LegeWaarde) => string) {
  const nummer = /^waarden\.(\d+)\./.exec(pad)?.[1];
  const leeg = nummer === undefined ? undefined : lege[Number(nummer)];
  return leeg && vraag(leeg);
}
