import type { Grond } from '@luwte/core/deling';

/** The ground as it is being filled in. */
export type Grondinvoer = Readonly<
  Record<
    | 'grond'
    | 'artikel'
    | 'besluit'
    | 'wie'
    | 'op'
    | 'hoe'
    | 'melderOp'
    | 'melderHoe'
    | 'overlastgeverOp'
    | 'overlastgeverHoe',
    string
  >
>;

export const GEEN_GROND: Grondinvoer = {
  grond: '',
  artikel: '',
  besluit: '',
  wie: '',
  op: '',
  hoe: '',
  melderOp: '',
  melderHoe: '',
  overlastgeverOp: '',
  overlastgeverHoe: '',
};

/** The ground as it was filled in; undefined while something that it rests on is missing. */
export function maakGrond(velden: Grondinvoer): Grond | undefined {
  const { grond, artikel, besluit, wie, op, hoe } = velden;
  const vol = (...delen: string[]) => delen.every((deel) => deel.trim() !== '');
  if (grond.startsWith('convenant:'))
    return { soort: 'convenant', convenantId: grond.slice('convenant:'.length) };
  if (grond === 'wet') return vol(artikel) ? { soort: 'wet', artikel } : undefined;
  if (grond === 'toestemming')
    return vol(wie, op, hoe) ? ({ soort: 'toestemming', van: wie, op, hoe } as Grond) : undefined;
  if (grond === 'toestemming-beiden') {
    const { melderOp, melderHoe, overlastgeverOp, overlastgeverHoe } = velden;
    if (!vol(melderOp, melderHoe, overlastgeverOp, overlastgeverHoe)) return undefined;
    return {
      soort: grond,
      melder: { op: melderOp, hoe: melderHoe },
      overlastgever: { op: overlastgeverOp, hoe: overlastgeverHoe },
    } as Grond;
  }
  return grond === '' || !vol(besluit) ? undefined : ({ soort: grond, besluit } as Grond);
}
