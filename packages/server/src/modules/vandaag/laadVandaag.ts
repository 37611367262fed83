import type { Vandaag } from '@luwte/core/contract';
import { plusDagen } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { lijstVanMij } from '../dossier/lijstVanMij.ts';
import { laadMijnActies } from '../taak/laadMijnActies.ts';

const MEEST = 50;
/** Six weeks ahead: the longest legal term that people plan for is the one to object. */
const FATAAL_VOORUIT = 42;
const STIL_NA = 42;

/** One person's day. A partner has tasks only; who runs no dossiers sees the ones that nobody runs. */
export async function laadVandaag(c: Vraagsteller, tx: Tx): Promise<Vandaag> {
  const { wie } = c;
  const plaats = { betrokkenOrganisaties: [wie.organisatieId], eigenaarOrganisatieId: wie.organisatieId };
  c.eis({ soort: 'taak', ...plaats });
  const vandaag = c.deps.klok.vandaag();
  const acties = await laadMijnActies(tx, wie, MEEST);
  const dossiers = await lijstVanMij(tx, wie, {
    fataalTot: plusDagen(vandaag, FATAAL_VOORUIT),
    stilVoor: plusDagen(vandaag, -STIL_NA),
    aantal: MEEST,
  });
  return { ...dossiers, ...acties };
}
