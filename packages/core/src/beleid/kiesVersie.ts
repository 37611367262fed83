import type { Spoor } from '../dossier/index.ts';
import { type Datum, ok, type Result, type Weigering, weiger } from '../shared/index.ts';
import type { GecompileerdBeleid } from './gecompileerd.ts';

export type VersieVraag = { readonly id: string; readonly spoor: Spoor; readonly op: Datum };
export type GekozenVersie = {
  readonly beleid: GecompileerdBeleid;
  /** A notice for the reader: no version was in force, or its effective date is an assumption. */
  readonly melding?: { readonly tekst: string; readonly bron?: string };
};

/**
 * The version of a policy in force on a day. None in force: the earliest one, with a notice.
 * Refuses `beleid-onbekend` when there is no policy with this id for this track.
 */
export function kiesVersie(
  beleiden: readonly GecompileerdBeleid[],
  { id, spoor, op }: VersieVraag,
): Result<GekozenVersie, Weigering<'beleid-onbekend'>> {
  const versies = beleiden
    .filter((b) => b.id === id && b.spoor === spoor)
    .sort((a, b) => (a.versie < b.versie ? -1 : a.versie > b.versie ? 1 : 0));
  const [eerste] = versies;
  if (eerste === undefined) {
    return weiger('beleid-onbekend', `Er is geen beleid "${id}" voor ${spoor}.`, {
      regeling: 'Beleid',
      artikel: id,
    });
  }
  const geldend = versies.findLast(
    (b) => b.versie <= op && (b.beleid.geldigTot === undefined || op <= b.beleid.geldigTot),
  );
  if (geldend !== undefined) return ok({ beleid: geldend });
  return ok({
    beleid: eerste,
    melding: {
      tekst: `Op ${op} gold geen versie van dit beleid. Getoetst is aan de eerste versie, van ${eerste.versie}.`,
      bron: eerste.beleid.naam,
    },
  });
}
