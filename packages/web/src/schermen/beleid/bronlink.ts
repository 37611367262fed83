import type { Beleid } from './beleid.ts';

type Bron = Beleid['bronnen'][string];

/** Numbers of acts in the national collection of legislation, by the names that policies use for them. */
const BWB: Readonly<Record<string, string>> = {
  Gemeentewet: 'BWBR0005416',
  Awb: 'BWBR0005537',
  'Algemene wet bestuursrecht': 'BWBR0005537',
  'Wet tijdelijk huisverbod': 'BWBR0024649',
  'Algemene termijnenwet': 'BWBR0002448',
  'Wet politiegegevens': 'BWBR0022463',
};

/**
 * Where the text of a source can be read: the article of an act that we know the number of, or a published ruling.
 * Undefined for everything else; a guessed address helps nobody.
 */
export function bronlink({ regeling, artikel, uitspraak }: Bron): string | undefined {
  const ecli =
    uitspraak === undefined ? undefined : /ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9.]+/.exec(uitspraak)?.[0];
  if (ecli !== undefined) return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  const wet = Object.hasOwn(BWB, regeling) ? BWB[regeling] : undefined;
  const nummer = /^\d+(?::\d+)?[a-z]{0,2}(?=[\s,]|$)/.exec(artikel ?? '')?.[0];
  if (wet === undefined || nummer === undefined) return undefined;
  return `https://wetten.overheid.nl/jci1.3:c:${wet}&artikel=${nummer}`;
}
