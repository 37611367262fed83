import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/index.ts';
import { hoofdletter } from '../../../teksten/nl.ts';

type Groep = {
  readonly groep: string;
  readonly keuzes: readonly { readonly id: string; readonly naam: string }[];
};
type Props = {
  readonly naam: string;
  readonly groepen: readonly Groep[];
  readonly onKies: (id: string) => void;
};

/** A button that shows grouped choices. Escape or a click elsewhere folds it; the focus goes back to the button. */
export function Keuzemenu({ naam, groepen, onKies }: Props) {
  const [open, setOpen] = useState(false);
  const vak = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    vak.current?.querySelector<HTMLElement>('li button')?.focus();
    const sluit = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        vak.current?.querySelector('button')?.focus();
      } else if (vak.current?.contains(event.target as Node)) return;
      setOpen(false);
    };
    for (const soort of ['keydown', 'pointerdown', 'focusin']) document.addEventListener(soort, sluit);
    return () => {
      for (const soort of ['keydown', 'pointerdown', 'focusin']) document.removeEventListener(soort, sluit);
    };
  }, [open]);
  return (
    <div ref={vak} className="luwte-keuzemenu">
      <Button soort="primair" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">+</span> {naam}
      </Button>
      {open ? (
        <div id={id} className="luwte-keuzemenu__vak">
          {groepen
            .filter(({ keuzes }) => keuzes.length > 0)
            .map(({ groep, keuzes }) => (
              <div key={groep}>
                <h2 className="luwte-keuzemenu__groep">{groep}</h2>
                <ul className="luwte-klapmenu__lijst">
                  {keuzes.map((keuze) => (
                    <li key={keuze.id}>
                      <button
                        type="button"
                        className="luwte-klapmenu__keuze"
                        onClick={() => {
                          // The item goes away; what opens next gives the focus back to the button.
                          vak.current?.querySelector('button')?.focus();
                          setOpen(false);
                          onKies(keuze.id);
                        }}
                      >
                        {hoofdletter(keuze.naam)}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
      ) : null}
    </div>
  );
}
