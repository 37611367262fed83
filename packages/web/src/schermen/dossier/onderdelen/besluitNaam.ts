import type { DossierToets } from '@luwte/core/contract';
import { datumInWoorden } from '../../../lib/datum.ts';
import { MAATREGEL } from '../../../teksten/nl.ts';

/** `Last onder dwangsom van ma 3 nov 2025`: how people know a decision. Its own key only when nothing else is known. */
export function besluitNaam(besluitId: string, besluiten: DossierToets['besluiten']): string {
  const besluit = besluiten.find((een) => een.besluitId === besluitId);
  return besluit
    ? `${MAATREGEL[besluit.maatregel]} van ${datumInWoorden(besluit.op)}`
    : `Besluit ${besluitId}`;
}
