import { useEffect, useRef, useState } from 'react';
import { Alert, Button, KnopGroep } from '../../../components/index.ts';

export type Sluiten = {
  /** Closes, or asks first when something would be lost. */
  readonly vraag: () => void;
  readonly open: boolean;
  readonly verder: () => void;
  readonly weg: () => void;
};

/**
 * Closing a form in which somebody has typed takes a second yes. Takes the Escape key itself: a browser closes a
 * dialog at the second Escape whatever the page answers, and the text would be gone.
 */
export function useSluitVraag(aangeraakt: boolean, onSluit: () => void): Sluiten {
  const [open, setOpen] = useState(false);
  const vraag = () => {
    if (aangeraakt && !open) setOpen(true);
    else if (open) setOpen(false);
    else onSluit();
  };
  const laatste = useRef(vraag);
  laatste.current = vraag;
  useEffect(() => {
    const bijToets = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      laatste.current();
    };
    document.addEventListener('keydown', bijToets, true);
    return () => document.removeEventListener('keydown', bijToets, true);
  }, []);
  return { vraag, open, verder: () => setOpen(false), weg: onSluit };
}

/** The question, with going on as the first answer. */
export function SluitVraag({ sluiten }: { readonly sluiten: Sluiten }) {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sluiten.open) vak.current?.querySelector('button')?.focus();
  }, [sluiten.open]);
  if (!sluiten.open) return null;
  return (
    <div ref={vak}>
      <Alert soort="warning" meldt kop="Wat u hebt ingevuld is nog niet vastgelegd">
        <KnopGroep>
          <Button soort="primair" klein onClick={sluiten.verder}>
            Verder invullen
          </Button>
          <Button klein onClick={sluiten.weg}>
            Weggooien
          </Button>
        </KnopGroep>
      </Alert>
    </div>
  );
}
