import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance } from 'fastify';
import { Probleem } from '../../platform/http/problem.ts';

/** Largest zip over HTTP in bytes; larger ones go by the command line. */
const GRENS = 1_000_000_000;

/** A zip that came in as body, waiting in a folder of its own until the request has been answered. */
export class OntvangenPakket {
  readonly pad: string;
  readonly sha256: string;
  constructor(pad: string, sha256: string) {
    this.pad = pad;
    this.sha256 = sha256;
  }
  /** What an idempotency key is bound to: the content, not where it waits. */
  toJSON() {
    return { pakket: this.sha256 };
  }
}

/** Lets the import route take `application/zip`: to disk while it comes in, and away after the answer. */
export function neemPakkettenAan(app: FastifyInstance, importPad: string): void {
  const mappen = new WeakMap<object, string>();
  app.addContentTypeParser('application/zip', async (request: object, lichaam: NodeJS.ReadableStream) => {
    const { sessie, routeOptions } = request as { sessie?: unknown; routeOptions?: { url?: string } };
    // Nobody gets to fill a disk who could not import, and no other road takes a zip.
    if (!sessie) throw new Probleem(401, 'niet-ingelogd', 'Log eerst in.');
    if (routeOptions?.url !== importPad)
      throw new Probleem(415, 'vorm-onbekend', 'Stuur JSON (application/json).');
    const map = await mkdtemp(join(tmpdir(), 'luwte-import-'));
    mappen.set(request, map);
    return await bewaar(lichaam, join(map, 'pakket.zip'));
  });
  app.addHook('onResponse', async (request) => {
    const map = mappen.get(request);
    if (map !== undefined) await rm(map, { recursive: true, force: true });
  });
}

async function bewaar(lichaam: NodeJS.ReadableStream, pad: string): Promise<OntvangenPakket> {
  const hash = createHash('sha256');
  let grootte = 0;
  const meet = new Transform({
    transform(deel: Buffer, _codering, klaar) {
      grootte += deel.length;
      hash.update(deel);
      const teGroot = grootte > GRENS;
      klaar(teGroot ? new Probleem(413, 'te-groot', 'Een pakket is hier hoogstens 1 GB.') : null, deel);
    },
  });
  await pipeline(lichaam, meet, createWriteStream(pad, { flags: 'wx', mode: 0o600 }));
  return new OntvangenPakket(pad, hash.digest('hex'));
}
