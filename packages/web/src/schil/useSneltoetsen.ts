import { useEffect, useState } from 'react';

const OPSLAG = 'luwte.sneltoetsen';

/** Single-key shortcuts can be switched off (WCAG 2.1.4); remembered on this computer. */
export function useSneltoetsenAan(): [boolean, (aan: boolean) => void] {
  const [aan, setAan] = useState(() => localStorage.getItem(OPSLAG) !== 'uit');
  return [
    aan,
    (nieuw) => {
      localStorage.setItem(OPSLAG, nieuw ? 'aan' : 'uit');
      setAan(nieuw);
    },
  ];
}

/** Is the person typing, or is a dialog open? Then a letter is a letter. */
const isBezet = (doel: EventTarget | null): boolean =>
  (doel instanceof HTMLElement && doel.closest('input, textarea, select, [contenteditable]') !== null) ||
  document.querySelector('dialog[open]') !== null;

/** Calls the action of a key anywhere on the screen, except while typing. */
export function useSneltoetsen(aan: boolean, toetsen: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    if (!aan) return;
    const bijToets = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const doe = Object.hasOwn(toetsen, event.key) ? toetsen[event.key] : undefined;
      if (!doe || isBezet(event.target)) return;
      event.preventDefault();
      doe();
    };
    document.addEventListener('keydown', bijToets);
    return () => document.removeEventListener('keydown', bijToets);
  }, [aan, toetsen]);
}
