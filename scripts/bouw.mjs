// Builds the web app and an empty embedded database once after `npm ci`, so that `npm start` shows its first page
// sooner. Run by npm as `prepare`; with --ignore-scripts nothing is lost: the start then makes them. A failure here
// never stops an install.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const wortel = fileURLToPath(new URL('..', import.meta.url));
const werk = {
  'The web app': async () =>
    (await import('../packages/server/src/platform/http/bouwWeb.ts')).bouwWeb(wortel),
  'The empty database': async () =>
    (await import('../packages/server/src/platform/db/legeMap.ts')).maakLegeMap(),
};
for (const [wat, maak] of Object.entries(werk)) {
  try {
    await maak();
  } catch (fout) {
    console.warn(`${wat} is made at the first start instead: ${fout instanceof Error ? fout.message : fout}`);
  }
}
