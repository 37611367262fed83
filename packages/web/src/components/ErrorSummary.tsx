import { useEffect, useRef } from 'react';
import type { Fouten } from '../api/fout.ts';
import { veldId } from './Veld.tsx';

type Props = {
  readonly fouten: Fouten | undefined;
  /** Fields that stand under another one on the screen: `melder.naam` -> `melder`. */
  readonly veldVan?: (pad: string) => string;
  /** What a field is about, where its fault alone does not tell: the same fault may be in many. */
  readonly waarover?: (pad: string) => string | undefined;
};

/** All faults of a form at once. Takes the focus when they change; each line goes to its field. */
export function ErrorSummary({ fouten, veldVan = (pad) => pad, waarover }: Props) {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fouten) vak.current?.focus();
  }, [fouten]);
  if (!fouten) return null;
  const regels = Object.entries(fouten);
  return (
    <div
      ref={vak}
      tabIndex={-1}
      role="alert"
      className="utrecht-alert utrecht-alert--error luwte-foutoverzicht"
    >
      <div className="utrecht-alert__content">
        <h2 className="utrecht-heading-2">
          {regels.length === 1
            ? 'Er is 1 ding dat nog niet klopt'
            : `Er zijn ${regels.length} dingen die nog niet kloppen`}
        </h2>
        <ul className="utrecht-unordered-list">
          {regels.map(([pad, reden]) => (
            <li key={pad} className="utrecht-unordered-list__item">
              {pad === '' ? (
                reden
              ) : (
                <a
                  className="utrecht-link utrecht-link--html-a"
                  href={`#${veldId(veldVan(pad))}`}
                  onClick={(event) => {
                    event.preventDefault();
                    naarVeld(veldId(veldVan(pad)));
                  }}
                >
                  {[waarover?.(pad), reden].filter(Boolean).join(' ')}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function naarVeld(id: string): void {
  const doel = document.getElementById(id);
  doel?.scrollIntoView({ block: 'center' });
  doel?.focus();
}
