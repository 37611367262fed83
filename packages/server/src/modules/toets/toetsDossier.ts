import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { LeesMoment } from '@luwte/core/dossier';
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
    'vorm' | 'beleidId' | 'beleidVersie' | 'beleidVingerafdruk' | 'omzettingen' | 'afdoeningen'
  >,
  moment: LeesMoment,
): Beoordeeld {
  const beleid = requireBeleid(deps.beleid, { ...beleidOp(geladen, moment), spoor: geladen.vorm.spoor });
  const uitkomst = toets(geladen.vorm, beleid, deps.wet, moment);
  const stand = berekenStand({
    dossier: geladen.vorm,
    toets: uitkomst,
    beleid,
    peildatum: moment.peildatum,
    afdoeningen: geladen.afdoeningen,
  });
  return { toets: uitkomst, stand, beleid };
}
