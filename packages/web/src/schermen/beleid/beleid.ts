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

/**
 * What is asked, so that it can be read by itself: of a norm the source gives a remark at most, and its name stands
 * in its place. With the unit, where the policy has one.
 */
export function legeVraag(
  { pad, vraag }: { readonly pad: string; readonly vraag: string },
  beleid: Pick<Beleid, 'normen'>,
): { readonly vraag: string; readonly eenheid: string | undefined } {
  const norm = /^\/normen\/(.+)\/waarde$/.exec(pad)?.[1];
  if (norm === undefined) return { vraag, eenheid: undefined };
  const eenheid = Object.hasOwn(beleid.normen, norm) ? beleid.normen[norm]?.eenheid : undefined;
  const naam = sleutelInWoorden(norm);
  return { vraag: vraag.includes(`"${norm}"`) ? `${naam}?` : `${naam}: ${vraag}`, eenheid };
}

const eigenRegelingen = new WeakMap<Beleid, string>();

/** How the sources call the policy itself: by its name, or as the regulation of this town that they name most. */
export function eigenRegeling(beleid: Beleid): string {
  const bekend = eigenRegelingen.get(beleid);
  if (bekend !== undefined) return bekend;
  const aantallen = new Map<string, number>();
  for (const { regeling, artikel } of Object.values(beleid.bronnen)) {
    const vanHier = beleid.gemeente !== undefined && regeling.includes(beleid.gemeente);
    if (vanHier && artikel !== undefined) aantallen.set(regeling, (aantallen.get(regeling) ?? 0) + 1);
  }
  const [meest] = [...aantallen].sort(([, a], [, b]) => b - a);
  const eigen = meest?.[0] ?? beleid.naam;
  eigenRegelingen.set(beleid, eigen);
  return eigen;
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
  const vast = lengte === undefined || lengte === null ? undefined : lengteInWoorden(lengte, eenheid);
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
