import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll } from 'vitest';
import { leesMigraties } from './migreer.ts';
import { openPglite } from './pglite.database.ts';
import { openPostgres } from './postgres.database.ts';
import { ROLLEN_SQL } from './rollen.ts';
import type { Database } from './types.ts';

/**
 * Databases for tests; reached by `*.test.ts` only. Embedded in memory, or with DATABASE_URL on that server in a
 * database of its own (`luwte_test_…`), so the same test proves both.
 */
const SERVER = process.env.DATABASE_URL;

/** Low: a query that waits for its own transaction must show at once. */
const LIMIET_MS = 3_000;

const CACHE = fileURLToPath(new URL('../../../../../node_modules/.cache/luwte/', import.meta.url));

const open = new Set<Database>();
const gemaakt = new Set<string>();
let sjabloon: Promise<string> | undefined;

afterAll(async () => {
  for (const db of open) await db.sluit();
  if (SERVER) for (const naam of gemaakt) await beheer(`drop database if exists ${naam} with (force)`);
});

/** A fresh database with all migrations, nothing else in it. `sluit()` throws it away. */
export async function eenTestDatabase(): Promise<Database> {
  const db = SERVER ? await opServer(SERVER) : await inGeheugen();
  open.add(db);
  return db;
}

/** A fresh database without any migration, for tests of the migrations themselves. */
export async function eenLegeDatabase(): Promise<Database> {
  if (!SERVER) {
    const leeg = await openPglite({ limietMs: LIMIET_MS });
    open.add(leeg);
    return leeg;
  }
  const db = await openEigen(SERVER, await maak('template0'));
  open.add(db);
  return db;
}

async function inGeheugen(): Promise<Database> {
  const pad = momentopnamePad();
  if (!existsSync(pad)) await maakMomentopname(pad);
  return await openPglite({ momentopname: new Blob([readFileSync(pad)]), limietMs: LIMIET_MS });
}

/** Migrating takes seconds, loading half a second: keep the result beside the packages, per set of migrations. */
function momentopnamePad(): string {
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const pakket = readFileSync(new URL('../package.json', pathToFileURL(pglite)));
  const versie = createHash('sha256').update(pakket).update(ROLLEN_SQL);
  for (const { sha256 } of leesMigraties()) versie.update(sha256);
  mkdirSync(CACHE, { recursive: true });
  return join(CACHE, `leeg-${versie.digest('hex').slice(0, 16)}.tar`);
}

async function maakMomentopname(pad: string): Promise<void> {
  const db = await openPglite({});
  await db.migreer();
  const momentopname = await db.momentopname!();
  await db.sluit();
  // Several workers may do this at once: the last one wins, all wrote the same.
  const concept = `${pad}.${randomUUID()}`;
  writeFileSync(concept, Buffer.from(await momentopname.arrayBuffer()));
  renameSync(concept, pad);
  for (const oud of readdirSync(CACHE)) {
    if (oud.endsWith('.tar') && join(CACHE, oud) !== pad) rmSync(join(CACHE, oud), { force: true });
  }
}

async function opServer(url: string): Promise<Database> {
  sjabloon ??= maakSjabloon(url);
  return await openEigen(url, await maak(await sjabloon));
}

async function maakSjabloon(url: string): Promise<string> {
  const naam = await maak('template0');
  const db = await openPostgres({ url: metDatabase(url, naam) });
  await db.migreer();
  await db.sluit();
  return naam;
}

async function openEigen(url: string, naam: string): Promise<Database> {
  const db = await openPostgres({ url: metDatabase(url, naam), limietMs: LIMIET_MS });
  const sluit = async () => {
    open.delete(eigen);
    await db.sluit();
    await beheer(`drop database if exists ${naam} with (force)`);
    gemaakt.delete(naam);
  };
  const eigen: Database = { ...db, sluit };
  return eigen;
}

async function maak(van: string): Promise<string> {
  const naam = `luwte_test_${randomUUID().replaceAll('-', '')}`;
  await beheer(`create database ${naam} template ${van}`);
  gemaakt.add(naam);
  return naam;
}

function metDatabase(url: string, naam: string): string {
  const doel = new URL(url);
  doel.pathname = `/${naam}`;
  return doel.href;
}

async function beheer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
