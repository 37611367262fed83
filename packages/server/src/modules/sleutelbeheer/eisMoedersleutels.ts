import type { Database } from '../../platform/db/index.ts';
import { SleutelbestandFout, type Sleutelkast, SleutelOntbreekt } from '../../platform/sleutels/index.ts';
import { moedersleutelsInGebruik } from './moedersleutelsInGebruik.ts';

/**
 * Refuses a start without a master key that the database needs: a wrong or old file is found now, and not by
 * somebody who opens a dossier.
 * @throws SleutelbestandFout that names the key
 */
export async function eisMoedersleutels(db: Database, kast: Sleutelkast): Promise<void> {
  const nodig = new Set((await moedersleutelsInGebruik(db)).flatMap(({ moedersleutels }) => moedersleutels));
  for (const id of nodig) {
    try {
      kast.moeder(id);
    } catch (fout) {
      if (!(fout instanceof SleutelOntbreekt)) throw fout;
      throw new SleutelbestandFout(
        `De database gebruikt moedersleutel ${id} en die staat niet in het bestand met moedersleutels. Zet het juiste bestand terug.`,
      );
    }
  }
}
