import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { SleutelbestandFout } from './fouten.ts';

/** A master key: 32 random bytes that wrap data keys. */
export type Moedersleutel = {
  /** 16 hex digits that follow from the key and tell nothing of it. */
  readonly id: string;
  /** Moment of making, ISO 8601. */
  readonly sinds: string;
  readonly sleutel: Buffer;
};

/** All master keys of the installation, oldest first. The last one wraps; the others only open. */
export type Moedersleutels = readonly [Moedersleutel, ...Moedersleutel[]];

const FORMAAT = 'luwte-moedersleutels/1';
/** Group or others may read: then it is no secret. */
const RUIM = 0o077;

/**
 * Reads the file with the master keys. Nobody but its owner may read it.
 * @throws SleutelbestandFout when it is not there, open to others, or not what we wrote
 */
export function leesMoedersleutels(pad: string): Moedersleutels {
  const tekst = lees(pad);
  if (tekst === undefined) {
    throw new SleutelbestandFout(
      `Het bestand met moedersleutels ontbreekt (${pad}). Zet het terug, of maak het bij een nieuwe installatie met: luwte sleutels maak`,
    );
  }
  if ((statSync(pad).mode & RUIM) !== 0) {
    throw new SleutelbestandFout(`Anderen kunnen de moedersleutels lezen. Doe eerst: chmod 600 ${pad}`);
  }
  return ontleed(tekst, pad);
}

/** The same, and makes the file with one key when it is not there: for the demo and a first start. */
export function leesOfMaakMoedersleutels(pad: string): Moedersleutels {
  if (lees(pad) === undefined) maakMoedersleutels(pad);
  return leesMoedersleutels(pad);
}

/** @returns false when the file is there already: it is never written over */
export function maakMoedersleutels(pad: string): boolean {
  mkdirSync(dirname(pad), { recursive: true, mode: 0o700 });
  const concept = schrijfConcept(pad, [nieuweMoedersleutel()]);
  try {
    // A link, unlike a rename, refuses an existing file: of two processes that start at once both use the first key.
    linkSync(concept, pad);
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
    return false;
  } finally {
    unlinkSync(concept);
  }
}

/** Puts a new key behind the ones that are there. The old ones stay: they open what is not wrapped anew yet. */
export function voegMoedersleutelToe(pad: string): Moedersleutels {
  const sleutels: Moedersleutels = [...leesMoedersleutels(pad), nieuweMoedersleutel()];
  renameSync(schrijfConcept(pad, sleutels), pad);
  return sleutels;
}

/** A key that is in no file: for tests. */
export function nieuweMoedersleutel(): Moedersleutel {
  const sleutel = randomBytes(32);
  return { id: idVan(sleutel), sinds: new Date().toISOString(), sleutel };
}

const idVan = (sleutel: Buffer): string =>
  createHmac('sha256', sleutel).update('luwte/moedersleutel/id').digest('hex').slice(0, 16);

function schrijfConcept(pad: string, sleutels: Moedersleutels): string {
  const concept = `${pad}.${randomUUID()}`;
  const inhoud = sleutels.map(({ id, sinds, sleutel }) => ({
    id,
    sinds,
    sleutel: sleutel.toString('base64'),
  }));
  const handvat = openSync(concept, 'wx', 0o600);
  try {
    writeFileSync(handvat, `${JSON.stringify({ formaat: FORMAAT, sleutels: inhoud }, undefined, 2)}\n`);
    fsyncSync(handvat);
  } finally {
    closeSync(handvat);
  }
  return concept;
}

function ontleed(tekst: string, pad: string): Moedersleutels {
  // Never with a piece of the text: that would be a key in a log.
  const onleesbaar = () =>
    new SleutelbestandFout(`Het bestand met moedersleutels is niet te lezen (${pad}).`);
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    throw onleesbaar();
  }
  const { formaat, sleutels } = (json ?? {}) as { formaat?: unknown; sleutels?: unknown };
  if (formaat !== FORMAAT || !Array.isArray(sleutels)) throw onleesbaar();
  const gelezen = sleutels.map((rij: { id?: unknown; sinds?: unknown; sleutel?: unknown } | null) => {
    const sleutel = Buffer.from(String(rij?.sleutel), 'base64');
    if (sleutel.length !== 32 || rij?.id !== idVan(sleutel)) throw onleesbaar();
    return { id: rij.id, sinds: String(rij.sinds), sleutel };
  });
  const [eerste, ...rest] = gelezen;
  if (eerste === undefined) throw onleesbaar();
  return [eerste, ...rest];
}

function lees(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'EACCES' || code === 'EISDIR') {
      throw new SleutelbestandFout(`Het bestand met moedersleutels is niet te lezen (${pad}).`);
    }
    throw fout;
  }
}
