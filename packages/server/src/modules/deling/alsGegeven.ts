import type { Datum } from '@luwte/core/shared';
import { datum } from '@luwte/core/shared';
import { type Convenantdeelname, type GegevenDeling, isDelingVan } from '@luwte/core/toegang';
import type { DelingRij } from './deling.store.ts';

type Rij = Pick<
  DelingRij,
  'id' | 'aan_organisatie_id' | 'aan_medewerker_id' | 'van' | 'tot' | 'einde' | 'convenant_id' | 'vrijgave_id'
>;

/** A row as the access function reads it. */
export const alsGegeven = (rij: Rij): GegevenDeling => ({
  id: rij.id,
  aanOrganisatieId: rij.aan_organisatie_id,
  aanMedewerkerId: rij.aan_medewerker_id ?? undefined,
  van: datum(rij.van),
  tot: datum(rij.tot),
  beeindigd: rij.einde !== null,
  convenantId: rij.convenant_id ?? undefined,
  vrijgegeven: rij.vrijgave_id !== null,
});

/** Does it hold today for the organisation, and the person, that it was given to? */
export const isDelingNu = (
  rij: Rij,
  { op, convenanten }: { readonly op: Datum; readonly convenanten: readonly Convenantdeelname[] },
): boolean =>
  isDelingVan(
    alsGegeven(rij),
    { organisatieId: rij.aan_organisatie_id, medewerkerId: rij.aan_medewerker_id ?? '', convenanten },
    op,
  );
