import type { Tx } from '../../platform/db/index.ts';

export type BeleidTekst = {
  readonly gemeenteId: string;
  readonly beleidId: string;
  readonly spoor: 'woonoverlast' | 'openbare-ruimte';
  readonly geldigVan: string;
  readonly vingerafdruk: string;
  readonly bron: string;
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
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
}
