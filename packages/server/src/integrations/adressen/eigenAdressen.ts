import type { AdresRegister, GevondenAdres } from '../../platform/poorten/adresRegister.ts';
import { loadBekendeAdressen } from './eigenAdressen.store.ts';

const MEESTE = 50;

/** Addresses the municipality already met. A register of all addresses fits behind the same port. */
export function eigenAdressen(): AdresRegister {
  return {
    async zoek(tx, gemeenteId, tekst, aantal) {
      const grens = Math.min(Math.max(1, Math.trunc(aantal)), MEESTE);
      const rijen = await loadBekendeAdressen(tx, gemeenteId, tekst, grens);
      return rijen.map(
        ({ adres, postcode, buurt, woonvorm }): GevondenAdres => ({
          adres: adres!,
          ...(postcode !== null && { postcode }),
          ...(buurt !== null && { buurt }),
          ...(woonvorm !== null && { woonvorm }),
        }),
      );
    },
  };
}
