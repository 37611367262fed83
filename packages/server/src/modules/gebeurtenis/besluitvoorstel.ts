import { compartimentVan } from '@luwte/core/beleid';
import type { Besluitvoorstel, zBesluitvoorstelInvoer } from '@luwte/core/contract';
import { type Compartiment, type DossierFout, type Gebeurtenis, isFormeel } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Rol } from '@luwte/core/toegang';
import { bepaalLadder, type GevolgdeStap, gevolgdeStappen } from '@luwte/core/toets';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { isZelfdeMens } from '../sessie/isZelfdeMens.ts';
import { verborgenIn } from '../toets/laadDossierToets.ts';
import { toetsDossier } from '../toets/toetsDossier.ts';
import { insertBesluitvoorstel, loadBesluitvoorstellen, type Voorstelrij } from './besluitvoorstel.store.ts';
import { leesNieuwe } from './leesNieuwe.ts';
import type { Vastlegger } from './vastlegger.ts';

type VoorstelDeps = Pick<Deps, 'beleid' | 'wet' | 'klok' | 'nieuweId'>;
export type Steller = Vastlegger & { readonly medewerkerId: string };

/**
 * Keeps a formal step that waits for approval: a warning, an intention or a decision. It is read as if it were recorded, so that what waits can be recorded.
 * @returns the id; or every fault at its field, with nothing stored
 */
export async function bereidBesluitVoor(
  deps: VoorstelDeps,
  tx: Tx,
  door: Steller,
  dossierId: string,
  { gebeurtenis, mondelingeOpdracht }: z.infer<typeof zBesluitvoorstelInvoer>,
): Promise<Result<string, readonly DossierFout[]>> {
  const geladen = await laadDossier(tx, door.gemeenteId, dossierId);
  const gelezen = leesNieuwe(deps, door, geladen, [gebeurtenis]);
  const soort = isFormeel(gebeurtenis.soort)
    ? []
    : [{ pad: '/soort', reden: 'Hier legt u alleen een waarschuwing, voornemen of besluit klaar.' }];
  const fouten = [...soort, ...(gelezen.ok ? [] : gelezen.error)];
  if (fouten.length > 0) {
    return { ok: false, error: fouten.map(({ pad, reden }) => ({ pad: `/gebeurtenis${pad}`, reden })) };
  }
  const id = deps.nieuweId();
  await insertBesluitvoorstel(tx, {
    gemeenteId: door.gemeenteId,
    id,
    dossierId,
    inhoud: gebeurtenis,
    mondelingeOpdracht,
    door: door.medewerkerId,
    functie: door.functie,
    op: deps.klok.nu(),
  });
  return ok(id);
}

/**
 * The proposals of a dossier, as this person sees them: what waits with the steps as they are now. What was open of a
 * step tells what the file holds, and of a list that was kept nobody knows any more on what each line rested: only
 * somebody from whom nothing in this dossier is closed reads it.
 * A proposal of another whose event goes into a closed compartment is not there at all.
 *
 * @param compartimenten those that this person may see
 */
export async function toonBesluitvoorstellen(
  deps: VoorstelDeps,
  tx: Tx,
  wie: Steller,
  dossierId: string,
  compartimenten: ReadonlySet<Compartiment>,
): Promise<Besluitvoorstel[]> {
  const rijen = await loadBesluitvoorstellen(tx, wie.gemeenteId, dossierId);
  if (rijen.length === 0) return [];
  const geladen = await laadDossier(tx, wie.gemeenteId, dossierId);
  const beleid = requireBeleid(deps.beleid, { ...geladen, spoor: geladen.vorm.spoor });
  // The event will lie in a compartment once it is recorded; until then that holds for the proposal too.
  const isOpen = ({ inhoud, voorbereid_door }: Voorstelrij) =>
    voorbereid_door === wie.medewerkerId ||
    compartimenten.has(compartimentVan(beleid, inhoud as unknown as Gebeurtenis));
  const zietAlles = verborgenIn(geladen, compartimenten).gebeurtenissen.size === 0;
  const uit: Besluitvoorstel[] = [];
  for (const rij of rijen.filter(isOpen)) {
    // An id of a party may itself be a name: as in the timeline, readers get the code.
    const gebeurtenis = geladen.verhulling.verhul(rij.inhoud as unknown as Gebeurtenis);
    const voorstel = { ...(await toon(deps, tx, wie, rij)), gebeurtenis };
    uit.push(zietAlles ? voorstel : zonderOpen(voorstel));
  }
  return uit;
}

const zonderOpen = (voorstel: Besluitvoorstel): Besluitvoorstel => ({
  ...voorstel,
  stappen: voorstel.stappen.map((stap) => ({ ...stap, open: [] })),
});

async function toon(deps: VoorstelDeps, tx: Tx, wie: Steller, rij: Voorstelrij): Promise<Besluitvoorstel> {
  const stappen = (rij.stappen as GevolgdeStap[] | null) ?? (await stappenBij(deps, tx, wie, rij));
  return {
    id: rij.id,
    dossierId: rij.dossier_id,
    op: lokaalMoment(rij.op),
    functie: rij.functie as Rol,
    gebeurtenis: rij.inhoud,
    ...(rij.mondelinge_opdracht !== null && { mondelingeOpdracht: rij.mondelinge_opdracht }),
    vanMij: await isZelfdeMens(tx, wie.gemeenteId, wie.medewerkerId, rij.voorbereid_door),
    stand: rij.wat ?? 'open',
    ...(rij.reden !== null && { reden: rij.reden }),
    ...(rij.beoordeeld_als !== null && { door: rij.beoordeeld_als as Rol }),
    stappen: stappen.map((stap) => ({ ...stap, open: [...stap.open] })),
  };
}

/** The steps of the policy, taken and skipped, with this decision beside the dossier as it is today. */
export async function stappenBij(
  deps: VoorstelDeps,
  tx: Tx,
  door: Vastlegger,
  { dossier_id, inhoud }: Pick<Voorstelrij, 'dossier_id' | 'inhoud'>,
): Promise<readonly GevolgdeStap[]> {
  const geladen = await laadDossier(tx, door.gemeenteId, dossier_id);
  const ladder = (vorm: typeof geladen.vorm) => {
    const { beleid, toets } = toetsDossier(deps, { ...geladen, vorm }, { peildatum: deps.klok.vandaag() });
    return bepaalLadder(beleid, toets);
  };
  const gelezen = leesNieuwe(deps, door, geladen, [inhoud]);
  const voor = ladder(geladen.vorm);
  return gevolgdeStappen(voor, gelezen.ok ? ladder(gelezen.value.vorm) : voor);
}
