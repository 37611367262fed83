import type { Result, Weigering } from '@luwte/core/shared';
import { ok, weiger } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { hashVan, nieuwToken, SESSIE_UREN } from '../../platform/toegang/sessie.store.ts';
import { klopt } from '../../platform/toegang/wachtwoord.ts';
import {
  loadAccount,
  loadWerkplekken,
  logVeiligheid,
  savePogingen,
  saveSessie,
  vergrendelAccount,
} from './sessie.store.ts';

export type AanmeldWeigering = Weigering<'inloggen-mislukt' | 'even-wachten' | 'geen-werkplek'>;
const BRON = { regeling: 'Baseline Informatiebeveiliging Overheid' };
/** Five wrong passwords in a row cost a minute; long enough against guessing, short enough not to lock out. */
const MAX_POGINGEN = 5;
const PAUZE_MS = 60_000;

/**
 * Signs somebody in with a local account. Wrong name and wrong password give the same answer in the same
 * time. The password is judged outside the transaction: hashing takes tens of milliseconds.
 */
export async function meldAan(
  deps: Deps,
  gebruikersnaam: string,
  wachtwoord: string,
): Promise<Result<{ token: string; verlooptOp: Date }, AanmeldWeigering>> {
  const nu = deps.klok.nu();
  const gelezen = await deps.db.inTransactie({ rol: 'aanmelden' }, (tx) => loadAccount(tx, gebruikersnaam));
  const past = await klopt(wachtwoord, gelezen?.wachtwoord_hash);
  return deps.db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    // Read again and held: guesses that come at once are counted one by one.
    const account = gelezen && (await vergrendelAccount(tx, gelezen.id));
    const [werkplek] = account ? await loadWerkplekken(tx, account.id, deps.klok.vandaag()) : [];
    // Also of a failure: the officer of the municipality where this account works has to be able to see it.
    const log = (uitkomst: 'toegestaan' | 'geweigerd', reden?: string) =>
      logVeiligheid(tx, {
        id: deps.nieuweId(),
        op: nu,
        handeling: 'aanmelden',
        uitkomst,
        ...(reden !== undefined && { reden }),
        ...(account && { accountId: account.id }),
        ...(werkplek && { gemeenteId: werkplek.gemeente_id, medewerkerId: werkplek.id }),
      });
    if (account?.geblokkeerd_tot && account.geblokkeerd_tot > nu) {
      await log('geweigerd', 'even-wachten');
      return weiger('even-wachten', 'Te vaak een verkeerd wachtwoord. Wacht een minuut.', BRON);
    }
    if (!account || !past) {
      if (account) {
        const pogingen = account.mislukte_pogingen + 1;
        const vol = pogingen >= MAX_POGINGEN;
        await savePogingen(
          tx,
          account.id,
          vol ? 0 : pogingen,
          vol ? new Date(nu.getTime() + PAUZE_MS) : null,
        );
      }
      await log('geweigerd', 'inloggen-mislukt');
      return weiger('inloggen-mislukt', 'De gebruikersnaam of het wachtwoord klopt niet.', BRON);
    }
    if (!werkplek) {
      await log('geweigerd', 'geen-werkplek');
      return weiger('geen-werkplek', 'Dit account hoort nu bij geen organisatie.', BRON);
    }
    await savePogingen(tx, account.id, 0, null);
    const token = nieuwToken();
    const verlooptOp = new Date(nu.getTime() + SESSIE_UREN * 3_600_000);
    await saveSessie(tx, {
      tokenHash: hashVan(token),
      accountId: account.id,
      gemeenteId: werkplek.gemeente_id,
      medewerkerId: werkplek.id,
      nu,
      verlooptOp,
    });
    await log('toegestaan');
    return ok({ token, verlooptOp });
  });
}
