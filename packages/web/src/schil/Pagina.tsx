import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { klassen } from '../components/index.ts';

type Props = {
  readonly titel: string;
  /** Title of the browser tab; no address and no name, it stays in the history. */
  readonly tabTitel?: string;
  readonly boven?: ReactNode;
  readonly acties?: ReactNode;
  readonly smal?: boolean;
  readonly children: ReactNode;
};

/** One screen: its title, what can be done with it, and its content. Takes the focus after a navigation. */
export function Pagina({ titel, tabTitel = titel, boven, acties, smal, children }: Props) {
  const kop = useFocusNaNavigatie();
  useEffect(() => {
    document.title = `${tabTitel} · Luwte`;
  }, [tabTitel]);
  return (
    <div className={klassen('luwte-pagina', smal && 'luwte-pagina--smal')}>
      {boven}
      <div className="luwte-pagina__kop">
        <h1 ref={kop} tabIndex={-1} className="utrecht-heading-1">
          {titel}
        </h1>
        {acties ? <div className="luwte-pagina__acties">{acties}</div> : null}
      </div>
      {children}
    </div>
  );
}

/** Puts the focus on the heading of a screen that was navigated to, not on the first one after loading. */
export function useFocusNaNavigatie() {
  const kop = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (key !== 'default' && !document.activeElement?.closest('main')) kop.current?.focus();
  }, [key]);
  return kop;
}
