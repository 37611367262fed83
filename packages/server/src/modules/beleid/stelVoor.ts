import { type GecompileerdBeleid, type InvulFout, zoekLegeWaarden } from '@luwte/core/beleid';
import type { zVoorstelInvoer } from '@luwte/core/contract';
import { ok, type Result } from '@luwte/core/shared';
import type { Rol } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { maakIngevuld, vingerafdrukVan } from './ingevuldBeleid.ts';
import { insertLog, insertVoorstel, loadLaatsteActivatie, vergrendelVoorstellen } from './voorstel.store.ts';

/** Who acts, in which role, for which municipality. */
export type Handelaar = {
  readonly gemeenteId: string;
  readonly medewerkerId: string;
  readonly functie: Rol;
};

/** Everything that is wrong with a proposal, at once. */
export type Voorstelfout = { readonly waarden: readonly InvulFout[]; readonly zonderToelichting: boolean };

/**
 * Proposes to put a shipped version into force, with a value for everything its source leaves open. The proposal and
 * its line in the log are one.
 *
 * @returns the id, or every fault by its value; nothing is stored then
 */
export async function stelVoor(
  deps: Pick<Deps, 'beleid' | 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: Handelaar,
  basis: GecompileerdBeleid,
  invoer: z.infer<typeof zVoorstelInvoer>,
): Promise<Result<string, Voorstelfout>> {
  const ingevuld = maakIngevuld(basis, invoer.waarden);
  const zonderToelichting = invoer.toelichting === '';
  if (!ingevuld.ok || zonderToelichting) {
    return { ok: false, error: { waarden: ingevuld.ok ? [] : ingevuld.error, zonderToelichting } };
  }
  const lege = zoekLegeWaarden(basis.beleid);
  const id = deps.nieuweId();
  const { gemeenteId, medewerkerId, functie } = wie;
  await vergrendelVoorstellen(tx, gemeenteId, basis.id, basis.spoor);
  await insertVoorstel(tx, {
    gemeenteId,
    id,
    beleidId: basis.id,
    spoor: basis.spoor,
    basisVersie: basis.versie,
    basisVingerafdruk: vingerafdrukVan(deps.beleid.bron(basis)),
    // With the question beside it: the log has to be readable when the question is gone.
    waarden: invoer.waarden.map((w) => {
      const leeg = lege.find((l) => l.pad === w.pad);
      return { ...w, vraag: leeg?.vraag, soort: leeg?.soort };
    }),
    voorgesteldDoor: medewerkerId,
    naActivatie: await loadLaatsteActivatie(tx, gemeenteId, basis.id, basis.spoor),
  });
  await insertLog(tx, {
    gemeenteId,
    id: deps.nieuweId(),
    voorstelId: id,
    voorgesteldDoor: medewerkerId,
    wat: 'voorgesteld',
    op: deps.klok.nu(),
    door: medewerkerId,
    functie,
    reden: invoer.toelichting,
  });
  return ok(id);
}
