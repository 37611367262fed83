import type { Aard } from '@luwte/core/beleid';
import { Badge } from '../../components/index.ts';
import { Bron, TeBevestigen } from './Bron.tsx';
import type { Beleid } from './beleid.ts';
import type { Regel } from './voorwaarde.ts';

/** `aard`: whether somebody may depart from it. Only what stands by itself has one. */
type Props = {
  readonly beleid: Beleid;
  readonly regels: readonly (Regel & { readonly aard?: Aard })[];
};

/** Conditions as a list; what a condition is made of stands under it. */
export function Voorwaarden({ beleid, regels }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {regels.map((regel, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a policy version never changes its order
        <li key={i}>
          {regel.aard ? <Badge>{regel.aard}</Badge> : null} {regel.tekst}{' '}
          <Bron beleid={beleid} sleutel={regel.bron} /> {regel.kop}
          <TeBevestigen tekst={regel.teBevestigen} />
          {regel.delen ? <Voorwaarden beleid={beleid} regels={regel.delen} /> : null}
        </li>
      ))}
    </ul>
  );
}
