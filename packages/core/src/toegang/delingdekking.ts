import type { Compartiment } from '../dossier/index.ts';
import type { Datum } from '../shared/index.ts';
import type { Wie } from './toegang.ts';

/** What access has to know of one item that was shared. */
export type GegevenDeling = {
  readonly id: string;
  readonly aanOrganisatieId: string;
  /** One person of that organisation; left out: everybody there who works on it. */
  readonly aanMedewerkerId?: string | undefined;
  /** First and last day, both inclusive. There is always a last day. */
  readonly van: Datum;
  readonly tot: Datum;
  /** It ended before its last day: withdrawn, or its ground fell away. */
  readonly beeindigd: boolean;
  /** The convenant that it rests on; left out: another ground. */
  readonly convenantId?: string | undefined;
  /** Police data that the municipality was allowed to pass on. */
  readonly vrijgegeven: boolean;
};

/**
 * Does this share hold for this person on this day? Organisation, person, days, withdrawal and, where it rests on a
 * convenant, that the own organisation takes part in it today.
 */
export function isDelingVan(
  deling: GegevenDeling,
  wie: Pick<Wie, 'organisatieId' | 'medewerkerId' | 'convenanten'>,
  op: Datum,
): boolean {
  const { aanMedewerkerId, convenantId } = deling;
  return (
    !deling.beeindigd &&
    deling.aanOrganisatieId === wie.organisatieId &&
    (aanMedewerkerId === undefined || aanMedewerkerId === wie.medewerkerId) &&
    deling.van <= op &&
    op <= deling.tot &&
    (convenantId === undefined || wie.convenanten.some(({ id }) => id === convenantId))
  );
}

/**
 * What the law keeps closed however it was shared: who reported goes to nobody, police data only when they were
 * released, and health to care alone. Source: art. 5 lid 1 onder f and 9 AVG; art. 16 to 20 Wpg.
 */
export function blijftDicht(
  compartiment: Compartiment,
  { vrijgegeven }: Pick<GegevenDeling, 'vrijgegeven'>,
  soort: Wie['organisatieSoort'],
): boolean {
  if (compartiment === 'melderidentiteit') return true;
  if (compartiment === 'politie') return !vrijgegeven;
  return compartiment === 'gezondheid' && soort !== 'zorg';
}
