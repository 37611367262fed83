import type { Compartiment, Gebeurtenis, GebeurtenisSoort } from '../dossier/index.ts';
import type { GecompileerdBeleid } from './gecompileerd.ts';

/** Kinds that say something about health by what they are, also when the file does not mark them. */
const VAN_NATURE: Partial<Record<GebeurtenisSoort, Compartiment>> = { zorgadvies: 'gezondheid' };

/**
 * The compartment in which an event is kept. What the event says itself holds; an event marked `gewoon` or
 * not at all goes where its kind or, for a judgement, the question in the policy belongs.
 * Source: art. 9 and 10 AVG.
 */
export function compartimentVan(beleid: GecompileerdBeleid, gebeurtenis: Gebeurtenis): Compartiment {
  const eigen = gebeurtenis.compartiment ?? 'gewoon';
  if (eigen !== 'gewoon') return eigen;
  const vraag =
    gebeurtenis.soort === 'oordeel' ? beleid.feiten.get(gebeurtenis.feit)?.compartiment : undefined;
  return vraag ?? VAN_NATURE[gebeurtenis.soort] ?? 'gewoon';
}
