import type { Tx } from '../../platform/db/index.ts';

/** What a link may be for. A link of one kind never opens a thing of another. */
export type LinkSoort = 'informatievraag' | 'werkadres' | 'melder' | 'zienswijze' | 'avg';

export type NieuweLink = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly soort: LinkSoort;
  readonly voorwerpId: string;
  readonly tokenHash: Uint8Array;
  /** Left out: the link alone opens it. */
  readonly codeHash: Uint8Array | undefined;
  readonly verlooptOp: Date;
  readonly contactpersoonId: string | undefined;
  readonly dossierId: string | undefined;
  readonly door: string;
  readonly op: Date;
};

export async function insertLink(tx: Tx, link: NieuweLink): Promise<void> {
  await tx
    .insertInto('openbare_link')
    .values({
      gemeente_id: link.gemeenteId,
      id: link.id,
      soort: link.soort,
      voorwerp_id: link.voorwerpId,
      token_hash: link.tokenHash,
      code_hash: link.codeHash ?? null,
      verloopt_op: link.verlooptOp,
      contactpersoon_id: link.contactpersoonId ?? null,
      dossier_id: link.dossierId ?? null,
      gemaakt_door: link.door,
      gemaakt_op: link.op,
    })
    .execute();
}

/** The link behind this hash, whatever its state, with its row locked. As `aanmelden`: no municipality is known yet. */
export const loadLinkOpHash = async (tx: Tx, tokenHash: Uint8Array) =>
  await tx
    .selectFrom('openbare_link')
    .select(['gemeente_id', 'id', 'soort', 'voorwerp_id', 'dossier_id', 'code_hash', 'code_pogingen'])
    .select(['verloopt_op', 'gebruikt_op', 'ingetrokken_op'])
    .where('token_hash', '=', Buffer.from(tokenHash))
    .forUpdate()
    .executeTakeFirst();
export type LinkRij = NonNullable<Awaited<ReturnType<typeof loadLinkOpHash>>>;

/** Counts a wrong code. For a hash that nothing has it does the same work. */
export async function telPoging(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx
    .updateTable('openbare_link')
    .set((eb) => ({ code_pogingen: eb('code_pogingen', '+', 1) }))
    .where('token_hash', '=', Buffer.from(tokenHash))
    .execute();
}

/** Takes the link for its one use; false when somebody was first, or it was taken back. */
export async function saveGebruik(tx: Tx, gemeenteId: string, id: string, op: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('openbare_link')
    .set({ gebruikt_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where('gebruikt_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes back every link to this thing that still works. */
export async function saveIntrekking(
  tx: Tx,
  gemeenteId: string,
  soort: LinkSoort,
  voorwerpId: string,
  op: Date,
): Promise<void> {
  await tx
    .updateTable('openbare_link')
    .set({ ingetrokken_op: op })
    .where('gemeente_id', '=', gemeenteId)
    .where('soort', '=', soort)
    .where('voorwerp_id', '=', voorwerpId)
    .where('gebruikt_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .execute();
}

/** The last link to each of these things, with to whom it went. Never what opens it. */
export async function loadLaatsteLinks(
  tx: Tx,
  gemeenteId: string,
  soort: LinkSoort,
  voorwerpen: readonly string[],
) {
  if (voorwerpen.length === 0) return [];
  return await tx
    .selectFrom('openbare_link as l')
    .leftJoin('contactpersoon as c', (j) =>
      j.onRef('c.gemeente_id', '=', 'l.gemeente_id').onRef('c.id', '=', 'l.contactpersoon_id'),
    )
    .distinctOn('l.voorwerp_id')
    .select(['l.id', 'l.voorwerp_id', 'l.verloopt_op', 'l.gebruikt_op', 'l.ingetrokken_op', 'l.gemaakt_op'])
    .select('c.naam as contact')
    .where('l.gemeente_id', '=', gemeenteId)
    .where('l.soort', '=', soort)
    .where('l.voorwerp_id', 'in', [...voorwerpen])
    .orderBy('l.voorwerp_id')
    .orderBy('l.gemaakt_op', 'desc')
    .orderBy('l.id', 'desc')
    .execute();
}
