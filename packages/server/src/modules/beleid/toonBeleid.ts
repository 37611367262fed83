import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { BeleidVanDossier } from '@luwte/core/contract';
import { sleutelVan } from './beleidslijst.ts';
import { ingevuldVan } from './ingevuldBeleid.ts';

/** The version that a dossier stands under, with the way to its page. */
export const toonBeleid = (beleid: GecompileerdBeleid): BeleidVanDossier => ({
  id: beleid.id,
  versie: beleid.versie,
  naam: beleid.beleid.naam,
  sleutel: sleutelVan(beleid),
  ingevuld: ingevuldVan(beleid) !== undefined,
});
