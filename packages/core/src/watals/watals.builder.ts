import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { eenBeleid, eenWet, TESTBELEID } from '../toets/toets.builder.ts';
import {
  beginUitkomst,
  type DossierVerschil,
  maakVergelijking,
  rondAf,
  telOp,
  vergelijkDossier,
  type WatAls,
} from './index.ts';

type Stapruw = Record<string, unknown> & { readonly id: string };

/** The test policy with other parts in one of its steps. */
export const metStap = (id: string, anders: Record<string, unknown>): GecompileerdBeleid =>
  eenBeleid({
    stappen: (TESTBELEID.stappen as readonly Stapruw[]).map((s) => (s.id === id ? { ...s, ...anders } : s)),
  });

/** The test policy with other parts in one of its terms. */
export const metTermijn = (id: string, anders: Record<string, unknown>): GecompileerdBeleid =>
  eenBeleid({
    termijnen: (TESTBELEID.termijnen as readonly Stapruw[]).map((t) =>
      t.id === id ? { ...t, ...anders } : t,
    ),
  });

/** The difference for one dossier that has events. */
export function verschilVan(
  dossier: Dossier,
  nieuw: GecompileerdBeleid,
  oud: GecompileerdBeleid = eenBeleid(),
): DossierVerschil {
  const verschil = vergelijkDossier(dossier, maakVergelijking(oud, nieuw), eenWet);
  if (verschil === undefined) throw new Error('this dossier has no events');
  return verschil;
}

/** The whole result of a replay of these dossiers. */
export function speelNa(
  dossiers: readonly Dossier[],
  nieuw: GecompileerdBeleid,
  oud: GecompileerdBeleid = eenBeleid(),
): WatAls {
  const uitkomst = beginUitkomst({ op: datum('2026-11-21'), nieuw, tegen: 'een', bron: 'bestand' });
  const vergelijking = maakVergelijking(oud, nieuw);
  for (const dossier of dossiers) {
    const verschil = vergelijkDossier(dossier, vergelijking, eenWet);
    if (verschil !== undefined) telOp(uitkomst, vergelijking, verschil);
  }
  return rondAf(uitkomst, nieuw);
}
