import type { Melding } from '@luwte/core/contract';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { loadAanvullingen } from './aanvulling.store.ts';
import type { MeldingRij } from './melding.store.ts';

type AanvullingRij = Awaited<ReturnType<typeof loadAanvullingen>>[number];

/** A melding as the API shows it: the reporter as a code, never by name. */
export function toonMelding(rij: MeldingRij, aanvullingen: readonly AanvullingRij[]): Melding {
  return {
    id: rij.id,
    op: rij.op,
    ontvangenOp: lokaalMoment(rij.ontvangen_op),
    kanaal: rij.kanaal ?? '',
    categorieen: rij.categorieen as Melding['categorieen'],
    adres: rij.adres ?? '',
    status: rij.status,
    anoniem: rij.anoniem ?? false,
    aanvullingen: aanvullingen
      .filter(({ melding_id }) => melding_id === rij.id)
      .map(({ soort, tekst, op }) => ({ soort, ...(tekst !== null && { tekst }), op: lokaalMoment(op) })),
    versie: rij.versie,
    ...(rij.ernst !== null && { ernst: rij.ernst }),
    ...(rij.toelichting !== null && { toelichting: rij.toelichting }),
    ...(rij.advies !== null && { advies: rij.advies }),
    ...(rij.dossier_id !== null && { dossierId: rij.dossier_id }),
    ...(rij.kenmerk !== null && { kenmerk: rij.kenmerk }),
    ...(rij.melder_partij_id !== null && { melderCode: rij.melder_code ?? 'Melder' }),
  };
}
