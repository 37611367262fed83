import type { Draaiboek } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { magOokMetDossier, type Vraagsteller } from '../dossier/eisDossier.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { loadDraaiboek, loadScenarios } from './draaiboek.store.ts';
import { laadKandidaten, laadUitvoering } from './laadUitvoering.ts';
import { mistBijScenario, nogNietGereed } from './nogNietGereed.ts';

/**
 * The scenarios of the policy that this dossier stands under, with what is arranged for each. What was written about
 * a scenario that the policy no longer has is not shown, and does not count.
 */
export async function laadDraaiboek(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<Draaiboek> {
  const plek = { gemeenteId: kern.gemeenteId, dossierId: kern.id };
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const beleid = requireBeleid(c.deps.beleid, { ...geladen, spoor: geladen.vorm.spoor });
  const hoofd = await loadDraaiboek(tx, plek);
  const rijen = new Map((await loadScenarios(tx, plek)).map((rij) => [rij.scenario, rij]));
  const scenarios = beleid.beleid.draaiboek.map(({ id, naam, toelichting, bron, teBevestigen }) => {
    const rij = rijen.get(id);
    const geregeld = {
      ...(rij?.eigenaar && { eigenaar: rij.eigenaar }),
      ...(rij?.telefoon && { telefoon: rij.telefoon }),
      status: rij?.gereed ? ('gereed' as const) : ('niet-gereed' as const),
      ...(rij?.notitie && { notitie: rij.notitie }),
    };
    return {
      id,
      naam,
      toelichting,
      bron: beleid.bronTekst(bron),
      ...(teBevestigen !== undefined && { teBevestigen }),
      ...geregeld,
      ontbreekt: mistBijScenario(geregeld),
    };
  });
  const uitvoering = hoofd?.uitvoering_op ? await laadUitvoering(tx, plek, hoofd.uitvoering_op) : undefined;
  return {
    kenmerk: geladen.kenmerk,
    versie: hoofd?.versie ?? 0,
    scenarios,
    ...(uitvoering && { uitvoering }),
    // Names of colleagues and their designations are for whoever plans them.
    kandidaten: magOokMetDossier(c, kern, 'draaiboek:wijzigen', 'behandelen-overlast')
      ? await laadKandidaten(tx, kern.gemeenteId, c.deps.klok.vandaag())
      : [],
    ontbreekt: nogNietGereed({ scenarios, uitvoering }),
    ...(hoofd?.gemeld_op && {
      gemeld: { op: hoofd.gemeld_op.toISOString(), door: hoofd.gemeld_door_naam ?? '' },
    }),
  };
}
