import type { Invorderen } from '@luwte/core/contract';
import { type Compartiment, leesKroniek } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import { eerdereInvorderingen } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import { magInvorderen } from '../aanwijzing/magInvorderen.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { type GeladenDossier, laadDossiers } from '../dossier/laadDossier.ts';
import { opendVoor, verborgenIn } from '../toets/laadDossierToets.ts';
import { loadDossiersMetInvordering } from './gebeurtenis.store.ts';

/** So many cases are compared, the ones with the newest decision. */
const HOOGSTENS = 30;

/**
 * What whoever decides on collection sees beside the form: who may, and the decisions under the same policy and
 * measure. Of a case nothing goes along but days, amounts and whether it was paid; nothing of what is closed to them.
 */
export async function laadInvorderen(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<Invorderen> {
  const peildatum = c.deps.klok.vandaag();
  const mag = await magInvorderen(tx, c.wie.medewerkerId, peildatum);
  const ids = await loadDossiersMetInvordering(tx, kern.gemeenteId, kern.id, HOOGSTENS);
  const dossiers = await laadDossiers(tx, kern.gemeenteId, [...new Set([kern.id, ...ids])]);
  // Compartments open by role, so what is open here is open in the other cases of this municipality.
  const open = opendVoor(c, kern);
  const perDossier = dossiers.map((dossier) => ({
    ditDossier: dossier.id === kern.id,
    ...watOpenIs(dossier, peildatum, open),
  }));
  const maatregelen = new Set(perDossier.find(({ ditDossier }) => ditDossier)?.maatregelen);
  const eerdere = perDossier
    .flatMap(({ regels, ditDossier }) => regels.map((regel) => ({ ...regel, ditDossier })))
    .filter(
      ({ maatregel }) => maatregel === undefined || maatregelen.size === 0 || maatregelen.has(maatregel),
    )
    .sort((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0));
  return { ...mag, eerdere };
}

/** Where money of a decision is closed to this person, whether it was paid is unknown to them. */
function watOpenIs(dossier: GeladenDossier, peildatum: Datum, open: ReadonlySet<Compartiment>) {
  const kroniek = leesKroniek(dossier.vorm, { peildatum });
  const { gebeurtenissen: dicht, raaktBesluit } = verborgenIn(dossier, open);
  const besluiten = kroniek.van('besluit').filter(({ id }) => !dicht.has(id));
  const zichtbaar = new Set(besluiten.map(({ besluitId }) => besluitId));
  // One line for each decision on collection, in the same order.
  const alle = eerdereInvorderingen(kroniek);
  const regels = kroniek.van('invorderingsbeschikking').flatMap(({ id, besluitId }, i) => {
    if (dicht.has(id)) return [];
    const { maatregel, ...regel } = alle[i]!;
    return [
      {
        ...regel,
        ...(maatregel !== undefined && zichtbaar.has(besluitId) && { maatregel }),
        ...(raaktBesluit(besluitId) && { stand: 'onbekend' as const }),
      },
    ];
  });
  return { regels, maatregelen: besluiten.map(({ maatregel }) => maatregel as string) };
}
