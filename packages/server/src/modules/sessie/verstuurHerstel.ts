import type { Deps } from '../../platform/deps.ts';
import { nieuweLink } from '../../platform/toegang/linkadres.ts';
import { plaatsLos } from '../bericht/plaatsBericht.ts';
import { neemOpenVragen, saveLink } from './herstel.store.ts';
import { loadWerkplekken } from './sessie.store.ts';

/**
 * Makes and mails the links that were asked for since the last time. Only an account with a password gets one: who signs in
 * through an organisation has none here. The mail goes to the name of the account, in the outbox of a municipality where it
 * works. A link that was made and not mailed opens nothing for anybody: its token is gone.
 */
export async function verstuurHerstel(
  { db, klok, nieuweId }: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  adres: string | undefined,
): Promise<number> {
  if (adres === undefined) return 0;
  const nu = klok.nu();
  const klaar = await db.inTransactie({ rol: 'aanmelden' }, async (tx) => {
    const post: { gemeenteId: string; aan: string; token: string }[] = [];
    for (const vraag of await neemOpenVragen(tx, nu)) {
      const [werkplek] = await loadWerkplekken(tx, vraag.account_id ?? '', klok.vandaag());
      const { token, hash } = nieuweLink();
      await saveLink(tx, vraag.id, hash);
      if (werkplek) post.push({ gemeenteId: werkplek.gemeente_id, aan: vraag.gebruikersnaam, token });
    }
    return post;
  });
  for (const { gemeenteId, aan, token } of klaar) {
    await db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
      plaatsLos(
        tx,
        { nieuweId },
        {
          gemeenteId,
          soort: 'wachtwoord-vergeten',
          aan,
          onderwerp: 'Een nieuw wachtwoord voor Luwte',
          geheim: true,
          tekst: [
            'Er is een nieuw wachtwoord gevraagd voor uw account in Luwte.',
            '',
            'Kies het hier:',
            `${adres}/wachtwoord#${token}`,
            '',
            'De link werkt één keer, tot een uur nadat erom is gevraagd.',
            'Hebt u dit niet gevraagd, doe dan niets. Uw wachtwoord blijft zoals het was.',
          ].join('\n'),
        },
      ),
    );
  }
  return klaar.length;
}
