import { useEffect, useRef, useState } from 'react';

/** Where in a list the focus goes with an arrow key: round from the last to the first and back. */
export const volgendePlaats = (nu: number, aantal: number, stap: 1 | -1): number =>
  nu < 0 ? (stap === 1 ? 0 : aantal - 1) : (nu + stap + aantal) % aantal;

/**
 * A part that a button folds out: the first button in `vak` is the one that opens it, its choices stand in `li`.
 * Escape folds it and gives the focus back; a click or the focus elsewhere folds it as well. The arrow keys walk
 * through the choices, Tab does too.
 */
export function useKlapvak() {
  const [open, setOpen] = useState(false);
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const naarKnop = () => vak.current?.querySelector('button')?.focus();
    const bijToets = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        naarKnop();
        setOpen(false);
        return;
      }
      const stap = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
      // `:scope`: the menu itself may stand in a list.
      const keuzes = [...(vak.current?.querySelectorAll<HTMLElement>(':scope li :is(button, a)') ?? [])];
      if (stap === undefined || keuzes.length === 0) return;
      event.preventDefault();
      const nu = keuzes.indexOf(document.activeElement as HTMLElement);
      keuzes[volgendePlaats(nu, keuzes.length, stap)]?.focus();
    };
    const elders = (event: Event) => {
      if (!vak.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('keydown', bijToets);
    document.addEventListener('pointerdown', elders);
    document.addEventListener('focusin', elders);
    return () => {
      document.removeEventListener('keydown', bijToets);
      document.removeEventListener('pointerdown', elders);
      document.removeEventListener('focusin', elders);
    };
  }, [open]);
  return {
    open,
    setOpen,
    vak,
    /** After a choice: the choice goes away; what opens next gives the focus back to the button. */
    vouw: () => {
      vak.current?.querySelector('button')?.focus();
      setOpen(false);
    },
  };
}
