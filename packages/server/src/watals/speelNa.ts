import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Dossier } from '@luwte/core/dossier';
import type { Wet } from '@luwte/core/toets';
import {
  maakVergelijking,
  type RedenOvergeslagen,
  rondAf,
  telOp,
  telOvergeslagen,
  type Vergelijking,
  vergelijkDossier,
  type WatAls,
} from '@luwte/core/watals';
import type { Dossierbron, Herkomst, Plek } from './dossierbron.ts';

/** Dossiers between two saves of the progress. */
const BEWAAR_NA = 200;

export type Naspel = {
  readonly bron: Dossierbron;
  readonly nieuw: GecompileerdBeleid;
  readonly wet: Wet;
  /** The policy a dossier stands under; undefined when the product has no such policy. */
  readonly kiesOud: (dossier: Dossier, onder: Herkomst | undefined) => GecompileerdBeleid | undefined;
  /** An empty result, or what was counted before. Counted in, in place. */
  readonly uitkomst: WatAls;
  readonly vanaf?: Plek | undefined;
  readonly bewaar?: ((plek: Plek, uitkomst: WatAls) => Promise<void>) | undefined;
  readonly volg?: ((gelezen: number, deel: number) => void) | undefined;
  /** Asked after each dossier; true ends the work there, with the progress saved. */
  readonly stop?: (() => boolean) | undefined;
};

/**
 * Replays all dossiers of a source, one at a time.
 * @returns the finished result, or undefined when it was stopped halfway
 */
export async function speelNa(spel: Naspel): Promise<WatAls | undefined> {
  const { bron, nieuw, uitkomst, bewaar } = spel;
  const vergelijkingen = new Map<GecompileerdBeleid, Vergelijking>();
  const vergelijkingMet = (oud: GecompileerdBeleid): Vergelijking => {
    let vergelijking = vergelijkingen.get(oud);
    if (vergelijking === undefined) {
      vergelijking = maakVergelijking(oud, nieuw);
      vergelijkingen.set(oud, vergelijking);
    }
    return vergelijking;
  };
  for await (const { plek, dossier, onder } of bron.lees(spel.vanaf)) {
    const reden = telEen(spel, dossier, onder, vergelijkingMet);
    if (reden !== undefined) telOvergeslagen(uitkomst, reden);
    const { gelezen } = uitkomst.dossiers;
    spel.volg?.(gelezen, bron.deel(plek, gelezen));
    const stopt = spel.stop?.() === true;
    if (stopt || gelezen % BEWAAR_NA === 0) await bewaar?.(plek, uitkomst);
    if (stopt) return undefined;
  }
  return rondAf(uitkomst, nieuw);
}

/** Counts one dossier. @returns why it could not be compared, if it could not */
function telEen(
  { uitkomst, nieuw, wet, kiesOud }: Naspel,
  dossier: Dossier | undefined,
  onder: Herkomst | undefined,
  vergelijkingMet: (oud: GecompileerdBeleid) => Vergelijking,
): RedenOvergeslagen | undefined {
  if (dossier === undefined) return 'onleesbaar';
  if (dossier.spoor !== nieuw.spoor) return 'ander-spoor';
  if (dossier.kroniek.length === 0) return 'leeg';
  const oud = kiesOud(dossier, onder);
  if (oud === undefined) return 'onbekend-beleid';
  const vergelijking = vergelijkingMet(oud);
  const verschil = vergelijkDossier(dossier, vergelijking, wet);
  if (verschil === undefined) return 'leeg';
  telOp(uitkomst, vergelijking, verschil);
  return undefined;
}
