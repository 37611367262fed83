import type { Deps } from '../../platform/deps.ts';
import { loadPrivacyAdressen } from './ontvangers.store.ts';

/** E-mail addresses of who watches the logs of this municipality today. */
export const laadPrivacyAdressen = (
  { db, klok }: Pick<Deps, 'db' | 'klok'>,
  gemeenteId: string,
): Promise<string[]> =>
  db.inTransactie({ rol: 'aanmelden' }, (tx) => loadPrivacyAdressen(tx, gemeenteId, klok.vandaag()));
