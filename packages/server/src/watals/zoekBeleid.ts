import { extname } from 'node:path';
import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Spoor } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import { laadBeleidsbestand } from '../platform/beleid/laadBeleid.ts';
import type { BestandFout } from '../platform/beleid/leesYaml.ts';

export type Zoekfout = string | readonly BestandFout[];

export const isBeleidsbestand = (tekst: string): boolean =>
  ['.yaml', '.yml'].includes(extname(tekst).toLowerCase());

/**
 * The policy that somebody names: a file, an id, or `id@versie`. Of an id alone the newest version.
 * @param map where the policies lie that a file may build on
 * @returns the faults of the file, or one Dutch line
 */
export async function zoekBeleid(
  tekst: string,
  alle: readonly GecompileerdBeleid[],
  map: string,
  spoor?: Spoor,
): Promise<Result<GecompileerdBeleid, Zoekfout>> {
  if (isBeleidsbestand(tekst)) return laadBeleidsbestand(tekst, map);
  const [id, versie] = tekst.split('@') as [string, string | undefined];
  const metId = alle.filter((b) => b.id === id && (spoor === undefined || b.spoor === spoor));
  if (metId.length === 0) {
    const bekend = [
      ...new Set(alle.filter((b) => spoor === undefined || b.spoor === spoor).map((b) => b.id)),
    ];
    return { ok: false, error: `Dit beleid is er niet. Kies uit: ${bekend.sort().join(', ')}.` };
  }
  if (new Set(metId.map((b) => b.spoor)).size > 1) {
    return { ok: false, error: 'Dit beleid is er voor twee sporen. Geef het bestand.' };
  }
  const versies = [...metId].sort((a, b) => (a.versie < b.versie ? -1 : 1));
  const gekozen = versie === undefined ? versies.at(-1) : versies.find((b) => b.versie === versie);
  if (gekozen !== undefined) return ok(gekozen);
  const lijst = versies.map((b) => b.versie).join(', ');
  return { ok: false, error: `Deze versie is er niet. Kies uit: ${lijst}.` };
}
