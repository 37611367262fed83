import type { Datum } from '@luwte/core/shared';
import type { Database, Tx } from '../../platform/db/types.ts';
import type { Wachtrij } from '../../platform/db/wachtrij.ts';
import type { HoofdSleutel } from '../../platform/keten/index.ts';
import type { NieuweId } from '../../platform/poorten/ids.ts';
import type { Klok } from '../../platform/poorten/klok.ts';
import { biedOpnieuwAan } from '../bericht/biedOpnieuwAan.ts';
import { rondDelingenAf } from '../deling/rondDelingenAf.ts';
import { rondInbrengAf } from '../inbreng/rondInbrengAf.ts';
import { ruimLogboekenOp } from '../logboek/ruimOp.ts';
import { stuurHoofd } from '../logboek/stuurHoofd.ts';
import { verzegel, verzegelZonderGemeente } from '../logboek/verzegel.ts';
import {
  deleteOudeAanmelding,
  deleteOudeIdempotentie,
  deleteVerlopenSessies,
  loadGemeenteIds,
  maakVerwerkingPartities,
} from './onderhoud.store.ts';

const MAANDEN_VOORUIT = 3;
const IDEMPOTENTIE_DAGEN = 7;
const DAG_MS = 24 * 3_600_000;

export type NachtwerkDeps = {
  readonly db: Database;
  readonly klok: Klok;
  readonly nieuweId: NieuweId;
  readonly hoofdSleutel: HoofdSleutel;
  readonly wachtrij: Pick<Wachtrij, 'stuur'>;
  /** Renews the read rows of one municipality whose `herzien_op` is today or earlier; returns how many. */
  readonly herzienStanden: (gemeenteId: string, vandaag: Datum) => Promise<number>;
  /** Ends what a colour no longer lets be shared in one municipality; returns how many. */
  readonly herzieDelingen: (gemeenteId: string) => Promise<number>;
};

/** How many of each were made, removed or renewed. */
export type Nachtwerk = {
  partities: number;
  sessies: number;
  aanmeldingen: number;
  idempotentie: number;
  berichten: number;
  standen: number;
  /** Shares whose end was written down. */
  delingen: number;
  /** Lines of the security log that got a seal. */
  verzegeld: number;
  /** Messages with the head of the log. */
  hoofden: number;
  /** Lines of both logs that were past their term. */
  logregels: number;
};

/**
 * What time alone makes necessary, once every night and again without harm. A step that fails does not stop the
 * others, nor the other municipalities.
 * @throws AggregateError with every failure, after all steps were tried.
 */
export async function doeNachtwerk(deps: NachtwerkDeps): Promise<Nachtwerk> {
  const { db, klok } = deps;
  const nu = klok.nu();
  const gedaan: Nachtwerk = {
    partities: 0,
    sessies: 0,
    aanmeldingen: 0,
    idempotentie: 0,
    berichten: 0,
    standen: 0,
    delingen: 0,
    verzegeld: 0,
    hoofden: 0,
    logregels: 0,
  };
  const fouten: unknown[] = [];
  const stap = async (wat: keyof Nachtwerk, doe: () => Promise<number>) => {
    try {
      gedaan[wat] += await doe();
    } catch (fout) {
      fouten.push(fout);
    }
  };
  const overal = <T>(fn: (tx: Tx) => Promise<T>) => db.inTransactie({ rol: 'systeem' }, fn);

  await stap('partities', () => overal((tx) => maakVerwerkingPartities(tx, MAANDEN_VOORUIT)));
  await stap('sessies', () => overal((tx) => deleteVerlopenSessies(tx, nu)));
  await stap('aanmeldingen', () => overal(deleteOudeAanmelding));
  const grens = new Date(nu.getTime() - IDEMPOTENTIE_DAGEN * DAG_MS);
  for (const gemeenteId of await overal(loadGemeenteIds)) {
    await stap('idempotentie', () =>
      db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) => deleteOudeIdempotentie(tx, gemeenteId, grens)),
    );
    await stap('berichten', () => biedOpnieuwAan(deps, gemeenteId, nu));
    await stap('delingen', () =>
      db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) => rondDelingenAf(deps, tx, gemeenteId)),
    );
    await stap('delingen', () =>
      db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) => rondInbrengAf(deps, tx, gemeenteId)),
    );
    await stap('delingen', () => deps.herzieDelingen(gemeenteId));
    await stap('standen', () => deps.herzienStanden(gemeenteId, klok.vandaag()));
    await stap('verzegeld', () => verzegel(deps, gemeenteId));
    await stap('hoofden', () => stuurHoofd(deps, gemeenteId));
    await stap('logregels', () => ruimLogboekenOp(deps, gemeenteId));
  }
  await stap('verzegeld', () => verzegelZonderGemeente(deps));
  if (fouten.length > 0) throw new AggregateError(fouten, `nachtwerk: ${fouten.length} stappen mislukt`);
  return gedaan;
}
