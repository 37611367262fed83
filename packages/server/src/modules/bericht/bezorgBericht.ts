import { z } from 'zod';
import type { Database, DbSessie, Tx } from '../../platform/db/types.ts';
import type { Klok } from '../../platform/poorten/klok.ts';
import { type Mail, MailFout } from '../../platform/poorten/mail.ts';
import { geheimhouder } from '../../platform/sleutels/index.ts';
import { neemWachtendBericht, saveUitkomst, type Uitkomst } from './bericht.store.ts';
import { MEESTE_POGINGEN, plekVanBericht } from './plaatsBericht.ts';

export type BezorgDeps = { readonly db: Database; readonly klok: Klok; readonly mail: Mail };

/** `opnieuw`: not delivered, another try is due. `gedaan`: the message did not wait, nothing was sent. */
export type Bezorging = 'bezorgd' | 'mislukt' | 'opnieuw' | 'gedaan';

const ONBEVESTIGD =
  'Het verzenden is begonnen maar niet bevestigd. Controleer of het bericht is aangekomen en verstuur het zo nodig opnieuw.';
const ONLEESBAAR = 'De inhoud van het bericht is niet te lezen.';

const zInhoud = z.object({ onderwerp: z.string(), tekst: z.string() });
const zDicht = z.object({ onderwerp: z.string(), dicht: z.base64() });

/**
 * Delivers one message, at most once. The row is taken in a transaction of its own, before anything is sent, and
 * marked as failed with the reason that sending was not confirmed; only the outcome changes that. So a process that
 * dies between the mail server's answer and our own commit leaves a message that a person checks, never one
 * that reaches somebody twice. No transaction is open while the mail server is talked to.
 */
export async function bezorgBericht(
  deps: BezorgDeps,
  gemeenteId: string,
  berichtId: string,
): Promise<Bezorging> {
  const sessie: DbSessie = { rol: 'systeem', gemeenteId };
  const bericht = await deps.db.inTransactie(sessie, async (tx) => {
    const genomen = await neemWachtendBericht(tx, gemeenteId, berichtId, ONBEVESTIGD);
    return genomen && { ...genomen, inhoud: await open(tx, berichtId, genomen.inhoud) };
  });
  if (!bericht) return 'gedaan';
  const uitkomst = await verstuur(deps, bericht.aan, bericht.inhoud, bericht.poging);
  await deps.db.inTransactie(sessie, (tx) =>
    saveUitkomst(tx, gemeenteId, berichtId, bericht.poging, uitkomst),
  );
  return uitkomst.status === 'wacht' ? 'opnieuw' : uitkomst.status;
}

/** What stands in the message, decrypted where it holds a link. */
async function open(tx: Tx, berichtId: string, inhoud: unknown): Promise<unknown> {
  const gesloten = zDicht.safeParse(inhoud);
  if (!gesloten.success) return inhoud;
  const { onderwerp, dicht } = gesloten.data;
  const geheim = Buffer.from(dicht, 'base64');
  return { onderwerp, tekst: await geheimhouder.ontsleutel(tx, plekVanBericht(berichtId), geheim) };
}

async function verstuur(deps: BezorgDeps, aan: string, inhoud: unknown, poging: number): Promise<Uitkomst> {
  const gelezen = zInhoud.safeParse(inhoud);
  if (!gelezen.success) return { status: 'mislukt', fout: ONLEESBAAR };
  try {
    await deps.mail.verstuur({ aan, ...gelezen.data });
    return { status: 'bezorgd', op: deps.klok.nu() };
  } catch (fout) {
    // Anything else is a bug: nobody knows what was sent, and that is what the row already says.
    if (!(fout instanceof MailFout)) throw fout;
    const nogEens = fout.soort === 'tijdelijk' && poging < MEESTE_POGINGEN;
    return { status: nogEens ? 'wacht' : 'mislukt', fout: fout.message };
  }
}
