import { datumInWoorden } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { type BerichtDeps, plaatsEenmaal } from '../bericht/plaatsBericht.ts';
import { laadPrivacyAdressen } from './ontvangers.ts';
import { loadLaatsteZegel } from './zegel.store.ts';

/**
 * Mails the signed head of the log to who watches it, once a day: a mailbox is a place that whoever owns the
 * database cannot change afterwards.
 * @returns how many messages were placed
 */
export async function stuurHoofd(
  { db, klok, ...bericht }: Pick<Deps, 'db' | 'klok'> & BerichtDeps,
  gemeenteId: string,
): Promise<number> {
  const vandaag = klok.vandaag();
  const adressen = await laadPrivacyAdressen({ db, klok }, gemeenteId, 'zegel');
  return await db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    const hoofd = await loadLaatsteZegel(tx, gemeenteId);
    if (!hoofd) return 0;
    const onderwerp = `Luwte: zegel van het veiligheidslogboek, ${datumInWoorden(vandaag)}`;
    const tekst = [
      'Dit is het laatste zegel van het veiligheidslogboek van uw gemeente. Bewaar dit bericht.',
      'Met deze regel kan later iemand controleren dat er in het logboek niets is veranderd of weggehaald:',
      '',
      `luwte controleer-logboek --gemeente ${gemeenteId} --hoofd ${hoofd.volgnummer}:${hoofd.hash.toString('hex')}`,
      '',
      `Sleutel: ${hoofd.sleutel}`,
      `Handtekening: ${hoofd.handtekening}`,
      `Verzegeld op: ${hoofd.verzegeld_op.toISOString()}`,
    ].join('\n');
    let geplaatst = 0;
    for (const aan of adressen) {
      const nieuw = await plaatsEenmaal(tx, bericht, {
        gemeenteId,
        soort: 'logboekhoofd',
        aan,
        onderwerp,
        tekst,
      });
      if (nieuw) geplaatst += 1;
    }
    return geplaatst;
  });
}
