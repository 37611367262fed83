import { sql } from 'kysely';
import type { Tx } from '../../platform/db/index.ts';
import { type Logregel, ZONDER_GEMEENTE } from './zegel.ts';

const KOLOMMEN = [
  'id',
  'op',
  'gemeente_id',
  'account_id',
  'medewerker_id',
  'organisatie_id',
  'handeling',
  'uitkomst',
  'voorwerp',
  'toelichting',
  'trace_id',
  'weg',
  'doel',
  'dossier_id',
  'voorwerp_soort',
  'voorwerp_id',
  'reden',
  'adres',
  'agent',
  'noodtoegang_id',
  'zoekmerk',
] as const;

const vanGemeente = (gemeenteId: string) =>
  gemeenteId === ZONDER_GEMEENTE
    ? sql<boolean>`l.gemeente_id is null`
    : sql<boolean>`l.gemeente_id = ${gemeenteId}`;

/** Keeps other workers from sealing the same municipality until this transaction ends. */
export async function vergrendelZegels(tx: Tx, gemeenteId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`luwte.zegel.${gemeenteId}`}))`.execute(tx);
}

/** The last seal, or undefined before the first. */
export async function loadLaatsteZegel(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('veiligheidszegel')
    .select(['volgnummer', 'hash', 'tot_op', 'verzegeld_op', 'sleutel', 'handtekening'])
    .where('gemeente_id', '=', gemeenteId)
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Since when each key sealed the log of this municipality, and how often. */
export async function loadSleutelgebruik(tx: Tx, gemeenteId: string) {
  return await tx
    .selectFrom('veiligheidszegel')
    .select(['sleutel', sql<Date>`min(verzegeld_op)`.as('van'), sql<number>`count(*)::integer`.as('zegels')])
    .where('gemeente_id', '=', gemeenteId)
    .groupBy('sleutel')
    .execute();
}

/** Lines since `vanaf` that stand under no seal, oldest first. */
export async function loadOnverzegeld(
  tx: Tx,
  gemeenteId: string,
  vanaf: Date,
  aantal: number,
): Promise<readonly Logregel[]> {
  return await tx
    .selectFrom('veiligheidslog as l')
    .select(KOLOMMEN.map((kolom) => `l.${kolom}` as const))
    .where(vanGemeente(gemeenteId))
    .where('l.op', '>=', vanaf)
    .where(
      sql<boolean>`l.id not in (select unnest(z.regels) from veiligheidszegel z
        where z.gemeente_id = ${gemeenteId} and z.tot_op >= ${vanaf})`,
    )
    .orderBy('l.op')
    .orderBy('l.id')
    .limit(aantal)
    .execute();
}

/** How many lines before `voor` stand under no seal at all, with a few of their ids. */
export async function loadBuitenZegel(tx: Tx, gemeenteId: string, voor: Date): Promise<string[]> {
  const rijen = await tx
    .selectFrom('veiligheidslog as l')
    .select('l.id')
    .where(vanGemeente(gemeenteId))
    .where('l.op', '<', voor)
    .where(
      sql<boolean>`l.id not in (select unnest(z.regels) from veiligheidszegel z where z.gemeente_id = ${gemeenteId})`,
    )
    .orderBy('l.op')
    .limit(100)
    .execute();
  return rijen.map(({ id }) => id);
}

export async function insertZegel(
  tx: Tx,
  z: {
    readonly gemeenteId: string;
    readonly volgnummer: number;
    readonly regels: readonly string[];
    readonly hashes: Uint8Array;
    readonly vorigeHash: Uint8Array;
    readonly verzegeldOp: Date;
    readonly vanOp: Date;
    readonly totOp: Date;
    readonly hash: Uint8Array;
    readonly sleutel: string;
    readonly handtekening: string;
  },
): Promise<void> {
  await tx
    .insertInto('veiligheidszegel')
    .values({
      gemeente_id: z.gemeenteId,
      volgnummer: z.volgnummer,
      aantal: z.regels.length,
      van_op: z.vanOp,
      tot_op: z.totOp,
      regels: [...z.regels],
      hashes: z.hashes,
      vorige_hash: z.vorigeHash,
      hash: z.hash,
      verzegeld_op: z.verzegeldOp,
      sleutel: z.sleutel,
      handtekening: z.handtekening,
    })
    .execute();
}

/** Seals after number `na`, in order. */
export async function loadZegels(tx: Tx, gemeenteId: string, na: number, aantal: number) {
  return await tx
    .selectFrom('veiligheidszegel')
    .selectAll()
    .where('gemeente_id', '=', gemeenteId)
    .where('volgnummer', '>', na)
    .orderBy('volgnummer')
    .limit(aantal)
    .execute();
}

/** The lines with these ids, whatever municipality they say they are of. */
export async function loadRegels(tx: Tx, ids: readonly string[]): Promise<readonly Logregel[]> {
  return await tx
    .selectFrom('veiligheidslog')
    .select([...KOLOMMEN])
    .where('id', 'in', [...ids])
    .execute();
}

/** The shortest term in months that ever held for this log; undefined while none was set. */
export async function loadKortsteBewaring(tx: Tx, gemeenteId: string): Promise<number | undefined> {
  const { maanden } = await tx
    .selectFrom('logbewaring')
    .select((eb) => eb.fn.min('maanden').as('maanden'))
    .where('gemeente_id', '=', gemeenteId)
    .where('log', '=', 'veiligheid')
    .executeTakeFirstOrThrow();
  return maanden ?? undefined;
}
