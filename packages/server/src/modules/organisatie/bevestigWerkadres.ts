import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { plaatsLos } from '../bericht/plaatsBericht.ts';
import { openbaarAdres } from '../openbareLink/openbaarAdres.ts';
import { maakLink } from '../openbareLink/openbareLink.ts';
import { insertBevestiging } from './adresbevestiging.store.ts';
import { loadContact } from './contactpersoon.store.ts';

/** Days in which somebody confirms an address. */
const DAGEN = 14;

/**
 * Asks the reader of a work address whether it is theirs: one mail with a link, and no address counts before it is used.
 * The link is for this address: once the contact has another one, it confirms nothing.
 * @returns the organisation of the contact
 */
export async function vraagBevestiging(
  deps: Pick<Deps, 'klok' | 'nieuweId' | 'instellingen'>,
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly gemeenteNaam: string; readonly medewerkerId: string },
  id: string,
): Promise<Result<string, readonly DossierFout[]>> {
  const { gemeenteId, gemeenteNaam, medewerkerId } = wie;
  const contact = await loadContact(tx, gemeenteId, id);
  if (!contact) throw nietGevonden('Deze contactpersoon staat hier niet.');
  const { email } = contact;
  if (email === null) {
    return { ok: false, error: [{ pad: '/email', reden: 'Vul eerst het werkadres van deze persoon in.' }] };
  }
  const adres = openbaarAdres(deps);
  const op = deps.klok.nu();
  const bevestiging = deps.nieuweId();
  await insertBevestiging(tx, {
    gemeenteId,
    id: bevestiging,
    contactpersoonId: id,
    email,
    door: medewerkerId,
    op,
  });
  const { token } = await maakLink(deps, tx, {
    gemeenteId,
    soort: 'werkadres',
    voorwerpId: bevestiging,
    verlooptOp: new Date(op.getTime() + DAGEN * 86_400_000),
    door: medewerkerId,
    contactpersoonId: id,
    // That somebody reads this mailbox is all that it proves.
    zonderCode: true,
  });
  await plaatsLos(tx, deps, {
    gemeenteId,
    soort: 'werkadres-link',
    aan: email,
    onderwerp: `Is dit uw werkadres? Gemeente ${gemeenteNaam}`,
    tekst: [
      `De gemeente ${gemeenteNaam} wil u op dit adres een link kunnen sturen als zij uw organisatie iets vraagt.`,
      '',
      'Is dit uw werkadres, en leest alleen u deze mail? Bevestig dat hier:',
      `${adres}/werkadres/${token}`,
      '',
      `De link werkt één keer, ${DAGEN} dagen. Kent u deze gemeente niet, doe dan niets.`,
    ].join('\n'),
  });
  return ok(contact.organisatie_id);
}
