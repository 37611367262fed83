import { type DossierFout, MAX_DIEPTE_JSON } from '@luwte/core/dossier';
import type { Result } from '@luwte/core/shared';
import { scanJson } from './scanJson.ts';
import { decodeerUtf8 } from './utf8.ts';

/** In bytes: a dossier of a thousand events is about half a million. */
export const GRENS_JSON = 50_000_000;

/**
 * JSON from outside: size, encoding, syntax, depth and equal keys are checked before anything is built.
 *
 * @param grens bytes; this many or more are refused
 * @returns the value, or faults in Dutch with a place and without the text of the file
 */
export function leesJson(bytes: Uint8Array, grens = GRENS_JSON): Result<unknown, readonly DossierFout[]> {
  if (bytes.length >= grens) return fout(teGroot(grens));
  const tekst = decodeerUtf8(bytes);
  if (typeof tekst === 'number') {
    return fout(`Dit is geen UTF-8: byte ${tekst + 1} klopt niet. Bewaar het bestand als UTF-8.`);
  }
  if (tekst.trim() === '') return fout('Het bestand is leeg.');
  const scan = scanJson(tekst, MAX_DIEPTE_JSON);
  if (scan.fout)
    return fout(`Dit is geen bruikbare JSON. ${scan.fout.reden} ${plaats(tekst, scan.fout.plek)}`);
  if (scan.dubbel.length > 0) {
    const reden = 'Dit veld staat er twee keer. Houd er één over.';
    return { ok: false, error: scan.dubbel.map((pad) => ({ pad, reden })) };
  }
  return { ok: true, value: JSON.parse(tekst) as unknown };
}

export const teGroot = (grens: number): string =>
  `Het bestand is te groot: het moet kleiner zijn dan ${Math.floor(grens / 1_000_000)} MB.`;

const fout = (reden: string) => ({ ok: false, error: [{ pad: '/', reden }] }) as const;

function plaats(tekst: string, plek: number): string {
  const voor = tekst.slice(0, plek);
  const regel = voor.split('\n').length;
  return `(regel ${regel}, teken ${plek - voor.lastIndexOf('\n')})`;
}
