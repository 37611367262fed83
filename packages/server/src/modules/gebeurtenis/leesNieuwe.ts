import { compartimentVan, controleerFeiten, type GecompileerdBeleid } from '@luwte/core/beleid';
import {
  type Compartiment,
  type Dossier,
  type DossierFout,
  type Gebeurtenis,
  type GebeurtenisSoort,
  isGesloten,
  leesGebeurtenis,
  leesKroniek,
  magNaSluiting,
} from '@luwte/core/dossier';
import { type BewaardeReden, leesDoelredenering } from '@luwte/core/privacy';
import { type Datum, ok, type Result } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';
import { nogNietGebeurd } from './nogNietGebeurd.ts';
import type { Vastlegger } from './vastlegger.ts';

type LeesDeps = Pick<Deps, 'beleid' | 'klok' | 'nieuweId'>;
export type Nieuwe = {
  readonly id: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly compartiment: Compartiment;
  /** Why it is recorded, where that has to be said. */
  readonly reden: BewaardeReden | undefined;
};
/**
 * What goes with the events. `vooruit`: days that are still to come are allowed, and nobody has to say why, for what is
 * only supposed. `reden`: why was said, and judged, elsewhere.
 */
export type Opties = { readonly vooruit?: boolean; readonly reden?: BewaardeReden | undefined };
export type Gelezen = {
  readonly beleid: GecompileerdBeleid;
  readonly nieuw: readonly Nieuwe[];
  /** The dossier as it is with the new events. */
  readonly vorm: Dossier;
};

/**
 * Reads events that somebody wants to add, each in the dossier as the ones before it leave it, and stores nothing. Beside
 * the event itself somebody may send `doelredenering`: it is no part of the exchange format.
 * @returns all faults of all events; or the events with id and recording fields, and the dossier with them
 */
export function leesNieuwe(
  deps: LeesDeps,
  door: Vastlegger,
  geladen: GeladenDossier,
  invoer: readonly Readonly<Record<string, unknown>>[],
  { vooruit = false, reden: elders }: Opties = {},
): Result<Gelezen, readonly DossierFout[]> {
  const beleid = requireBeleid(deps.beleid, { ...geladen, spoor: geladen.vorm.spoor });
  let vorm = geladen.vorm;
  const nieuw: Nieuwe[] = [];
  const fouten: DossierFout[] = [];
  for (const { doelredenering, ...ruw } of invoer) {
    const id = deps.nieuweId();
    const gelezen = leesGebeurtenis(vorm, stempel(deps, door, id, geladen.verhulling.onthul(ruw)));
    if (!gelezen.ok) {
      fouten.push(...gelezen.error);
      continue;
    }
    fouten.push(
      ...onbekendFeit(beleid, geladen, gelezen.value),
      ...zonderBron(gelezen.value),
      ...(vooruit ? [] : naSluiting(vorm, gelezen.value, deps.klok.vandaag())),
      ...(vooruit ? [] : nogNietGebeurd(gelezen.value, deps.klok.vandaag())),
    );
    const compartiment = compartimentVan(beleid, gelezen.value);
    const { soort } = gelezen.value;
    const reden =
      vooruit || elders ? ok(elders) : leesDoelredenering({ compartiment, soort, doelredenering });
    if (!reden.ok) fouten.push(...reden.error);
    else nieuw.push({ id, gebeurtenis: gelezen.value, compartiment, reden: reden.value });
    vorm = { ...vorm, kroniek: [...vorm.kroniek, gelezen.value] };
  }
  return fouten.length > 0 ? { ok: false, error: fouten } : ok({ beleid, nieuw, vorm });
}

/** A judgement has to answer a question of the policy, with an answer that fits; paths inside the event. */
function onbekendFeit(
  beleid: GecompileerdBeleid,
  geladen: GeladenDossier,
  gebeurtenis: Gebeurtenis,
): DossierFout[] {
  if (gebeurtenis.soort !== 'oordeel') return [];
  const alleen = { ...geladen.vorm, feiten: {}, kroniek: [gebeurtenis] };
  return controleerFeiten(alleen, beleid).map(({ pad, reden }) => ({
    pad: pad.replace(/^\/kroniek\/0/, ''),
    reden,
  }));
}

/** A closed dossier takes a few kinds only, and opens again with a reason. */
function naSluiting(vorm: Dossier, gebeurtenis: Gebeurtenis, peildatum: Datum): DossierFout[] {
  if (gebeurtenis.soort === 'heropening') {
    const waarom = `${gebeurtenis.uitkomst ?? ''}${gebeurtenis.toelichting ?? ''}`.trim();
    return waarom === '' ? [{ pad: '/uitkomst', reden: 'Schrijf waarom het dossier weer opengaat.' }] : [];
  }
  if (magNaSluiting(gebeurtenis) || !isGesloten(leesKroniek(vorm, { peildatum }))) return [];
  return [{ pad: '/soort', reden: 'Dit dossier is gesloten. Heropen het eerst en schrijf waarom.' }];
}

/** Advice of a partner says whose it is: what nobody stands for cannot be weighed. */
const zonderBron = (gebeurtenis: Gebeurtenis): DossierFout[] =>
  gebeurtenis.soort === 'zorgadvies' && (gebeurtenis.organisatie ?? '').trim() === ''
    ? [{ pad: '/organisatie', reden: 'Noem welke zorgpartner dit advies gaf.' }]
    : [];

/** In these kinds `organisatie` is who acted, not who recorded. */
const EIGEN_ORGANISATIE: ReadonlySet<unknown> = new Set<GebeurtenisSoort>([
  'bestuurlijke-rapportage',
  'hulpaanbod',
  'zorgadvies',
  'interventie',
]);

/** Id and recording fields are the server's, whatever was sent. */
function stempel(
  deps: Pick<Deps, 'klok'>,
  door: Pick<Vastlegger, 'functie' | 'organisatieNaam'>,
  id: string,
  ruw: unknown,
): unknown {
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) return ruw;
  const eigen = 'soort' in ruw && EIGEN_ORGANISATIE.has(ruw.soort);
  return {
    ...ruw,
    id,
    vastgelegdOp: deps.klok.moment(),
    vastgelegdDoor: door.functie,
    ...(!eigen && { organisatie: door.organisatieNaam }),
  };
}
