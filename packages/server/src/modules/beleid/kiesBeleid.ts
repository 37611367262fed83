import { type GecompileerdBeleid, kiesVersie } from '@luwte/core/beleid';
import type { Spoor } from '@luwte/core/dossier';
import { type Datum, datum, ok, type Result, type Weigering } from '@luwte/core/shared';
import type { Beleidskast } from '../../platform/deps.ts';
import { requireIngevuld } from './ingevuldBeleid.ts';

/** The neutral national model: the policy of a municipality that brought none of its own. */
const STANDAARD = 'standaard';

/** Id of the policy that this municipality works under for a track; the national model when it has none. */
export function beleidIdVan(kast: Beleidskast, gemeenteNaam: string, spoor: Spoor): string {
  const eigen = kast.alle.find((b) => b.spoor === spoor && b.beleid.gemeente === gemeenteNaam);
  return eigen?.id ?? STANDAARD;
}

/**
 * The version a dossier keeps: the one in force on the day it began.
 * Refuses `beleid-onbekend` when the product has no policy with this id for this track.
 */
export function kiesBeleid(
  kast: Beleidskast,
  vraag: { readonly id: string; readonly spoor: Spoor; readonly op: Datum },
): Result<GecompileerdBeleid, Weigering<'beleid-onbekend'>> {
  const gekozen = kiesVersie(kast.alle, vraag);
  return gekozen.ok ? ok(gekozen.value.beleid) : gekozen;
}

/** What a stored dossier says of its policy. A filled-in text is fetched first, with `haalIngevuld`. */
export type DossierBeleid = {
  readonly beleidId: string;
  readonly beleidVersie: string;
  readonly beleidVingerafdruk?: string | undefined;
  readonly spoor: Spoor;
};

/**
 * The policy version that a stored dossier was opened under. Throws when the running product no longer has
 * the policy at all: it must not judge by another one.
 */
export function requireBeleid(
  kast: Beleidskast,
  { beleidId, beleidVersie, beleidVingerafdruk, spoor }: DossierBeleid,
): GecompileerdBeleid {
  if (beleidVingerafdruk !== undefined) return requireIngevuld(beleidVingerafdruk);
  const exact = kast.alle.find((b) => b.id === beleidId && b.spoor === spoor && b.versie === beleidVersie);
  if (exact) return exact;
  const gekozen = kiesVersie(kast.alle, { id: beleidId, spoor, op: datum(beleidVersie) });
  if (!gekozen.ok) throw new Error(`policy ${beleidId} for ${spoor} is not installed`);
  return gekozen.value.beleid;
}
