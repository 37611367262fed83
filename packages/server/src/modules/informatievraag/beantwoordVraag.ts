import type { Vraagantwoord } from '@luwte/core/contract';
import { type DossierFout, isGesloten, leesKroniek } from '@luwte/core/dossier';
import {
  type BeoordeeldAntwoord,
  beoordeelAntwoord,
  REDEN_NIET_DELEN_TEKST,
  vragenVoor,
} from '@luwte/core/informatievraag';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { legVast, type VastlegDeps } from '../gebeurtenis/legVast.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import {
  loadOpenVragen,
  loadVraag,
  saveAfronding,
  type VraagRij,
  type Vraagstatus,
} from './informatievraag.store.ts';
import { laadVraagbasis } from './laadVraagbasis.ts';

/** `dicht`: it was answered or withdrawn, or the colour of the person no longer opens it. */
export type Beantwoord = Result<Vraagstatus, 'dicht' | readonly DossierFout[]>;

const STATUS = {
  antwoord: 'beantwoord',
  'mag-niet-delen': 'mag-niet-delen',
  'weet-niet': 'weet-niet',
} as const;

/**
 * Records the answer of a partner, owned by that partner, in the compartment of the question. Runs as `systeem`: a
 * partner reads nothing of the dossier that its answer goes into. Not being allowed to share is a valid answer.
 *
 * The question is judged again: a colour that dropped since it was put closes it, and nothing is stored but that.
 * @param functie of who answers, as the kroniek says it
 */
export async function beantwoordVraag(
  deps: VastlegDeps,
  tx: Tx,
  wie: { readonly gemeenteId: string; readonly medewerkerId?: string | undefined; readonly functie: string },
  id: string,
  invoer: Vraagantwoord,
): Promise<Beantwoord> {
  const rij = await loadVraag(tx, wie.gemeenteId, id, true);
  if (rij?.status !== 'open') return { ok: false, error: 'dicht' };
  if (!(await magNog(deps, tx, wie.gemeenteId, rij))) {
    await saveAfronding(tx, wie.gemeenteId, id, { status: 'vervallen', op: deps.klok.nu() });
    return { ok: false, error: 'dicht' };
  }
  const antwoord = beoordeelAntwoord(rij, invoer);
  if (!antwoord.ok) return antwoord;
  const door: Vastlegger = {
    gemeenteId: wie.gemeenteId,
    organisatieId: rij.organisatie_id,
    organisatieNaam: rij.organisatie,
    medewerkerId: wie.medewerkerId,
    functie: wie.functie,
  };
  const gebeurtenis = alsGebeurtenis(rij, antwoord.value, deps.klok.vandaag());
  // Who answers records what was asked: why it is needed was said by whoever asked.
  const reden =
    rij.doelredenering === null ? undefined : { waarom: rij.doelredenering, grond: rij.grondslag };
  const vast = await legVast(deps, tx, door, rij.dossier_id, () => [gebeurtenis], reden);
  if (!vast.ok)
    throw new Error(`an answer that was judged does not fit the dossier: ${JSON.stringify(vast.error)}`);
  const status = STATUS[antwoord.value.soort];
  const sleutel = vast.value[0]?.sleutel;
  await saveAfronding(tx, wie.gemeenteId, id, {
    status,
    ...(sleutel !== undefined && { antwoord: sleutel }),
    op: deps.klok.nu(),
  });
  return ok(status);
}

/** Does the policy still open this question today, and does the case run? */
export async function magNog(
  deps: VastlegDeps,
  tx: Tx,
  gemeenteId: string,
  rij: Pick<VraagRij, 'dossier_id' | 'persoon' | 'regel'>,
): Promise<boolean> {
  const { geladen, beleid, toets } = await laadVraagbasis(deps, tx, gemeenteId, rij.dossier_id);
  if (isGesloten(leesKroniek(geladen.vorm, { peildatum: deps.klok.vandaag() }))) return false;
  return vragenVoor(geladen.vorm, rij.persoon ?? undefined, beleid, toets).open.some(
    ({ id }) => id === rij.regel,
  );
}

/** Ends the open questions to an organisation that the policy does not open any more. Runs as `systeem`. */
export async function sluitVervallen(
  deps: VastlegDeps,
  tx: Tx,
  gemeenteId: string,
  organisatieId: string,
): Promise<void> {
  for (const rij of await loadOpenVragen(tx, gemeenteId, organisatieId)) {
    if (await magNog(deps, tx, gemeenteId, rij)) continue;
    await saveAfronding(tx, gemeenteId, rij.id, { status: 'vervallen', op: deps.klok.nu() });
  }
}

function alsGebeurtenis(rij: VraagRij, antwoord: BeoordeeldAntwoord, op: string) {
  const gedeeld = {
    op,
    compartiment: rij.compartiment,
    ...(rij.persoon !== null && { personen: [rij.persoon] }),
  };
  if (antwoord.soort === 'mag-niet-delen') {
    return {
      ...gedeeld,
      soort: 'standpunt',
      over: rij.vraag,
      antwoord: 'mag-niet-delen',
      betreft: [rij.vraag_sleutel],
      toelichting: REDEN_NIET_DELEN_TEKST[antwoord.reden],
    };
  }
  const waarde = antwoord.soort === 'weet-niet' ? 'onbekend' : antwoord.waarde;
  return { ...gedeeld, soort: 'antwoord', vraag: rij.vraag_sleutel, waarde };
}
