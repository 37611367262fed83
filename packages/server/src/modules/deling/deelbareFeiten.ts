import { type DeelbaarFeit, deelbareFeiten } from '@luwte/core/toets';
import type { Deps } from '../../platform/deps.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import { beleidOp } from '../beleid/omzetting.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';

/** The facts of a dossier that can be shared today. Answers of partners are left out of what they may rest on. */
export function zoekDeelbareFeiten(
  deps: Pick<Deps, 'beleid' | 'wet' | 'klok'>,
  geladen: GeladenDossier,
): readonly DeelbaarFeit[] {
  const peildatum = deps.klok.vandaag();
  const { vorm, regels } = geladen;
  const beleid = requireBeleid(deps.beleid, { ...beleidOp(geladen, { peildatum }), spoor: vorm.spoor });
  const kroniek = vorm.kroniek.filter(
    (g) => regels.get(g.id)?.compartiment === 'gewoon' && g.soort !== 'antwoord' && g.soort !== 'standpunt',
  );
  const open = kroniek.length === vorm.kroniek.length ? vorm : { ...vorm, kroniek };
  return deelbareFeiten(vorm, open, beleid, deps.wet, peildatum);
}
