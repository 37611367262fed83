import { isBesluitachtig } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { eisOokMetDossier, type Vraagsteller } from '../dossier/eisDossier.ts';
import { loadGeraakt } from './gebeurtenis.store.ts';

type Ruw = Readonly<Record<string, unknown>>;
type Plek = { readonly gemeenteId: string; readonly dossierId: string };

/** The events that this one takes away or replaces, by their ids in the exchange format. */
const noemt = ({ soort, corrigeert, betreft }: Ruw): string[] =>
  [corrigeert, ...(soort === 'intrekking' && Array.isArray(betreft) ? betreft : [])].filter(
    (sleutel): sleutel is string => typeof sleutel === 'string',
  );

/**
 * The kinds of the events that count or do not count because of this one. To withdraw a withdrawal brings back what that
 * took away, so those are followed to the end.
 */
export async function zoekGeraakteSoorten(
  tx: Tx,
  { gemeenteId, dossierId }: Plek,
  gebeurtenis: Ruw,
): Promise<ReadonlySet<string>> {
  const soorten = new Set<string>();
  const gezien = new Set<string>();
  let verder = noemt(gebeurtenis);
  while (verder.length > 0) {
    for (const sleutel of verder) gezien.add(sleutel);
    const rijen = await loadGeraakt(tx, gemeenteId, dossierId, verder);
    for (const { soort } of rijen) soorten.add(soort);
    verder = rijen.flatMap(({ inhoud }) => noemt(inhoud)).filter((sleutel) => !gezien.has(sleutel));
  }
  return soorten;
}

/** Whoever corrects or withdraws a decision, by an event of whatever kind, needs the right to decide. Throws 403. */
export async function eisBesluitrecht(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  gebeurtenis: Ruw,
): Promise<void> {
  const plek = { gemeenteId: kern.gemeenteId, dossierId: kern.id };
  const soorten = await zoekGeraakteSoorten(tx, plek, gebeurtenis);
  if ([...soorten].some(isBesluitachtig)) eisOokMetDossier(c, kern, 'besluit:vastleggen', 'besluitvorming');
}
