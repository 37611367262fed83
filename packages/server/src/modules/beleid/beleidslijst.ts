import { type GecompileerdBeleid, zoekLegeWaarden } from '@luwte/core/beleid';
import type { BeleidDetail, BeleidRegel, Ingevuld } from '@luwte/core/contract';
import type { Spoor } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { loadIngelezenAfdruk } from './beleid.store.ts';
import { haalIngevuld, ingevuldVan, requireIngevuld } from './ingevuldBeleid.ts';
import { beleidIdVan } from './kiesBeleid.ts';
import { kiesGeldendBeleid } from './kiesGeldendBeleid.ts';
import { type Activatie, loadActivaties } from './voorstel.store.ts';

type Waar = { readonly gemeenteId: string; readonly gemeenteNaam: string };
type LijstDeps = Pick<Deps, 'beleid' | 'klok'>;

const SPOREN: readonly Spoor[] = ['woonoverlast', 'openbare-ruimte'];
/** Enough of a fingerprint to tell the texts of one version apart, short enough for an address. */
const AFDRUK_TEKENS = 16;

/** `<id>.<spoor>.<datum>`, and for a filled-in text the start of its fingerprint. */
export const sleutelVan = (b: GecompileerdBeleid): string =>
  [b.id, b.spoor, b.versie, ingevuldVan(b)?.slice(0, AFDRUK_TEKENS)].filter(Boolean).join('.');

/** What can be read here: what the municipality activated, its own policies as shipped, then the national ones. */
export async function lijstBeleid(deps: LijstDeps, tx: Tx, waar: Waar): Promise<BeleidRegel[]> {
  const { alle, regel } = await overzicht(deps, tx, waar);
  return alle
    .filter((b) => b.beleid.gemeente === undefined || b.beleid.gemeente === waar.gemeenteNaam)
    .sort((a, b) => rang(a) - rang(b) || sleutelVan(a).localeCompare(sleutelVan(b)))
    .map(regel);
}

/** One version in full. Another town's policy is public too: an imported dossier may stand under it. */
export async function zoekBeleid(
  deps: LijstDeps,
  tx: Tx,
  waar: Waar,
  sleutel: string,
): Promise<{ readonly beleid: GecompileerdBeleid; readonly detail: BeleidDetail } | undefined> {
  const { alle, regel, activatieVan } = await overzicht(deps, tx, waar);
  const beleid = alle.find((b) => sleutelVan(b) === sleutel) ?? (await zoekIngelezen(tx, waar, sleutel));
  if (beleid === undefined) return undefined;
  const detail = {
    ...regel(beleid),
    beleid: beleid.beleid,
    legeWaarden: [...zoekLegeWaarden(beleid.beleid)],
    waarden: (activatieVan(beleid)?.waarden ?? []) as Ingevuld[],
    voorstelbaar: isVoorstelbaar(deps, waar, beleid),
  };
  return { beleid, detail };
}

/** A filled-in text that came along with an export: a dossier here may stand under it, nobody put it into force here. */
async function zoekIngelezen(
  tx: Tx,
  { gemeenteId }: Waar,
  sleutel: string,
): Promise<GecompileerdBeleid | undefined> {
  const begin = /\.([0-9a-f]{16})$/.exec(sleutel)?.[1];
  const afdruk = begin && (await loadIngelezenAfdruk(tx, gemeenteId, begin));
  if (!afdruk) return undefined;
  await haalIngevuld(tx, gemeenteId, [afdruk]);
  const beleid = requireIngevuld(afdruk);
  return sleutelVan(beleid) === sleutel ? beleid : undefined;
}

/** A municipality proposes versions of the policy it works under, as they ship. */
export const isVoorstelbaar = (
  deps: Pick<Deps, 'beleid'>,
  { gemeenteNaam }: Waar,
  beleid: GecompileerdBeleid,
): boolean =>
  ingevuldVan(beleid) === undefined && beleidIdVan(deps.beleid, gemeenteNaam, beleid.spoor) === beleid.id;

async function overzicht(deps: LijstDeps, tx: Tx, waar: Waar) {
  const activaties = await loadActivaties(tx, waar.gemeenteId);
  await haalIngevuld(
    tx,
    waar.gemeenteId,
    activaties.map((a) => a.vingerafdruk),
  );
  const geldend = new Set<GecompileerdBeleid>();
  for (const spoor of SPOREN) {
    const gekozen = await kiesGeldendBeleid(deps, tx, { ...waar, spoor, op: deps.klok.vandaag() });
    if (gekozen.ok) geldend.add(gekozen.value);
  }
  const ingevuld = [...new Set(activaties.map((a) => requireIngevuld(a.vingerafdruk)))];
  const activatieVan = (b: GecompileerdBeleid): Activatie | undefined => {
    const afdruk = ingevuldVan(b);
    return afdruk === undefined ? undefined : activaties.find((a) => a.vingerafdruk === afdruk);
  };
  const regel = (b: GecompileerdBeleid): BeleidRegel => {
    const activatie = activatieVan(b);
    return {
      sleutel: sleutelVan(b),
      id: b.id,
      spoor: b.spoor,
      naam: b.beleid.naam,
      gemeente: b.beleid.gemeente,
      versie: b.versie,
      aangenomen: b.beleid.geldigVan === null,
      ingevuld: activatie !== undefined,
      ...(activatie && { geactiveerdOp: activatie.op.toISOString() }),
      inGebruik: geldend.has(b),
      leeg: zoekLegeWaarden(b.beleid).length,
    };
  };
  return { alle: [...ingevuld, ...deps.beleid.alle], regel, activatieVan };
}

const rang = (b: GecompileerdBeleid): number => {
  if (ingevuldVan(b) !== undefined) return 0;
  return b.beleid.gemeente === undefined ? 2 : 1;
};
