import type { Logbericht } from '@luwte/core/contract';
import type { Deps } from '../../platform/deps.ts';
import { loadOntvangers, loadPrivacyAdressen } from './ontvangers.store.ts';

/** E-mail addresses of who watches the logs of this municipality today, and of the mailboxes it added for this message. */
export async function laadPrivacyAdressen(
  { db, klok }: Pick<Deps, 'db' | 'klok'>,
  gemeenteId: string,
  waarvoor: Logbericht,
): Promise<string[]> {
  const eigen = await db.inTransactie({ rol: 'aanmelden' }, (tx) =>
    loadPrivacyAdressen(tx, gemeenteId, klok.vandaag()),
  );
  const meer = await db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) => loadOntvangers(tx, gemeenteId));
  return [
    ...new Set([
      ...eigen,
      ...meer.filter((rij) => rij.waarvoor.includes(waarvoor)).map(({ email }) => email),
    ]),
  ];
}
