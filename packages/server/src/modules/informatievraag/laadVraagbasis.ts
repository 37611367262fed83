import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Toets } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { toetsDossier } from '../toets/toetsDossier.ts';

type VraagDeps = Pick<Deps, 'beleid' | 'wet' | 'klok'>;
export type Vraagbasis = {
  readonly geladen: GeladenDossier;
  readonly beleid: GecompileerdBeleid;
  /** Of today, with everything: for deciding, never for showing. */
  readonly toets: Toets;
};

/** What decides today which questions are open and which answers may be read. */
export async function laadVraagbasis(
  deps: VraagDeps,
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
): Promise<Vraagbasis> {
  return beoordeelVraagbasis(deps, await laadDossier(tx, gemeenteId, dossierId));
}

const beoordeelVraagbasis = (deps: VraagDeps, geladen: GeladenDossier): Vraagbasis => {
  const { toets, beleid } = toetsDossier(deps, geladen, { peildatum: deps.klok.vandaag() });
  return { geladen, beleid, toets };
};
