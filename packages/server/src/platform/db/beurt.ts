import { DatabaseBezet } from './types.ts';

/**
 * Turns on the one connection of the embedded database, in order of asking, with a time limit.
 * Without the limit a query that waits for its own transaction would wait for ever.
 */
export class Beurt {
  #staart: Promise<void> = Promise.resolve();
  readonly #limietMs: number;

  constructor(limietMs: number) {
    this.#limietMs = limietMs;
  }

  /**
   * Waits for the turn.
   * @returns call it once to pass the turn on.
   * @throws DatabaseBezet when the turn did not come in time.
   */
  async neem(): Promise<() => void> {
    const vorige = this.#staart;
    let geefDoor = () => {};
    this.#staart = new Promise((klaar) => {
      geefDoor = klaar;
    });
    let wekker: NodeJS.Timeout | undefined;
    const teLaat = new Promise<'te-laat'>((klaar) => {
      wekker = setTimeout(() => klaar('te-laat'), this.#limietMs);
    });
    const uitkomst = await Promise.race([vorige, teLaat]);
    clearTimeout(wekker);
    if (uitkomst === 'te-laat') {
      // Whoever waits behind us now waits for the one before us.
      void vorige.then(geefDoor);
      throw new DatabaseBezet();
    }
    return geefDoor;
  }
}
