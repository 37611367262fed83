import { useEffect, useState } from 'react';

/** The value once it has not changed for a while, for searching while someone types. */
export function useUitgesteld<T>(waarde: T, ms: number): T {
  const [rustig, setRustig] = useState(waarde);
  useEffect(() => {
    const klok = setTimeout(() => setRustig(waarde), ms);
    return () => clearTimeout(klok);
  }, [waarde, ms]);
  return rustig;
}
