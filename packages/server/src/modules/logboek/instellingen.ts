import { PRIVACY_STANDAARD, type PrivacySleutel } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import { loadInstellingen } from './instelling.store.ts';

export type Instelling = {
  readonly sleutel: PrivacySleutel;
  readonly waarde: number;
  readonly bron?: string;
};

/** Every number with what the municipality set, or what comes with the product. */
export async function laadInstellingen(tx: Tx, gemeenteId: string): Promise<readonly Instelling[]> {
  const gezet = new Map((await loadInstellingen(tx, gemeenteId)).map((rij) => [rij.sleutel, rij]));
  return (Object.keys(PRIVACY_STANDAARD) as PrivacySleutel[]).map((sleutel) => {
    const rij = gezet.get(sleutel);
    return rij
      ? { sleutel, waarde: rij.waarde, bron: rij.bron }
      : { sleutel, waarde: PRIVACY_STANDAARD[sleutel] };
  });
}

export async function laadInstelling(tx: Tx, gemeenteId: string, sleutel: PrivacySleutel): Promise<number> {
  const alle = await laadInstellingen(tx, gemeenteId);
  return alle.find((een) => een.sleutel === sleutel)!.waarde;
}
