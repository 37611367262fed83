import { compartimentVan, type GecompileerdBeleid } from '@luwte/core/beleid';
import type { Dossier, LeesMoment } from '@luwte/core/dossier';
import { berekenStand, type Stand, type Toets, toets } from '@luwte/core/toets';
import type { Deps } from '../../platform/deps.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import { beleidOp } from '../beleid/omzetting.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';

export type Beoordeeld = {
  readonly toets: Toets;
  readonly stand: Stand;
  readonly beleid: GecompileerdBeleid;
};

/** Judges a stored dossier at a moment under the policy version it stood under then. */
export function toetsDossier(
  deps: Pick<Deps, 'beleid' | 'wet'>,
  geladen: Pick<
    GeladenDossier,
    'vorm' | 'beleidId' | 'beleidVersie' | 'beleidVingerafdruk' | 'omzettingen' | 'afdoeningen' | 'regels'
  >,
  moment: LeesMoment,
): Beoordeeld {
  const beleid = requireBeleid(deps.beleid, { ...beleidOp(geladen, moment), spoor: geladen.vorm.spoor });
  const uitkomst = toets(geladen.vorm, beleid, deps.wet, moment);
  const stand = berekenStand({
    dossier: metCompartimenten(geladen, beleid),
    toets: uitkomst,
    beleid,
    peildatum: moment.peildatum,
    afdoeningen: geladen.afdoeningen,
  });
  return { toets: uitkomst, stand, beleid };
}

/**
 * The dossier with at each event the compartment it lies in: many lie in one by what they are and do not say so, and what
 * happened last is told to everybody who opens the dossier. A new event has no row yet.
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
