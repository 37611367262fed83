import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Knop.tsx';

type Props = {
  readonly titel: string;
  readonly onSluit: () => void;
  readonly children: ReactNode;
};

const VELD = '.luwte-dialoog__inhoud :is(input, select, textarea)';
const ANDERS = '.luwte-dialoog__inhoud :is(button, a)';

/**
 * A native modal dialog: the browser keeps the focus inside and gives it back. Render it to open it. A click
 * beside it does not close it, so that typed text is not lost by accident; Escape and the cross do.
 */
export function Dialog({ titel, onSluit, children }: Props) {
  const vak = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it leaves the page, not after: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const dialoog = vak.current;
    if (dialoog && !dialoog.open) {
      dialoog.showModal();
      // The browser would choose the cross; people come to fill something in.
      const eerste = dialoog.querySelector<HTMLElement>(VELD) ?? dialoog.querySelector<HTMLElement>(ANDERS);
      eerste?.focus();
    }
    return () => dialoog?.close();
  }, []);
  useEersteVeldLater(vak);
  return (
    <dialog
      ref={vak}
      aria-labelledby={id}
      className="luwte-dialoog"
      onCancel={(event) => {
        event.preventDefault();
        onSluit();
      }}
    >
      <div className="luwte-dialoog__kop">
        <h2 id={id} className="utrecht-heading-2">
          {titel}
        </h2>
        <Button soort="subtiel" klein onClick={onSluit}>
          <span aria-hidden="true">✕</span>
          <span className="luwte-alleen-voorlezen">Sluiten</span>
        </Button>
      </div>
      <div className="luwte-dialoog__inhoud">{children}</div>
    </dialog>
  );
}

/** What is asked may still have to load: the focus then goes to it when it comes, unless people went elsewhere. */
function useEersteVeldLater(vak: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const dialoog = vak.current;
    if (!dialoog || dialoog.querySelector(VELD)) return;
    const kijk = new MutationObserver(() => {
      const veld = dialoog.querySelector<HTMLElement>(VELD);
      if (!veld) return;
      kijk.disconnect();
      const inhoud = dialoog.querySelector('.luwte-dialoog__inhoud');
      if (!inhoud?.contains(document.activeElement)) veld.focus();
    });
    kijk.observe(dialoog, { childList: true, subtree: true });
    return () => kijk.disconnect();
  }, [vak]);
}

type DetailsProps = {
  readonly kop: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Something that folds. */
export function Details({ kop, open, children }: DetailsProps) {
  return (
    <details className="luwte-uitklap" open={open}>
      <summary className="luwte-uitklap__kop">{kop}</summary>
      <div className="luwte-uitklap__inhoud">{children}</div>
    </details>
  );
}
