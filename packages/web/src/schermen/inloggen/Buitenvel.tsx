import './inloggen.css';
import { type ReactNode, useEffect } from 'react';
import { Heading } from '../../components/index.ts';

type Props = { readonly kop: string; readonly children: ReactNode };

/** A page for who is not signed in: one card, one thing to do. */
export function Buitenvel({ kop, children }: Props) {
  useEffect(() => {
    document.title = `${kop} · Luwte`;
  }, [kop]);
  return (
    <main className="luwte-buitenvel">
      <div className="luwte-kaart luwte-stapel">
        <Heading niveau={1}>{kop}</Heading>
        {children}
      </div>
    </main>
  );
}
