import type { Tx } from '../../platform/db/index.ts';
import { zoekhash } from '../../platform/sleutels/index.ts';

const VOOR = 'hh-';

/**
 * Stands for a household: the same for the same text in one municipality, and it tells nothing of an address or a name.
 * Readers see `huishouden 1`; what it is called was never more than a way to see that two people live together.
 */
export async function verhulHuishouden(tx: Tx, gemeenteId: string, tekst: string): Promise<string> {
  const schoon = tekst.trim().toLowerCase().replace(/\s+/g, ' ');
  return VOOR + (await zoekhash(tx, gemeenteId, 'huishouden', schoon)).toString('hex').slice(0, 32);
}
