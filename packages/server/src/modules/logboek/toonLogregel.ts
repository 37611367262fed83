import type { Logregel } from '@luwte/core/contract';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { loadLogregels } from './logvraag.store.ts';

export type Logrij = Awaited<ReturnType<typeof loadLogregels>>[number];

/** A line of the security log as it leaves: no content of a case, and nothing that somebody typed. */
export const toonLogregel = (rij: Logrij): Logregel => ({
  id: rij.id,
  op: lokaalMoment(rij.op),
  handeling: rij.handeling,
  uitkomst: rij.uitkomst,
  noodtoegang: rij.noodtoegang_id !== null,
  ...gevuld({
    wie: rij.wie,
    medewerkerId: rij.medewerker_id,
    organisatie: rij.organisatie,
    reden: rij.reden,
    doel: rij.doel,
    kenmerk: rij.kenmerk,
    voorwerp: rij.voorwerp_soort,
    adres: rij.adres,
    agent: rij.agent,
  }),
});

const gevuld = (velden: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(velden).filter((paar): paar is [string, string] => paar[1] !== null));
