import type { zPartijInvoer } from '@luwte/core/contract';
import { type DossierFout, huishoudenCodes, type Partij } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { leesKop } from '../dossier/beweegKop.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { verversStand } from '../dossier/verversStand.ts';
import { verhulHuishouden } from './verhulHuishouden.ts';
import { voegPartijenToe } from './voegPartijenToe.ts';

/**
 * Adds one party. Who counts as a second household can change the toets, so the read model is renewed too.
 * @returns the id of the party in the exchange format
 */
export async function voegPartijToe(
  deps: Pick<Deps, 'nieuweId' | 'klok' | 'beleid' | 'wet'>,
  tx: Tx,
  { gemeenteId, id: dossierId }: DossierKern,
  invoer: z.infer<typeof zPartijInvoer>,
): Promise<Result<string, readonly DossierFout[]>> {
  // Codes are given out one at a time.
  await leesKop(tx, gemeenteId, dossierId);
  const { vorm, codes, verhulling } = await laadDossier(tx, gemeenteId, dossierId);
  const voor = invoer.voor === undefined ? undefined : verhulling.idVan(invoer.voor);
  if (voor !== undefined && !vorm.partijen.some((partij) => partij.id === voor)) {
    return { ok: false, error: [{ pad: '/voor', reden: 'Deze partij staat niet in dit dossier.' }] };
  }
  const huishouden =
    invoer.huishouden && (await huishoudenVan(tx, gemeenteId, invoer.huishouden, vorm.partijen));
  const partij = {
    ...invoer,
    id: deps.nieuweId(),
    ...(voor !== undefined && { voor }),
    ...(huishouden !== undefined && { huishouden }),
  };
  await voegPartijenToe(deps, tx, { gemeenteId, dossierId }, [partij], new Set(codes.values()));
  await verversStand(deps, tx, gemeenteId, dossierId);
  return ok(partij.id);
}

/** Readers know a household as `huishouden 1`; that means the household they saw, whatever it is called. */
async function huishoudenVan(
  tx: Tx,
  gemeenteId: string,
  gevraagd: string,
  partijen: readonly Partij[],
): Promise<string> {
  const bekend = [...huishoudenCodes(partijen)].find(
    ([naam, code]) => code === gevraagd || naam === gevraagd,
  );
  return bekend?.[0] ?? (await verhulHuishouden(tx, gemeenteId, gevraagd));
}
