import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Dossier, type DossierFout, leesDossier } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import { GRENS_JSON, leesJson } from '../pakket/leesJson.ts';
import type { Dossierbron, Gelezen, Plek } from './dossierbron.ts';
import { leesRegels } from './leesRegels.ts';

/**
 * A folder with a file per dossier (`.json`, in the order of their names), or one file with a dossier per line.
 * @returns a Dutch line when there is no such file or folder, or nothing in it
 */
export async function openBestandbron(pad: string): Promise<Result<Dossierbron, readonly DossierFout[]>> {
  const stand = await stat(pad).catch(() => undefined);
  const fout = (reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;
  if (stand === undefined) return fout('Dit bestand of deze map bestaat niet.');
  if (!stand.isDirectory()) {
    if (!stand.isFile()) return fout('Geef een gewoon bestand of een map.');
    if (stand.size === 0) return fout('Het bestand is leeg.');
    return ok(regelbron(resolve(pad), stand.size, stand.mtimeMs));
  }
  const namen = (await readdir(pad)).filter((naam) => naam.endsWith('.json')).sort();
  if (namen.length === 0) return fout('In deze map staat geen dossier (.json).');
  return ok(mapbron(resolve(pad), namen));
}

function regelbron(pad: string, grootte: number, gewijzigd: number): Dossierbron {
  return {
    soort: 'bestand',
    vingerafdruk: afdruk(pad, String(grootte), String(gewijzigd)),
    lees: async function* (na) {
      for await (const { bytes, einde } of leesRegels(pad, na?.bytes ?? 0, GRENS_JSON)) {
        if (bytes !== undefined && isWit(bytes)) continue;
        yield alsGelezen({ bytes: einde }, bytes);
      }
    },
    deel: (plek) => (plek.bytes ?? 0) / grootte,
  };
}

function mapbron(map: string, namen: readonly string[]): Dossierbron {
  return {
    soort: 'map',
    vingerafdruk: afdruk(map, ...namen),
    lees: async function* (na: Plek | undefined) {
      const vanaf = na?.naam;
      for (const naam of namen) {
        if (vanaf !== undefined && naam <= vanaf) continue;
        const bytes = await readFile(join(map, naam)).catch(() => undefined);
        yield alsGelezen({ naam }, bytes);
      }
    },
    deel: (_, gelezen) => gelezen / namen.length,
  };
}

function alsGelezen(plek: Plek, bytes: Uint8Array | undefined): Gelezen {
  if (bytes === undefined) return { plek, dossier: undefined };
  const json = leesJson(bytes);
  const gelezen: Result<Dossier, unknown> = json.ok ? leesDossier(json.value) : json;
  return { plek, dossier: gelezen.ok ? gelezen.value : undefined };
}

/** Nothing but white space: the line after the last one. */
function isWit(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x20) return false;
  return true;
}

const afdruk = (...delen: readonly string[]): string =>
  createHash('sha256').update(delen.join('\0')).digest('hex');
