/**
 * Is anything lost when the product is killed in the middle of writing? (product.md R1)
 *
 * A child process adds 1,000 events to a kroniek, each in its own transaction with its link of the chain, and says
 * which ones were committed. The parent kills it (SIGKILL) at a random moment, opens the database again and checks
 * that every event the child had been promised is there with its payload and that the chain verifies. Several rounds
 * on the same database, so later rounds start from what a killed one left behind.
 *
 * Usage: tsx bench/duurzaamheid.ts [--rondes N]   Embedded always; PostgreSQL too when DATABASE_URL is set, in a
 * database of its own that is dropped afterwards. A killed process, not a power cut.
 */
import { spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type DatabaseKeuze, openDatabase } from '../packages/server/src/platform/db/index.ts';
import { eenStad, type Stad } from '../packages/server/src/platform/db/testGegevens.ts';
import { beginHash, controleerInhoud, controleerKeten } from '../packages/server/src/platform/keten/index.ts';

const AANTAL = 1_000;
const RONDES = Number(process.argv[process.argv.indexOf('--rondes') + 1] || 0) || 8;
const KIND = fileURLToPath(new URL('./duurzaamheidKind.ts', import.meta.url));
const UITVOER = fileURLToPath(new URL('./results/duurzaamheid.json', import.meta.url));

interface Ronde {
  gedoodNa: number;
  toegezegd: number;
  gevonden: number;
  verloren: number;
  keten: boolean;
  heropendMs: number;
}

/** Lets the child write and kills it a moment after it reported `na` events. */
async function schrijfEnDood(
  keuze: DatabaseKeuze,
  stad: Stad,
  na: number,
): Promise<{ laatste: number; klaar: number }> {
  const kind = spawn(
    process.execPath,
    ['--import', 'tsx', KIND, JSON.stringify(keuze), JSON.stringify({ stad, aantal: AANTAL })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let rest = '';
  let laatste = 0;
  let klaar = 0;
  kind.stdout.on('data', (stuk: Buffer) => {
    const regels = (rest + stuk.toString()).split('\n');
    rest = regels.pop()!;
    klaar += regels.length;
    laatste = Number(regels.at(-1) ?? laatste);
    // Not at a commit, but somewhere between two of them.
    if (klaar >= na) setTimeout(() => kind.kill('SIGKILL'), randomInt(0, 8));
  });
  const signaal = await new Promise((einde) => kind.on('close', (_code, door) => einde(door)));
  if (signaal !== 'SIGKILL') throw new Error(`het kind stopte zelf na ${klaar} gebeurtenissen`);
  return { laatste, klaar };
}

/** What is there now, and whether it is one whole chain with every payload. */
async function controleer(keuze: DatabaseKeuze, stad: Stad) {
  const start = performance.now();
  const db = await openDatabase(keuze);
  try {
    return await db.inTransactie({ rol: 'medewerker', gemeenteId: stad.gemeenteId }, async (tx) => {
      const heropendMs = Math.round(performance.now() - start);
      const rijen = await tx
        .selectFrom('gebeurtenis')
        .leftJoin('gebeurtenis_inhoud as i', (aan) =>
          aan
            .onRef('i.dossier_id', '=', 'gebeurtenis.dossier_id')
            .onRef('i.gebeurtenis_id', '=', 'gebeurtenis.id'),
        )
        .select(['volgnummer', 'id as gebeurtenisId', 'verbintenis', 'vorige_hash as vorigeHash', 'hash'])
        .select(['i.zout', 'i.inhoud'])
        .where('gebeurtenis.dossier_id', '=', stad.dossierId)
        .orderBy('volgnummer')
        .execute();
      const hoofd = await tx
        .selectFrom('dossier')
        .select(['keten_volgnummer as volgnummer', 'keten_hash as hash'])
        .where('id', '=', stad.dossierId)
        .executeTakeFirstOrThrow();
      const keten = controleerKeten(rijen, {
        begin: beginHash(stad.gemeenteId, stad.dossierId),
        hoofd: { volgnummer: hoofd.volgnummer, hash: hoofd.hash! },
      });
      const inhoudHeel = rijen.every(
        (rij) => rij.zout && controleerInhoud(rij.verbintenis, rij.zout, rij.inhoud),
      );
      return { aantal: rijen.length, keten: keten.ok && inhoudHeel, heropendMs };
    });
  } finally {
    await db.sluit();
  }
}

async function meet(keuze: DatabaseKeuze): Promise<Ronde[]> {
  const db = await openDatabase(keuze);
  await db.migreer();
  const stad = await eenStad(db, 'proefstad', 'PRF');
  await db.sluit();
  const rondes: Ronde[] = [];
  for (let i = 0; i < RONDES; i += 1) {
    const gedoodNa = randomInt(1, Math.floor(AANTAL * 0.9));
    const { laatste, klaar } = await schrijfEnDood(keuze, stad, gedoodNa);
    const { aantal, keten, heropendMs } = await controleer(keuze, stad);
    // The chain has no gaps when it verifies, so what was promised last says how many must be there.
    const verloren = Math.max(0, laatste - aantal);
    rondes.push({ gedoodNa, toegezegd: klaar, gevonden: aantal, verloren, keten, heropendMs });
    console.log(
      `  ronde ${i + 1}: gedood na ${klaar} van ${AANTAL}, ${aantal} in de kroniek, ${verloren} verloren, ` +
        `keten ${keten ? 'klopt' : 'KLOPT NIET'}, heropend in ${heropendMs} ms`,
    );
  }
  return rondes;
}

async function opServer(url: string): Promise<Ronde[]> {
  const naam = `luwte_test_${randomUUID().replaceAll('-', '')}`;
  const beheer = new pg.Client({ connectionString: url });
  await beheer.connect();
  await beheer.query(`create database ${naam} template template0`);
  try {
    const eigen = new URL(url);
    eigen.pathname = `/${naam}`;
    return await meet({ soort: 'url', url: eigen.href });
  } finally {
    await beheer.query(`drop database if exists ${naam} with (force)`);
    await beheer.end();
  }
}

const map = mkdtempSync(join(tmpdir(), 'luwte-duurzaamheid-'));
const uitslag: Record<string, Ronde[]> = {};
try {
  console.log('embedded (PGlite)');
  uitslag.pglite = await meet({ soort: 'map', map: join(map, 'db') });
  if (process.env.DATABASE_URL) {
    console.log('PostgreSQL');
    uitslag.postgres = await opServer(process.env.DATABASE_URL);
  }
} finally {
  rmSync(map, { recursive: true });
}

const rondes = Object.values(uitslag).flat();
const goed = rondes.every(({ verloren, keten }) => verloren === 0 && keten);
mkdirSync(fileURLToPath(new URL('./results/', import.meta.url)), { recursive: true });
writeFileSync(
  UITVOER,
  `${JSON.stringify({ meting: 'duurzaamheid', eis: 'R1', goed, node: process.version, kernen: cpus().length, schrijfacties: AANTAL, uitslag }, null, 2)}\n`,
);
console.log(
  goed ? 'niets toegezegds verloren, elke keten klopt' : 'FOUT: er is iets verloren of een keten klopt niet',
);
process.exitCode = goed ? 0 : 1;
