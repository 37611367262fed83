import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wacht } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { DatabaseFout } from './fout.ts';
import { ROLLEN } from './rollen.ts';
import type { Tabellen } from './schema.ts';
import type { DbSessie, Tx } from './types.ts';

const MAX_POGINGEN = 5;
/** Serialisation failure and deadlock: the same work may succeed a moment later. */
const OPNIEUW = new Set(['40001', '40P01']);

/** Marks code that runs inside a transaction; work it leaves behind no longer counts when that ended. */
const binnen = new AsyncLocalStorage<{ open: boolean }>();

/** The function behind `Database.inTransactie`; the root handle stays in here. */
export function maakInTransactie(db: Kysely<Tabellen>) {
  return async function inTransactie<T>(sessie: DbSessie, fn: (tx: Tx) => Promise<T>): Promise<T> {
    controleerSessie(sessie);
    if (binnen.getStore()?.open) {
      // On one connection it would wait for itself; on a pool it would silently see another world.
      throw new Error('inTransactie binnen inTransactie: geef de tx door');
    }
    for (let poging = 1; ; poging += 1) {
      const hier = { open: true };
      try {
        return await binnen.run(hier, () =>
          db.transaction().execute(async (tx) => {
            await stelIn(tx, sessie);
            return await fn(tx);
          }),
        );
      } catch (fout) {
        if (poging === MAX_POGINGEN || !(fout instanceof DatabaseFout) || !OPNIEUW.has(fout.code)) throw fout;
      } finally {
        hier.open = false;
      }
      await wacht(Math.random() * 20 * 2 ** poging);
    }
  };
}

function controleerSessie({ rol, gemeenteId, organisatieId }: DbSessie): void {
  if (!Object.hasOwn(ROLLEN, rol)) throw new Error(`onbekende databaserol: ${rol}`);
  if (['medewerker', 'partner', 'vernietiger'].includes(rol) && !gemeenteId) {
    throw new Error(`databasesessie ${rol} zonder gemeente`);
  }
  if (rol === 'partner' && !organisatieId) throw new Error('databasesessie partner zonder organisatie');
}

/**
 * `set_config(..., true)` ends with the transaction, for the role too (`set local role`), in one round trip.
 * No JIT: row-level security makes the planner expect more than it meets, and compiling a list then costs a hundred times
 * what reading it does (bench/werklijst.ts).
 */
async function stelIn(tx: Tx, sessie: DbSessie): Promise<void> {
  const { rol, gemeenteId, organisatieId, medewerkerId } = sessie;
  const bereik = rol === 'medewerker' ? (sessie.bereik ?? 'gemeente') : 'geen';
  await sql`select set_config('role', ${ROLLEN[rol]}, true),
    set_config('app.gemeente_id', ${gemeenteId ?? ''}, true),
    set_config('app.organisatie_id', ${organisatieId ?? ''}, true),
    set_config('app.medewerker_id', ${medewerkerId ?? ''}, true),
    set_config('app.bereik', ${bereik}, true),
    set_config('jit', 'off', true)`.execute(tx);
}
