import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { klassen } from './klassen.ts';

type Soort = 'primair' | 'secundair' | 'subtiel';
const SOORT = {
  primair: 'utrecht-button--primary-action',
  secundair: 'utrecht-button--secondary-action',
  subtiel: 'utrecht-button--subtle',
} as const satisfies Record<Soort, string>;

type KnopProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly soort?: Soort;
  readonly klein?: boolean;
  /** Work is going on: the button stays focusable, says so and ignores clicks. */
  readonly bezig?: boolean;
};

/** A button. `type="button"` unless it submits. */
export function Button({ soort = 'secundair', klein, bezig, className, onClick, ...rest }: KnopProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={bezig || undefined}
      onClick={bezig ? (event) => event.preventDefault() : onClick}
      className={klassen(
        'utrecht-button',
        SOORT[soort],
        bezig && 'utrecht-button--busy',
        klein && 'luwte-knop--klein',
        className,
      )}
    />
  );
}

type KnopLinkProps = {
  readonly naar: string;
  readonly soort?: Soort;
  readonly klein?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ naar, soort = 'secundair', klein, className, children }: KnopLinkProps) {
  return (
    <RouterLink
      to={naar}
      className={klassen(
        'utrecht-button-link utrecht-button-link--html-a utrecht-button',
        SOORT[soort],
        klein && 'luwte-knop--klein',
        className,
      )}
    >
      {children}
    </RouterLink>
  );
}

/** Buttons side by side; the main one first. */
export function KnopGroep({ children }: { readonly children: ReactNode }) {
  return <div className="utrecht-button-group utrecht-button-group--row luwte-knopgroep">{children}</div>;
}
