import type { Tx } from '../../platform/db/types.ts';
import type { Wachtrij } from '../../platform/db/wachtrij.ts';
import type { NieuweId } from '../../platform/poorten/ids.ts';
import { geheimhouder } from '../../platform/sleutels/index.ts';
import { heeftBericht, insertBericht } from './bericht.store.ts';

/** Queue of jobs that deliver one message each. */
export const BERICHT_RIJ = 'bericht';

/** Tries of one message: the wait doubles every time, eight to seventeen hours in all. */
export const MEESTE_POGINGEN = 11;
const EERSTE_WACHTTIJD_S = 30;

export type BerichtDeps = {
  readonly nieuweId: NieuweId;
  readonly wachtrij: Pick<Wachtrij, 'stuur'>;
};

export type BerichtInvoer = {
  readonly gemeenteId: string;
  /** What kind of message, such as `taak-toegewezen`; for counting and settings, not shown to the receiver. */
  readonly soort: string;
  /** E-mail address of one person. */
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** The text holds what opens something, such as a link: it is kept encrypted. */
  readonly geheim?: boolean;
};

/**
 * Puts a message in the outbox, in the transaction of what it tells about: rolled back, nobody hears of it.
 * The address is not judged here: a message that cannot be delivered ends visibly `mislukt`, and what happened
 * still happened.
 * @returns the id of the message.
 */
export async function plaatsBericht(tx: Tx, deps: BerichtDeps, invoer: BerichtInvoer): Promise<string> {
  const id = await schrijf(tx, deps, invoer);
  await stuurTaak(tx, deps.wachtrij, invoer.gemeenteId, id);
  return id;
}

/** Puts a message in the outbox without a job, for a process that has no queue: the worker makes one within a minute. */
export async function plaatsLos(
  tx: Tx,
  deps: Pick<BerichtDeps, 'nieuweId'>,
  invoer: BerichtInvoer,
): Promise<void> {
  await schrijf(tx, deps, invoer);
}

async function schrijf(
  tx: Tx,
  { nieuweId }: Pick<BerichtDeps, 'nieuweId'>,
  { gemeenteId, soort, aan, onderwerp, tekst, geheim }: BerichtInvoer,
): Promise<string> {
  const id = nieuweId();
  const inhoud = geheim
    ? { onderwerp, dicht: (await geheimhouder.versleutel(tx, plekVanBericht(id), tekst)).toString('base64') }
    : { onderwerp, tekst };
  await insertBericht(tx, { gemeenteId, id, soort, aan, inhoud });
  return id;
}

/** Whose secret the text of a message is: copied to another message it does not open. */
export const plekVanBericht = (id: string): string => `bericht/${id}`;

/** As `plaatsBericht`, unless this person has a message of this kind with this subject already. For work that runs again. */
export async function plaatsEenmaal(tx: Tx, deps: BerichtDeps, invoer: BerichtInvoer): Promise<boolean> {
  if (await heeftBericht(tx, invoer)) return false;
  await plaatsBericht(tx, deps, invoer);
  return true;
}

/** The longest that the queue remembers: it refuses more than its archive keeps. */
const EENMAAL_S = 12 * 3600;

/** The job of one message; `eenmaal`: unless it got one in the last half day. */
export async function stuurTaak(
  tx: Tx,
  wachtrij: Pick<Wachtrij, 'stuur'>,
  gemeenteId: string,
  berichtId: string,
  eenmaal?: 'eenmaal',
): Promise<void> {
  await wachtrij.stuur(
    tx,
    BERICHT_RIJ,
    { gemeenteId, berichtId },
    {
      retryLimit: MEESTE_POGINGEN - 1,
      retryDelay: EERSTE_WACHTTIJD_S,
      retryBackoff: true,
      ...(eenmaal && { singletonKey: berichtId, singletonSeconds: EENMAAL_S }),
    },
  );
}
