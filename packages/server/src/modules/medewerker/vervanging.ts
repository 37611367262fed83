import type { Vervanging, zVervangingInvoer } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { type Datum, datum, nuMeteen, ok, overlapt, periodeOp, type Result } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { loadAlleMedewerkers, vergrendelMedewerkers } from './medewerker.store.ts';
import { insertVervanging, loadVervangingen, updateVervangingEinde } from './vervanging.store.ts';

type Uitkomst<T> = Promise<Result<T, readonly DossierFout[]>>;

/** Who stands in for whom now or later. */
export async function toonVervangingen(tx: Tx, gemeenteId: string, op: Datum): Promise<Vervanging[]> {
  return (await loadVervangingen(tx, gemeenteId, op)).map(({ medewerker_id, vervanger_id, ...rij }) => ({
    ...rij,
    medewerkerId: medewerker_id,
    vervangerId: vervanger_id,
    stand: periodeOp(rij, op),
  }));
}

/** Records that one colleague does the work of another for a while. It shows the work and gives no role. */
export async function legVervangingVast(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: Wie,
  invoer: z.infer<typeof zVervangingInvoer>,
): Uitkomst<string> {
  const { gemeenteId } = wie;
  const { medewerkerId, vervangerId, van, tot, mandaat } = invoer;
  const vandaag = klok.vandaag();
  await vergrendelMedewerkers(tx, gemeenteId);
  const mensen = await loadAlleMedewerkers(tx, gemeenteId);
  const vervangen = mensen.find(({ id }) => id === medewerkerId);
  const vervanger = mensen.find(({ id }) => id === vervangerId);
  const fouten: DossierFout[] = [];
  // Who has left is stood in for too, until somebody took the work over.
  if (!vervangen) fouten.push({ pad: '/medewerkerId', reden: 'Kies een medewerker van hier.' });
  if (!vervanger || (vervanger.actief_tot !== null && vervanger.actief_tot < vandaag)) {
    fouten.push({ pad: '/vervangerId', reden: 'Kies een medewerker die hier nu werkt.' });
  } else if (medewerkerId === vervangerId) {
    fouten.push({ pad: '/vervangerId', reden: 'Niemand vervangt zichzelf. Kies een andere medewerker.' });
  } else if (vervangen && vervangen.organisatie_id !== vervanger.organisatie_id) {
    fouten.push({ pad: '/vervangerId', reden: 'Kies een collega van dezelfde organisatie.' });
  }
  if (van < vandaag) fouten.push({ pad: '/van', reden: 'Kies vandaag of een latere dag.' });
  if (tot < van) fouten.push({ pad: '/tot', reden: 'De laatste dag ligt voor de eerste dag.' });
  const er = await loadVervangingen(tx, gemeenteId, vandaag);
  if (
    er.some((v) => v.medewerker_id === medewerkerId && v.vervanger_id === vervangerId && overlapt(v, invoer))
  ) {
    fouten.push({ pad: '/van', reden: 'Deze vervanging staat er voor deze periode al.' });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  const id = nieuweId();
  const door = { door: wie.medewerkerId, op: klok.nu() };
  await insertVervanging(tx, { gemeenteId, id, medewerkerId, vervangerId, van, tot, mandaat, ...door });
  return ok(id);
}

/** Ends a replacement at once or after an earlier last day. */
export async function beeindigVervanging(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  wie: Wie,
  id: string,
  tot: string | undefined,
): Uitkomst<void> {
  const vandaag = klok.vandaag();
  await vergrendelMedewerkers(tx, wie.gemeenteId);
  const rij = (await loadVervangingen(tx, wie.gemeenteId, vandaag)).find((v) => v.id === id);
  if (!rij) throw nietGevonden('Deze vervanging staat er niet of is al afgelopen.');
  if (tot !== undefined && (tot < vandaag || tot < rij.van || tot > rij.tot)) {
    const reden = 'Kies een dag van vandaag tot en met de laatste dag die er staat.';
    return { ok: false, error: [{ pad: '/tot', reden }] };
  }
  const einde = { tot: tot ?? nuMeteen(datum(rij.van), vandaag), door: wie.medewerkerId, op: klok.nu() };
  await updateVervangingEinde(tx, wie.gemeenteId, id, einde);
  return ok(undefined);
}
