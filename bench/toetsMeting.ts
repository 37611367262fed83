/**
 * The counting of `bench/toets.ts`, in a process of its own. Prints one JSON object.
 *
 * Ours does the whole `toets` under the full policy of a municipality: order and strike out the kroniek, derive every fact,
 * evaluate all steps with evidence and sources, terms, dwangsommen, defects, and look ahead for the first day on
 * which the answer changes. The peer gets a head start: every fact is worked out for it beforehand and given as a
 * plain value; it only evaluates the criteria of the steps, one rule per step. `criteria` is the like-for-like
 * number: ours over facts that stand ready. Before anything is timed, both must open the same steps of every dossier.
 *
 * Speed is counted per second of processor time of this process, its compiler and garbage collector included. A busy
 * machine still slows it down (caches, a processor shared with other guests), so the rounds of the three take turns:
 * the ratios hold, and the best round comes nearest to a quiet machine. The code is compiled as it warms up; a size
 * that is measured too early looks slower than a larger one after it.
 *
 * Usage: bench/toets.ts runs it, with the policy folder and the number of rounds.
 */
import type { Feitenbasis, GecompileerdBeleid } from '../packages/core/src/beleid/index.ts';
import { type Dossier, type Gebeurtenis, leesKroniek } from '../packages/core/src/dossier/index.ts';
import { type Datum, dagVan, datum, plusDagen } from '../packages/core/src/shared/index.ts';
import { bouwToetsbasis, toets, type Wet } from '../packages/core/src/toets/index.ts';
import { genereerMetVerhaal } from '../packages/server/src/genereer/index.ts';
import { laadBeleid } from '../packages/server/src/platform/beleid/laadBeleid.ts';
import { maakPeer, type Peer } from './toetsPeer.ts';

type Snelheid = { readonly midden: number; readonly beste: number };
/** The whole toets, and the criteria alone over facts that are ready, for both. The ratios are of the medians. */
type Regel = {
  readonly beleid: string;
  readonly stappen: number;
  readonly gebeurtenissen: number;
  readonly toets: Snelheid;
  readonly criteria: Snelheid;
  readonly jsonRulesEngine: Snelheid;
  readonly verhoudingToets: number;
  readonly verhoudingCriteria: number;
};
export type Meting = {
  readonly opzet: { perGrootte: number; rondes: number };
  readonly regels: readonly Regel[];
};

/** The policies, each at its sizes in events. The first one shows how time grows with the file. */
const TE_METEN = [
  ['weert', [10, 50, 200, 1_000]],
  ['bergen-op-zoom', [200, 1_000]],
  ['dordrecht', [200]],
] as const;
/** Different dossiers per size, so that no engine can learn one by heart. */
const PER_GROOTTE = 20;
const OPWARMEN_MS = 2_500;
const RONDE_MS = 200;
const [BELEID = 'beleid', rondes] = process.argv.slice(2);
const RONDES = Number(rondes) || 15;
const PEILDATUM = datum('2026-11-20');

const { beleiden, wet } = await laadBeleiden();
const regels: Regel[] = [];
for (const [id, groottes] of TE_METEN) {
  const beleid = beleiden.find((b) => b.id === id);
  if (beleid === undefined) throw new Error(`there is no policy of ${id}`);
  for (const grootte of groottes) regels.push(await meetGrootte(beleid, grootte));
}
const opzet = { perGrootte: PER_GROOTTE, rondes: RONDES };
console.log(JSON.stringify({ opzet, regels } satisfies Meting));

async function meetGrootte(beleid: GecompileerdBeleid, grootte: number): Promise<Regel> {
  const dossiers = maakDossiers(beleid, grootte);
  const heel = (i: number) => toets(dossiers[i % PER_GROOTTE]!, beleid, wet, { peildatum: PEILDATUM });
  // First of all: the engine learns here what lives short. Bases that are kept would teach it otherwise.
  await ronde(heel, OPWARMEN_MS);
  const bases = dossiers.map((dossier) => feitenbasis(beleid, dossier));
  const peer = maakPeer(beleid, bases);
  await eisGelijk(peer, beleid, dossiers);
  // Ours starts each time with nothing worked out, as the peer does.
  const criteria = (i: number) => beoordeelCriteria(beleid, metLeegKladblok(beleid, bases[i % PER_GROOTTE]!));
  const hun = (i: number) => peer.draai(i % PER_GROOTTE);
  const gemeten = await meet([heel, criteria, hun]);
  const [toetsen, eigen, ander] = gemeten as [Snelheid, Snelheid, Snelheid];
  return {
    beleid: `${beleid.id} ${beleid.versie}`,
    stappen: beleid.stappen.length,
    gebeurtenissen: grootte,
    toets: toetsen,
    criteria: eigen,
    jsonRulesEngine: ander,
    verhoudingToets: toetsen.midden / ander.midden,
    verhoudingCriteria: eigen.midden / ander.midden,
  };
}

async function laadBeleiden(): Promise<{ beleiden: readonly GecompileerdBeleid[]; wet: Wet }> {
  const geladen = await laadBeleid(BELEID);
  if (!geladen.ok) throw new Error('the policies of the product do not load');
  return { beleiden: geladen.value.beleiden, wet: { kalender: geladen.value.kalender } };
}

/** Generated dossiers of exactly this many events: the longest course that fits, filled up with reports and checks. */
function maakDossiers(beleid: GecompileerdBeleid, grootte: number): Dossier[] {
  const bedragen = beleid.beleid.bedragen.dwangsom;
  const bron = genereerMetVerhaal({
    aantal: 20_000,
    zaad: 'bench',
    gemeente: beleid.beleid.naam,
    beleid: beleid.id,
    tot: PEILDATUM,
    bedragen:
      bedragen?.perOvertreding && bedragen.maximum
        ? { perOvertreding: bedragen.perOvertreding.eurocent, maximum: bedragen.maximum.eurocent }
        : undefined,
  });
  const gekozen: Dossier[] = [];
  for (const { dossier, verloop } of bron) {
    const past = dossier.kroniek.length <= grootte && dossier.kroniek.length >= Math.min(grootte * 0.6, 40);
    if (past && (grootte < 50 || verloop === 'invordering' || verloop === 'overtredingen'))
      gekozen.push(vulAan(dossier, grootte));
    if (gekozen.length === PER_GROOTTE) return gekozen;
  }
  throw new Error(`not enough dossiers of ${grootte} events`);
}

function vulAan(dossier: Dossier, grootte: number): Dossier {
  const begin = dagVan(dossier.kroniek[0]!.op);
  const extra = Array.from({ length: grootte - dossier.kroniek.length }, (_, i): Gebeurtenis => {
    const op: Datum = plusDagen(begin, Math.floor(i / 3) % 120);
    const vorige = `x${i - (i % 3)}`;
    if (i % 3 === 0) return { id: `x${i}`, op, soort: 'melding', melder: 'm1', categorieen: ['geluid'] };
    if (i % 3 === 1)
      return { id: `x${i}`, op, soort: 'verificatie', uitkomst: 'geverifieerd', betreft: [vorige] };
    return { id: `x${i}`, op, soort: 'gesprek', met: 'melder', gelukt: true };
  });
  return { ...dossier, kroniek: [...dossier.kroniek, ...extra] };
}

/** Facts of a dossier; each is worked out at the first question and then stands ready. */
function feitenbasis(beleid: GecompileerdBeleid, dossier: Dossier): Feitenbasis {
  const basis = bouwToetsbasis(leesKroniek(dossier, { peildatum: PEILDATUM }), beleid, wet).feiten;
  beoordeelCriteria(beleid, basis);
  return basis;
}

/** The same facts, with no condition worked out yet. */
function metLeegKladblok({ aantalVoorwaarden }: GecompileerdBeleid, basis: Feitenbasis): Feitenbasis {
  return { ...basis, kladblok: new Array(aantalVoorwaarden) };
}

/** What the peer does, by ours: every criterion of every step. Ours brings its evidence, which the peer has not. */
function beoordeelCriteria(beleid: GecompileerdBeleid, basis: Feitenbasis): number {
  let bewezen = 0;
  for (const { criteria } of beleid.stappen) {
    for (const criterium of criteria) {
      const { waarheid, bewijs } = criterium.beoordeel(basis);
      if (waarheid === 'ja') bewezen += bewijs.length;
    }
  }
  return bewezen;
}

/** Throws when the two do not open the same steps: then they were not given the same criteria. */
async function eisGelijk(
  peer: Peer,
  beleid: GecompileerdBeleid,
  dossiers: readonly Dossier[],
): Promise<void> {
  for (const [i, dossier] of dossiers.entries()) {
    const { stappen } = toets(dossier, beleid, wet, { peildatum: PEILDATUM });
    const ons = stappen
      .filter((s) => s.criteria.length > 0 && s.criteria.every((c) => c.voldaan === true))
      .map((s) => s.id);
    const hun = await peer.draai(i);
    if (ons.sort().join() !== [...hun].sort().join()) throw new Error(`different answers: ${ons} and ${hun}`);
  }
}

/** Calls per second of processor time, of each in turn. */
async function meet(taken: readonly ((i: number) => unknown)[]): Promise<Snelheid[]> {
  for (const taak of taken) await ronde(taak, OPWARMEN_MS);
  const metingen = taken.map((): number[] => []);
  for (let r = 0; r < RONDES; r++) {
    for (const [t, taak] of taken.entries()) metingen[t]!.push(await ronde(taak, RONDE_MS));
  }
  return metingen.map((lijst) => {
    lijst.sort((a, b) => a - b);
    return { midden: lijst[Math.floor(lijst.length / 2)]!, beste: lijst.at(-1)! };
  });
}

async function ronde(taak: (i: number) => unknown, duur: number): Promise<number> {
  const begin = process.cpuUsage();
  const gebruikt = () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1_000;
  };
  let aantal = 0;
  while (gebruikt() < duur) {
    for (let i = 0; i < PER_GROOTTE; i++) {
      const uit = taak(aantal++);
      if (uit instanceof Promise) await uit;
    }
  }
  return (aantal * 1_000) / gebruikt();
}
