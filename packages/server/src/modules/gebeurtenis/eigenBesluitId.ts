import { MAAKT_BESLUIT, vervangVerwijzingen } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { zoekZichtbareBesluiten } from '../dossier/zoekDicht.ts';

type Ruw = Readonly<Record<string, unknown>>;

/** Room for the longest besluitId with what comes behind it. */
const LANGSTE = 200;
const STAART = 12;

/**
 * The same events, with an id that cannot be taken for every new decision of somebody to whom a compartment is closed:
 * what they sent with a tail of the server's. A decision that they may not see can then not be found by its besluitId
 * being refused, and does not stand in the way of theirs. What names a decision they may see keeps its id, so that one
 * can be corrected. What a later event of the same request points at goes along.
 */
export async function metEigenBesluitId<T extends readonly Ruw[]>(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  gebeurtenissen: readonly [...T],
): Promise<[...T]> {
  if (!gebeurtenissen.some(maaktBesluit)) return [...gebeurtenissen];
  const zichtbaar = await zoekZichtbareBesluiten(c, tx, kern);
  if (zichtbaar === 'alle') return [...gebeurtenissen];
  const nieuwe = new Map<string, string>();
  return gebeurtenissen.map((ruw) => {
    const gebeurtenis = vervangVerwijzingen(ruw, (id, naar) =>
      naar.includes('besluit') ? (nieuwe.get(id) ?? id) : id,
    );
    if (!maaktBesluit(gebeurtenis) || zichtbaar.has(gebeurtenis.besluitId)) return gebeurtenis;
    const { besluitId: gevraagd } = gebeurtenis;
    const besluitId = nieuwe.get(gevraagd) ?? metStaart(gevraagd, c.deps.nieuweId());
    nieuwe.set(gevraagd, besluitId);
    return { ...gebeurtenis, besluitId };
  }) as [...T];
}

const maaktBesluit = (ruw: Ruw): ruw is Ruw & { besluitId: string } =>
  (MAAKT_BESLUIT as readonly unknown[]).includes(ruw.soort) &&
  typeof ruw.besluitId === 'string' &&
  // What is no id stays as it is: the format says what is wrong with it.
  ruw.besluitId !== '' &&
  ruw.besluitId.length <= LANGSTE;

const metStaart = (besluitId: string, id: string): string =>
  `${besluitId.slice(0, LANGSTE - STAART - 1)}-${id.slice(-STAART)}`;
