import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Spoor } from '@luwte/core/dossier';
import { datum } from '@luwte/core/shared';
import type { PakketBeleidStand, Pakketbeleid } from '../../pakket/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { zoekBasis } from './achterhaald.ts';
import { loadHerkomst, saveBeleidTekst } from './beleid.store.ts';
import { haalIngevuld, ingevuldVan, maakIngevuld, requireIngevuld } from './ingevuldBeleid.ts';
import { insertIngelezen, loadOmzettingRegels } from './omzetting.store.ts';
import type { Beleidstand } from './omzetting.ts';

/** Under which policy a dossier stands and stood, for its export. */
export async function verzamelBeleid(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  nu: Beleidstand,
): Promise<Pakketbeleid> {
  const omzettingen = [];
  for (const { vanaf, van, reden, door, functie, op } of await loadOmzettingRegels(
    tx,
    gemeenteId,
    dossierId,
  )) {
    const stand = await naarPakket(tx, gemeenteId, van);
    omzettingen.push({ vanaf, van: stand, reden, door: door || functie, functie, op: op.toISOString() });
  }
  return { nu: await naarPakket(tx, gemeenteId, nu), omzettingen };
}

async function naarPakket(tx: Tx, gemeenteId: string, stand: Beleidstand): Promise<PakketBeleidStand> {
  const { beleidId: id, beleidVersie: versie, beleidVingerafdruk: vingerafdruk } = stand;
  if (vingerafdruk === undefined) return { id, versie };
  const herkomst = await loadHerkomst(tx, gemeenteId, vingerafdruk);
  if (herkomst === undefined) throw new Error('a filled-in policy without its values');
  const waarden = herkomst.waarden.map(({ pad, waarde, eenheid, bron }) => ({
    pad,
    waarde,
    ...(eenheid !== undefined && { eenheid }),
    bron,
  }));
  return { id, versie, ingevuld: { basis: herkomst.basis, vingerafdruk, waarden } };
}

/** What a package says of the policy, found here: what holds now and what held before each move. */
export type Overgenomen = {
  readonly nu: GecompileerdBeleid;
  readonly omzettingen: readonly (Omit<Pakketbeleid['omzettingen'][number], 'van'> & {
    readonly van: GecompileerdBeleid;
  })[];
};

/**
 * Finds every policy version that a package names. A filled-in one is filled in again from the version that ships here,
 * and its text has to be the same to the letter: nobody brings in a text of their own.
 *
 * @returns undefined when one of them does not exist here in that form
 */
export async function neemBeleidOver(
  deps: Pick<Deps, 'beleid'>,
  tx: Tx,
  gemeenteId: string,
  spoor: Spoor,
  { nu, omzettingen }: Pakketbeleid,
): Promise<Overgenomen | undefined> {
  const gevonden: GecompileerdBeleid[] = [];
  for (const stand of [nu, ...omzettingen.map(({ van }) => van)]) {
    const beleid = await zoekStand(deps, tx, gemeenteId, spoor, stand);
    if (beleid === undefined) return undefined;
    gevonden.push(beleid);
  }
  const [huidig, ...eerder] = gevonden;
  return { nu: huidig!, omzettingen: omzettingen.map((o, i) => ({ ...o, van: eerder[i]! })) };
}

async function zoekStand(
  { beleid: kast }: Pick<Deps, 'beleid'>,
  tx: Tx,
  gemeenteId: string,
  spoor: Spoor,
  { id: beleidId, versie, ingevuld }: PakketBeleidStand,
): Promise<GecompileerdBeleid | undefined> {
  const basis = zoekBasis(kast, { beleidId, spoor, basisVersie: ingevuld?.basis ?? versie });
  if (basis === undefined || ingevuld === undefined) return basis;
  const gemaakt = maakIngevuld(basis, ingevuld.waarden);
  if (!gemaakt.ok || gemaakt.value.vingerafdruk !== ingevuld.vingerafdruk) return undefined;
  const { beleid, tekst, vingerafdruk } = gemaakt.value;
  await saveBeleidTekst(tx, {
    gemeenteId,
    beleidId,
    spoor,
    geldigVan: beleid.versie,
    vingerafdruk,
    bron: tekst,
    herkomst: ingevuld,
  });
  await haalIngevuld(tx, gemeenteId, [vingerafdruk]);
  return requireIngevuld(vingerafdruk);
}

/** Keeps the moves that came along with a dossier. */
export async function schrijfOmzettingen(
  deps: Pick<Deps, 'nieuweId'>,
  tx: Tx,
  waar: { readonly gemeenteId: string; readonly dossierId: string },
  { nu, omzettingen }: Overgenomen,
): Promise<void> {
  await insertIngelezen(
    tx,
    omzettingen.map(({ vanaf, van, reden, door, functie, op }, i) => ({
      ...waar,
      id: deps.nieuweId(),
      vanaf: datum(vanaf),
      van: standVan(van),
      naar: standVan(omzettingen[i + 1]?.van ?? nu),
      reden,
      door,
      functie,
      op: new Date(op),
    })),
  );
}

const standVan = (beleid: GecompileerdBeleid): Beleidstand => ({
  beleidId: beleid.id,
  beleidVersie: beleid.versie,
  beleidVingerafdruk: ingevuldVan(beleid),
});
