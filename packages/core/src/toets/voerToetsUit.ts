import { type GecompileerdBeleid, isHetzelfdeGezien, maakFeitenbasis } from '../beleid/index.ts';
import { type Dossier, type Kroniek, type LeesMoment, leesKroniek } from '../dossier/index.ts';
import { type Datum, dagVan, plusDagen } from '../shared/index.ts';
import { bepaalBewijsstand } from './bewijs/bewijsstand.ts';
import { bepaalGebreken } from './gebreken/bepaalGebreken.ts';
import { mogelijkeWissels } from './herzienOp.ts';
import { isGelijk } from './isGelijk.ts';
import { bepaalLijsten } from './onderdelen.ts';
import { bepaalPersonen } from './personen.ts';
import { bepaalFase, bepaalRegies, bepaalStappen } from './stappen.ts';
import type { Reden, Toets } from './toets.ts';
import { bouwToetsbasis, type Toetsbasis, type Wet } from './toetsbasis.ts';

/**
 * Judges a dossier under a policy at a reference date: phase, steps with every criterion, evidence, defects,
 * terms and dwangsommen. Pure and total: the same input gives the same answer, and a valid dossier never makes
 * it throw. It advises; people decide.
 *
 * What cannot be counted (a year without holidays) is left out and named in `meldingen`.
 */
export function toets(dossier: Dossier, beleid: GecompileerdBeleid, wet: Wet, moment: LeesMoment): Toets {
  const kroniek = leesKroniek(dossier, moment);
  const basis = bouwToetsbasis(kroniek, beleid, wet);
  const nu = beoordeel(basis);
  const herzienOp = bepaalHerzienOp(dossier, moment, basis, nu);
  if (herzienOp !== undefined) nu.herzienOp = herzienOp;
  return nu;
}

/** How an answer names a file that has neither an id nor a title. */
const ZONDER_NAAM = 'zonder id';

type Opbouw = { -readonly [K in keyof Toets]: Toets[K] };

function beoordeel(basis: Toetsbasis): Opbouw {
  const { kroniek, beleid, feiten, termijnen, dwangsommen, klok } = basis;
  const stappen = bepaalStappen(beleid, feiten);
  const personen = bepaalPersonen(basis);
  const meldingen = [...versieMelding(beleid, klok.peildatum), ...termijnen.meldingen];
  // Filled in, not spread: a spread in a literal costs more than all of its names.
  const uit: Partial<Opbouw> = {
    dossier: kroniek.dossier.id || kroniek.dossier.titel || ZONDER_NAAM,
    beleid: { id: beleid.id, versie: beleid.versie },
    peildatum: klok.peildatum,
    fase: bepaalFase(beleid, feiten),
    regies: bepaalRegies(beleid, feiten),
  };
  if (personen !== undefined) uit.personen = personen;
  uit.stappen = stappen;
  uit.bewijs = bepaalBewijsstand(kroniek);
  const lijsten = bepaalLijsten(beleid, feiten, stappen);
  if (lijsten?.afbakening !== undefined) uit.afbakening = lijsten.afbakening;
  if (lijsten?.dossierlijst !== undefined) uit.dossierlijst = lijsten.dossierlijst;
  if (lijsten?.brieven !== undefined) uit.brieven = lijsten.brieven;
  uit.gebreken = bepaalGebreken(basis);
  uit.termijnen = termijnen.lijst.map(({ termijn }) => termijn);
  uit.dwangsommen = dwangsommen;
  if (meldingen.length > 0) uit.meldingen = meldingen;
  return uit as Opbouw;
}

/** The earliest version is used for a day before it was in force; that has to be said. */
function versieMelding(beleid: GecompileerdBeleid, peildatum: Datum): Reden[] {
  if (beleid.versie <= peildatum) return [];
  const tekst = `Op ${peildatum} gold nog geen versie van dit beleid. De oudste versie (${beleid.versie}) is gebruikt.`;
  return [{ tekst }];
}

/** Beyond so many doubtful days the earliest one is named without looking further. */
const MEESTE_PROEVEN = 6;

/**
 * First later day on which the answer is another one without any new event. Days on which an answer turns for
 * certain come from the clock; windows, ages and later-dated events are tried out.
 */
function bepaalHerzienOp(
  dossier: Dossier,
  moment: LeesMoment,
  basis: Toetsbasis,
  nu: Toets,
): Datum | undefined {
  let laatsteDag: Datum | undefined;
  for (const dag of basis.klok.wissels) if (laatsteDag === undefined || dag < laatsteDag) laatsteDag = dag;
  const zeker = laatsteDag && plusDagen(laatsteDag, 1);
  const wissels = mogelijkeWissels(basis.kroniek, basis.beleid, basis.klok, zeker);
  if (wissels.length === 0) return zeker;
  let proeven = 0;
  for (const { dag, alleenVenster } of wissels) {
    // Where persons have a track of their own, each counts in windows of its own.
    if (alleenVenster && nu.personen === undefined && isZelfdeInVensters(basis, dag)) continue;
    if (proeven++ === MEESTE_PROEVEN) return dag;
    const kroniek = kroniekOp(dossier, moment, basis.kroniek, dag);
    const dan = beoordeel(bouwToetsbasis(kroniek, basis.beleid, basis.wet));
    if (!isGelijk({ ...dan, peildatum: nu.peildatum }, nu)) return dag;
  }
  return zeker;
}

/** On that day every count in a window that made a difference comes to the same. */
function isZelfdeInVensters({ beleid, feiten }: Toetsbasis, dag: Datum): boolean {
  const dan = maakFeitenbasis(beleid, { ...feiten.kroniek, peildatum: dag }, feiten.termijn, feiten.verbeurd);
  return beleid.vensters.every(({ plek, beoordeel: tel }) => {
    const nu = feiten.kladblok[plek];
    return nu === undefined || isHetzelfdeGezien(nu, tel(dan));
  });
}

/** The kroniek on a later day; the same index when no later-dated event comes in. */
function kroniekOp(dossier: Dossier, moment: LeesMoment, kroniek: Kroniek, dag: Datum): Kroniek {
  const komtErbij = kroniek.later.some((g) => dagVan(g.op) <= dag);
  return komtErbij ? leesKroniek(dossier, { ...moment, peildatum: dag }) : { ...kroniek, peildatum: dag };
}
