import type { BeleidRegel, BeleidVerschil } from '@luwte/core/contract';

type Zelf = Pick<BeleidRegel, 'sleutel' | 'id' | 'spoor'>;

/** What this version can be compared with: other texts of the same policy first, then the others of the same track. */
export const teVergelijken = (alle: readonly BeleidRegel[], zelf: Zelf): BeleidRegel[] =>
  alle
    .filter((regel) => regel.sleutel !== zelf.sleutel && regel.spoor === zelf.spoor)
    .sort((a, b) => Number(b.id === zelf.id) - Number(a.id === zelf.id));

/** The differences by part, in the order in which they came. */
export function perOnderdeel({ verschillen, volgorde }: Pick<BeleidVerschil, 'verschillen' | 'volgorde'>) {
  const onderdelen = [...new Set([...verschillen, ...volgorde].map(({ onderdeel }) => onderdeel))];
  return onderdelen.map((onderdeel) => ({
    onderdeel,
    regels: verschillen.filter((regel) => regel.onderdeel === onderdeel),
    zinnen: volgorde.filter((regel) => regel.onderdeel === onderdeel).map(({ zin }) => zin),
  }));
}
