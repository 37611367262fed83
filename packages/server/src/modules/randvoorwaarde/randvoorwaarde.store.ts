import type { Tx } from '../../platform/db/index.ts';

export type NieuwAntwoord = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly randvoorwaarde: string;
  readonly geregeld: boolean;
  readonly tot: string | undefined;
  readonly toelichting: string | undefined;
  /** Left out: set up by the system. */
  readonly door: string | undefined;
  readonly op: Date;
};

export async function insertAntwoord(tx: Tx, a: NieuwAntwoord): Promise<void> {
  await tx
    .insertInto('randvoorwaarde_antwoord')
    .values({
      gemeente_id: a.gemeenteId,
      id: a.id,
      randvoorwaarde: a.randvoorwaarde,
      geregeld: a.geregeld,
      tot: a.tot ?? null,
      toelichting: a.toelichting ?? null,
      door: a.door ?? null,
      op: a.op,
    })
    .execute();
}

/** Every answer of a municipality with the name of who gave it, newest first. */
export async function loadAntwoorden(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('randvoorwaarde_antwoord as a')
    .leftJoin('medewerker as m', (j) =>
      j.onRef('m.gemeente_id', '=', 'a.gemeente_id').onRef('m.id', '=', 'a.door'),
    )
    .select(['a.id', 'a.randvoorwaarde', 'a.geregeld', 'a.tot', 'a.toelichting', 'a.op', 'm.naam as door'])
    .where('a.gemeente_id', '=', gemeenteId)
    .orderBy('a.randvoorwaarde')
    .orderBy('a.op', 'desc')
    // Ids are made in order of time: two answers in the same moment stay in order.
    .orderBy('a.id', 'desc')
    .execute();
}
