import type { Tx } from '../../platform/db/types.ts';

export type NieuwBericht = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly soort: string;
  readonly aan: string;
  readonly inhoud: Record<string, unknown>;
};

/** Adds a message that waits. Asks nothing back: a partner may write one, not read one. */
export async function insertBericht(tx: Tx, bericht: NieuwBericht): Promise<void> {
  await tx
    .insertInto('bericht')
    .values({
      gemeente_id: bericht.gemeenteId,
      id: bericht.id,
      soort: bericht.soort,
      aan: bericht.aan,
      inhoud: JSON.stringify(bericht.inhoud),
    })
    .execute();
}

/** Was a message of this kind and subject placed for this address? */
export async function heeftBericht(
  tx: Tx,
  b: {
    readonly gemeenteId: string;
    readonly soort: string;
    readonly aan: string;
    readonly onderwerp: string;
  },
): Promise<boolean> {
  const rij = await tx
    .selectFrom('bericht')
    .select('id')
    .where('gemeente_id', '=', b.gemeenteId)
    .where('soort', '=', b.soort)
    .where('aan', '=', b.aan)
    .where((eb) => eb(eb.ref('inhoud', '->>').key('onderwerp' as never), '=', b.onderwerp as never))
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}

/** What delivering needs of a message. */
export type AangenomenBericht = {
  readonly aan: string;
  readonly inhoud: unknown;
  /** Number of this attempt, 1 for the first. */
  readonly poging: number;
};

/**
 * Takes a waiting message, under a lock on its row. Who takes it is the only one that sends it, and until the outcome
 * is written it counts as failed for `reden`. Undefined when it does not wait (any more).
 */
export async function neemWachtendBericht(
  tx: Tx,
  gemeenteId: string,
  id: string,
  reden: string,
): Promise<AangenomenBericht | undefined> {
  const rij = await tx
    .selectFrom('bericht')
    .select(['aan', 'inhoud', 'pogingen', 'status'])
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (rij?.status !== 'wacht') return undefined;
  const poging = rij.pogingen + 1;
  await tx
    .updateTable('bericht')
    .set({ status: 'mislukt', fout: reden, pogingen: poging })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .execute();
  return { aan: rij.aan, inhoud: rij.inhoud, poging };
}

export type Uitkomst =
  | { readonly status: 'bezorgd'; readonly op: Date }
  | { readonly status: 'wacht' | 'mislukt'; readonly fout: string };

/** Writes how the attempt ended; nothing happens when a later attempt was made since. */
export async function saveUitkomst(
  tx: Tx,
  gemeenteId: string,
  id: string,
  poging: number,
  uitkomst: Uitkomst,
): Promise<void> {
  const velden =
    uitkomst.status === 'bezorgd'
      ? { status: uitkomst.status, fout: null, bezorgd_op: uitkomst.op }
      : { status: uitkomst.status, fout: uitkomst.fout };
  await tx
    .updateTable('bericht')
    .set(velden)
    .where('gemeente_id', '=', gemeenteId)
    .where('id', '=', id)
    .where('status', '=', 'mislukt')
    .where('pogingen', '=', poging)
    .execute();
}

/** Ids of messages that wait since before `voor`, oldest first, after the id `na`; at most `aantal`. */
export async function loadLangWachtend(
  tx: Tx,
  gemeenteId: string,
  voor: Date,
  na: string | undefined,
  aantal: number,
): Promise<string[]> {
  let vraag = tx
    .selectFrom('bericht')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('status', '=', 'wacht')
    .where('aangemaakt_op', '<', voor)
    .orderBy('id')
    .limit(aantal);
  if (na !== undefined) vraag = vraag.where('id', '>', na);
  return (await vraag.execute()).map(({ id }) => id);
}
