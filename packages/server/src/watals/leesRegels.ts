import { createReadStream } from 'node:fs';

export type Regel = {
  /** Without the line end; undefined when it is longer than may be. */
  readonly bytes: Uint8Array | undefined;
  /** Place in the file after the line end. */
  readonly einde: number;
};

const STUK = 1 << 20;
const NIEUWE_REGEL = 0x0a;

/** The lines of a file from a place on, in flat memory: a line longer than `grens` is passed over, not kept. */
export async function* leesRegels(pad: string, vanaf: number, grens: number): AsyncGenerator<Regel, void> {
  let plek = vanaf;
  let rest: Uint8Array[] = [];
  let lengte = 0;
  const neem = (deel: Uint8Array): void => {
    lengte += deel.length;
    if (lengte <= grens) rest.push(deel);
    else rest = [];
  };
  const sluit = (): Regel => {
    const bytes = lengte > grens ? undefined : rest.length === 1 ? rest[0]! : Buffer.concat(rest);
    rest = [];
    lengte = 0;
    return { bytes, einde: plek };
  };
  for await (const stuk of createReadStream(pad, { start: vanaf, highWaterMark: STUK })) {
    const bytes = stuk as Buffer;
    let begin = 0;
    for (;;) {
      const einde = bytes.indexOf(NIEUWE_REGEL, begin);
      if (einde === -1) break;
      neem(bytes.subarray(begin, einde));
      plek += einde + 1 - begin;
      begin = einde + 1;
      yield sluit();
    }
    if (begin === bytes.length) continue;
    plek += bytes.length - begin;
    neem(bytes.subarray(begin));
  }
  if (lengte > 0) yield sluit();
}
