import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Tx } from '../../platform/db/index.ts';
import type { Beleidskast } from '../../platform/deps.ts';
import { saveBeleidTekst } from './beleid.store.ts';
import { ingevuldVan, vingerafdrukVan } from './ingevuldBeleid.ts';

/**
 * Keeps the text of the policy that a dossier is judged under, so that years later the same judgement can be
 * made again. Once per text and municipality.
 *
 * @returns the fingerprint of the text when the municipality filled it in; a shipped version goes by its date
 */
export async function legBeleidVast(
  tx: Tx,
  kast: Beleidskast,
  gemeenteId: string,
  beleid: GecompileerdBeleid,
): Promise<{ readonly ingevuld: string | undefined }> {
  const ingevuld = ingevuldVan(beleid);
  // Its text was kept when it was activated.
  if (ingevuld !== undefined) return { ingevuld };
  const bron = kast.bron(beleid);
  await saveBeleidTekst(tx, {
    gemeenteId,
    beleidId: beleid.id,
    spoor: beleid.spoor,
    geldigVan: beleid.versie,
    vingerafdruk: vingerafdrukVan(bron),
    bron,
  });
  return { ingevuld: undefined };
}
