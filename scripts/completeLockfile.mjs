// npm drops optional platform packages that the registry in use lacks, and `npm ci` then refuses the
// lock file it wrote itself ("Missing: ... from lock file"). This script adds a stub for each of them.
//   node scripts/completeLockfile.mjs           mend package-lock.json
//   node scripts/completeLockfile.mjs --check   exit 1 when something has to be mended
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);

/** Platform words in a package name, as npm writes them in `os`, `cpu` and `libc`. */
const OS = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'openbsd',
  'netbsd',
  'android',
  'sunos',
  'aix',
  'openharmony',
];
const CPU = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'ppc',
  'wasm32',
];

function platformOf(name) {
  const words = name.split('/').pop().split('-');
  const os = OS.filter((o) => words.includes(o));
  const cpu = CPU.filter((c) => words.includes(c));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

/** Where node would find `name` from the package at `path`: nearest node_modules first. */
function isLocked(packages, path, name) {
  let base = path;
  for (;;) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
    const cut = base.lastIndexOf('/node_modules/');
    base = cut >= 0 ? base.slice(0, cut) : '';
  }
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(lock.packages, path, name)) continue;
    const version = /^\d/.test(range) ? range : range.replace(/^[^\d]*/, '');
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added.push(name);
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
const withHost = Object.entries(lock.packages).filter(([, e]) => e.resolved && !e.link);

if (process.argv.includes('--check')) {
  if (added.length > 0)
    console.error(`package-lock.json misses ${added.length} optional packages: run npm run lock:fix`);
  if (withHost.length > 0)
    console.error(
      `package-lock.json names a download address for ${withHost.length} packages: run npm run lock:fix`,
    );
  process.exit(added.length + withHost.length > 0 ? 1 : 0);
}
// A download address ties the lock file to one registry; npm finds the package by name and checks `integrity`.
for (const [, entry] of withHost) delete entry.resolved;
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} stubs added, ${withHost.length} addresses removed.`);
