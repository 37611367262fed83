/** Where a rule, a number or a conclusion comes from, so that a reader can look it up. */
export type Bron = {
  /** Name of the act or policy as people write it: `Awb`, `Gemeentewet`, `Beleidsregels Weert 2018`. */
  readonly regeling: string;
  /** `5:32b lid 2`, or for a policy its own reference: `par. 4.1`, `stap 5`. */
  readonly artikel?: string | undefined;
  /** ECLI of a ruling that reads the rule this way. */
  readonly uitspraak?: string | undefined;
  readonly url?: string | undefined;
};

/** One line of Dutch fit to print in a letter: `artikel 5:32b lid 2 Awb`. The url is left out: it is for a link. */
export function bronTekst(bron: Bron): string {
  return [plaats(bron), bron.uitspraak].filter((deel) => deel !== undefined).join(', ');
}

function plaats({ regeling, artikel }: Bron): string {
  if (artikel === undefined) return regeling;
  // An article of an act starts with its number and is named first in Dutch.
  return /^\d/.test(artikel) ? `artikel ${artikel} ${regeling}` : `${regeling}, ${artikel}`;
}
