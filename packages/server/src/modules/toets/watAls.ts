import type { WatAls, zWatAlsInvoer } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { type Datum, dagVan, isPeildatum, ok, type Result } from '@luwte/core/shared';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { leesNieuwe } from '../gebeurtenis/leesNieuwe.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { zonderGesloten } from '../gebeurtenis/zonderGesloten.ts';
import { loadAfdoeningen } from './afdoening.store.ts';
import { opendVoor, toonToets } from './laadDossierToets.ts';
import { vergelijkToetsen } from './vergelijkToetsen.ts';

/**
 * The toets of a dossier with events that did not happen beside the toets without them, both on one day, as this
 * person may see them. Reads only.
 * @returns every fault of the events, as recording them would give; a day that is still to come is none here
 */
export async function watAls(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  door: Vastlegger,
  invoer: z.infer<typeof zWatAlsInvoer>,
): Promise<Result<WatAls, readonly DossierFout[]>> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const lijst = await zonderGesloten(c, tx, kern, invoer.gebeurtenissen);
  // One at a time, so that a fault is named with the place of its event in what was sent.
  let vorm = geladen.vorm;
  const fouten: DossierFout[] = [];
  let laatste = c.deps.klok.vandaag();
  for (const [i, ruw] of lijst.entries()) {
    const gelezen = leesNieuwe(c.deps, door, { ...geladen, vorm }, [ruw], { vooruit: true });
    if (!gelezen.ok) {
      fouten.push(...gelezen.error.map(({ pad, reden }) => ({ pad: opPlek(i, pad), reden })));
      continue;
    }
    vorm = gelezen.value.vorm;
    const dag = dagVan(gelezen.value.nieuw[0]!.gebeurtenis.op);
    if (!isPeildatum(dag)) fouten.push({ pad: opPlek(i, '/op'), reden: BUITEN });
    else if (dag > laatste) laatste = dag;
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  const peildatum: Datum = invoer.op ?? laatste;
  const afdoeningen = await loadAfdoeningen(tx, kern.gemeenteId, kern.id);
  const open = opendVoor(c, kern);
  const nu = toonToets(c.deps, geladen, { peildatum }, open, afdoeningen);
  const dan = toonToets(c.deps, { ...geladen, vorm }, { peildatum }, open, afdoeningen);
  return ok({ peildatum, nu, dan, verschil: vergelijkToetsen(nu, dan) });
}

const BUITEN = 'Kies een dag tussen 1950 en 2100.';
const opPlek = (i: number, pad: string): string => `/gebeurtenissen/${i}${pad === '/' ? '' : pad}`;
