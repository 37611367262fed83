import type { Thema } from '@luwte/core/contract';
import { useEffect } from 'react';

/** The house style lies on top of the theme that the page starts with; nobody signed in sees that one alone. */
const naamVan = (thema: Thema): string => `${thema}-theme`;

/** Dresses the page in the house style of the municipality, as long as this is shown. */
export function useThema(thema: Thema | undefined): void {
  useEffect(() => {
    if (thema === undefined || document.body.classList.contains(naamVan(thema))) return;
    document.body.classList.add(naamVan(thema));
    return () => document.body.classList.remove(naamVan(thema));
  }, [thema]);
}
