// `node scripts/telTests.mjs <folder>`: adds up vitest's JSON reports in a folder and prints one closing line.
// Exit 1 when a test failed, or when there is nothing to count: silence is not success.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const map = process.argv[2];
  const paden = readdirSync(map).filter((naam) => naam.endsWith('.json'));
  const { passed, failed, skipped } = telTests(
    paden.map((naam) => JSON.parse(readFileSync(join(map, naam), 'utf8'))),
  );
  console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
