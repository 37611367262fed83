import {
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useContext,
} from 'react';
import { klassen } from './klassen.ts';

type VeldContext = {
  readonly id: string;
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly ongeldig: boolean;
};
const Veld = createContext<VeldContext | undefined>(undefined);

/** Id of the control of a field; the error summary links to it. */
export const veldId = (naam: string): string => `veld-${naam.replaceAll('.', '-')}`;

type FormFieldProps = {
  readonly label: ReactNode;
  /** Path of the value in the body: `melder.naam`. */
  readonly naam: string;
  readonly beschrijving?: ReactNode;
  readonly fout?: string | undefined;
  readonly optioneel?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Label, description and error of one control. The control inside takes its id and aria attributes from here. */
export function FormField({
  label,
  naam,
  beschrijving,
  fout,
  optioneel,
  className,
  children,
}: FormFieldProps) {
  const id = veldId(naam);
  const delen = [beschrijving ? `${id}-uitleg` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ');
  const context = {
    id,
    name: naam,
    describedBy: delen || undefined,
    ongeldig: fout !== undefined,
  };
  return (
    <div
      className={klassen('utrecht-form-field luwte-veld', fout && 'utrecht-form-field--invalid', className)}
    >
      <label className="utrecht-form-label" htmlFor={id}>
        {label} {optioneel ? <span className="luwte-optioneel">(niet verplicht)</span> : null}
      </label>
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
      <Veld value={context}>{children}</Veld>
    </div>
  );
}

/** Id and aria attributes from the surrounding FormField; what the control says itself wins. */
export function useVeld() {
  const veld = useContext(Veld);
  if (!veld) return {};
  return {
    id: veld.id,
    name: veld.name,
    'aria-describedby': veld.describedBy,
    'aria-invalid': veld.ongeldig || undefined,
  } as const;
}

const useOngeldig = (): boolean => useContext(Veld)?.ongeldig ?? false;

export function Textbox({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  const ongeldig = useOngeldig();
  return (
    <input
      type="text"
      {...useVeld()}
      {...rest}
      className={klassen(
        'utrecht-textbox utrecht-textbox--html-input',
        ongeldig && 'utrecht-textbox--invalid',
        className,
      )}
    />
  );
}

export function Textarea({ className, rows = 4, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const ongeldig = useOngeldig();
  return (
    <textarea
      rows={rows}
      {...useVeld()}
      {...rest}
      className={klassen(
        'utrecht-textarea utrecht-textarea--html-textarea',
        ongeldig && 'utrecht-textarea--invalid',
        className,
      )}
    />
  );
}

export type Keuze = { readonly waarde: string; readonly tekst: string };
type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & {
  readonly keuzes: readonly Keuze[];
  /** Text of the empty choice; left out: the first choice is chosen. */
  readonly leeg?: string;
};

export function Select({ keuzes, leeg, className, ...rest }: SelectProps) {
  const ongeldig = useOngeldig();
  return (
    <select
      {...useVeld()}
      {...rest}
      className={klassen(
        'utrecht-select utrecht-select--html-select',
        ongeldig && 'utrecht-select--invalid',
        className,
      )}
    >
      {leeg === undefined ? null : <option value="">{leeg}</option>}
      {keuzes.map(({ waarde, tekst }) => (
        <option key={waarde} value={waarde}>
          {tekst}
        </option>
      ))}
    </select>
  );
}
