import { controleerFeiten, type GecompileerdBeleid, vulFoutenAan } from '@luwte/core/beleid';
import { type Dossier, type DossierFout, FORMAAT, leesbaarDeel, leesDossier } from '@luwte/core/dossier';
import { type Datum, dagVan, ok, type Result, type Weigering, zPeildatum } from '@luwte/core/shared';
import { type Toets, toets } from '@luwte/core/toets';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { beleidIdVan, kiesBeleid } from '../beleid/kiesBeleid.ts';

/** `zToetsInvoer` without the shape of the dossier: `leesDossier` judges form and coherence together. */
const zVraag = z.strictObject({
  dossier: z.unknown().describe('Een dossier in het formaat luwte-dossier/1'),
  beleid: z.string().max(200).optional(),
  op: zPeildatum.optional(),
});

/** A dossier sent as it is gets one hint; without it every field of the dossier would be named as unknown. */
export const zToetsBestand = z.preprocess((invoer, keuring) => {
  if (!isDossier(invoer)) return invoer;
  keuring.issues.push({ code: 'custom', message: HET_DOSSIER_ZELF, input: invoer });
  return z.NEVER;
}, zVraag);

const HET_DOSSIER_ZELF = 'Dit is het dossier zelf. Stuur het onder het veld "dossier": {"dossier": { … }}.';

const isDossier = (invoer: unknown): boolean =>
  typeof invoer === 'object' && invoer !== null && 'formaat' in invoer && invoer.formaat === FORMAAT;

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
  if (!gelezen.ok) {
    const deel = leesbaarDeel(invoer.dossier);
    const beleid = deel && kies(deps, gemeenteNaam, invoer, deel, deel.laatsteDag ?? deps.klok.vandaag());
    const alle = beleid?.ok ? vulFoutenAan(gelezen.error, deel!, beleid.value) : gelezen.error;
    return { ok: false, error: onderDossier(alle) };
  }
  const dossier = gelezen.value;
  const peildatum = invoer.op ?? laatsteDag(dossier) ?? deps.klok.vandaag();
  const beleid = kies(deps, gemeenteNaam, invoer, dossier, peildatum);
  if (!beleid.ok) {
    const pad = invoer.beleid === undefined ? '/dossier/beleid' : '/beleid';
    return { ok: false, error: [{ pad, reden: beleid.error.uitleg }] };
  }
  const fouten = controleerFeiten(dossier, beleid.value);
  if (fouten.length > 0) return { ok: false, error: onderDossier(fouten) };
  return ok(toets(dossier, beleid.value, deps.wet, { peildatum }));
}

function kies(
  deps: Pick<Deps, 'beleid'>,
  gemeenteNaam: string,
  invoer: z.infer<typeof zToetsBestand>,
  { spoor, beleid }: Pick<Dossier, 'spoor'> & { readonly beleid?: string | undefined },
  op: Datum,
): Result<GecompileerdBeleid, Weigering<'beleid-onbekend'>> {
  const id = invoer.beleid ?? beleid ?? beleidIdVan(deps.beleid, gemeenteNaam, spoor);
  return kiesBeleid(deps.beleid, { id, spoor, op: invoer.op ?? op });
}

const onderDossier = (fouten: readonly DossierFout[]): DossierFout[] =>
  fouten.map(({ pad, reden }) => ({ pad: pad === '/' ? '/dossier' : `/dossier${pad}`, reden }));

const laatsteDag = ({ kroniek }: Dossier): Datum | undefined =>
  kroniek.reduce<Datum | undefined>((laatste, { op }) => {
    const dag = dagVan(op);
    return laatste === undefined || dag > laatste ? dag : laatste;
  }, undefined);
