// `node scripts/telTests.mjs <folder>`: adds up vitest's JSON reports in a folder, names each test that failed with the
// first line of its reason, and prints one closing line. Exit 1 when a test failed, or when there is nothing to count:
// silence is not success.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {object[]} verslagen what vitest's json reporter wrote, one per run
 * @returns {{passed: number, failed: number, skipped: number}} a test file that could not be loaded counts as one
 *   failed test; a todo counts as skipped
 */
export function telTests(verslagen) {
  const telling = { passed: 0, failed: 0, skipped: 0 };
  for (const { testResults } of verslagen) {
    for (const { status, assertionResults } of testResults) {
      const soort = ({ status: uitkomst }) => (uitkomst in telling ? uitkomst : 'skipped');
      for (const test of assertionResults) telling[soort(test)] += 1;
      if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed'))
        telling.failed += 1;
    }
  }
  return telling;
}

/** The log of a run may be kept by its tail only: a few failures have to fit, with their reasons. */
const MEESTE = 20;
const BREED = 300;

/**
 * @param {object[]} verslagen what vitest's json reporter wrote, one per run
 * @returns {string[]} a line for each test or file that failed: where, which, why
 */
export function noemGevallen(verslagen) {
  const regels = [];
  const meld = (bestand, titel, bericht) =>
    regels.push(
      `failed test: ${relative(process.cwd(), bestand)}${titel ? ` > ${titel}` : ''}: ${eersteRegel(bericht)}`,
    );
  for (const { testResults } of verslagen) {
    for (const { name, status, message, assertionResults } of testResults) {
      const stuk = assertionResults.filter((test) => test.status === 'failed');
      for (const { fullName, failureMessages } of stuk) meld(name, fullName, failureMessages?.[0]);
      if (status === 'failed' && stuk.length === 0) meld(name, '', message);
    }
  }
  const teveel = regels.length - MEESTE;
  return teveel > 0 ? [...regels.slice(0, MEESTE), `failed test: and ${teveel} more`] : regels;
}

/** Without the colours of a terminal. */
function eersteRegel(tekst = '') {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters
  const kaal = tekst.replace(/\u001b\[[0-9;]*m/g, '').trim();
  return (kaal.split('\n')[0] || 'no reason given').slice(0, BREED);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const map = process.argv[2];
  const paden = readdirSync(map).filter((naam) => naam.endsWith('.json'));
  const verslagen = paden.map((naam) => JSON.parse(readFileSync(join(map, naam), 'utf8')));
  const { passed, failed, skipped } = telTests(verslagen);
  for (const regel of noemGevallen(verslagen)) console.log(regel);
  console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
