import type { DossierKop, TijdlijnItem } from '@luwte/core/contract';
import { createContext, useContext } from 'react';
import type { Waarden } from './formulier/veldsoort.ts';

/** Which form stands open over the dossier. */
export type OpenFormulier =
  | { readonly doe: 'nieuw'; readonly soort: string; readonly waarden?: Waarden | undefined }
  /** Id (key in the kroniek) of the event to correct; with the event itself where the screen has it. */
  | { readonly doe: 'corrigeer'; readonly id: string; readonly item?: TijdlijnItem }
  | { readonly doe: 'actie'; readonly soort: 'taak' | 'volgende-actie' | 'wacht-op' }
  | { readonly doe: 'partij' }
  /** Id of a letter of the policy. */
  | { readonly doe: 'brief'; readonly brief: string }
  /** Suppose that something happened: nothing is stored. Without a kind that is asked first. */
  | { readonly doe: 'wat-als'; readonly soort?: string; readonly waarden?: Waarden | undefined };

type Context = {
  readonly kop: DossierKop;
  /** The screen looks back at another day: there is nothing to repair then. */
  readonly terug: boolean;
  /** Opens a form; undefined closes it. */
  readonly open: (formulier: OpenFormulier | undefined) => void;
  /** Goes to an event in the timeline, by its key in the kroniek. */
  readonly wijsAan: (sleutel: string) => void;
};
export const DossierContext = createContext<Context | undefined>(undefined);

/** The dossier on the screen. Only inside the dossier page. */
export function useDossier(): Context {
  const context = useContext(DossierContext);
  if (!context) throw new Error('useDossier outside a dossier');
  return context;
}
