import { normaliseerZoek } from '../db/zoek.ts';
import { type HoofdSleutel, merkVan } from '../keten/index.ts';

/**
 * The mark of the street in an address, or of a street by itself. House number and what follows it fall away: the same
 * street is what makes somebody a neighbour. An address without a street name has none.
 */
export function straatMerk(
  { hoofdSleutel }: { readonly hoofdSleutel: HoofdSleutel },
  gemeenteId: string,
  adres: string,
): string | undefined {
  const woorden = normaliseerZoek(adres).split(' ');
  // A street may begin with a number: 1e Kruisstraat.
  const nummer = woorden.findIndex((woord, i) => i > 0 && /^\d/.test(woord));
  const straat = (nummer === -1 ? woorden : woorden.slice(0, nummer)).join(' ');
  return straat === '' ? undefined : merkVan(hoofdSleutel, 'straat', gemeenteId, straat);
}
