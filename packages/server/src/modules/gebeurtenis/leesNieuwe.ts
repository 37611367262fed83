import { controleerFeiten, type GecompileerdBeleid } from '@luwte/core/beleid';
import {
  type Dossier,
  type DossierFout,
  type Gebeurtenis,
  type GebeurtenisSoort,
  leesGebeurtenis,
} from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';
import { nogNietGebeurd } from './nogNietGebeurd.ts';
import type { Vastlegger } from './vastlegger.ts';

type LeesDeps = Pick<Deps, 'beleid' | 'klok' | 'nieuweId'>;
export type Gelezen = {
  readonly beleid: GecompileerdBeleid;
  readonly nieuw: readonly { readonly id: string; readonly gebeurtenis: Gebeurtenis }[];
  /** The dossier as it is with the new events. */
  readonly vorm: Dossier;
};

/**
 * Reads events that somebody wants to add, each in the dossier as the ones before it leave it, and stores nothing.
 * @param opties `vooruit`: days that are still to come are allowed, for what is only supposed
 * @returns all faults of all events; or the events with id and recording fields, and the dossier with them
 */
export function leesNieuwe(
  deps: LeesDeps,
  door: Vastlegger,
  geladen: GeladenDossier,
  invoer: readonly Readonly<Record<string, unknown>>[],
  { vooruit = false }: { readonly vooruit?: boolean } = {},
): Result<Gelezen, readonly DossierFout[]> {
  const beleid = requireBeleid(deps.beleid, { ...geladen, spoor: geladen.vorm.spoor });
  let vorm = geladen.vorm;
  const nieuw: { id: string; gebeurtenis: Gebeurtenis }[] = [];
  const fouten: DossierFout[] = [];
  for (const ruw of invoer) {
    const id = deps.nieuweId();
    const gelezen = leesGebeurtenis(vorm, stempel(deps, door, id, geladen.verhulling.onthul(ruw)));
    if (!gelezen.ok) {
      fouten.push(...gelezen.error);
      continue;
    }
    fouten.push(
      ...onbekendFeit(beleid, geladen, gelezen.value),
      ...zonderBron(gelezen.value),
      ...(vooruit ? [] : nogNietGebeurd(gelezen.value, deps.klok.vandaag())),
    );
    nieuw.push({ id, gebeurtenis: gelezen.value });
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
