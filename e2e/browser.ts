import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** No `--disable-web-security` and no `--single-process`: those would hide faults of CSP and origin. */
const ARGUMENTEN = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
];

/** Where the libraries go that the browser needs and a bare machine may lack. */
const BIBLIOTHEKEN = join(tmpdir(), 'luwte-chromium-bibliotheken');

/** Unpacks the browser that comes inside the npm package; once, before tests run side by side. */
export async function pakBrowserUit(): Promise<string> {
  const pad = await sparticuz.executablePath();
  pakBibliothekenUit();
  return pad;
}

/** libnss3 and libnspr4 for machines without them; they lie beside the browser in the package. */
function pakBibliothekenUit(): void {
  if (existsSync(join(BIBLIOTHEKEN, 'lib'))) return;
  const pakket = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const bron = [join(pakket, '..', 'bin', 'al2023.tar.br'), join(pakket, 'bin', 'al2023.tar.br')].find((p) =>
    existsSync(p),
  );
  if (bron === undefined) return;
  mkdirSync(BIBLIOTHEKEN, { recursive: true });
  const tar = join(BIBLIOTHEKEN, 'al2023.tar');
  writeFileSync(tar, brotliDecompressSync(readFileSync(bron)));
  spawnSync('tar', ['-xf', tar, '-C', BIBLIOTHEKEN]);
}

/** A browser of its own for one test file; closes with `browser.close()`. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await pakBrowserUit();
  const opties = { executablePath, args: ARGUMENTEN };
  try {
    return await chromium.launch(opties);
  } catch {
    return chromium.launch({
      ...opties,
      env: { ...process.env, LD_LIBRARY_PATH: join(BIBLIOTHEKEN, 'lib') } as Record<string, string>,
    });
  }
}
