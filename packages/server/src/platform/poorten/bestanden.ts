import type { Readable } from 'node:stream';

/** What the store says about bytes it has kept: where, what hash (hex SHA-256), how many bytes. */
type Bewaard = {
  readonly sleutel: string;
  readonly sha256: string;
  readonly grootte: number;
};
/** A file that was kept encrypted, with the key that opens it. */
export type BewaardBestand = Bewaard & { readonly bestandssleutel: Buffer };

/**
 * The place where bytes lie, as they are given. Streams only: no file is ever whole in memory. A key is random and says
 * nothing about the content, so the same bytes in two dossiers are two files.
 */
export type Opslag = {
  /**
   * Keeps the bytes of `stroom` once they are safe on disk; on any error nothing is left behind.
   * @param grens largest size in bytes, inclusive.
   * @throws BestandTeGroot at the first byte past `grens`; whatever `stroom` throws.
   */
  bewaar(stroom: AsyncIterable<Uint8Array>, grens: number): Promise<Bewaard>;
  /** @throws BestandOntbreekt when there is no such file. The caller reads to the end or destroys the stream. */
  lees(sleutel: string): Promise<Readable>;
  /** Removes the file; no error when it is already gone. */
  verwijder(sleutel: string): Promise<void>;
  bestaat(sleutel: string): Promise<boolean>;
};

/** The store of document bytes as the product uses it: what lies there is encrypted. */
export type Bestanden = Omit<Opslag, 'bewaar' | 'lees'> & {
  /** As `Opslag.bewaar`; hash and size are those of the bytes that came in. */
  bewaar(stroom: AsyncIterable<Uint8Array>, grens: number): Promise<BewaardBestand>;
  /**
   * As `Opslag.lees`. The stream breaks off when the file is not what was kept.
   * @param bestandssleutel left out for a file from before files were encrypted
   */
  lees(sleutel: string, bestandssleutel?: Uint8Array): Promise<Readable>;
};

/** More bytes came than the caller allows. */
export class BestandTeGroot extends Error {
  override name = 'BestandTeGroot';
  /** In bytes. */
  readonly grens: number;
  constructor(grens: number) {
    super(`bestand is groter dan ${grens} bytes`);
    this.grens = grens;
  }
}

/** No file under this key. */
export class BestandOntbreekt extends Error {
  override name = 'BestandOntbreekt';
  constructor() {
    super('bestand ontbreekt in de opslag');
  }
}
