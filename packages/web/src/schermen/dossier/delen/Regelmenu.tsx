import { useEffect, useId } from 'react';
import { Button, useKlapvak } from '../../../components/index.ts';

type Props = {
  /** What the button says to who does not see its three dots: `Acties bij melding van ma 3 nov 2025`. */
  readonly label: string;
  readonly keuzes: readonly { readonly naam: string; readonly doe: () => void }[];
};

/** One button per line for everything that can be done with it: one stop of the Tab key, however many choices. */
export function Regelmenu({ label, keuzes }: Props) {
  const { open, setOpen, vak, vouw } = useKlapvak();
  const id = useId();
  useEffect(() => {
    if (open) vak.current?.querySelector<HTMLElement>(':scope li button')?.focus();
  }, [open, vak]);
  if (keuzes.length === 0) return null;
  return (
    <div ref={vak} className="luwte-regelmenu luwte-niet-afdrukken">
      <Button
        klein
        soort="subtiel"
        aria-expanded={open}
        aria-controls={id}
        title="Acties"
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      {open ? (
        <ul id={id} className="luwte-klapmenu__lijst luwte-regelmenu__vak">
          {keuzes.map(({ naam, doe }) => (
            <li key={naam}>
              <button
                type="button"
                className="luwte-klapmenu__keuze"
                onClick={() => {
                  vouw();
                  doe();
                }}
              >
                {naam}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
