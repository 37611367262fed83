import type { AdresUitkomst } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { loadBekend } from './melding.store.ts';

const MEEST = 10;

/** Addresses that begin with what was typed, each with its dossiers (open ones first) and number of meldingen. */
export async function zoekAdressen(
  { adressen }: Pick<Deps, 'adressen'>,
  tx: Tx,
  gemeenteId: string,
  tekst: string,
): Promise<AdresUitkomst> {
  const gevonden = await adressen.zoek(tx, gemeenteId, tekst, MEEST);
  const bekend = await loadBekend(
    tx,
    gemeenteId,
    gevonden.map((adres) => adres.adres),
  );
  return {
    items: gevonden.map(({ adres, postcode, woonvorm }, i) => ({
      adres,
      ...(postcode !== undefined && { postcode }),
      ...(woonvorm !== undefined && { woonvorm: woonvorm as AdresUitkomst['items'][number]['woonvorm'] }),
      dossiers: (bekend[i]?.dossiers ?? []).map((rij) => ({
        id: rij.id,
        kenmerk: rij.kenmerk,
        faseNaam: rij.fase_naam ?? '',
        status: rij.status,
      })),
      meldingen: bekend[i]?.meldingen ?? 0,
    })),
  };
}
