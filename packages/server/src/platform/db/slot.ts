import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname } from 'node:path';

/** Two processes on one directory lose rows without any error: this lock is the only guard. */
interface Houder {
  pid: number;
  /** Start of the machine: after a restart the same pid is someone else. */
  boot: string;
  /** Start of the process, where the system tells it: a pid is given out again. */
  start?: string;
}

export class MapInGebruik extends Error {
  override name = 'MapInGebruik';
}

/** Locks held by this process: it may not open the same directory twice either. */
const eigen = new Set<string>();

/**
 * Takes `<map>.lock`, also when its holder no longer lives.
 * @returns call it to give the directory free.
 * @throws MapInGebruik with one sentence for a person when a living process holds it.
 */
export function neemSlot(map: string): () => void {
  const pad = `${map}.lock`;
  mkdirSync(dirname(pad), { recursive: true });
  if (eigen.has(pad)) throw bezet(map, process.pid);
  for (let poging = 0; poging < 5; poging += 1) {
    if (maak(pad)) {
      eigen.add(pad);
      return () => geefVrij(pad);
    }
    const inhoud = lees(pad);
    if (inhoud === undefined) continue;
    const houder = ontleed(inhoud);
    if (houder && leeft(houder)) throw bezet(map, houder.pid);
    ruimOp(pad, inhoud);
  }
  throw bezet(map, undefined);
}

/**
 * Looks whether a living process holds the directory, without taking it.
 * @throws MapInGebruik as `neemSlot` would
 */
export function controleerSlot(map: string): void {
  const pad = `${map}.lock`;
  if (eigen.has(pad)) throw bezet(map, process.pid);
  const houder = ontleed(lees(pad) ?? '');
  if (houder && leeft(houder)) throw bezet(map, houder.pid);
}

function bezet(map: string, pid: number | undefined): MapInGebruik {
  const wie = `een andere Luwte${pid === undefined ? '' : ` (proces ${pid})`}`;
  return new MapInGebruik(
    `De gegevensmap ${map} is al in gebruik door ${wie}: stop die eerst, of kies een andere map met LUWTE_DATA.`,
  );
}

/** Writes the whole lock aside and links it into place: nobody ever reads half a lock. */
function maak(pad: string): boolean {
  const concept = `${pad}.${randomUUID()}`;
  writeFileSync(concept, JSON.stringify(zelf()), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(concept, pad);
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fout;
  } finally {
    unlinkSync(concept);
  }
}

/** Takes a dead lock away, unless someone put a fresh one there since it was read. */
function ruimOp(pad: string, gelezen: string): void {
  const opzij = `${pad}.${randomUUID()}`;
  try {
    renameSync(pad, opzij);
  } catch {
    return;
  }
  if (readFileSync(opzij, 'utf8') !== gelezen) {
    try {
      linkSync(opzij, pad);
    } catch {
      // A third one was quicker; the next round reads its lock.
    }
  }
  unlinkSync(opzij);
}

function geefVrij(pad: string): void {
  if (!eigen.delete(pad)) return;
  const houder = ontleed(lees(pad) ?? '');
  if (houder?.pid === process.pid) unlinkSync(pad);
}

function lees(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
}

function ontleed(tekst: string): Houder | undefined {
  try {
    const waarde = JSON.parse(tekst) as Houder;
    return Number.isInteger(waarde.pid) && waarde.pid > 0 ? waarde : undefined;
  } catch {
    return undefined;
  }
}

function leeft(houder: Houder): boolean {
  if (houder.boot !== bootId()) return false;
  // Our own pid, and not in `eigen`: an earlier process had the same number (usual in a container).
  if (houder.pid === process.pid) return false;
  const start = startVan(houder.pid);
  if (houder.start !== undefined && start !== undefined && start !== houder.start) return false;
  try {
    process.kill(houder.pid, 0);
    return true;
  } catch (fout) {
    // EPERM: it lives, under another user.
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function zelf(): Houder {
  const start = startVan(process.pid);
  return { pid: process.pid, boot: bootId(), ...(start === undefined ? {} : { start }) };
}

function bootId(): string {
  const kern = lees('/proc/sys/kernel/random/boot_id')?.trim();
  // Elsewhere: the machine and the minute it started, as far as the clock allows.
  return kern ?? `${hostname()}:${Math.round((Date.now() / 1000 - uptime()) / 60)}`;
}

function startVan(pid: number): string | undefined {
  const stat = lees(`/proc/${pid}/stat`);
  // The name in brackets may hold spaces; start time is the 20th field after it.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
