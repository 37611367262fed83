import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export type Tab = { readonly id: string; readonly naam: ReactNode; readonly inhoud: () => ReactNode };
type Props = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly gekozen: string;
  readonly onKies: (id: string) => void;
};

/** Tabs by the ARIA pattern: arrow keys move, only the chosen panel is rendered. */
export function Tabs({ label, tabs, gekozen, onKies }: Props) {
  const basis = useId();
  const lijst = useRef<HTMLDivElement>(null);
  const nu = Math.max(
    tabs.findIndex((tab) => tab.id === gekozen),
    0,
  );
  const bijToets = (event: KeyboardEvent) => {
    const stap = { ArrowRight: 1, ArrowLeft: -1, Home: -nu, End: tabs.length - 1 - nu }[event.key];
    if (stap === undefined) return;
    event.preventDefault();
    const doel = (nu + stap + tabs.length) % tabs.length;
    onKies(tabs[doel]!.id);
    lijst.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[doel]?.focus();
  };
  return (
    <div className="luwte-tabs">
      <div ref={lijst} role="tablist" aria-label={label} className="luwte-tabs__lijst" onKeyDown={bijToets}>
        {tabs.map((tab, i) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${basis}-${tab.id}`}
            aria-selected={i === nu}
            aria-controls={`${basis}-${tab.id}-paneel`}
            tabIndex={i === nu ? 0 : -1}
            className="luwte-tab"
            onClick={() => onKies(tab.id)}
          >
            {tab.naam}
          </button>
        ))}
      </div>
      {tabs[nu] ? (
        <div
          role="tabpanel"
          id={`${basis}-${tabs[nu].id}-paneel`}
          aria-labelledby={`${basis}-${tabs[nu].id}`}
          className="luwte-tabs__paneel"
        >
          {tabs[nu].inhoud()}
        </div>
      ) : null}
    </div>
  );
}
