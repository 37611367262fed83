import type { DossierFout } from '@luwte/core/dossier';
import type { BewaardeReden } from '@luwte/core/privacy';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { herzieDelingen } from '../deling/herzieDelingen.ts';
import { beweegKop, leesKop } from '../dossier/beweegKop.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { sluitAf } from '../gesloten/sluitAf.ts';
import { toetsStanden } from '../toets/toetsDossier.ts';
import { insertGebeurtenissen } from './gebeurtenis.store.ts';
import { leesNieuwe } from './leesNieuwe.ts';
import { smeedKeten, type TeSmeden } from './smeedKeten.ts';
import type { Vastlegger } from './vastlegger.ts';

export type Vastgelegd = {
  readonly id: string;
  readonly sleutel: string;
  readonly hash: string;
  /** Why it was recorded was asked. */
  readonly metReden: boolean;
};
export type VastlegDeps = Pick<Deps, 'beleid' | 'wet' | 'klok' | 'nieuweId'>;

/**
 * Adds events to the kroniek of a dossier and refreshes what lists show, in the transaction of the caller.
 *
 * The kroniek is read and judged before the dossier row is locked; when somebody was first, once more inside
 * the lock. So the lock is short, and what is stored always rests on the whole kroniek.
 *
 * @param invoer the events without id and recording fields, given the dossier as it is; may be called twice
 * @param elders why this goes into a compartment, where that was said and judged before
 * @returns all faults of all events, with nothing stored; or where each event ended up
 */
export async function legVast(
  deps: VastlegDeps,
  tx: Tx,
  door: Vastlegger,
  dossierId: string,
  invoer: (geladen: GeladenDossier) => readonly Readonly<Record<string, unknown>>[],
  elders?: BewaardeReden,
): Promise<Result<readonly Vastgelegd[], readonly DossierFout[]>> {
  let plan = maakPlan(deps, door, await laadDossier(tx, door.gemeenteId, dossierId), invoer, elders);
  if (!plan.ok) return plan;
  const kop = await leesKop(tx, door.gemeenteId, dossierId);
  if (kop.volgnummer !== plan.value.geladen.volgnummer || kop.versie !== plan.value.geladen.versie) {
    plan = maakPlan(deps, door, await laadDossier(tx, door.gemeenteId, dossierId), invoer, elders);
    if (!plan.ok) return plan;
  }
  const { nieuw, standen } = plan.value;
  const regels = smeedKeten(door.gemeenteId, dossierId, kop, nieuw);
  const laatste = regels.at(-1);
  if (!laatste) return ok([]);
  await insertGebeurtenissen(tx, { ...door, dossierId, vastgelegdOp: deps.klok.nu() }, regels);
  await herzieDelingen(deps, tx, door, dossierId);
  await beweegKop(tx, deps, {
    gemeenteId: door.gemeenteId,
    dossierId,
    volgnummer: laatste.volgnummer,
    hash: laatste.hash,
    versie: kop.versie + 1,
    standen,
  });
  if (kop.status === 'open' && standen[0]?.stand.status === 'gesloten')
    await sluitAf(deps, tx, door, dossierId);
  return ok(
    regels.map(({ id, sleutel, hash, doelredenering }) => ({
      id,
      sleutel,
      hash: Buffer.from(hash).toString('hex'),
      metReden: doelredenering !== undefined,
    })),
  );
}

type Plan = {
  readonly geladen: GeladenDossier;
  readonly nieuw: readonly TeSmeden[];
  readonly standen: ReturnType<typeof toetsStanden>;
};

function maakPlan(
  deps: VastlegDeps,
  door: Vastlegger,
  geladen: GeladenDossier,
  invoer: (geladen: GeladenDossier) => readonly Readonly<Record<string, unknown>>[],
  reden: BewaardeReden | undefined,
): Result<Plan, readonly DossierFout[]> {
  const gelezen = leesNieuwe(deps, door, geladen, invoer(geladen), { reden });
  if (!gelezen.ok) return gelezen;
  const { vorm, nieuw } = gelezen.value;
  const standen = toetsStanden(deps, { ...geladen, vorm }, deps.klok.vandaag());
  return ok({ geladen, nieuw, standen });
}
