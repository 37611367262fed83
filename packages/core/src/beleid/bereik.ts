import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { type Datum, type Waarheid, waarheid } from '../shared/index.ts';
import type { Feitenbasis } from './gecompileerd.ts';
import type { Test, Zoeker } from './veldtest.ts';
import type { Raam } from './venster.ts';

/** What stays the same while one count runs. */
export type Ronde = {
  readonly basis: Feitenbasis;
  /** Which reports count, for what confirms one of them. */
  readonly zoeker: Pick<Zoeker, 'testVoor'>;
  /** Nothing but the selection decides: no window, limit, ledger or verification. The usual case. */
  readonly kaal: boolean;
  readonly geverifieerd: boolean;
  readonly verbeurd: boolean;
  readonly vanaf: Datum | undefined;
  /** A window counted from an event instead of from the reference date. */
  readonly raam: Raam | undefined;
  readonly grens: { readonly zeker: number; readonly mogelijk: number };
};
export const GEEN_GRENS = { zeker: -1, mogelijk: -1 } as const;

/** Does this event count? `onbekend` where that rests on something nobody filled in. */
export function telt(g: Gebeurtenis, test: Test, ronde: Ronde): Waarheid {
  if (ronde.kaal) return test(g);
  const { grens, basis } = ronde;
  if (ronde.vanaf !== undefined && g.op < ronde.vanaf) return 'nee';
  let uit = test(g);
  if (uit === 'nee') return 'nee';
  if (ronde.raam !== undefined) {
    const binnen = ronde.raam(g);
    if (binnen === 'nee') return 'nee';
    if (binnen === 'onbekend') uit = 'onbekend';
  }
  if (grens.mogelijk >= 0) {
    const plaats = basis.kroniek.plaats(g.id);
    if (plaats <= grens.zeker) return 'nee';
    if (plaats <= grens.mogelijk) uit = 'onbekend';
  }
  if (ronde.verbeurd) {
    const boek = basis.verbeurd();
    if (boek === undefined) uit = 'onbekend';
    else if (!boek.has(g.id)) return 'nee';
  }
  if (!ronde.geverifieerd) return uit;
  const gezien = isGeverifieerd(g, basis);
  if (gezien !== 'ja') return gezien;
  // An observation that confirms a report which counts already is no second event.
  return g.soort !== 'melding' && noemtGeteldeMelding(g, ronde) ? 'nee' : uit;
}

function noemtGeteldeMelding(g: Gebeurtenis, ronde: Ronde): boolean {
  if (g.betreft === undefined) return false;
  const test = ronde.zoeker.testVoor('melding');
  return g.betreft.some((id) => {
    const melding = ronde.basis.kroniek.opId(id);
    return melding?.soort === 'melding' && telt(melding, test, ronde) !== 'nee';
  });
}

/** Places of the latest event that surely belongs, with its id, and of the latest that may; -1 for none. */
export function laatste(kroniek: Kroniek, zoeker: Zoeker): { zeker: number; mogelijk: number; id?: string } {
  let zeker = -1;
  let mogelijk = -1;
  let id: string | undefined;
  for (const { soort, test } of zoeker.takken) {
    const lijst = kroniek.van(soort);
    for (let i = lijst.length - 1; i >= 0; i--) {
      const g = lijst[i]!;
      const past = test(g);
      if (past === 'nee') continue;
      const plaats = kroniek.plaats(g.id);
      if (plaats > mogelijk) mogelijk = plaats;
      if (past === 'onbekend') continue;
      if (plaats > zeker) {
        zeker = plaats;
        id = g.id;
      }
      break;
    }
  }
  return id === undefined ? { zeker, mogelijk } : { zeker, mogelijk, id };
}

/** Does this event count where only verified ones do? */
function isGeverifieerd(g: Gebeurtenis, basis: Feitenbasis): Waarheid {
  if (g.soort === 'melding') return basis.kroniek.isGeverifieerd(g.id) ? 'ja' : 'nee';
  if (g.soort === 'verificatie') return g.uitkomst === 'geverifieerd' ? 'ja' : 'nee';
  if (g.soort === 'constatering' || g.soort === 'opname') return waarheid(g.bevestigd);
  if (g.soort === 'geluidsmeting') return waarheid(g.overschreden);
  return 'onbekend';
}
