/**
 * The counting of `bench/toets.ts`, in a process of its own per thing that is measured: what the other leaves behind in
 * memory, and what the engine learned from it, would count against whoever comes after.
 *
 * `toets`: the whole `toets` under the full policy of a municipality: order and strike out the kroniek, derive every
 * fact, evaluate all steps with evidence and sources, terms, dwangsommen, defects, and look ahead for the first day on
 * which the answer changes. `criteria`: only the criteria of the steps, over facts that stand ready. `peer`: the same
 * criteria in json-rules-engine, one rule per step, every fact worked out for it beforehand and given as a plain value;
 * before anything is timed, both must open the same steps of every dossier.
 *
 * Speed is counted per second of processor time of this process, its compiler and garbage collector included. A busy
 * machine still slows it down (caches, a processor shared with other guests), so the rounds of the three take turns,
 * and the best round comes nearest to a quiet machine. The code is compiled as it warms up first.
 *
 * Usage: bench/toets.ts forks it with the policy folder, the policy, the number of events and what to measure; then
 * each message asks for one round and is answered with its speed.
 */
import type { Feitenbasis, GecompileerdBeleid } from '../packages/core/src/beleid/index.ts';
import { type Dossier, type Gebeurtenis, leesKroniek } from '../packages/core/src/dossier/index.ts';
import { type Datum, dagVan, datum, plusDagen } from '../packages/core/src/shared/index.ts';
import { bouwToetsbasis, toets, type Wet } from '../packages/core/src/toets/index.ts';
import { genereerMetVerhaal } from '../packages/server/src/genereer/index.ts';
import { laadBeleid } from '../packages/server/src/platform/beleid/laadBeleid.ts';
import { maakPeer, type Peer } from './toetsPeer.ts';

/** What can be measured. */
export type Taak = 'toets' | 'criteria' | 'peer';
/** What a fork says of itself when it is ready, and the speed of each round after that. */
export type Bericht = { readonly beleid: string; readonly stappen: number } | number;

/** Different dossiers per size, so that no engine can learn one by heart. */
const PER_GROOTTE = 20;
/** After some ten seconds of processor time nothing is compiled any more; before that it is a tenth slower. */
const OPWARMEN_MS = 12_000;
const RONDE_MS = 200;
const [MAP = 'beleid', id, grootte, taak] = process.argv.slice(2);
const PEILDATUM = datum('2026-11-20');

const { beleid, wet } = await laad();
const dossiers = maakDossiers(Number(grootte));
const werk = await maakWerk(taak as Taak);
await ronde(werk, OPWARMEN_MS);
zeg({ beleid: `${beleid.id} ${beleid.versie}`, stappen: beleid.stappen.length });
process.on('message', () => void ronde(werk, RONDE_MS).then(zeg));

function zeg(bericht: Bericht): void {
  process.send?.(bericht);
}

async function maakWerk(wat: Taak): Promise<(i: number) => unknown> {
  if (wat === 'toets') return (i) => toets(dossiers[i % PER_GROOTTE]!, beleid, wet, { peildatum: PEILDATUM });
  const bases = dossiers.map(feitenbasis);
  // Ours starts each time with nothing worked out, as the peer does.
  if (wat === 'criteria') return (i) => beoordeelCriteria(metLeegKladblok(bases[i % PER_GROOTTE]!));
  const peer = maakPeer(beleid, bases);
  await eisGelijk(peer);
  return (i) => peer.draai(i % PER_GROOTTE);
}

async function laad(): Promise<{ beleid: GecompileerdBeleid; wet: Wet }> {
  const geladen = await laadBeleid(MAP);
  if (!geladen.ok) throw new Error('the policies of the product do not load');
  const gevonden = geladen.value.beleiden.find((b) => b.id === id);
  if (gevonden === undefined) throw new Error(`there is no policy of ${id}`);
  return { beleid: gevonden, wet: { kalender: geladen.value.kalender } };
}

/** Generated dossiers of exactly this many events: the longest course that fits, filled up with reports and checks. */
function maakDossiers(aantal: number): Dossier[] {
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
    const past = dossier.kroniek.length <= aantal && dossier.kroniek.length >= Math.min(aantal * 0.6, 40);
    if (past && (aantal < 50 || verloop === 'invordering' || verloop === 'overtredingen'))
      gekozen.push(vulAan(dossier, aantal));
    if (gekozen.length === PER_GROOTTE) return gekozen;
  }
  throw new Error(`not enough dossiers of ${aantal} events`);
}

function vulAan(dossier: Dossier, aantal: number): Dossier {
  const begin = dagVan(dossier.kroniek[0]!.op);
  const extra = Array.from({ length: aantal - dossier.kroniek.length }, (_, i): Gebeurtenis => {
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
function feitenbasis(dossier: Dossier): Feitenbasis {
  const basis = bouwToetsbasis(leesKroniek(dossier, { peildatum: PEILDATUM }), beleid, wet).feiten;
  beoordeelCriteria(basis);
  return basis;
}

/** The same facts, with no condition worked out yet. */
function metLeegKladblok(basis: Feitenbasis): Feitenbasis {
  return { ...basis, kladblok: new Array(beleid.aantalVoorwaarden) };
}

/** What the peer does, by ours: every criterion of every step. Ours brings its evidence, which the peer has not. */
function beoordeelCriteria(basis: Feitenbasis): number {
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
async function eisGelijk(peer: Peer): Promise<void> {
  for (const [i, dossier] of dossiers.entries()) {
    const { stappen } = toets(dossier, beleid, wet, { peildatum: PEILDATUM });
    const ons = stappen
      .filter((s) => s.criteria.length > 0 && s.criteria.every((c) => c.voldaan === true))
      .map((s) => s.id);
    const hun = await peer.draai(i);
    if (ons.sort().join() !== [...hun].sort().join()) throw new Error(`different answers: ${ons} and ${hun}`);
  }
}

/** Calls per second of processor time. */
async function ronde(werk: (i: number) => unknown, duur: number): Promise<number> {
  const begin = process.cpuUsage();
  const gebruikt = () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1_000;
  };
  let aantal = 0;
  while (gebruikt() < duur) {
    for (let i = 0; i < PER_GROOTTE; i++) {
      const uit = werk(aantal++);
      if (uit instanceof Promise) await uit;
    }
  }
  return (aantal * 1_000) / gebruikt();
}
