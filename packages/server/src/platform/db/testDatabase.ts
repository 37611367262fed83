import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { metSleutels, type Sleutelkast } from '../sleutels/index.ts';
import { eenSleutelkast } from '../sleutels/testSleutels.ts';
import { openPglite } from './pglite.database.ts';
import { openPostgres } from './postgres.database.ts';
import { beheer, metDatabase, nieuweNaam } from './testSjabloon.ts';
import type { Database } from './types.ts';

/**
 * Databases for tests; reached by `*.test.ts` only. Embedded in memory, or with DATABASE_URL on that server in a
 * database of its own (`luwte_test_…`), so the same test proves both.
 */
const SERVER = process.env.DATABASE_URL;

/** Below the time a test gets, so that a query that waits for itself says so; above any wait on a busy machine. */
const LIMIET_MS = 30_000;

const open = new Set<Database>();
const gemaakt = new Set<string>();

/** Throws away what a test file left open; `testOpruimen.ts` calls it after each file. */
export async function sluitTestDatabases(): Promise<void> {
  for (const db of open) await db.sluit();
  open.clear();
  if (SERVER)
    for (const naam of gemaakt) await beheer(SERVER, `drop database if exists ${naam} with (force)`);
  gemaakt.clear();
}

type Keuze = {
  /** How long a query waits for its turn, or for a connection. */
  readonly limietMs?: number;
  /** Left out: keys of its own. */
  readonly sleutelkast?: Sleutelkast;
};

/** A fresh database with all migrations, nothing else in it. `sluit()` throws it away. */
export async function eenTestDatabase({
  sleutelkast = eenSleutelkast(),
  ...keuze
}: Keuze = {}): Promise<Database> {
  return metSleutels(await leeg(keuze), sleutelkast);
}

async function leeg({ limietMs = LIMIET_MS }: Keuze): Promise<Database> {
  const sjabloon = inject('sjabloon');
  if (SERVER) return await opServer(SERVER, sjabloon, limietMs);
  const db = await openPglite({ momentopname: new Blob([readFileSync(sjabloon)]), limietMs });
  open.add(db);
  return db;
}

/** A fresh database without any migration, for tests of the migrations themselves. */
export async function eenLegeDatabase(): Promise<Database> {
  if (SERVER) return await opServer(SERVER, 'template0', LIMIET_MS);
  // On disk as the product has it: there it begins with a copy of what the install made, which saves seconds.
  const map = mkdtempSync(join(tmpdir(), 'luwte-test-'));
  const leeg = await openPglite({ map: join(map, 'database'), limietMs: LIMIET_MS });
  const sluit = async () => {
    open.delete(eigen);
    await leeg.sluit();
    rmSync(map, { recursive: true, force: true });
  };
  const eigen: Database = { ...leeg, sluit };
  open.add(eigen);
  return eigen;
}

async function opServer(url: string, van: string, limietMs: number): Promise<Database> {
  const naam = nieuweNaam();
  await beheer(url, `create database ${naam} template ${van}`);
  gemaakt.add(naam);
  const db = await openPostgres({ url: metDatabase(url, naam), limietMs });
  const sluit = async () => {
    open.delete(eigen);
    await db.sluit();
    await beheer(url, `drop database if exists ${naam} with (force)`);
    gemaakt.delete(naam);
  };
  const eigen: Database = { ...db, sluit };
  open.add(eigen);
  return eigen;
}
