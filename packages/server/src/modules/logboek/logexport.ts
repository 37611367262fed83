import { Readable } from 'node:stream';
import type { Logregel } from '@luwte/core/contract';
import { csvRegel } from './csv.ts';

/**
 * A list that is read page by page while it is sent, so that its length costs no memory.
 *
 * @param eerste the first page, read before anything is sent: what is refused is refused with a status
 * @param volgende the page after this line; an empty one is the end
 */
export function stroomPaginas<R>(
  kop: string,
  eerste: readonly R[],
  volgende: (laatste: R) => Promise<readonly R[]>,
  alsTekst: (rijen: readonly R[]) => string,
): Readable {
  return Readable.from(
    (async function* () {
      if (kop !== '') yield kop;
      for (let deel = eerste; deel.length > 0; deel = await volgende(deel.at(-1)!)) yield alsTekst(deel);
    })(),
  );
}

const KOLOMMEN: readonly (readonly [string, (r: Logregel) => string | undefined])[] = [
  ['Moment', (r) => r.op],
  ['Wie', (r) => r.wie],
  ['Organisatie', (r) => r.organisatie],
  ['Handeling', (r) => r.handeling],
  ['Uitkomst', (r) => r.uitkomst],
  ['Reden', (r) => r.reden],
  ['Doel', (r) => r.doel],
  ['Dossier', (r) => r.kenmerk],
  ['Adres', (r) => r.adres],
  ['Browser', (r) => r.agent],
  ['Noodtoegang', (r) => (r.noodtoegang ? 'ja' : '')],
];

/** The mark in front tells a spreadsheet that this is UTF-8. */
export const csvKop = `\uFEFF${csvRegel(KOLOMMEN.map(([kop]) => kop))}`;
export const alsCsv = (regels: readonly Logregel[]): string =>
  regels.map((regel) => csvRegel(KOLOMMEN.map(([, cel]) => cel(regel)))).join('');
/** One JSON text per line. */
export const alsJsonregels = (regels: readonly unknown[]): string =>
  regels.map((regel) => `${JSON.stringify(regel)}\n`).join('');
