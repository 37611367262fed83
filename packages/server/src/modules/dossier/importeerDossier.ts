import { controleerFeiten, type GecompileerdBeleid, vulFoutenAan } from '@luwte/core/beleid';
import { type Dossier, type DossierFout, leesbaarDeel, leesDossier, MEEST_FOUTEN } from '@luwte/core/dossier';
import { type Datum, dagVan, ok, type Result } from '@luwte/core/shared';
import type { Pakketbeleid } from '../../pakket/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { ingevuldVan } from '../beleid/ingevuldBeleid.ts';
import { kiesGeldendBeleid } from '../beleid/kiesGeldendBeleid.ts';
import { neemBeleidOver, type Overgenomen, schrijfOmzettingen } from '../beleid/pakketbeleid.ts';
import { type Meegekomen, registreerDocumenten } from '../document/registreerDocumenten.ts';
import { nogNietGebeurd } from '../gebeurtenis/nogNietGebeurd.ts';
import { schrijfKroniek } from '../gebeurtenis/schrijfKroniek.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { voegPartijenToe } from '../partij/voegPartijenToe.ts';
import { toetsStanden } from '../toets/toetsDossier.ts';
import { beweegKop } from './beweegKop.ts';
import { loadGemeente } from './dossier.store.ts';
import { maakDossier } from './maakDossier.ts';
import { verversStand } from './verversStand.ts';

export type Geimporteerd = {
  readonly id: string;
  readonly kenmerk: string;
  readonly gebeurtenissen: number;
  /** The municipality that the file names, when it is another one. */
  readonly afkomstig?: string;
  /** Why the policy of the export was not taken over. */
  readonly beleidAnders?: string;
};
export type ImportDeps = Pick<Deps, 'klok' | 'nieuweId' | 'beleid' | 'wet'>;

/** What comes along with a dossier in an export: the bytes of its documents, and the policy it stood under. */
export type Mee = {
  readonly bestanden?: Meegekomen | undefined;
  readonly beleid?: Pakketbeleid | undefined;
};
const BELEID_ANDERS =
  'Het beleid van de export bestaat hier niet in dezelfde vorm. Het dossier valt nu onder de versie die hier gold toen het begon.';

/**
 * Reads and keeps a dossier in the exchange format, under a new id and kenmerk. What the file says about its
 * completeness and about who recorded what stays as it was, so the toets of the copy is that of the original.
 * What still has to happen is refused, as when somebody records it: it would lie unseen until that day.
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
  mee: Mee = {},
): Promise<Result<Geimporteerd, readonly DossierFout[]>> {
  const { naam } = await loadGemeente(tx, door.gemeenteId);
  const gemeente = { gemeenteId: door.gemeenteId, gemeenteNaam: naam };
  const gelezen = leesDossier(invoer);
  if (!gelezen.ok) return { ok: false, error: await vulAan(deps, tx, gemeente, invoer, gelezen.error) };
  const dossier = gelezen.value;
  const overgenomen = mee.beleid && (await neemOver(deps, tx, door.gemeenteId, dossier, mee.beleid));
  const beleid = await kiesImportBeleid(deps, tx, dossier, gemeente, overgenomen?.nu);
  const fouten = [...(beleid.ok ? [] : beleid.error), ...zoekToekomst(dossier, deps.klok.vandaag())];
  if (!beleid.ok || fouten.length > 0) return { ok: false, error: fouten.slice(0, MEEST_FOUTEN) };
  const elders = zelfdeNaam(dossier.gemeente, naam) ? undefined : dossier.gemeente;
  const inhoud = elders === undefined ? dossier : metAfkomst(dossier, elders);
  const gemaakt = await maakDossier(deps, tx, door, beleid.value, inhoud, regieMedewerkerId);
  const waar = { gemeenteId: door.gemeenteId, dossierId: gemaakt.id };
  await voegPartijenToe(deps, tx, waar, dossier.partijen);
  const herkomst = { ...door, ...waar, vastgelegdOp: deps.klok.nu() };
  await registreerDocumenten(deps, tx, herkomst, dossier.documenten ?? [], mee.bestanden ?? new Map());
  if (overgenomen) await schrijfOmzettingen(deps, tx, waar, overgenomen);
  await bewaarKroniek(deps, tx, herkomst, dossier, beleid.value);
  return ok({
    ...gemaakt,
    gebeurtenissen: dossier.kroniek.length,
    ...(elders === undefined ? {} : { afkomstig: elders }),
    ...(mee.beleid && !overgenomen ? { beleidAnders: BELEID_ANDERS } : {}),
  });
}

const zelfdeNaam = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Where it came from stays in the dossier itself: from here on it is one of this municipality. */
const metAfkomst = (dossier: Dossier, gemeente: string): Dossier => ({
  ...dossier,
  verbanden: [
    ...(dossier.verbanden ?? []),
    { dossier: dossier.id ?? gemeente, aard: `ingelezen uit ${gemeente}` },
  ],
});

const zoekToekomst = ({ kroniek }: Dossier, vandaag: Datum): DossierFout[] =>
  kroniek.flatMap((g, i) => nogNietGebeurd(g, vandaag, `/kroniek/${i}/op`));

type Gemeente = { readonly gemeenteId: string; readonly gemeenteNaam: string };

/** The faults of a file with what its policy has against its facts, as far as the file tells which policy. */
async function vulAan(
  deps: ImportDeps,
  tx: Tx,
  gemeente: Gemeente,
  invoer: unknown,
  fouten: readonly DossierFout[],
): Promise<readonly DossierFout[]> {
  const deel = leesbaarDeel(invoer);
  if (!deel) return fouten;
  const { beleid: id, spoor, eersteDag } = deel;
  const op = eersteDag ?? deps.klok.vandaag();
  const beleid = await kiesGeldendBeleid(deps, tx, { ...gemeente, id, spoor, op });
  return beleid.ok ? vulFoutenAan(fouten, deel, beleid.value) : fouten;
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
  const vorm = {
    beleidId: beleid.id,
    beleidVersie: beleid.versie,
    beleidVingerafdruk: ingevuldVan(beleid),
    afdoeningen: [],
  };
  const geladen = { ...vorm, vorm: dossier, regels: new Map() };
  const standen = toetsStanden(deps, geladen, deps.klok.vandaag());
  await beweegKop(tx, deps, { ...hoofd, gemeenteId, dossierId, versie: 1, standen });
}

/** The policy that the package tells, as long as it is the one that the dossier itself names. */
const neemOver = (
  deps: ImportDeps,
  tx: Tx,
  gemeenteId: string,
  { beleid: id, spoor }: Dossier,
  beleid: Pakketbeleid,
): Promise<Overgenomen | undefined> =>
  id === beleid.nu.id ? neemBeleidOver(deps, tx, gemeenteId, spoor, beleid) : Promise.resolve(undefined);

async function kiesImportBeleid(
  deps: ImportDeps,
  tx: Tx,
  dossier: Dossier,
  waar: Gemeente,
  overgenomen: GecompileerdBeleid | undefined,
): Promise<Result<GecompileerdBeleid, readonly DossierFout[]>> {
  const op = beginVan(dossier) ?? deps.klok.vandaag();
  const vraag = { ...waar, id: dossier.beleid, spoor: dossier.spoor, op };
  const beleid = overgenomen ? ok(overgenomen) : await kiesGeldendBeleid(deps, tx, vraag);
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
