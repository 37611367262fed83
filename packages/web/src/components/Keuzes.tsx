import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useId } from 'react';
import { klassen } from './klassen.ts';
import { type Keuze, veldId } from './Veld.tsx';

type CheckboxProps = InputHTMLAttributes<HTMLInputElement> & { readonly label: ReactNode };

/** One checkbox with its label. */
export function Checkbox({ label, className, id, ...rest }: CheckboxProps) {
  const eigen = useId();
  return (
    <div className={klassen('luwte-aanvink', className)}>
      <input
        type="checkbox"
        id={id ?? eigen}
        {...rest}
        className="utrecht-checkbox utrecht-checkbox--html-input luwte-aanvink__vak"
      />
      <label htmlFor={id ?? eigen} className="utrecht-form-label utrecht-form-label--checkbox">
        {label}
      </label>
    </div>
  );
}

type FieldsetProps = {
  readonly legend: ReactNode;
  /** Path of the value, when the group is one field; the error summary then links to it. */
  readonly naam?: string;
  readonly beschrijving?: ReactNode;
  readonly fout?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Controls that belong together under one legend. */
export function Fieldset({ legend, naam, beschrijving, fout, className, children }: FieldsetProps) {
  const eigen = useId();
  const id = naam ? veldId(naam) : eigen;
  const delen = [beschrijving ? `${id}-uitleg` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={naam ? -1 : undefined}
      aria-describedby={delen || undefined}
      className={klassen(
        'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset luwte-veldgroep',
        fout && 'luwte-veldgroep--fout',
        className,
      )}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend luwte-legenda">
        {legend}
      </legend>
      {beschrijving ? (
        <div className="utrecht-form-field-description" id={`${id}-uitleg`}>
          {beschrijving}
        </div>
      ) : null}
      {fout ? (
        <div className="utrecht-form-field-error-message" id={`${id}-fout`}>
          <span aria-hidden="true">▲ </span>
          {fout}
        </div>
      ) : null}
      {children}
    </fieldset>
  );
}

type GroepProps = Omit<FieldsetProps, 'children' | 'naam'> & {
  readonly naam: string;
  readonly keuzes: readonly Keuze[];
  /** Choices side by side as chips instead of under each other. */
  readonly chips?: boolean;
};

type RadioGroupProps = GroepProps & {
  readonly waarde: string | undefined;
  readonly onKies: (waarde: string) => void;
};

/** One choice out of a few. */
export function RadioGroup({ naam, keuzes, waarde, onKies, chips, ...rest }: RadioGroupProps) {
  return (
    <Fieldset naam={naam} {...rest}>
      <div className={chips ? 'luwte-chips' : 'luwte-keuzes'}>
        {keuzes.map((keuze) => (
          <label key={keuze.waarde} className={chips ? 'luwte-chip' : 'luwte-keuze'}>
            <input
              type="radio"
              name={naam}
              value={keuze.waarde}
              checked={waarde === keuze.waarde}
              onChange={() => onKies(keuze.waarde)}
              className="utrecht-radio-button--html-input luwte-aanvink__vak"
            />
            <span>{keuze.tekst}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

type CheckboxGroupProps = GroepProps & {
  readonly gekozen: readonly string[];
  readonly onKies: (gekozen: readonly string[]) => void;
};

/** Any number of choices. Order of the answer is that of `keuzes`. */
export function CheckboxGroup({ naam, keuzes, gekozen, onKies, chips, ...rest }: CheckboxGroupProps) {
  const wissel = (waarde: string, aan: boolean) =>
    onKies(keuzes.map((k) => k.waarde).filter((w) => (w === waarde ? aan : gekozen.includes(w))));
  return (
    <Fieldset naam={naam} {...rest}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the checkboxes inside */}
      <div className={chips ? 'luwte-chips' : 'luwte-keuzes'} onKeyDown={chips ? metPijlen : undefined}>
        {keuzes.map((keuze, i) => (
          <label key={keuze.waarde} className={chips ? 'luwte-chip' : 'luwte-keuze'}>
            <input
              type="checkbox"
              tabIndex={chips && i > 0 ? -1 : undefined}
              name={naam}
              value={keuze.waarde}
              checked={gekozen.includes(keuze.waarde)}
              onChange={(event) => wissel(keuze.waarde, event.target.checked)}
              className="luwte-aanvink__vak"
            />
            <span>{keuze.tekst}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** A long row of chips is one stop for Tab; the arrow keys walk along it, so a form stays quick by keyboard. */
function metPijlen(event: KeyboardEvent<HTMLDivElement>): void {
  const stap = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (stap === undefined) return;
  const vakken = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
  const nu = vakken.indexOf(document.activeElement as HTMLInputElement);
  const doel = vakken[(nu + stap + vakken.length) % vakken.length];
  event.preventDefault();
  doel?.focus();
}
