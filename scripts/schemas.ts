// Writes the published JSON Schemas from the schemas the product reads with. `--check` only looks whether the files
// are current and exits 1 when one is not.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dossierJsonSchema } from '../packages/core/src/dossier/index.ts';
import {
  BELEIDSCHEMA_BESTANDEN,
  beleidSchemaTekst,
} from '../packages/server/src/platform/beleid/beleidSchema.ts';

const WORTEL = fileURLToPath(new URL('../', import.meta.url));

/** Path from the root -> text that belongs there. */
export function schemas(): ReadonlyMap<string, string> {
  const dossier = `${JSON.stringify(dossierJsonSchema(), undefined, 2)}\n`;
  const beleid = beleidSchemaTekst();
  return new Map([
    ['docs/schema/luwte-dossier-1.schema.json', dossier],
    ...BELEIDSCHEMA_BESTANDEN.map((bestand): [string, string] => [bestand, beleid]),
  ]);
}

/** Paths of the files that are absent or out of date under a root. */
export async function verouderd(wortel: string = WORTEL): Promise<string[]> {
  const oud: string[] = [];
  for (const [bestand, tekst] of schemas()) {
    const huidig = await readFile(`${wortel}${bestand}`, 'utf8').catch(() => undefined);
    if (huidig !== tekst) oud.push(bestand);
  }
  return oud;
}

async function main(): Promise<void> {
  const oud = await verouderd();
  if (process.argv.includes('--check')) {
    for (const bestand of oud) console.error(`${bestand} is out of date: run npm run schemas`);
    process.exitCode = oud.length > 0 ? 1 : 0;
    return;
  }
  for (const bestand of oud) {
    await mkdir(dirname(`${WORTEL}${bestand}`), { recursive: true });
    await writeFile(`${WORTEL}${bestand}`, schemas().get(bestand)!);
    console.log(`written: ${bestand}`);
  }
}

if (relative(process.argv[1] ?? '', fileURLToPath(import.meta.url)) === '') await main();
