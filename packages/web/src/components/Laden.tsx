import { type ReactNode, useEffect, useState } from 'react';
import { foutTekst } from '../api/fout.ts';
import { Button } from './Knop.tsx';
import { Alert } from './Melding.tsx';

/** Progress that appears only when it takes longer than a moment, so that fast answers do not flicker. */
export function Spinner({ tekst = 'Bezig met laden' }: { readonly tekst?: string }) {
  const [zichtbaar, setZichtbaar] = useState(false);
  useEffect(() => {
    const klok = setTimeout(() => setZichtbaar(true), 400);
    return () => clearTimeout(klok);
  }, []);
  return (
    <div role="status" className="luwte-laden">
      {zichtbaar ? (
        <>
          <span className="luwte-laden__streep" aria-hidden="true" />
          <span>{tekst}…</span>
        </>
      ) : null}
    </div>
  );
}

type Vraag<T> = {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
};
type Props<T> = {
  readonly vraag: Vraag<T>;
  readonly tekst?: string;
  readonly children: (data: T) => ReactNode;
};

/** Loading, fault with a way to try again, or the content. Old content stays while new is on its way. */
export function Laden<T>({ vraag, tekst, children }: Props<T>) {
  if (vraag.data !== undefined) return children(vraag.data);
  if (vraag.error) {
    return (
      <Alert soort="error" meldt>
        <p className="utrecht-paragraph">{foutTekst(vraag.error)}</p>
        <Button klein onClick={() => void vraag.refetch()}>
          Opnieuw proberen
        </Button>
      </Alert>
    );
  }
  return <Spinner {...(tekst ? { tekst } : {})} />;
}
