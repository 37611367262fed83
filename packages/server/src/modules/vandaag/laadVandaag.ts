import type { Vandaag } from '@luwte/core/contract';
import { plusDagen } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { lijstVanMij } from '../dossier/lijstVanMij.ts';
import { laadVervangen } from '../medewerker/vervangen.ts';
import { laadMijnActies } from '../taak/laadMijnActies.ts';

const MEEST = 50;
/** Six weeks ahead: the longest legal term that people plan for is the one to object. */
const FATAAL_VOORUIT = 42;
const STIL_NA = 42;

/** One person's day. A partner has tasks only; who runs no dossiers sees the ones that nobody runs. Who stands in for a colleague sees that work too. */
export async function laadVandaag(c: Vraagsteller, tx: Tx): Promise<Vandaag> {
  const { wie } = c;
  const { organisatieId, rollen } = wie;
  const plaats = { betrokkenOrganisaties: [organisatieId], eigenaarOrganisatieId: organisatieId };
  c.eis({ soort: 'taak', ...plaats, dossierrollen: rollen });
  const vandaag = c.deps.klok.vandaag();
  const vervangt = await laadVervangen(tx, wie, vandaag);
  const collegas = vervangt.map(({ medewerkerId }) => medewerkerId);
  const acties = await laadMijnActies(tx, wie, collegas, { op: vandaag, meest: MEEST });
  const dossiers = await lijstVanMij(tx, wie, collegas, {
    op: vandaag,
    fataalTot: plusDagen(vandaag, FATAAL_VOORUIT),
    stilVoor: plusDagen(vandaag, -STIL_NA),
    aantal: MEEST,
  });
  return { ...dossiers, ...acties, vervangt: [...vervangt] };
}
