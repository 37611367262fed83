import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { leesMigraties } from './migreer.ts';
import { openPglite } from './pglite.database.ts';
import { openPostgres } from './postgres.database.ts';
import { ROLLEN_SQL } from './rollen.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated, empty database to copy: the name of one on DATABASE_URL, or the path of a dump. */
    sjabloon: string;
  }
}

const CACHE = fileURLToPath(new URL('../../../../../node_modules/.cache/luwte/', import.meta.url));

/** Migrating takes seconds and copying does not: once per run, before the first test of the server. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = process.env.DATABASE_URL;
  if (url === undefined) {
    project.provide('sjabloon', await momentopname());
    return undefined;
  }
  // A name of its own: another run on the same server keeps its template, and nobody waits for anybody.
  const naam = nieuweNaam();
  const ruimOp = () => beheer(url, `drop database if exists ${naam} with (force)`);
  await beheer(url, `create database ${naam} template template0`);
  try {
    const db = await openPostgres({ url: metDatabase(url, naam) });
    await db.migreer().finally(() => db.sluit());
  } catch (fout) {
    await ruimOp();
    throw fout;
  }
  project.provide('sjabloon', naam);
  return ruimOp;
}

export const nieuweNaam = (): string => `luwte_test_${randomUUID().replaceAll('-', '')}`;

export function metDatabase(url: string, naam: string): string {
  const doel = new URL(url);
  doel.pathname = `/${naam}`;
  return doel.href;
}

/** One statement on the server itself, on a connection of its own. */
export async function beheer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The dump stays beside the packages, per set of migrations and per month: migrating makes the months ahead. */
async function momentopname(): Promise<string> {
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const versie = createHash('sha256').update(readFileSync(new URL('../package.json', pathToFileURL(pglite))));
  versie.update(ROLLEN_SQL).update(new Date().toISOString().slice(0, 7));
  for (const { sha256 } of leesMigraties()) versie.update(sha256);
  mkdirSync(CACHE, { recursive: true });
  const pad = join(CACHE, `leeg-${versie.digest('hex').slice(0, 16)}.tar`);
  if (existsSync(pad)) return pad;
  const db = await openPglite({});
  await db.migreer();
  const dump = await db.momentopname!();
  await db.sluit();
  // Two runs may do this at once: the last one wins, both wrote the same.
  const concept = `${pad}.${randomUUID()}`;
  writeFileSync(concept, Buffer.from(await dump.arrayBuffer()));
  renameSync(concept, pad);
  for (const oud of readdirSync(CACHE)) {
    if (oud.endsWith('.tar') && join(CACHE, oud) !== pad) rmSync(join(CACHE, oud), { force: true });
  }
  return pad;
}
