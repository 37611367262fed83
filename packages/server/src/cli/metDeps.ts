import { maakDeps } from '../main.ts';
import { MapInGebruik } from '../platform/db/index.ts';
import type { Deps } from '../platform/deps.ts';
import { leesInstellingenOfStop } from './instellingen.ts';
import { Instellingsfout } from './opdracht.ts';

/** Runs maintenance with everything the server has, and closes it afterwards, whatever happens. */
export async function metDeps<T>(werk: (deps: Deps) => Promise<T>): Promise<T> {
  const deps = await open();
  try {
    return await werk(deps);
  } finally {
    await deps.pdf.sluit();
    await deps.db.sluit();
  }
}

async function open(): Promise<Deps> {
  try {
    return await maakDeps(leesInstellingenOfStop(process.env));
  } catch (fout) {
    if (!(fout instanceof MapInGebruik)) throw fout;
    throw new Instellingsfout(fout.message);
  }
}
