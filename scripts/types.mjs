// Compiles every part of the house with its own settings, as many at once as there are processors: `npm run types`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const WORTEL = join(import.meta.dirname, '..');
const TSC = join(WORTEL, 'node_modules/typescript/bin/tsc');
const PROJECTEN = [
  'packages/core/tsconfig.json',
  'packages/core/tsconfig.test.json',
  'packages/server/tsconfig.json',
  'packages/web/tsconfig.json',
  'tsconfig.json',
];

const weg = PROJECTEN.filter((project) => !existsSync(join(WORTEL, project)));
for (const project of weg) console.error(`types: ${project} does not exist`);
const rij = PROJECTEN.filter((project) => !weg.includes(project));
let fouten = weg.length;

async function volgende() {
  for (let project = rij.shift(); project; project = rij.shift()) {
    const kind = spawn(process.execPath, [TSC, '-p', project], { cwd: WORTEL, stdio: 'inherit' });
    const code = await new Promise((klaar, mis) => kind.once('exit', klaar).once('error', mis));
    if (code !== 0) {
      fouten += 1;
      console.error(`types: errors in ${project}`);
    }
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, volgende));
console.log(`types: ${PROJECTEN.length} projects, ${fouten} with errors`);
process.exitCode = fouten > 0 ? 1 : 0;
