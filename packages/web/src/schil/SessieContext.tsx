import type { Sessie } from '@luwte/core/contract';
import { createContext, useContext } from 'react';

export const SessieContext = createContext<Sessie | undefined>(undefined);

/** Who is logged in. Only inside the layout; throws elsewhere. */
export function useSessie(): Sessie {
  const sessie = useContext(SessieContext);
  if (!sessie) throw new Error('useSessie outside the layout');
  return sessie;
}

/** May this person ever do this? For showing and hiding; the server decides on each request. */
export const useMag = (): ((handeling: string) => boolean) => {
  const { rechten } = useSessie();
  return (handeling) => rechten.includes(handeling);
};

/** Roles that work for a partner organisation: they see phase and own tasks. */
export const isPartner = (sessie: Sessie): boolean => sessie.organisatie.soort !== 'gemeente';

/** The municipality's own word, or ours. */
export function useWoord(): (sleutel: string, anders: string) => string {
  const { woorden } = useSessie().gemeente;
  return (sleutel, anders) => woorden[sleutel] ?? anders;
}
