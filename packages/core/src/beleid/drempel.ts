import type { Kroniek } from '../dossier/index.ts';
import type { Waarheid } from '../shared/index.ts';
import type { Stand } from './teller.ts';
import type { Zoeker } from './veldtest.ts';
import type { Drempel } from './voorwaarde.schema.ts';

/** The number of a limit of the policy; `null` while the source leaves it open. */
export type Grenswaarde = (id: string) => number | null;

/** The number that a count is held against: written there, or that of a limit of the policy. */
export function waardeVan(drempel: Drempel | undefined, grens: Grenswaarde): number | null | undefined {
  return typeof drempel === 'object' ? grens(drempel.grens) : drempel;
}

/** Is the part of the kroniek that these kinds belong to known to be complete? */
export function isVolledig({ delen }: Pick<Zoeker, 'delen'>, kroniek: Kroniek): boolean {
  if (delen === undefined) return false;
  for (let i = 0; i < delen.length; i++) if (!kroniek.isVolledig(delen[i]!)) return false;
  return true;
}

/** A certain and a possible number against what is asked. */
export function oordeel(
  { zeker, mogelijk }: Stand,
  volledig: boolean,
  minstens: number | undefined,
  hoogstens: number | undefined,
): Waarheid {
  if (minstens !== undefined && volledig && mogelijk < minstens) return 'nee';
  if (hoogstens !== undefined && zeker > hoogstens) return 'nee';
  const genoeg = minstens === undefined || zeker >= minstens;
  const nietTeVeel = hoogstens === undefined || (volledig && mogelijk <= hoogstens);
  return genoeg && nietTeVeel ? 'ja' : 'onbekend';
}
