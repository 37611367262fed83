import { controleerFeiten } from '@luwte/core/beleid';
import { type Dossier, type DossierFout, leesDossier } from '@luwte/core/dossier';
import { type Datum, dagVan, ok, type Result, zPeildatum } from '@luwte/core/shared';
import { type Toets, toets } from '@luwte/core/toets';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { beleidIdVan, kiesBeleid } from '../beleid/kiesBeleid.ts';

/** `zToetsInvoer` without the shape of the dossier: `leesDossier` judges form and coherence together. */
export const zToetsBestand = z.strictObject({
  dossier: z.unknown().describe('Een dossier in het formaat luwte-dossier/1'),
  beleid: z.string().max(200).optional(),
  op: zPeildatum.optional(),
});

/**
 * Judges a dossier file and stores nothing. Without `op`: the day of its last event.
 * @returns every fault of the file at once, with paths under `/dossier`
 */
export function toetsBestand(
  deps: Pick<Deps, 'beleid' | 'wet' | 'klok'>,
  gemeenteNaam: string,
  invoer: z.infer<typeof zToetsBestand>,
): Result<Toets, readonly DossierFout[]> {
  const gelezen = leesDossier(invoer.dossier);
  if (!gelezen.ok) return { ok: false, error: onderDossier(gelezen.error) };
  const dossier = gelezen.value;
  const peildatum = invoer.op ?? laatsteDag(dossier) ?? deps.klok.vandaag();
  const id = invoer.beleid ?? dossier.beleid ?? beleidIdVan(deps.beleid, gemeenteNaam, dossier.spoor);
  const beleid = kiesBeleid(deps.beleid, { id, spoor: dossier.spoor, op: peildatum });
  if (!beleid.ok) {
    const pad = invoer.beleid === undefined ? '/dossier/beleid' : '/beleid';
    return { ok: false, error: [{ pad, reden: beleid.error.uitleg }] };
  }
  const fouten = controleerFeiten(dossier, beleid.value);
  if (fouten.length > 0) return { ok: false, error: onderDossier(fouten) };
  return ok(toets(dossier, beleid.value, deps.wet, { peildatum }));
}

const onderDossier = (fouten: readonly DossierFout[]): DossierFout[] =>
  fouten.map(({ pad, reden }) => ({ pad: pad === '/' ? '/dossier' : `/dossier${pad}`, reden }));

const laatsteDag = ({ kroniek }: Dossier): Datum | undefined =>
  kroniek.reduce<Datum | undefined>((laatste, { op }) => {
    const dag = dagVan(op);
    return laatste === undefined || dag > laatste ? dag : laatste;
  }, undefined);
