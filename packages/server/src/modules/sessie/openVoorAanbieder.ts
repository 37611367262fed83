import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Bezoeker } from './bezoeker.ts';
import type { Aangemeld } from './meldAan.ts';
import { openSessie } from './openSessie.ts';
import { loadAccount, loadWerkplekken } from './sessie.store.ts';
import { middelenVan } from './tweedeFactor.ts';

/** The account with this name, when it works today for the organisation of this provider. */
export async function vindAccount(
  tx: Tx,
  gebruikersnaam: string,
  aanbiederId: string,
  vandaag: string,
): Promise<string | undefined> {
  const account = await loadAccount(tx, gebruikersnaam);
  if (!account) return undefined;
  const plekken = await loadWerkplekken(tx, account.id, vandaag, aanbiederId);
  return plekken.length > 0 ? account.id : undefined;
}

/**
 * A session for who a provider vouches for: at its organisation only, whatever else the account may do. Without proof of a
 * second factor there, our own is asked. Undefined when the account does not work there today.
 */
export async function openVoorAanbieder(
  deps: Deps,
  tx: Tx,
  wie: { readonly accountId: string; readonly aanbiederId: string; readonly eigenFactor: boolean },
  van: Bezoeker,
): Promise<Aangemeld | undefined> {
  const { accountId, aanbiederId } = wie;
  const [werkplek] = await loadWerkplekken(tx, accountId, deps.klok.vandaag(), aanbiederId);
  if (!werkplek) return undefined;
  const middelen = wie.eigenFactor ? [] : await middelenVan(tx, accountId);
  const zonder = deps.instellingen.tweedeFactorVerplicht && !wie.eigenFactor ? 'instellen' : 'volledig';
  const stand = middelen.length > 0 ? 'tweede-factor' : zonder;
  const geopend = await openSessie(deps, tx, werkplek, {
    accountId,
    stand,
    aanbiederId,
    apparaat: van.apparaat,
    vorige: van.vorige,
  });
  return stand === 'volledig' ? geopend : { ...geopend, middelen };
}
