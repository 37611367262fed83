import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Spoor } from '@luwte/core/dossier';
import { type Datum, ok, type Result, type Weigering } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { haalIngevuld, requireIngevuld } from './ingevuldBeleid.ts';
import { beleidIdVan, kiesBeleid } from './kiesBeleid.ts';
import { loadActivaties } from './voorstel.store.ts';

type Vraag = {
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly spoor: Spoor;
  readonly op: Datum;
  /** Only this policy, as the file of a dossier names it. */
  readonly id?: string | undefined;
};

/**
 * The policy that a new dossier of this municipality gets. What the municipality activated goes first: of the versions
 * in force on that day the newest, and of that version the text activated last. Has it activated none that was in
 * force, then the shipped version applies, with its values as empty as the source left them.
 */
export async function kiesGeldendBeleid(
  deps: Pick<Deps, 'beleid'>,
  tx: Tx,
  vraag: Vraag,
): Promise<Result<GecompileerdBeleid, Weigering<'beleid-onbekend'>>> {
  const { gemeenteId, gemeenteNaam, spoor, op } = vraag;
  const geactiveerd = (await loadActivaties(tx, gemeenteId)).filter(
    (a) => a.spoor === spoor && a.versie <= op && (vraag.id === undefined || a.beleidId === vraag.id),
  );
  for (const { vingerafdruk } of geactiveerd) {
    await haalIngevuld(tx, gemeenteId, [vingerafdruk]);
    const beleid = requireIngevuld(vingerafdruk);
    const { geldigTot } = beleid.beleid;
    if (geldigTot === undefined || op <= geldigTot) return ok(beleid);
  }
  const id = vraag.id ?? beleidIdVan(deps.beleid, gemeenteNaam, spoor);
  return kiesBeleid(deps.beleid, { id, spoor, op });
}
