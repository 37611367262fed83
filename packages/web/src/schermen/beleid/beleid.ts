import type { BeleidDetail } from '@luwte/core/contract';
import { lengteInWoorden, PAD_IN_ZIN } from '../../teksten/beleid.ts';

export type Beleid = BeleidDetail['beleid'];
export type Termijn = Beleid['termijnen'][number];
export type Stap = Beleid['stappen'][number];

/** A source as it is printed: `Gemeentewet, artikel 151d`. */
export function bronInWoorden(bron: Beleid['bronnen'][string] | undefined, sleutel: string): string {
  if (!bron) return sleutel;
  const artikel = bron.artikel && /^\d/.test(bron.artikel) ? `artikel ${bron.artikel}` : bron.artikel;
  return [bron.regeling, artikel, bron.uitspraak].filter(Boolean).join(', ');
}

/** A source beside a rule: within the policy itself the paragraph says enough. */
export function bronKort(
  bron: Beleid['bronnen'][string] | undefined,
  sleutel: string,
  beleid: string,
): string {
  if (bron?.artikel === undefined || bron.regeling !== beleid) return bronInWoorden(bron, sleutel);
  return bron.artikel.charAt(0).toUpperCase() + bron.artikel.slice(1);
}

/** Length of a term: `6 weken`, the day in the letter, or that the source names none. */
export function termijnlengte({
  lengte,
  eenheid,
  totVeld,
}: Pick<Termijn, 'lengte' | 'eenheid' | 'totVeld'>): string {
  const vast = lengte === undefined ? undefined : lengteInWoorden(lengte, eenheid);
  if (totVeld === undefined) return vast ?? 'niet genoemd in de bron';
  return vast === undefined
    ? 'tot de dag die in het stuk staat'
    : `tot de dag die in het stuk staat, anders ${vast}`;
}

/** Where a term starts, beyond the day of the event itself: `vanaf de verzending, anders de ontvangst`. */
export function termijnbegin({ start }: Pick<Termijn, 'start'>): string | undefined {
  const punten = start.filter((pad) => pad !== 'op').map((pad) => PAD_IN_ZIN[pad] ?? pad);
  return punten.length === 0 ? undefined : `vanaf ${punten.join(', anders ')}`;
}

/** `incidentenMinstens` as people read it: `Incidenten minstens`. */
export const sleutelInWoorden = (sleutel: string): string => {
  const tekst = sleutel
    .replace(/[-_.]/g, ' ')
    .replace(/([a-z])([A-Z0-9])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
};

/** Steps that are a rung, from light to heavy. */
export const treden = (beleid: Pick<Beleid, 'stappen'>): Stap[] =>
  beleid.stappen.filter((stap) => stap.trede !== undefined).sort((a, b) => (a.trede ?? 0) - (b.trede ?? 0));
