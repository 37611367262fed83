import type { IngevuldeWaarde } from '@luwte/core/beleid';
import type { Tx } from '../../platform/db/index.ts';

export type BeleidTekst = {
  readonly gemeenteId: string;
  readonly beleidId: string;
  readonly spoor: 'woonoverlast' | 'openbare-ruimte';
  readonly geldigVan: string;
  readonly vingerafdruk: string;
  readonly bron: string;
  /** Of a filled-in text from an export: the shipped version it fills in, and with what. */
  readonly herkomst?: { readonly basis: string; readonly waarden: readonly IngevuldeWaarde[] } | undefined;
};

/** The kept text with this fingerprint. */
export async function loadBeleidTekst(
  tx: Tx,
  gemeenteId: string,
  vingerafdruk: string,
): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('beleid_versie')
    .select('bron')
    .where('gemeente_id', '=', gemeenteId)
    .where('vingerafdruk', '=', vingerafdruk)
    .executeTakeFirst();
  return rij?.bron;
}

/** What a filled-in text was made of: the shipped version and the values, from the proposal or from an export. */
export async function loadHerkomst(tx: Tx, gemeenteId: string, vingerafdruk: string) {
  const geactiveerd = await tx
    .selectFrom('beleid_log as l')
    .innerJoin('beleid_voorstel as v', (j) =>
      j.onRef('v.gemeente_id', '=', 'l.gemeente_id').onRef('v.id', '=', 'l.voorstel_id'),
    )
    .select(['v.basis_versie', 'v.waarden'])
    .where('l.gemeente_id', '=', gemeenteId)
    .where('l.vingerafdruk', '=', vingerafdruk)
    .executeTakeFirst();
  if (geactiveerd) return { basis: geactiveerd.basis_versie, waarden: geactiveerd.waarden };
  const rij = await tx
    .selectFrom('beleid_versie')
    .select(['basis_versie', 'waarden'])
    .where('gemeente_id', '=', gemeenteId)
    .where('vingerafdruk', '=', vingerafdruk)
    .executeTakeFirst();
  return rij?.basis_versie && rij.waarden ? { basis: rij.basis_versie, waarden: rij.waarden } : undefined;
}

/** The fingerprint of a text that came along with an export, by how it begins. */
export async function loadIngelezenAfdruk(
  tx: Tx,
  gemeenteId: string,
  begin: string,
): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('beleid_versie')
    .select('vingerafdruk')
    .where('gemeente_id', '=', gemeenteId)
    .where('vingerafdruk', 'like', `${begin}%`)
    .where('basis_versie', 'is not', null)
    .executeTakeFirst();
  return rij?.vingerafdruk;
}

/** Keeps the text of a policy version; nothing happens when this very text is already there. */
export async function saveBeleidTekst(tx: Tx, tekst: BeleidTekst): Promise<void> {
  await tx
    .insertInto('beleid_versie')
    .values({
      gemeente_id: tekst.gemeenteId,
      beleid_id: tekst.beleidId,
      spoor: tekst.spoor,
      geldig_van: tekst.geldigVan,
      vingerafdruk: tekst.vingerafdruk,
      bron: tekst.bron,
      basis_versie: tekst.herkomst?.basis ?? null,
      waarden: tekst.herkomst ? JSON.stringify(tekst.herkomst.waarden) : null,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
}
