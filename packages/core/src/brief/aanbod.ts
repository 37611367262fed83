import { DOSSIERLIJSTEN, type GecompileerdBeleid } from '../beleid/index.ts';
import { isVerhuld, type Partij } from '../dossier/index.ts';
import { delenVan, gevraagd } from './brieftekst.ts';
import { geldendeRegel, waaromNiet } from './geadresseerde.ts';
import type { Briefzaak } from './stelBriefOp.ts';
import { feitenUit, geprobeerdUit } from './uitKroniek.ts';

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
    | 'ingangOp'
    | 'termijnTot'
    | 'zienswijzeTot'
    | 'maatregel'
    | 'bedrag'
    | 'maximum'
  )[];
  readonly onderdelen: readonly Briefonderdeel[];
};

const INVULVELDEN = [
  'maatregel',
  'gedrag',
  'ingangOp',
  'termijnTot',
  'zienswijzeTot',
  'bedrag',
  'maximum',
] as const;

/** What the file itself says, per list; empty where it says nothing. */
export type Dossierlijsten = Readonly<Record<(typeof DOSSIERLIJSTEN)[number], readonly string[]>>;

/** The lists that the file fills in this case. A view counts once each point of it is answered. */
export function lijstenVan({ feiten, stand: { punten = [] }, magErin }: Briefzaak): Dossierlijsten {
  const beantwoord = punten.every(({ reactie }) => reactie !== undefined);
  return {
    zienswijze: beantwoord ? punten.map((p) => `U schreef: ${p.tekst} Onze reactie: ${p.reactie}`) : [],
    feiten: feitenUit(feiten.kroniek, magErin),
    geprobeerd: geprobeerdUit(feiten.kroniek, magErin),
  };
}

/** What is asked of whoever drafts this letter. */
export function bepaalAanbod(zaak: Briefzaak): Briefaanbod {
  const { brief, feiten, dossier } = zaak;
  const regel = geldendeRegel(brief, feiten);
  const delen = delenVan(brief.deel);
  const nodig = new Set(delen.flatMap(({ tekst }) => gevraagd(tekst)));
  const lijsten = lijstenVan(zaak);
  return {
    geadresseerden: dossier.partijen
      .filter((partij) => !isVerhuld(partij))
      .map((partij) => ({ partij, waaromNiet: waaromNiet(partij, regel) })),
    velden: INVULVELDEN.filter((veld) => nodig.has(veld)),
    onderdelen: delen.map(({ nummer, punten, tekst }) => ({
      nummer,
      punten,
      ...(tekst !== '{eigen}' && { tekst }),
      eigen: vraagtTekst(tekst, lijsten),
    })),
  };
}

/** Whether somebody has to write to this part: the policy says so, or the file has nothing to take over. */
export function vraagtTekst(tekst: string, lijsten: Dossierlijsten): boolean {
  const velden = gevraagd(tekst);
  return (
    velden.includes('eigen') || DOSSIERLIJSTEN.some((l) => velden.includes(l) && lijsten[l].length === 0)
  );
}
