import type { Feitenbasis, GecompileerdBeleid } from '../beleid/index.ts';
import { type Dossier, isVerhuld, type Partij } from '../dossier/index.ts';
import { delenVan, gevraagd } from './brieftekst.ts';
import { geldendeRegel, waaromNiet } from './geadresseerde.ts';

export type GecompileerdeBrief = GecompileerdBeleid['onderdelen']['brieven'][number];
/** A party that the letter could go to, with the reason why not where the policy has one. */
export type Geadresseerde = { readonly partij: Partij; readonly waaromNiet: string | undefined };
/** A part of the letter: what has to be in it, the text of the policy, and whether somebody has to write to it. */
export type Briefonderdeel = {
  readonly nummer: string;
  readonly punten: readonly string[];
  readonly tekst?: string;
  readonly eigen: boolean;
};
/** What drafting this letter asks for in this case. */
export type Briefaanbod = {
  readonly geadresseerden: readonly Geadresseerde[];
  readonly velden: readonly (
    | 'gedrag'
    | 'termijnTot'
    | 'zienswijzeTot'
    | 'maatregel'
    | 'bedrag'
    | 'maximum'
  )[];
  readonly onderdelen: readonly Briefonderdeel[];
};

const INVULVELDEN = ['maatregel', 'gedrag', 'termijnTot', 'zienswijzeTot', 'bedrag', 'maximum'] as const;

/**
 * What is asked of whoever drafts this letter.
 * @param beantwoord there are points of a view, each answered: they fill in themselves
 */
export function bepaalAanbod(
  brief: GecompileerdeBrief,
  feiten: Feitenbasis,
  dossier: Dossier,
  beantwoord: boolean,
): Briefaanbod {
  const regel = geldendeRegel(brief, feiten);
  const delen = delenVan(brief.deel);
  const nodig = new Set(delen.flatMap(({ tekst }) => gevraagd(tekst)));
  return {
    geadresseerden: dossier.partijen
      .filter((partij) => !isVerhuld(partij))
      .map((partij) => ({ partij, waaromNiet: waaromNiet(partij, regel) })),
    velden: INVULVELDEN.filter((veld) => nodig.has(veld)),
    onderdelen: delen.map(({ nummer, punten, tekst }) => ({
      nummer,
      punten,
      ...(tekst !== '{eigen}' && { tekst }),
      eigen: vraagtTekst(tekst, beantwoord),
    })),
  };
}

/** Whether somebody has to write to this part: the policy says so, or there is no answered view to take over. */
export function vraagtTekst(tekst: string, beantwoord: boolean): boolean {
  const velden = gevraagd(tekst);
  return velden.includes('eigen') || (velden.includes('zienswijze') && !beantwoord);
}
