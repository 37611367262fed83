import type { TijdlijnItem } from '@luwte/core/contract';
import type { Gebeurtenis } from '@luwte/core/dossier';
import { leesKroniek } from '@luwte/core/dossier';
import { bepaalKrachten } from '@luwte/core/toets';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { leesCursor, maakPagina } from '../../platform/http/cursor.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { loadTijdlijn } from './gebeurtenis.store.ts';

const zCursor = z.tuple([z.string().max(20), z.int32().min(0)]);

/**
 * One page of the timeline, newest first, as this person may see it: reporters as codes, and without the
 * compartments that are closed to them.
 */
export async function laadTijdlijn(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  vraag: { readonly na?: string | undefined; readonly aantal: number; readonly soort?: string | undefined },
): Promise<{ items: TijdlijnItem[]; volgende?: string }> {
  const na = leesCursor(zCursor, vraag.na);
  const rijen = await loadTijdlijn(tx, kern.gemeenteId, kern.id, {
    soorten: vraag.soort?.split(',').filter((soort) => soort !== ''),
    compartimenten: zichtbareCompartimenten(c, kern, 'gebeurtenis:inzien', 'behandelen-overlast'),
    na: na && { op: na[0], volgnummer: na[1] },
    aantal: vraag.aantal + 1,
  });
  // What still counts, and how strong, follows from the whole kroniek and not from one page.
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const kroniek = leesKroniek(geladen.vorm, { peildatum: c.deps.klok.vandaag() });
  const krachten = bepaalKrachten(kroniek);
  const vervallen = zoekVervallen(geladen, kroniek.vervallen);
  return maakPagina(
    rijen,
    vraag.aantal,
    (rij) => {
      const gebeurtenis = rij.inhoud as unknown as Gebeurtenis;
      const kracht = krachten.get(rij.sleutel);
      const af = vervallen.get(rij.sleutel);
      return {
        id: rij.id,
        sleutel: rij.sleutel,
        volgnummer: rij.volgnummer,
        soort: rij.soort,
        op: rij.op,
        ...(rij.tot !== null && { tot: rij.tot }),
        compartiment: rij.compartiment,
        gebeurtenis: geladen.verhulling.verhul(gebeurtenis),
        ...(kracht !== undefined && { bewijskracht: kracht }),
        ...(af !== undefined && { vervallen: af }),
        vastgelegdOp: gebeurtenis.vastgelegdOp ?? lokaalMoment(rij.vastgelegd_op),
        vastgelegdDoor: gebeurtenis.vastgelegdDoor ?? 'ingelezen',
        organisatie: gebeurtenis.organisatie ?? '',
      };
    },
    (rij) => [rij.op, rij.volgnummer],
  );
}

/** Why an event no longer counts: somebody corrected it, or withdrew it. */
function zoekVervallen(
  { vorm }: GeladenDossier,
  vervallen: ReadonlySet<string>,
): ReadonlyMap<string, 'gecorrigeerd' | 'ingetrokken'> {
  const gecorrigeerd = new Set(
    vorm.kroniek.flatMap((g) => (g.corrigeert !== undefined && !vervallen.has(g.id) ? [g.corrigeert] : [])),
  );
  return new Map([...vervallen].map((id) => [id, gecorrigeerd.has(id) ? 'gecorrigeerd' : 'ingetrokken']));
}
