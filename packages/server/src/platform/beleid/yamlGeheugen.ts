import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ok } from '@luwte/core/shared';
import { leesYaml } from './leesYaml.ts';

/** Where tools of an installation keep what can be made again at any time. */
const PAD = fileURLToPath(new URL('../../../../../node_modules/.cache/luwte/yaml.json', import.meta.url));
/** Raise it when `leesYaml` starts to give other values for the same bytes. */
const VERSIE = 1;

export type YamlGeheugen = {
  /** As `leesYaml`, without parsing a file whose bytes were read before. */
  readonly lees: typeof leesYaml;
  /** Keeps the values of the files read since opening. A folder that cannot be written is no fault. */
  bewaar(): Promise<void>;
};

/**
 * Values of YAML files by the hash of their bytes. Parsing them takes half of a cold start of `luwte toets`; the
 * checks on form and meaning come after it and are always done.
 */
export async function openYamlGeheugen(pad: string = PAD): Promise<YamlGeheugen> {
  const bekend = await leesBewaard(pad);
  const gebruikt: Record<string, unknown> = {};
  let nieuw = false;
  return {
    lees: (bestand, inhoud) => {
      const sleutel = createHash('sha256').update(inhoud).digest('hex');
      if (Object.hasOwn(bekend, sleutel)) {
        const waarde = bekend[sleutel];
        gebruikt[sleutel] = waarde;
        return ok({ waarde, plaats: (plek) => plaatsVan(bestand, inhoud, plek) });
      }
      const gelezen = leesYaml(bestand, inhoud);
      if (gelezen.ok && overleeftJson(gelezen.value.waarde)) {
        gebruikt[sleutel] = gelezen.value.waarde;
        nieuw = true;
      }
      return gelezen;
    },
    bewaar: async () => {
      if (nieuw)
        await schrijf(pad, JSON.stringify({ versie: VERSIE, waarden: gebruikt })).catch(() => undefined);
    },
  };
}

/** Line and column are only asked for a fault, so only then the file is parsed after all. */
function plaatsVan(bestand: string, inhoud: Uint8Array, plek: string) {
  const gelezen = leesYaml(bestand, inhoud);
  return gelezen.ok ? gelezen.value.plaats(plek) : undefined;
}

async function leesBewaard(pad: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const bewaard = JSON.parse(await readFile(pad, 'utf8')) as { versie?: unknown; waarden?: unknown };
    if (bewaard.versie !== VERSIE || typeof bewaard.waarden !== 'object' || bewaard.waarden === null)
      return {};
    return bewaard.waarden as Record<string, unknown>;
  } catch {
    // Absent, or half written by an older version: it is made again.
    return {};
  }
}

const overleeftJson = (waarde: unknown): boolean => {
  const tekst = JSON.stringify(waarde) as string | undefined;
  return tekst !== undefined && isDeepStrictEqual(JSON.parse(tekst), waarde);
};

/** Written aside and moved into place: a reader never sees half a file. */
async function schrijf(pad: string, tekst: string): Promise<void> {
  await mkdir(dirname(pad), { recursive: true });
  const concept = `${pad}.${randomUUID()}`;
  try {
    await writeFile(concept, tekst, { flag: 'wx' });
    await rename(concept, pad);
  } finally {
    await rm(concept, { force: true });
  }
}
