import type { FormEvent, ReactNode } from 'react';
import type { Fouten } from '../../../api/fout.ts';
import { Button, ErrorSummary, KnopGroep } from '../../../components/index.ts';

type Props = {
  readonly knop: string;
  readonly bezig: boolean;
  readonly fouten: Fouten | undefined;
  readonly veldVan?: (pad: string) => string;
  /** The question that a fault is about, where its sentence does not name it. */
  readonly waarover?: ((pad: string) => string | undefined) | undefined;
  readonly onVerstuur: () => void;
  readonly onSluit: () => void;
  readonly children: ReactNode;
};

/** A form in a dialog: faults on top, the fields, and two buttons. Ctrl+Enter sends it. */
export function Formulier({ knop, bezig, fouten, veldVan, waarover, onVerstuur, onSluit, children }: Props) {
  return (
    <form
      noValidate
      className="luwte-stapel"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onVerstuur();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onVerstuur();
      }}
    >
      <ErrorSummary fouten={fouten} {...(veldVan ? { veldVan } : {})} {...(waarover ? { waarover } : {})} />
      {children}
      <KnopGroep>
        <Button type="submit" soort="primair" bezig={bezig}>
          {bezig ? 'Bezig…' : knop}
        </Button>
        <Button onClick={onSluit}>Annuleren</Button>
      </KnopGroep>
    </form>
  );
}
