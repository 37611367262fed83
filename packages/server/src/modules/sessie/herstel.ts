import { gebrekInWachtwoord } from '@luwte/core/aanmelden';
import type { Herstelstand } from '@luwte/core/contract';
import { ok, type Result } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { hashVan } from '../../platform/toegang/sessie.store.ts';
import { maakWachtwoordHash } from '../../platform/toegang/wachtwoord.ts';
import type { Bezoeker } from './bezoeker.ts';
import { loadHerstelOpHash, verbruikHerstel } from './herstel.store.ts';
import { type Herkenning, herkenApparaat } from './openSessie.ts';
import { eenRem, geefTerug, neemPoging } from './rem.ts';
import { loadWerkplekken, logVeiligheid, saveWachtwoord, trekSessiesIn } from './sessie.store.ts';
import { metCode, middelenVan } from './tweedeFactor.ts';

const AANMELDEN = { rol: 'aanmelden' } as const;
type Weigering =
  | { readonly code: 'werkt-niet' }
  | { readonly code: 'onjuist'; readonly veld: 'wachtwoord' | 'code'; readonly reden: string };
const onjuist = (veld: 'wachtwoord' | 'code', reden: string) =>
  ({ ok: false, error: { code: 'onjuist', veld, reden } }) as const;

/** What a link asks of who holds it; undefined when it does not work (any more). */
export const toonHerstel = (
  { db, klok }: Pick<Deps, 'db' | 'klok'>,
  token: string,
): Promise<Herstelstand | undefined> =>
  db.inTransactie(AANMELDEN, async (tx) => {
    const rij = await loadHerstelOpHash(tx, hashVan(token), klok.nu());
    if (!rij) return undefined;
    const middelen = await middelenVan(tx, rij.account_id);
    return { gebruikersnaam: rij.gebruikersnaam, tweedeStap: middelen.length > 0 };
  });

/**
 * Another password, by a link. Who has a second step proves it here too: a mailbox alone opens no account. Every session
 * ends and every link is used up; this browser is a known one from now on, so that tries of strangers do not slow its owner.
 */
export async function herstelWachtwoord(
  deps: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  token: string,
  wachtwoord: string,
  code: string | undefined,
  van: Bezoeker,
): Promise<Result<Herkenning, Weigering>> {
  const { db, klok, nieuweId } = deps;
  const nu = klok.nu();
  const tokenHash = hashVan(token);
  const vooraf = await db.inTransactie(AANMELDEN, (tx) => loadHerstelOpHash(tx, tokenHash, nu));
  if (!vooraf) return { ok: false, error: { code: 'werkt-niet' } };
  const zwak = gebrekInWachtwoord(wachtwoord, vooraf.gebruikersnaam);
  if (zwak) return onjuist('wachtwoord', zwak);
  const hash = await maakWachtwoordHash(wachtwoord);
  return db.inTransactie(AANMELDEN, async (tx) => {
    const rij = await loadHerstelOpHash(tx, tokenHash, nu);
    if (!rij) return { ok: false, error: { code: 'werkt-niet' } } as const;
    const wie = { accountId: rij.account_id };
    const [werkplek] = await loadWerkplekken(tx, rij.account_id, klok.vandaag());
    const log = (uitkomst: 'toegestaan' | 'geweigerd', reden?: string) =>
      logVeiligheid(tx, {
        id: nieuweId(),
        op: nu,
        handeling: 'wachtwoord-herstellen',
        uitkomst,
        ...(reden !== undefined && { reden }),
        accountId: rij.account_id,
        ...(werkplek && { gemeenteId: werkplek.gemeente_id, medewerkerId: werkplek.id }),
      });
    if ((await middelenVan(tx, rij.account_id)).length > 0) {
      const remmen = [eenRem('tweede-factor', rij.account_id)];
      const opTijd = await neemPoging(tx, remmen, nu);
      if (!opTijd || !(await metCode(wie, code ?? '', nu)(tx))) {
        await log('geweigerd', opTijd ? 'tweede-factor-onjuist' : 'even-wachten');
        return onjuist('code', 'Deze code klopt niet. Is het een paar keer misgegaan, wacht dan even.');
      }
      await geefTerug(tx, remmen, nu);
    }
    await saveWachtwoord(tx, rij.account_id, hash);
    await verbruikHerstel(tx, rij.account_id, nu);
    await trekSessiesIn(tx, rij.account_id, { behalve: undefined }, nu);
    await log('toegestaan');
    return ok(await herkenApparaat(deps, tx, rij.account_id, van.bekend));
  });
}
