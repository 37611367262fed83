import type { Tx } from '../../platform/db/index.ts';
import type { Klok } from '../../platform/poorten/klok.ts';
import { loadKern } from './dossier.store.ts';
import type { DossierKern } from './dossierKern.ts';

/** What use cases need to know of a dossier that exists, when nobody asks for it: no role of anybody in it counts. */
export async function laadKern(tx: Tx, klok: Klok, gemeenteId: string, id: string): Promise<DossierKern> {
  const kern = await loadKern(tx, gemeenteId, id, { vandaag: klok.vandaag(), medewerkerId: '' });
  if (!kern) throw new Error('a dossier that was just written to is not there');
  return kern;
}
