import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { Beurt } from './beurt.ts';
import { vertaalFout } from './fout.ts';
import { maakInTransactie } from './inTransactie.ts';
import { zetLegeMap } from './legeMap.ts';
import { leesMigraties, pasMigratiesToe } from './migreer.ts';
import { PGLITE_PARSERS, PgliteDialect } from './pglite.dialect.ts';
import { STANDAARD_ROL } from './rollen.ts';
import type { Tabellen } from './schema.ts';
import { neemSlot } from './slot.ts';
import type { Database } from './types.ts';

export interface PgliteKeuze {
  map?: string;
  momentopname?: Blob;
  /** How long a query waits for its turn. Low in tests: a query that waits for itself shows at once. */
  limietMs?: number;
}

/** Opens the embedded database, on disk under a lock or in memory. @throws MapInGebruik */
export async function openPglite({ map, momentopname, limietMs = 10_000 }: PgliteKeuze): Promise<Database> {
  const geefVrij = map === undefined ? undefined : neemSlot(map);
  try {
    if (map !== undefined) zetLegeMap(map);
    const lite = await PGlite.create({
      parsers: PGLITE_PARSERS,
      ...(map === undefined ? {} : { dataDir: map }),
      ...(momentopname === undefined ? {} : { loadDataDir: momentopname }),
    } satisfies PGliteOptions);
    return await maakPgliteDatabase(lite, limietMs, geefVrij);
  } catch (fout) {
    geefVrij?.();
    throw fout;
  }
}

/** The database on an embedded instance of which nobody else holds the handle. */
export async function maakPgliteDatabase(
  lite: PGlite,
  limietMs: number,
  geefVrij?: () => void,
): Promise<Database> {
  await neemStandaardRol(lite);
  const beurt = new Beurt(limietMs);
  const db = new Kysely<Tabellen>({ dialect: new PgliteDialect(lite, beurt) });
  const exclusief = maakExclusief(lite, beurt);
  return {
    soort: 'pglite',
    inTransactie: maakInTransactie(db),
    sqlUitvoerder: {
      executeSql: (text, values) =>
        exclusief(async () => {
          if (values?.length) return await lite.query<Record<string, unknown>>(text, values);
          const uitkomsten = await lite.exec(text);
          return { rows: (uitkomsten.at(-1)?.rows ?? []) as Record<string, unknown>[] };
        }),
      // The lock on the directory already keeps other processes out.
      metSlot: (_nummer, werk) => werk(),
    },
    migreer: (migraties = leesMigraties()) =>
      exclusief(async () => ({
        toegepast: await pasMigratiesToe(
          {
            query: async (sql, waarden) => (await lite.query<Record<string, unknown>>(sql, waarden)).rows,
            exec: async (sql) => void (await lite.exec(sql)),
          },
          migraties,
        ),
      })),
    momentopname: () => exclusief(() => lite.dumpDataDir('none')),
    async sluit() {
      if (lite.closed) return;
      await db.destroy();
      await exclusief(() => lite.close());
      geefVrij?.();
    },
  };
}

/**
 * Runs work of the owner (migrations, job queue) on the one connection, between transactions: a COMMIT of
 * its own would otherwise commit someone else's. Afterwards the session is the application role again.
 */
function maakExclusief(lite: PGlite, beurt: Beurt) {
  return async function exclusief<T>(werk: () => Promise<T>): Promise<T> {
    const geefDoor = await beurt.neem();
    try {
      await lite.exec('reset role');
      return await werk();
    } catch (fout) {
      // Several statements that failed half-way leave their transaction open.
      if (!lite.closed) await lite.exec('rollback');
      throw vertaalFout(fout);
    } finally {
      if (!lite.closed) await neemStandaardRol(lite);
      geefDoor();
    }
  };
}

/** The session itself is superuser: make it the application role as soon as that exists. */
async function neemStandaardRol(lite: PGlite): Promise<void> {
  const { rows } = await lite.query('select from pg_roles where rolname = $1', [STANDAARD_ROL]);
  if (rows.length > 0) await lite.exec(`set role ${STANDAARD_ROL}`);
}
