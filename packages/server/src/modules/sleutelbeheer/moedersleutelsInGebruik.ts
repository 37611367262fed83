import type { Database } from '../../platform/db/index.ts';
import {
  loadInstallatieMoedersleutelIds,
  loadMoedersleutelIds,
} from '../../platform/sleutels/sleutel.store.ts';
import { loadGemeenteIds } from './sleutelbeheer.store.ts';

export type InGebruik = {
  /** Empty for the installation itself. */
  readonly gemeenteId: string;
  /** Names of the master keys that its data keys are wrapped by. */
  readonly moedersleutels: readonly string[];
};

/** Which master keys are needed to open what is stored, per municipality. */
export async function moedersleutelsInGebruik(db: Database): Promise<readonly InGebruik[]> {
  const { installatie, gemeenten } = await db.inTransactie({ rol: 'sleutelbeheer' }, async (tx) => ({
    installatie: await loadInstallatieMoedersleutelIds(tx),
    gemeenten: await loadGemeenteIds(tx),
  }));
  const uit: InGebruik[] = [{ gemeenteId: '', moedersleutels: installatie }];
  for (const gemeenteId of gemeenten) {
    const moedersleutels = await db.inTransactie({ rol: 'sleutelbeheer', gemeenteId }, (tx) =>
      loadMoedersleutelIds(tx, gemeenteId),
    );
    uit.push({ gemeenteId, moedersleutels });
  }
  return uit;
}
