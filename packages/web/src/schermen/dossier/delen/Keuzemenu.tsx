import { useEffect, useId } from 'react';
import { Button, useKlapvak } from '../../../components/index.ts';
import { hoofdletter } from '../../../teksten/nl.ts';

type Groep = {
  readonly groep: string;
  readonly keuzes: readonly { readonly id: string; readonly naam: string }[];
};
type Props = {
  readonly naam: string;
  readonly groepen: readonly Groep[];
  readonly onKies: (id: string) => void;
  /** Key that presses the button from anywhere on the screen. */
  readonly toets?: string;
};

/** A button that shows grouped choices. Escape or a click elsewhere folds it; the focus goes back to the button. */
export function Keuzemenu({ naam, groepen, onKies, toets }: Props) {
  const { open, setOpen, vak, vouw } = useKlapvak();
  const id = useId();
  useEffect(() => {
    if (open) vak.current?.querySelector<HTMLElement>(':scope li button')?.focus();
  }, [open, vak]);
  return (
    <div ref={vak} className="luwte-keuzemenu">
      <Button
        soort="primair"
        aria-expanded={open}
        aria-controls={id}
        aria-keyshortcuts={toets}
        onClick={() => setOpen(!open)}
      >
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
                          vouw();
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
