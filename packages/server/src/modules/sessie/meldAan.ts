import type { Result, Weigering } from '@luwte/core/shared';
import { ok, weiger } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { klopt } from '../../platform/toegang/wachtwoord.ts';
import type { Bezoeker } from './bezoeker.ts';
import { type Geopend, type Herkenning, herkenApparaat, openSessie } from './openSessie.ts';
import { geefTerug, neemPoging, remmenVan } from './rem.ts';
import { isBekendApparaat, loadAccount, loadWerkplekken, logVeiligheid } from './sessie.store.ts';
import { type Middel, middelenVan } from './tweedeFactor.ts';

export type AanmeldWeigering = Weigering<'inloggen-mislukt' | 'geen-werkplek'>;
export type Aangemeld = Geopend & {
  readonly apparaat?: Herkenning;
  /** With what a sign-in that is not finished may go on. */
  readonly middelen?: readonly Middel[];
};
const BRON = { regeling: 'Baseline Informatiebeveiliging Overheid' };
/** An account that nobody has: a name that is unknown asks as much of the database as one that is not. */
export const NIEMAND = '00000000-0000-0000-0000-000000000000';
/** One answer for a wrong name, a wrong password and too many tries: it tells nobody which accounts exist. */
export const MISLUKT =
  'De gebruikersnaam of het wachtwoord klopt niet. Is het een paar keer misgegaan, wacht dan een kwartier voor u het weer probeert.';

/**
 * Signs somebody in with a local account. The try is counted before the password is judged, so that guesses that come at
 * once count one by one. With a second factor, or where one is asked for, the session is not whole yet. Whatever is wrong, the work and the answer are the same. The password is judged outside the
 * transaction: hashing takes tens of milliseconds.
 */
export async function meldAan(
  deps: Deps,
  gebruikersnaam: string,
  wachtwoord: string,
  van: Bezoeker,
): Promise<Result<Aangemeld, AanmeldWeigering>> {
  const nu = deps.klok.nu();
  const aanmelden = { rol: 'aanmelden' } as const;
  const zonderTweede = deps.instellingen.tweedeFactorVerplicht ? 'instellen' : 'volledig';
  const begin = await deps.db.inTransactie(aanmelden, async (tx) => {
    const account = await loadAccount(tx, gebruikersnaam);
    const bekend =
      van.bekend && (await isBekendApparaat(tx, van.bekend, account?.id, nu)) ? van.bekend : undefined;
    const remmen = remmenVan(gebruikersnaam, van.adres, bekend);
    return { account, bekend, remmen, opTijd: await neemPoging(tx, remmen, nu) };
  });
  const past = await klopt(wachtwoord, begin.account?.wachtwoord_hash);
  const { account, bekend, remmen, opTijd } = begin;
  return deps.db.inTransactie(aanmelden, async (tx) => {
    // Also of a failure: the officer of the municipality where this account works has to be able to see it.
    const [werkplek] = await loadWerkplekken(tx, account?.id ?? NIEMAND, deps.klok.vandaag());
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
    if (!account || !past || !opTijd) {
      await log('geweigerd', opTijd ? 'inloggen-mislukt' : 'even-wachten');
      return weiger('inloggen-mislukt', MISLUKT, BRON);
    }
    await geefTerug(tx, remmen, nu);
    if (!werkplek) {
      await log('geweigerd', 'geen-werkplek');
      return weiger('geen-werkplek', 'Dit account hoort nu bij geen organisatie.', BRON);
    }
    const middelen = await middelenVan(tx, account.id);
    const stand = middelen.length > 0 ? 'tweede-factor' : zonderTweede;
    const geopend = await openSessie(deps, tx, werkplek, {
      accountId: account.id,
      stand,
      apparaat: van.apparaat,
      vorige: van.vorige,
    });
    await log('toegestaan', stand === 'volledig' ? undefined : stand);
    if (stand !== 'volledig') return ok({ ...geopend, middelen });
    return ok({ ...geopend, apparaat: await herkenApparaat(deps, tx, account.id, bekend) });
  });
}
