import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROLLEN_SQL } from './rollen.ts';

export const MIGRATIEMAP = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** One file: forward only, plain SQL. */
export interface Migratie {
  naam: string;
  sql: string;
  sha256: string;
}

/** One session of the owner of the tables, held until the migrations are done. */
export interface EigenaarSessie {
  query(sql: string, waarden?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Several statements without values. */
  exec(sql: string): Promise<void>;
}

/** The migrations in a directory, in order of their four digits. @throws on a wrong or double number. */
export function leesMigraties(map: string = MIGRATIEMAP): Migratie[] {
  const namen = readdirSync(map)
    .filter((naam) => naam.endsWith('.sql'))
    .sort();
  const nummers = new Set<string>();
  return namen.map((naam) => {
    const nummer = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(naam)?.[1];
    if (!nummer) throw new Error(`migratie ${naam}: noem hem NNNN_naam.sql`);
    if (nummers.has(nummer)) throw new Error(`migratie ${naam}: nummer ${nummer} bestaat al`);
    nummers.add(nummer);
    const sql = readFileSync(join(map, naam), 'utf8');
    return { naam, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

// An arbitrary but fixed number: everyone who migrates this database asks for this one.
const SLOT = 715_294_006;

/**
 * Applies what is missing, each file in a transaction of its own together with its record.
 * @returns the names applied now.
 * @throws when an applied file was changed or is missing: then code and database do not belong together.
 */
export async function pasMigratiesToe(sessie: EigenaarSessie, migraties: Migratie[]): Promise<string[]> {
  await sessie.query('select pg_advisory_lock($1)', [SLOT]);
  try {
    await sessie.exec(ROLLEN_SQL);
    await sessie.exec(`create table if not exists migratie (
      naam text primary key, sha256 text not null, toegepast_op timestamptz not null default now())`);
    const gedaan = await sessie.query('select naam, sha256 from migratie order by naam');
    const nieuw = watOntbreekt(
      migraties,
      gedaan.map((rij) => ({ naam: String(rij.naam), sha256: String(rij.sha256) })),
    );
    for (const migratie of nieuw) await pasToe(sessie, migratie);
    return nieuw.map(({ naam }) => naam);
  } finally {
    await sessie.query('select pg_advisory_unlock($1)', [SLOT]);
  }
}

function watOntbreekt(migraties: Migratie[], gedaan: { naam: string; sha256: string }[]): Migratie[] {
  const perNaam = new Map(migraties.map((migratie) => [migratie.naam, migratie]));
  for (const { naam, sha256 } of gedaan) {
    const bestand = perNaam.get(naam);
    if (!bestand) {
      throw new Error(
        `migratie ${naam} is toegepast maar ontbreekt: de database is nieuwer dan dit programma`,
      );
    }
    if (bestand.sha256 !== sha256) {
      throw new Error(`migratie ${naam} is na het toepassen gewijzigd: maak een nieuwe migratie`);
    }
  }
  const laatste = gedaan.at(-1)?.naam ?? '';
  const namen = new Set(gedaan.map(({ naam }) => naam));
  const nieuw = migraties.filter(({ naam }) => !namen.has(naam));
  const teLaat = nieuw.find(({ naam }) => naam < laatste);
  if (teLaat) throw new Error(`migratie ${teLaat.naam} komt voor ${laatste}, die al is toegepast`);
  return nieuw;
}

async function pasToe(sessie: EigenaarSessie, migratie: Migratie): Promise<void> {
  await sessie.exec('begin');
  try {
    await sessie.exec(migratie.sql);
    await sessie.query('insert into migratie (naam, sha256) values ($1, $2)', [
      migratie.naam,
      migratie.sha256,
    ]);
    await sessie.exec('commit');
  } catch (fout) {
    await sessie.exec('rollback');
    throw fout;
  }
}
