import { normaliseerZoek } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { merkVan } from '../../platform/keten/index.ts';

type Sleutel = Pick<Deps, 'hoofdSleutel'>;

/**
 * The mark of the street in an address, or of a street by itself. House number and what follows it fall away: the same
 * street is what makes somebody a neighbour. An address without a street name has none.
 */
export function straatMerk({ hoofdSleutel }: Sleutel, gemeenteId: string, adres: string): string | undefined {
  const straat = normaliseerZoek(adres).replace(/ \d.*$/, '');
  return straat === '' ? undefined : merkVan(hoofdSleutel, 'straat', gemeenteId, straat);
}
