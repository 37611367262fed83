import { zoekOnveilig } from '@luwte/core/dossier';
import type { z } from 'zod';
import { ongeldig } from './problem.ts';

const ONLEESBAAR = [{ pad: '/query/na', reden: 'Deze cursor klopt niet. Begin weer bij de eerste pagina.' }];

/** Where the next page begins, as text for a URL. Holds keys and days only, never a name or address. */
export const maakCursor = (waarden: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(waarden)).toString('base64url');

/**
 * Reads a cursor that `maakCursor` wrote. It is not signed: row-level security decides what it can reach, so
 * only its form is checked. Undefined without a cursor; a broken one is a 400.
 */
export function leesCursor<T>(vorm: z.ZodType<T>, na: string | undefined): T | undefined {
  if (na === undefined) return undefined;
  const inhoud = ontleed(na);
  const gelezen = vorm.safeParse(inhoud);
  if (!gelezen.success || zoekOnveilig(inhoud).length > 0) throw ongeldig(ONLEESBAAR);
  return gelezen.data;
}

function ontleed(na: string): unknown {
  try {
    return JSON.parse(Buffer.from(na, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** One row more than asked tells whether there is a next page. */
export function maakPagina<R, I>(
  rijen: readonly R[],
  aantal: number,
  alsItem: (rij: R) => I,
  sleutel: (rij: R) => readonly (string | number | null)[],
): { items: I[]; volgende?: string } {
  const items = rijen.slice(0, aantal);
  const laatste = items.at(-1);
  return {
    items: items.map(alsItem),
    ...(rijen.length > aantal && laatste !== undefined && { volgende: maakCursor(sleutel(laatste)) }),
  };
}
