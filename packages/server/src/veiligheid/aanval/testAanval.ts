import { RECHTEN } from '@luwte/core/toegang';
import type { Antwoord } from '../../modules/dossier/dossier.builder.ts';
import type { Opstelling, Persoon } from '../../platform/testOpstelling.ts';
import { inhoudVoor, urlVoor, type Vorm, type Weg } from '../testVerzoeken.ts';
import type { Iemand, Wereld } from '../testWereld.ts';

export type Aanval = {
  readonly o: Opstelling;
  readonly wegen: readonly Weg[];
  readonly wereld: Wereld;
  /** Somebody who has the right that this road asks for. */
  wieMag(weg: Weg): Persoon;
  /** The request with which this road does its work, with another body, question or headers. */
  doe(weg: Weg, anders?: Anders): Promise<Antwoord>;
  /** Everything that stands in the database, as text. */
  alleRijen(): Promise<string>;
};
type Anders = {
  readonly lichaam?: unknown;
  readonly vraag?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export function maakAanval(
  o: Opstelling,
  wegen: readonly Weg[],
  mensen: readonly Iemand[],
  wereld: Wereld,
): Aanval {
  const wieMag = ({ toegang }: Weg): Persoon => {
    if (!('handeling' in toegang)) return 'eigen' in toegang ? (mensen[0] as Persoon) : o.niemand;
    const iemand = mensen.find(({ rol }) => RECHTEN[rol].includes(toegang.handeling));
    if (!iemand) throw new Error(`Nobody has ${toegang.handeling}`);
    return iemand;
  };
  const executeSql = (tekst: string, waarden?: unknown[]) =>
    o.deps.db.sqlUitvoerder.executeSql(tekst, waarden);
  /** So that it is not stopped for being an old version. */
  const versie = async (weg: Weg): Promise<Record<string, string>> => {
    const tabel = (
      { dossiers: 'dossier', besluitvoorstellen: 'dossier', meldingen: 'melding', taken: 'taak' } as const
    )[weg.pad.split('/')[1] ?? ''];
    if (!tabel || weg.methode === 'GET' || !weg.pad.includes('/:')) return {};
    const bron = weg.pad.includes('/draaiboek') ? 'draaiboek where dossier_id' : `${tabel} where id`;
    const id = tabel === 'dossier' ? wereld.dossier : urlVoor(weg, wereld).split('/')[4];
    const { rows } = await executeSql(`select versie from ${bron} = $1`, [id]);
    return { 'if-match': `"${rows[0]?.versie ?? 0}"` };
  };
  return {
    o,
    wegen,
    wereld,
    wieMag,
    doe: async (weg, { lichaam, vraag = '', headers } = {}) => {
      const gewoon = inhoudVoor(weg, wereld);
      const payload = lichaam ?? gewoon.payload;
      const url = urlVoor(weg, wereld);
      return wieMag(weg).doe({
        method: weg.methode as 'GET',
        url: url.includes('?') ? url + vraag.replace('?', '&') : url + vraag,
        ...(payload !== undefined && { payload: payload as never }),
        headers: { ...gewoon.headers, ...(await versie(weg)), ...headers },
      });
    },
    alleRijen: async () => {
      const { rows } = await executeSql(`select relname as tabel from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`);
      const delen = rows.map(({ tabel }) => `select to_jsonb(t)::text as rij from ${tabel} t`);
      return (await executeSql(delen.join(' union all '))).rows.map(({ rij }) => rij).join('\n');
    },
  };
}

/** Every road whose body is an object of ours, with what it sends. Signing out would end the rest. */
export const metLichaam = ({ wegen, wereld }: Aanval): { weg: Weg; lichaam: Record<string, unknown> }[] =>
  wegen.flatMap((weg) => {
    const lichaam = inhoudVoor(weg, wereld).payload as unknown;
    const isObject = typeof lichaam === 'object' && lichaam !== null && !Buffer.isBuffer(lichaam);
    return isObject && weg.body?.type === 'object' && !weg.pad.startsWith('/sessies')
      ? [{ weg, lichaam: lichaam as Record<string, unknown> }]
      : [];
  });

/** Every text of a shape that takes whatever somebody types, by its path. */
export const vrijeTeksten = (vorm: Vorm | undefined, voor: readonly string[] = []): string[][] =>
  Object.entries(vorm?.properties ?? {}).flatMap(([naam, deel]) => {
    const pad = [...voor, naam];
    if (deel.type === 'object') return vrijeTeksten(deel, pad);
    const vrij =
      deel.type === 'string' && !deel.enum && !deel.pattern && !deel.format && deel.const === undefined;
    return vrij && (deel.maxLength ?? 500) >= 60 ? [pad] : [];
  });

/** The same body with another value somewhere in it. */
export function zet(bron: unknown, [naam, ...rest]: readonly string[], waarde: unknown): unknown {
  if (naam === undefined) return waarde;
  const oud = (typeof bron === 'object' && bron !== null ? bron : {}) as Record<string, unknown>;
  return { ...oud, [naam]: zet(oud[naam], rest, waarde) };
}
