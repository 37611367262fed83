import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { WatAls } from '@luwte/core/watals';
import type { Plek } from './dossierbron.ts';

const FORMAAT = 'luwte-wat-als-voortgang/2';

/** What was counted so far and where reading stood: enough to go on after the power went out. */
export type Voortgang = {
  readonly formaat: typeof FORMAAT;
  /** Of the policies and the source: going on with others would mix two results. */
  readonly vingerafdruk: string;
  readonly plek: Plek;
  readonly uitkomst: WatAls;
};

export const voortgangspad = (json: string): string => `${json}.voortgang`;

/** Writes beside the result; the file there is always a whole one. */
export async function bewaarVoortgang(pad: string, stand: Omit<Voortgang, 'formaat'>): Promise<void> {
  await schrijfHeel(pad, JSON.stringify({ formaat: FORMAAT, ...stand } satisfies Voortgang));
}

/** Undefined when there is none, `onbruikbaar` when it is not ours or damaged. */
export async function leesVoortgang(pad: string): Promise<Voortgang | 'onbruikbaar' | undefined> {
  const tekst = await readFile(pad, 'utf8').catch(() => undefined);
  if (tekst === undefined) return undefined;
  try {
    const stand = JSON.parse(tekst) as Partial<Voortgang> | null;
    const heel =
      stand?.formaat === FORMAAT &&
      typeof stand.vingerafdruk === 'string' &&
      typeof stand.plek === 'object' &&
      typeof stand.uitkomst === 'object';
    return heel ? (stand as Voortgang) : 'onbruikbaar';
  } catch {
    return 'onbruikbaar';
  }
}

export const wisVoortgang = (pad: string): Promise<void> => rm(pad, { force: true });

/** Whoever reads `pad` finds the old text or the new one, never half of it. */
export async function schrijfHeel(pad: string, tekst: string): Promise<void> {
  const nieuw = `${pad}.nieuw`;
  await writeFile(nieuw, tekst);
  await rename(nieuw, pad);
}
