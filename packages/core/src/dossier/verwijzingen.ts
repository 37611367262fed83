import type { GebeurtenisSoort } from './gebeurtenis.schema.ts';

/** The kinds of things an id in an event can point at. `besluit` is the space of besluitId. */
export type Ruimte = 'partij' | 'gebeurtenis' | 'besluit' | 'document';

export type Verwijzing = {
  /** Dotted path inside the event; the value is one id or a list of ids. */
  readonly veld: string;
  /** It must exist in one of these. */
  readonly naar: readonly Ruimte[];
  /** Only in these kinds of event; left out: wherever the field occurs. */
  readonly in?: readonly GebeurtenisSoort[];
  readonly nietIn?: readonly GebeurtenisSoort[];
  /** The event pointed at has to be of this kind. */
  readonly soort?: GebeurtenisSoort;
};

/** These events bring a decision into being; every other `besluitId` points at one of them. */
export const MAAKT_BESLUIT: readonly GebeurtenisSoort[] = ['besluit', 'afwijzing'];

/**
 * Every reference in an event. `voor` is not here: it may name a decision that is still to come. `door`,
 * `wie` and `aan` are free names. What `tegen` in a request to act points at is a person or an event.
 */
export const VERWIJZINGEN: readonly Verwijzing[] = [
  { veld: 'personen', naar: ['partij'] },
  { veld: 'melder', naar: ['partij'] },
  { veld: 'partij', naar: ['partij'] },
  { veld: 'doorPartij', naar: ['partij'] },
  { veld: 'geadresseerden', naar: ['partij'] },
  { veld: 'waarneming.door', naar: ['partij'] },
  { veld: 'met', naar: ['partij'], in: ['relatie'] },
  { veld: 'betreft', naar: ['gebeurtenis'] },
  { veld: 'corrigeert', naar: ['gebeurtenis'] },
  { veld: 'vraag', naar: ['gebeurtenis'], soort: 'vraag' },
  { veld: 'verzoek', naar: ['gebeurtenis'] },
  { veld: 'overtredingen', naar: ['gebeurtenis'], soort: 'overtreding' },
  { veld: 'tegen', naar: ['gebeurtenis'], nietIn: ['verzoek-om-handhaving'] },
  { veld: 'tegen', naar: ['partij', 'gebeurtenis'], in: ['verzoek-om-handhaving'] },
  { veld: 'onderzoek', naar: ['gebeurtenis', 'document'] },
  { veld: 'items', naar: ['gebeurtenis', 'document', 'partij'] },
  { veld: 'document', naar: ['document'] },
  { veld: 'besluitId', naar: ['besluit'], nietIn: MAAKT_BESLUIT },
  { veld: 'verlengingVan', naar: ['besluit'] },
];

const PER_SOORT = new Map<string, readonly Verwijzing[]>();

/** The references that an event of this kind can hold. */
export function verwijzingenVan(soort: string): readonly Verwijzing[] {
  let regels = PER_SOORT.get(soort);
  if (regels === undefined) {
    const is = (lijst: readonly string[] | undefined) => lijst?.includes(soort);
    regels = VERWIJZINGEN.filter((regel) => is(regel.in) !== false && is(regel.nietIn) !== true);
    PER_SOORT.set(soort, regels);
  }
  return regels;
}
