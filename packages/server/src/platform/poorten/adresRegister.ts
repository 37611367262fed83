import type { Tx } from '../db/types.ts';

export type GevondenAdres = {
  readonly adres: string;
  readonly postcode?: string;
  readonly buurt?: string;
  readonly woonvorm?: string;
};

/** Where an address typed in part becomes a whole one. */
export type AdresRegister = {
  /**
   * Addresses of this municipality that begin with `tekst`, each once, in order of address. Case, accents and
   * punctuation do not count; a text without letters or digits finds nothing.
   * @param aantal at most this many, 1 to 50.
   */
  zoek(tx: Tx, gemeenteId: string, tekst: string, aantal: number): Promise<GevondenAdres[]>;
};
