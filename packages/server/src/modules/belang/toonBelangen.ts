import { type Belang, zBelangsoort } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type BelangRij, loadBelangen } from './belang.store.ts';

/** Who may not work on this dossier because of a personal interest, and who could not before. */
export const toonBelangen = async (
  tx: Tx,
  { gemeenteId, id }: Pick<DossierKern, 'gemeenteId' | 'id'>,
): Promise<Belang[]> => (await loadBelangen(tx, gemeenteId, id)).map(toon);

function toon(rij: BelangRij): Belang {
  const { beeindigd_op: op, beeindigd_door: door, einde_reden: reden } = rij;
  return {
    id: rij.id,
    medewerkerId: rij.medewerker_id,
    naam: rij.naam,
    organisatie: rij.organisatie,
    belang: zBelangsoort.parse(rij.belang),
    toelichting: rij.toelichting,
    door: rij.door,
    op: lokaalMoment(rij.gemeld_op),
    openTaken: Number(rij.open_taken),
    ...(op !== null && door !== null && reden !== null && { einde: { op: lokaalMoment(op), door, reden } }),
  };
}
