import { PRIVACY_SLEUTELS, type PrivacyInstelling, type PrivacySleutel } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { loadInstellingen } from './instelling.store.ts';

type Standaard = Pick<Deps, 'toezicht'>;

/** Every number with what the municipality settled, or what comes with the product. */
export async function laadInstellingen(
  { toezicht }: Standaard,
  tx: Tx,
  gemeenteId: string,
): Promise<readonly PrivacyInstelling[]> {
  const gezet = new Map((await loadInstellingen(tx, gemeenteId)).map((rij) => [rij.sleutel, rij]));
  return PRIVACY_SLEUTELS.map((sleutel) => {
    const rij = gezet.get(sleutel);
    return {
      sleutel,
      ...toezicht[sleutel],
      ...(rij && { waarde: rij.waarde, bron: rij.bron }),
      eigen: rij !== undefined,
    };
  });
}

export async function laadInstelling(
  deps: Standaard,
  tx: Tx,
  gemeenteId: string,
  sleutel: PrivacySleutel,
): Promise<PrivacyInstelling> {
  const alle = await laadInstellingen(deps, tx, gemeenteId);
  return alle.find((een) => een.sleutel === sleutel)!;
}
