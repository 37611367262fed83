import { controleerFeiten, type GecompileerdBeleid } from '@luwte/core/beleid';
import { type Dossier, type DossierFout, leesDossier } from '@luwte/core/dossier';
import { type Datum, dagVan, ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { beleidIdVan, kiesBeleid } from '../beleid/kiesBeleid.ts';
import { type Meegekomen, registreerDocumenten } from '../document/registreerDocumenten.ts';
import { schrijfKroniek } from '../gebeurtenis/schrijfKroniek.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { voegPartijenToe } from '../partij/voegPartijenToe.ts';
import { toetsDossier } from '../toets/toetsDossier.ts';
import { beweegKop } from './beweegKop.ts';
import { loadGemeente } from './dossier.store.ts';
import { maakDossier } from './maakDossier.ts';
import { verversStand } from './verversStand.ts';

export type Geimporteerd = {
  readonly id: string;
  readonly kenmerk: string;
  readonly gebeurtenissen: number;
};
export type ImportDeps = Pick<Deps, 'klok' | 'nieuweId' | 'beleid' | 'wet'>;

const GEEN_BESTANDEN: Meegekomen = new Map();

/**
 * Reads and keeps a dossier in the exchange format, under a new id and kenmerk. What the file says about its
 * completeness and about who recorded what stays as it was, so the toets of the copy is that of the original.
 *
 * @param regieMedewerkerId who runs it from now on, when that is known
 * @returns every fault at once, with nothing stored
 */
export async function importeerDossier(
  deps: ImportDeps,
  tx: Tx,
  door: Vastlegger,
  invoer: unknown,
  regieMedewerkerId?: string,
  meegekomen: Meegekomen = GEEN_BESTANDEN,
): Promise<Result<Geimporteerd, readonly DossierFout[]>> {
  const gelezen = leesDossier(invoer);
  if (!gelezen.ok) return gelezen;
  const dossier = gelezen.value;
  const { naam } = await loadGemeente(tx, door.gemeenteId);
  const beleid = kiesImportBeleid(deps, dossier, naam);
  if (!beleid.ok) return beleid;
  const gemaakt = await maakDossier(deps, tx, door, beleid.value, dossier, regieMedewerkerId);
  const waar = { gemeenteId: door.gemeenteId, dossierId: gemaakt.id };
  await voegPartijenToe(deps, tx, waar, dossier.partijen);
  const herkomst = { ...door, ...waar, vastgelegdOp: deps.klok.nu() };
  await registreerDocumenten(deps, tx, herkomst, dossier.documenten ?? [], meegekomen);
  await bewaarKroniek(deps, tx, herkomst, dossier, beleid.value);
  return ok({ ...gemaakt, gebeurtenissen: dossier.kroniek.length });
}

async function bewaarKroniek(
  deps: ImportDeps,
  tx: Tx,
  herkomst: Parameters<typeof schrijfKroniek>[2],
  dossier: Dossier,
  beleid: GecompileerdBeleid,
): Promise<void> {
  const { gemeenteId, dossierId } = herkomst;
  const hoofd = await schrijfKroniek(deps, tx, herkomst, dossier.kroniek, beleid);
  if (!hoofd) return verversStand(deps, tx, gemeenteId, dossierId);
  const vorm = { beleidId: beleid.id, beleidVersie: beleid.versie, afdoeningen: [] };
  const { stand } = toetsDossier(deps, { ...vorm, vorm: dossier }, { peildatum: deps.klok.vandaag() });
  await beweegKop(tx, deps, { ...hoofd, gemeenteId, dossierId, versie: 1, stand });
}

function kiesImportBeleid(
  deps: ImportDeps,
  dossier: Dossier,
  gemeenteNaam: string,
): Result<GecompileerdBeleid, readonly DossierFout[]> {
  const id = dossier.beleid ?? beleidIdVan(deps.beleid, gemeenteNaam, dossier.spoor);
  const op = beginVan(dossier) ?? deps.klok.vandaag();
  const beleid = kiesBeleid(deps.beleid, { id, spoor: dossier.spoor, op });
  if (!beleid.ok) return { ok: false, error: [{ pad: '/beleid', reden: beleid.error.uitleg }] };
  const fouten = controleerFeiten(dossier, beleid.value);
  return fouten.length > 0
    ? { ok: false, error: fouten.map(({ pad, reden }) => ({ pad, reden })) }
    : ok(beleid.value);
}

/** The day the dossier began: the first recording, or else the first event. It keeps the policy of that day. */
function beginVan({ kroniek }: Dossier): Datum | undefined {
  const eerste = (dagen: readonly Datum[]) =>
    dagen.reduce<Datum | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
  return (
    eerste(kroniek.flatMap((g) => (g.vastgelegdOp ? [dagVan(g.vastgelegdOp)] : []))) ??
    eerste(kroniek.map((g) => dagVan(g.op)))
  );
}
