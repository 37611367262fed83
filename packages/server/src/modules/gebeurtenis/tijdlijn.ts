import type { TijdlijnItem } from '@luwte/core/contract';
import { type Compartiment, type Gebeurtenis, leesKroniek } from '@luwte/core/dossier';
import type { BewaardeReden } from '@luwte/core/privacy';
import { bepaalKrachten } from '@luwte/core/toets';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { leesCursor, maakPagina } from '../../platform/http/cursor.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { zoekVerborgenAntwoorden } from '../toets/verborgenAntwoorden.ts';
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
  const compartimenten = zichtbareCompartimenten(c, kern, 'gebeurtenis:inzien', 'behandelen-overlast');
  // What still counts, and how strong, follows from the kroniek and not from one page.
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const verborgen = zoekVerborgenAntwoorden(c.deps, geladen);
  const volgnummers = zichtbareVolgnummers(geladen, compartimenten, verborgen);
  const rijen = await loadTijdlijn(tx, kern.gemeenteId, kern.id, {
    soorten: soortenUit(vraag.soort),
    compartimenten,
    zonder: [...verborgen.keys()],
    na: na && { op: na[0], volgnummer: volgnummers[na[1] - 1] ?? 0 },
    aantal: vraag.aantal + 1,
  });
  const plaatsen = new Map(volgnummers.map((volgnummer, i) => [volgnummer, i + 1]));
  const peildatum = c.deps.klok.vandaag();
  const vervallen = zoekVervallen(geladen, leesKroniek(geladen.vorm, { peildatum }).vervallen);
  // How strong a report is hangs on the others: on those that this person may see.
  const open = {
    ...geladen.vorm,
    kroniek: geladen.vorm.kroniek.filter((g) => isOpen(geladen, compartimenten, g) && !verborgen.has(g.id)),
  };
  const krachten = bepaalKrachten(leesKroniek(open, { peildatum }));
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
        plaats: plaatsen.get(rij.volgnummer) ?? 0,
        soort: rij.soort,
        op: rij.op,
        ...(rij.tot !== null && { tot: rij.tot }),
        compartiment: rij.compartiment,
        gebeurtenis: geladen.verhulling.verhul(gebeurtenis),
        ...(kracht !== undefined && { bewijskracht: kracht }),
        ...(af !== undefined && { vervallen: af }),
        ...(rij.doelredenering !== undefined && {
          doelredenering: JSON.parse(rij.doelredenering) as BewaardeReden,
        }),
        vastgelegdOp: gebeurtenis.vastgelegdOp ?? lokaalMoment(rij.vastgelegd_op),
        vastgelegdDoor: gebeurtenis.vastgelegdDoor ?? 'ingelezen',
        organisatie: gebeurtenis.organisatie ?? '',
      };
    },
    (rij) => [rij.op, plaatsen.get(rij.volgnummer) ?? 0],
  );
}

const isOpen = ({ regels }: GeladenDossier, compartimenten: readonly Compartiment[], { id }: Gebeurtenis) =>
  compartimenten.includes(regels.get(id)?.compartiment ?? 'gewoon');

/** Places in the chain of the events in these compartments, in order: what this person counts as first, second, third. */
function zichtbareVolgnummers(
  { regels }: GeladenDossier,
  compartimenten: readonly Compartiment[],
  verborgen: { has(id: string): boolean },
): readonly number[] {
  return [...regels]
    .filter(([id, { compartiment }]) => compartimenten.includes(compartiment) && !verborgen.has(id))
    .map(([, { volgnummer }]) => volgnummer)
    .sort((a, b) => a - b);
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

/** The kinds that a filter names; one that names none asks for all. */
const soortenUit = (filter: string | undefined): string[] | undefined => {
  const soorten = filter?.split(',').filter((soort) => soort !== '') ?? [];
  return soorten.length > 0 ? soorten : undefined;
};
