import { createHash } from 'node:crypto';
import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Tx } from '../../platform/db/index.ts';
import type { Beleidskast } from '../../platform/deps.ts';
import { saveBeleidTekst } from './beleid.store.ts';

/**
 * Keeps the text of the policy that a dossier is judged under, so that years later the same judgement can be
 * made again. Once per text and municipality.
 */
export async function legBeleidVast(
  tx: Tx,
  kast: Beleidskast,
  gemeenteId: string,
  beleid: GecompileerdBeleid,
): Promise<void> {
  const bron = kast.bron(beleid);
  await saveBeleidTekst(tx, {
    gemeenteId,
    beleidId: beleid.id,
    spoor: beleid.spoor,
    geldigVan: beleid.versie,
    vingerafdruk: createHash('sha256').update(bron).digest('hex'),
    bron,
  });
}
