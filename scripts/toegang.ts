// Writes docs/toegang.md: who may do what, from the rights the product decides with. `--check` only looks whether
// the page is current and exits 1 when it is not.
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  COMPARTIMENT_ROLLEN,
  DOELEN,
  DOELEN_VAN,
  HANDELINGEN,
  type Handeling,
  PARTNERROLLEN,
  ROLLEN,
  reikwijdteVan,
} from '../packages/core/src/toegang/index.ts';
import { ROL } from '../packages/web/src/teksten/nl.ts';
import { HANDELING, REIKWIJDTE } from '../packages/web/src/teksten/rechten.ts';

const WORTEL = fileURLToPath(new URL('../', import.meta.url));
export const BESTAND = 'docs/toegang.md';

/** Roles of the municipality; those of a partner organisation see no compartment. */
const INTERN = ROLLEN.filter((rol) => PARTNERROLLEN[rol] === undefined);

const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [rij(kop), `|${kop.map((_, i) => (i === 0 ? '---' : ':-:')).join('|')}|`, ...rijen.map(rij)].join('\n');

/** The whole page. */
export function toegangPagina(): string {
  const rechten = (Object.keys(HANDELING) as Handeling[]).map((handeling) => [
    HANDELING[handeling],
    ...ROLLEN.map((rol) => REIKWIJDTE[reikwijdteVan(rol, handeling)]),
  ]);
  const compartimenten = Object.entries(COMPARTIMENT_ROLLEN).map(([compartiment, rollen]) => [
    compartiment,
    ...INTERN.map((rol) => (rollen.includes(rol) ? 'ja' : '')),
  ]);
  const doelen = HANDELINGEN.map((handeling) => [
    `\`${handeling}\``,
    ...DOELEN.map((doel) => (DOELEN_VAN[handeling].includes(doel) ? 'ja' : '')),
  ]);
  return `# Wie mag wat

<!-- Made by \`npm run toegang\` from packages/core/src/toegang/rechten.ts. Change it there, not here. -->

Wat hier niet staat, mag niet. Dit is de uitkomst van één functie, \`beoordeelToegang\`. De database bewaakt daarnaast de
grens tussen gemeenten, die van partners en die van wie alleen met een plaats in het dossier meekijkt. Wie het systeem
beheert, ziet ook in de database geen dossiers.

## Rollen en handelingen

**ja**: alles binnen de eigen gemeente. **deel**: alleen de fase van dossiers waar de eigen organisatie bij betrokken is,
de eigen taken en wat met haar is gedeeld. **plaats**: alles, maar alleen in een dossier waarin deze persoon nu in deze rol
meedoet. Leeg: nee. Een recht zegt wat mag, niet dat er een scherm voor is.

${tabel(['Handeling', ...ROLLEN.map((rol) => ROL[rol])], rechten)}

## Afgeschermde delen

Een gebeurtenis of document kan in een afgeschermd deel staan. U ziet het alleen met een rol uit deze tabel, naast het recht
hierboven. Een partner ziet geen enkel afgeschermd deel. Gewone gegevens hebben geen extra rol nodig.

${tabel(['Deel', ...INTERN.map((rol) => ROL[rol])], compartimenten)}

## Handelingen en doelen

Elke weg in het programma noemt één handeling en één doel. Past het doel niet, dan mag het niet (artikel 5 lid 1 onder b
AVG).

${tabel(['Handeling', ...DOELEN], doelen)}
`;
}

/** Is the page under a root what the rights say now? */
export async function isActueel(wortel: string = WORTEL): Promise<boolean> {
  const huidig = await readFile(`${wortel}${BESTAND}`, 'utf8').catch(() => undefined);
  return huidig === toegangPagina();
}

async function main(): Promise<void> {
  if (await isActueel()) return;
  if (process.argv.includes('--check')) {
    console.error(`${BESTAND} is out of date: run npm run toegang`);
    process.exitCode = 1;
    return;
  }
  await writeFile(`${WORTEL}${BESTAND}`, toegangPagina());
  console.log(`written: ${BESTAND}`);
}

if (relative(process.argv[1] ?? '', fileURLToPath(import.meta.url)) === '') await main();
