import { type Plaats, zPlaatsgrond } from '@luwte/core/contract';
import { type Datum, periodeOp } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { laadContacten } from '../organisatie/contactpersonen.ts';
import { loadConvenantstand } from '../organisatie/convenantstand.ts';
import { magPersoonsgegevens } from './kandidaten.ts';
import { loadPlaatsen, type PlaatsRij } from './plaats.store.ts';

/** Who takes part in a dossier, and who did, newest first. */
export async function toonPlaatsen(tx: Tx, kern: DossierKern, op: Datum): Promise<Plaats[]> {
  const { gemeenteId, id, spoor } = kern;
  const rijen = await loadPlaatsen(tx, gemeenteId, id);
  const organisaties = [...new Set(rijen.map((rij) => rij.organisatie_id))];
  const convenanten = await loadConvenantstand(tx, gemeenteId, organisaties, op);
  const contacten = await laadContacten(tx, gemeenteId, organisaties, op);
  return rijen.map((rij) => ({
    ...toon(rij, op),
    persoonsgegevens: magPersoonsgegevens(rij.soort, convenanten.get(rij.organisatie_id), spoor),
    contactpersonen: [...(contacten.get(rij.organisatie_id) ?? [])],
  }));
}

function toon(rij: PlaatsRij, op: Datum): Omit<Plaats, 'persoonsgegevens' | 'contactpersonen'> {
  const grond = zPlaatsgrond.safeParse(rij.grond).data;
  return {
    id: rij.id,
    organisatieId: rij.organisatie_id,
    organisatie: rij.organisatie,
    soort: rij.soort,
    rol: rij.rol,
    van: rij.van,
    stand: periodeOp(rij, op),
    openTaken: Number(rij.open_taken),
    ...(rij.medewerker_id !== null && { medewerkerId: rij.medewerker_id }),
    ...(rij.naam !== null && { naam: rij.naam }),
    ...(grond !== undefined && { grond }),
    ...(rij.reden !== null && { reden: rij.reden }),
    ...(rij.tot !== null && { tot: rij.tot }),
    ...(rij.door !== null && { door: rij.door }),
    ...(rij.beeindigd_op !== null &&
      rij.einde_reden !== null && {
        einde: {
          op: lokaalMoment(rij.beeindigd_op),
          reden: rij.einde_reden,
          ...(rij.beeindigd_door !== null && { door: rij.beeindigd_door }),
        },
      }),
  };
}
