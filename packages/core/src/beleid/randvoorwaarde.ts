import type { Datum } from '../shared/index.ts';
import type { Mandaat, Randvoorwaarde } from './onderdelen.schema.ts';

export const RANDVOORWAARDESTANDEN = ['geregeld', 'verlopen', 'ontbreekt', 'onbekend'] as const;
export type Randvoorwaardestand = (typeof RANDVOORWAARDESTANDEN)[number];

type Periode = { readonly van: string; readonly tot?: string | undefined };
/** What is known of one randvoorwaarde on a day. */
export type RandvoorwaardeGegevens = {
  /** The designations of the kind that it asks for, the ended ones too. */
  readonly aanwijzingen: readonly Periode[];
  readonly mandaten: readonly Mandaat[];
  /** The last answer of the municipality. */
  readonly antwoord?: { readonly geregeld: boolean; readonly tot?: string | undefined } | undefined;
};
export type BepaaldeRandvoorwaarde = {
  readonly stand: Randvoorwaardestand;
  /** Where it shows from. What Luwte knows itself is not asked. */
  readonly uit: 'aanwijzing' | 'mandaat' | 'antwoord';
  /** Last day, where there is one. */
  readonly tot?: string;
};

/**
 * Does the municipality have this in order on that day? Absent is unknown, never no: nobody designated, a mandate that
 * is still empty and no answer are all `onbekend`. The last day counts.
 */
export function bepaalRandvoorwaarde(
  { aanwijzing, mandaat }: Pick<Randvoorwaarde, 'aanwijzing' | 'mandaat'>,
  gegevens: RandvoorwaardeGegevens,
  op: Datum,
): BepaaldeRandvoorwaarde {
  if (aanwijzing !== undefined) return { uit: 'aanwijzing', ...uitAanwijzingen(gegevens.aanwijzingen, op) };
  const ingevuld = gegevens.mandaten.find(({ id, namens }) => id === mandaat && namens !== null);
  if (ingevuld) return { uit: 'mandaat', ...metLaatsteDag(ingevuld.tot, op) };
  const { antwoord } = gegevens;
  if (antwoord === undefined) return { uit: 'antwoord', stand: 'onbekend' };
  if (!antwoord.geregeld) return { uit: 'antwoord', stand: 'ontbreekt' };
  return { uit: 'antwoord', ...metLaatsteDag(antwoord.tot, op) };
}

type Stand = Omit<BepaaldeRandvoorwaarde, 'uit'>;

const metLaatsteDag = (tot: string | undefined, op: Datum): Stand => ({
  stand: tot !== undefined && tot < op ? 'verlopen' : 'geregeld',
  ...(tot !== undefined && { tot }),
});

/** The one that lasts longest; one that is still to begin says nothing about today. */
function uitAanwijzingen(aanwijzingen: readonly Periode[], op: Datum): Stand {
  const begonnen = aanwijzingen.filter(({ van }) => van <= op);
  const [langste] = begonnen
    .toSorted((a, b) => (a.tot ?? EINDELOOS).localeCompare(b.tot ?? EINDELOOS))
    .slice(-1);
  return langste === undefined ? { stand: 'onbekend' } : metLaatsteDag(langste.tot, op);
}

const EINDELOOS = '9999-12-31';
