import { Bron, TeBevestigen } from './Bron.tsx';
import type { Beleid } from './beleid.ts';
import type { Regel } from './voorwaarde.ts';

type Props = { readonly beleid: Beleid; readonly regels: readonly Regel[] };

/** Conditions as a list; what a condition is made of stands under it. */
export function Voorwaarden({ beleid, regels }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {regels.map((regel, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a policy version never changes its order
        <li key={i}>
          {regel.tekst} <Bron beleid={beleid} sleutel={regel.bron} /> {regel.kop}
          <TeBevestigen tekst={regel.teBevestigen} />
          {regel.delen ? <Voorwaarden beleid={beleid} regels={regel.delen} /> : null}
        </li>
      ))}
    </ul>
  );
}
