import { plusDagen } from './datumrekenen.ts';
import type { Datum } from './waarden.ts';

type Periode = { readonly van: string; readonly tot?: string | null | undefined };
const EINDELOOS = '9999-12-31';

/** Which part of its time something is in on a day; both days count. Ended before it began is over. */
export function periodeOp({ van, tot }: Periode, op: Datum): 'komt' | 'geldt' | 'verlopen' {
  if (tot && (tot < op || tot < van)) return 'verlopen';
  return van > op ? 'komt' : 'geldt';
}

/** Do two periods share a day? */
export const overlapt = (een: Periode, ander: Periode): boolean => {
  const [eind, anderEind] = [een.tot ?? EINDELOOS, ander.tot ?? EINDELOOS];
  return een.van <= eind && ander.van <= anderEind && een.van <= anderEind && ander.van <= eind;
};

/** The last day of what ends at once: the day before, so that it is gone on this same day. */
export const nuMeteen = (van: Datum, vandaag: Datum): Datum => plusDagen(van > vandaag ? van : vandaag, -1);
