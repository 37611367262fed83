import { bezorgBericht } from './modules/bericht/bezorgBericht.ts';
import { BERICHT_RIJ } from './modules/bericht/plaatsBericht.ts';
import { biedAllesAan } from './modules/onderhoud/biedAllesAan.ts';
import { doeNachtwerk, type NachtwerkDeps } from './modules/onderhoud/doeNachtwerk.ts';
import { verzegelAlles } from './modules/onderhoud/verzegelAlles.ts';
import type { Wachtrij } from './platform/db/index.ts';
import type { Mail } from './platform/poorten/mail.ts';

const NACHT_RIJ = 'nacht';
const ZEGEL_RIJ = 'zegel';
const POST_RIJ = 'post';
/** Every queue of the product, for `startWachtrij`: a job can only be sent to a queue that exists. */
export const RIJEN: readonly string[] = [BERICHT_RIJ, NACHT_RIJ, ZEGEL_RIJ, POST_RIJ];

/** Just after midnight in the Netherlands: from then on the dates of the new day count. */
const NACHT_CRON = '5 0 * * *';
/** What stands in the security log and has no seal can be changed unseen: not longer than five minutes. */
const ZEGEL_CRON = '*/5 * * * *';
const POST_CRON = '* * * * *';
const TIJDZONE = 'Europe/Amsterdam';
const NACHT_OPNIEUW = { retryLimit: 5, retryDelay: 60, retryBackoff: true };
const POLL_S = 2;

export type WerkerDeps = Omit<NachtwerkDeps, 'wachtrij'> & {
  readonly wachtrij: Wachtrij;
  /** Left out when no mail server is set: messages then wait, visibly, until one is. */
  readonly mail?: Mail | undefined;
  /** Where links in mails lead; left out where the settings do not say it. */
  readonly linkAdres?: string | undefined;
  /** For the log: a job that failed on something else than the mail server. The queue tries it again. */
  readonly bijFout?: (fout: unknown) => void;
};

export type Werker = { stop(): Promise<void> };

type TaakIds = { gemeenteId: string; berichtId: string };

/**
 * Delivers messages, seals the security log and does the nightly work: in the server process, or in any number of processes of their own.
 * Every job may run twice or in two places without harm. Catches up at once for nights nobody was there.
 * `stop` takes no new job and waits for the running ones; stop the queue and the database after it.
 */
export async function startWerker(deps: WerkerDeps, opties: { pollSeconden?: number } = {}): Promise<Werker> {
  const { boss } = deps.wachtrij;
  const { mail } = deps;
  const bezig = new Set<Promise<unknown>>();
  const pollingIntervalSeconds = opties.pollSeconden ?? POLL_S;
  const volg = async <T>(werk: Promise<T>): Promise<T> => {
    bezig.add(werk);
    try {
      return await werk;
    } catch (fout) {
      deps.bijFout?.(fout);
      throw fout;
    } finally {
      bezig.delete(werk);
    }
  };

  if (mail) {
    await boss.work<TaakIds>(BERICHT_RIJ, { pollingIntervalSeconds }, async ([taak]) => {
      const { gemeenteId, berichtId } = taak!.data;
      const uitkomst = await volg(bezorgBericht({ ...deps, mail }, gemeenteId, berichtId));
      // The queue tries a job again when it throws, later every time.
      if (uitkomst === 'opnieuw') throw new Error('bericht nog niet bezorgd');
    });
  }
  await boss.work(NACHT_RIJ, { pollingIntervalSeconds }, () => volg(doeNachtwerk(deps)));
  await boss.work(ZEGEL_RIJ, { pollingIntervalSeconds }, () => volg(verzegelAlles(deps)));
  await boss.work(POST_RIJ, { pollingIntervalSeconds }, () => volg(biedAllesAan(deps)));
  await boss.schedule(POST_RIJ, POST_CRON, {}, { retryLimit: 0 });
  await boss.schedule(ZEGEL_RIJ, ZEGEL_CRON, {}, { retryLimit: 0 });
  await boss.schedule(NACHT_RIJ, NACHT_CRON, {}, { tz: TIJDZONE, ...NACHT_OPNIEUW });
  await boss.send(NACHT_RIJ, {}, { ...NACHT_OPNIEUW, singletonKey: 'start', singletonSeconds: 3600 });

  return {
    async stop() {
      await boss.offWork(BERICHT_RIJ);
      await boss.offWork(NACHT_RIJ);
      await boss.offWork(ZEGEL_RIJ);
      await boss.offWork(POST_RIJ);
      await Promise.allSettled(bezig);
    },
  };
}
