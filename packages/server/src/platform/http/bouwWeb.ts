import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Builds the web app when its sources are newer than the last build. Returns the folder to serve.
 * In a package without sources the build that came with it is served.
 * @throws Error with the last lines of the build when it fails.
 */
export async function bouwWeb(wortel: string): Promise<string> {
  const web = join(wortel, 'packages', 'web');
  const uit = join(web, 'dist');
  const merk = join(uit, '.gebouwd');
  const bronnen = [join(web, 'src'), join(wortel, 'packages', 'core', 'src')];
  if (!existsSync(join(web, 'src'))) return uit;
  const nieuwste = Math.max(
    ...[...bronnen, join(web, 'index.html'), join(web, 'vite.config.ts')].map(laatsteWijziging),
  );
  if (existsSync(merk) && Number(readFileSync(merk, 'utf8')) >= nieuwste) return uit;
  await draai(web);
  writeFileSync(merk, String(nieuwste));
  return uit;
}

function laatsteWijziging(pad: string): number {
  if (!existsSync(pad)) return 0;
  const stand = statSync(pad);
  if (!stand.isDirectory()) return stand.mtimeMs;
  return Math.max(0, ...readdirSync(pad).map((naam) => laatsteWijziging(join(pad, naam))));
}

function draai(web: string): Promise<void> {
  const vite = join(
    dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')),
    'bin',
    'vite.js',
  );
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: web,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let uitvoer = '';
    for (const stroom of [kind.stdout, kind.stderr]) {
      stroom.on('data', (stuk: Buffer) => {
        uitvoer = (uitvoer + stuk.toString()).slice(-4_000);
      });
    }
    kind.on('error', mislukt);
    kind.on('close', (code) => (code === 0 ? klaar() : mislukt(new Error(`Web build failed:\n${uitvoer}`))));
  });
}
