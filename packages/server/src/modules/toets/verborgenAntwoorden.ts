import { leesKroniek } from '@luwte/core/dossier';
import { type VerborgenAntwoord, verborgenAntwoorden } from '@luwte/core/informatievraag';
import type { Deps } from '../../platform/deps.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';
import { type Beoordeeld, toetsDossier } from './toetsDossier.ts';

type VerborgenDeps = Pick<Deps, 'beleid' | 'wet' | 'klok'>;

/**
 * The answers of partners that nobody may read today, by their id in the exchange format: the colour of the person
 * does not open their question, or somebody removed them. Judged on what the dossier is now, never on what was stored.
 * @param beoordeeld the dossier as judged today, when the caller has it
 */
export function zoekVerborgenAntwoorden(
  deps: VerborgenDeps,
  geladen: GeladenDossier,
  beoordeeld?: Pick<Beoordeeld, 'toets' | 'beleid'>,
): ReadonlyMap<string, VerborgenAntwoord> {
  // Most dossiers have none, and a toets costs.
  if (!geladen.vorm.kroniek.some((g) => g.soort === 'vraag' && g.regel !== undefined)) return new Map();
  const moment = { peildatum: deps.klok.vandaag() };
  const { toets, beleid } = beoordeeld ?? toetsDossier(deps, geladen, moment);
  const { vervallen } = leesKroniek(geladen.vorm, moment);
  return new Map(verborgenAntwoorden(geladen.vorm, beleid, toets, vervallen).map((v) => [v.antwoord, v]));
}
