import { type Beleid, treden } from './beleid.ts';

/** The ladder, drawn: rungs that grow along the way, each a link to its step. */
export function Ladder({ beleid }: { readonly beleid: Beleid }) {
  const lijst = treden(beleid);
  const fase = (id: string) => beleid.fasen.find((f) => f.id === id)?.naam;
  return (
    <>
      <p className="luwte-zacht luwte-klein">Van de eerste melding tot het einde, met de fase erbij.</p>
      <ol className="luwte-beleid__ladder">
        {lijst.map((stap, i) => (
          <li
            key={stap.id}
            className="luwte-beleid__trede"
            style={{ '--trede': lijst.length === 1 ? 1 : i / (lijst.length - 1) } as React.CSSProperties}
          >
            <a className="luwte-beleid__sport" href={`#stap-${stap.id}`}>
              <span className="luwte-beleid__nummer" aria-hidden="true">
                {i + 1}
              </span>
              <span className="luwte-beleid__tredenaam">{stap.naam}</span>
            </a>
            <span className="luwte-zacht luwte-klein">{fase(stap.fase)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
