import { compartimentVan, type GecompileerdBeleid } from '@luwte/core/beleid';
import type { Dossier, LeesMoment } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import {
  berekenStand,
  berekenStanden,
  type Stand,
  type StandVraag,
  type Toets,
  toets,
  type ZichtStand,
} from '@luwte/core/toets';
import type { Deps } from '../../platform/deps.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import { beleidOp } from '../beleid/omzetting.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';

export type Beoordeeld = {
  readonly toets: Toets;
  readonly stand: Stand;
  readonly beleid: GecompileerdBeleid;
};

type TeToetsen = Pick<
  GeladenDossier,
  'vorm' | 'beleidId' | 'beleidVersie' | 'beleidVingerafdruk' | 'omzettingen' | 'afdoeningen' | 'regels'
>;

/** Judges a stored dossier at a moment under the policy version it stood under then. */
export function toetsDossier(
  deps: Pick<Deps, 'beleid' | 'wet'>,
  geladen: TeToetsen,
  moment: LeesMoment,
): Beoordeeld {
  const vraag = beoordeel(deps, geladen, moment);
  return { toets: vraag.toets, stand: berekenStand(vraag), beleid: vraag.beleid };
}

/** What lists show of it as of a day, for every set of compartments that somebody may have open. */
export const toetsStanden = (
  deps: Pick<Deps, 'beleid' | 'wet'>,
  geladen: TeToetsen,
  peildatum: Datum,
): readonly ZichtStand[] => berekenStanden(beoordeel(deps, geladen, { peildatum }));

function beoordeel(deps: Pick<Deps, 'beleid' | 'wet'>, geladen: TeToetsen, moment: LeesMoment): StandVraag {
  const beleid = requireBeleid(deps.beleid, { ...beleidOp(geladen, moment), spoor: geladen.vorm.spoor });
  return {
    dossier: metCompartimenten(geladen, beleid),
    toets: toets(geladen.vorm, beleid, deps.wet, moment),
    beleid,
    peildatum: moment.peildatum,
    afdoeningen: geladen.afdoeningen,
  };
}

/**
 * The dossier with at each event the compartment it lies in: many lie in one by what they are and do not say so, and what
 * lists show is made per set of compartments. A new event has no row yet.
 */
function metCompartimenten(
  { vorm, regels }: Pick<GeladenDossier, 'vorm' | 'regels'>,
  beleid: GecompileerdBeleid,
): Dossier {
  let anders = false;
  const kroniek = vorm.kroniek.map((g) => {
    const compartiment = regels.get(g.id)?.compartiment ?? compartimentVan(beleid, g);
    if (compartiment === (g.compartiment ?? 'gewoon')) return g;
    anders = true;
    return { ...g, compartiment };
  });
  return anders ? { ...vorm, kroniek } : vorm;
}
