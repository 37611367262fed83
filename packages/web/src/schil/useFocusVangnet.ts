import { useEffect } from 'react';

/** Where somebody was: the part of the screen around what has the focus. */
const omgeving = (el: Element): Element | undefined => el.closest('dialog, section, main') ?? undefined;

/**
 * Keeps a keyboard user in place. When what has the focus disappears (a line that is done, a defect that is repaired,
 * a menu that folds) the browser drops the focus to the top of the page; this puts it on the heading of the part that
 * person was in, or of the screen when that part is gone as well.
 */
export function useFocusVangnet(): void {
  useEffect(() => {
    let laatste: Element | undefined;
    let deel: Element | undefined;
    const bijFocus = (event: FocusEvent) => {
      if (!(event.target instanceof Element)) return;
      laatste = event.target;
      deel = omgeving(event.target);
    };
    const vangOp = () => {
      if (document.activeElement !== document.body || !laatste || laatste.isConnected) return;
      laatste = undefined;
      const waar = deel?.isConnected ? deel : document.querySelector('main');
      const kop = waar?.querySelector<HTMLElement>('h1, h2, h3');
      if (!kop) return;
      if (!kop.hasAttribute('tabindex')) kop.tabIndex = -1;
      kop.focus({ preventScroll: true });
    };
    const kijker = new MutationObserver(vangOp);
    kijker.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', bijFocus);
    return () => {
      kijker.disconnect();
      document.removeEventListener('focusin', bijFocus);
    };
  }, []);
}
