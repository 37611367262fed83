import { useEffect } from 'react';
import { veldId } from '../../../components/index.ts';

/**
 * People start at the first question. A form may come later than the dialog around it, and a list of choices later than
 * the form: then the focus follows, unless somebody went on already.
 */
export function useEersteVeld(pad: string | undefined): void {
  useEffect(() => {
    const dialoog = document.querySelector('dialog[open]');
    if (pad === undefined || dialoog === null || !wacht(dialoog)) return;
    const probeer = (): boolean => {
      const veld = document.getElementById(veldId(pad));
      const doel = veld?.matches('fieldset') ? veld.querySelector<HTMLElement>('input') : veld;
      doel?.focus();
      return doel != null;
    };
    if (probeer()) return;
    const kijker = new MutationObserver(() => {
      if (probeer()) stop();
    });
    const stop = (): void => {
      kijker.disconnect();
      dialoog.removeEventListener('keydown', stop);
      dialoog.removeEventListener('pointerdown', stop);
    };
    kijker.observe(dialoog, { childList: true, subtree: true });
    dialoog.addEventListener('keydown', stop);
    dialoog.addEventListener('pointerdown', stop);
    return stop;
  }, [pad]);
}

/** Nobody chose a place yet: the focus stands where the dialog put it, on its cross or on the moment. */
function wacht(dialoog: Element): boolean {
  const nu = document.activeElement;
  return (
    nu === document.body ||
    nu?.id === veldId('op') ||
    dialoog.querySelector('.luwte-dialoog__kop')?.contains(nu) === true
  );
}
