// Builds the web app once after `npm ci`, so that `npm start` shows its first page sooner. Run by npm as `prepare`;
// with --ignore-scripts nothing is lost: the start then builds it. A failed build never stops an install.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register();
try {
  const { bouwWeb } = await import('../packages/server/src/platform/http/bouwWeb.ts');
  await bouwWeb(fileURLToPath(new URL('..', import.meta.url)));
} catch (fout) {
  console.warn(
    `The web app is built at the first start instead: ${fout instanceof Error ? fout.message : fout}`,
  );
}
