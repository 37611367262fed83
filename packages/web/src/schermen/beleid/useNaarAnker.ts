import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The page is fetched after the address: goes to the part that the address names once it is there. */
export function useNaarAnker(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const doel = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    doel?.scrollIntoView();
    // Without effect on what takes no focus.
    doel?.focus({ preventScroll: true });
  }, [hash]);
}
