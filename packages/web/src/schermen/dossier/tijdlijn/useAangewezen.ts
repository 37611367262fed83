import { useCallback, useEffect, useState } from 'react';
import { sleutelUit } from './anker.ts';

/** An event to go to. A new object per question: asking twice for the same event goes there twice. */
export type Aangewezen = { readonly sleutel: string };

const uitAdres = (): Aangewezen | undefined => {
  const sleutel = sleutelUit(window.location.hash);
  return sleutel === undefined ? undefined : { sleutel };
};

/** Which event of the timeline somebody wants to see: from a link on the page, or from the address of the page. */
export function useAangewezen() {
  const [aangewezen, setAangewezen] = useState(uitAdres);
  useEffect(() => {
    const bijAdres = () => setAangewezen(uitAdres());
    window.addEventListener('hashchange', bijAdres);
    return () => window.removeEventListener('hashchange', bijAdres);
  }, []);
  const wijsAan = useCallback((sleutel: string) => setAangewezen({ sleutel }), []);
  const klaar = useCallback(() => setAangewezen(undefined), []);
  return { aangewezen, wijsAan, klaar };
}
