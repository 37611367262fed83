import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { deleteOudeVeiligheid, deleteOudeVerwerkingen } from './bewaring.store.ts';
import { logOpdrachtIn } from './logOpdracht.ts';

const VERWERKINGEN = 5_000;
const ZEGELS = 10;

/**
 * Throws away what is past its term in both logs of a municipality, in small steps. Where no term is set, nothing goes.
 * That it was done stands in the security log itself.
 * @returns how many lines
 */
export async function ruimLogboekenOp(
  deps: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  gemeenteId: string,
): Promise<number> {
  const stap = (wat: string, wis: (tx: Tx) => Promise<number>) =>
    deps.db.inTransactie({ rol: 'vernietiger', gemeenteId }, async (tx) => {
      const aantal = await wis(tx);
      if (aantal > 0) await logOpdrachtIn(deps, tx, wat, { gemeenteId });
      return aantal;
    });
  let totaal = 0;
  for (const [wat, wis] of [
    ['verwerkingen-opruimen', (tx: Tx) => deleteOudeVerwerkingen(tx, gemeenteId, VERWERKINGEN)],
    ['logboek-opruimen', (tx: Tx) => deleteOudeVeiligheid(tx, gemeenteId, ZEGELS)],
  ] as const) {
    for (let aantal = await stap(wat, wis); aantal > 0; aantal = await stap(wat, wis)) totaal += aantal;
  }
  return totaal;
}
