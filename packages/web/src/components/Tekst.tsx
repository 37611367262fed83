import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { klassen } from './klassen.ts';

type HeadingProps = {
  readonly niveau: 1 | 2 | 3 | 4;
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string;
};

export function Heading({ niveau, children, id, className }: HeadingProps) {
  const Kop = `h${niveau}` as const;
  return (
    <Kop id={id} className={klassen(`utrecht-heading-${niveau}`, className)}>
      {children}
    </Kop>
  );
}

type ParagraphProps = {
  readonly children: ReactNode;
  readonly soort?: 'gewoon' | 'lead' | 'klein';
  readonly zacht?: boolean;
  readonly id?: string;
};

export function Paragraph({ children, soort = 'gewoon', zacht, id }: ParagraphProps) {
  return (
    <p
      id={id}
      className={klassen(
        'utrecht-paragraph',
        soort === 'lead' && 'utrecht-paragraph--lead',
        soort === 'klein' && 'utrecht-paragraph--small',
        zacht && 'luwte-zacht',
      )}
    >
      {children}
    </p>
  );
}

type LinkProps = {
  readonly naar: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly onClick?: () => void;
};

/** A link within the product. */
export function Link({ naar, children, className, onClick }: LinkProps) {
  return (
    <RouterLink
      to={naar}
      className={klassen('utrecht-link utrecht-link--html-a', className)}
      {...(onClick ? { onClick } : {})}
    >
      {children}
    </RouterLink>
  );
}

/** The link that lets the keyboard jump over the menu. */
export function SkipLink({ doel, children }: { readonly doel: string; readonly children: ReactNode }) {
  return (
    <a href={`#${doel}`} className="utrecht-skip-link utrecht-skip-link--visible-on-focus">
      {children}
    </a>
  );
}
