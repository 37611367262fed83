import type { MouseEvent, ReactNode } from 'react';
import { useDossier } from '../DossierContext.tsx';
import { ankerVan } from './anker.ts';

type Props = {
  /** Key of the event in the kroniek. */
  readonly naar: string;
  readonly children: ReactNode;
};

/** A link to an event of this dossier, also when the timeline has not loaded it yet. */
export function TijdlijnLink({ naar, children }: Props) {
  const { wijsAan } = useDossier();
  const bijKlik = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    wijsAan(naar);
  };
  return (
    <a className="utrecht-link utrecht-link--html-a" href={`#${ankerVan(naar)}`} onClick={bijKlik}>
      {children}
    </a>
  );
}
