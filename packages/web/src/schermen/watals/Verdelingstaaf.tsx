import type { Verdeling, WatAls } from '@luwte/core/watals';
import { euro } from '../../lib/geld.ts';

type Props = {
  readonly verdeling: Verdeling;
  readonly maat: keyof WatAls['indeling'];
  readonly indeling: WatAls['indeling'];
  readonly wat: string;
};

/** How often by how much, as bars; the numbers are read out and stand in the list below the bars. */
export function Verdelingstaaf({ verdeling, maat, indeling, wat }: Props) {
  if (verdeling.aantal === 0) return null;
  const hoogste = Math.max(...verdeling.bakken, 1);
  const grenzen: readonly number[] = indeling[maat];
  const naam = (i: number): string => {
    const toon = (n: number) => (maat === 'dagen' ? `${n} dagen` : euro(n));
    return i < grenzen.length ? `tot ${toon(grenzen[i]!)}` : `meer dan ${toon(grenzen.at(-1)!)}`;
  };
  return (
    <figure className="luwte-verdeling">
      <figcaption>
        {wat}: {verdeling.aantal} keer, gemiddeld{' '}
        {maat === 'dagen'
          ? `${Math.round(verdeling.som / verdeling.aantal)} dagen`
          : euro(Math.round(verdeling.som / verdeling.aantal))}
      </figcaption>
      <ul>
        {verdeling.bakken.map((aantal, i) =>
          aantal === 0 ? null : (
            <li key={naam(i)}>
              <span>{naam(i)}</span>
              <meter min={0} max={hoogste} value={aantal} aria-label={`${naam(i)}: ${aantal}`} />
              <span>{aantal}</span>
            </li>
          ),
        )}
      </ul>
    </figure>
  );
}
