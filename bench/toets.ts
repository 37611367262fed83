/**
 * How many dossiers are judged per second on one core, beside json-rules-engine on the same criteria? (product.md P1)
 *
 * Ours does the whole `toets` under the full policy of Weert: order and strike out the kroniek, derive every fact,
 * evaluate all steps with evidence and sources, terms, dwangsommen, defects, and look ahead for the first day on
 * which the answer changes. The peer gets a head start: every fact is worked out for it beforehand and given as a
 * plain value; it only evaluates the criteria of the steps, one rule per step. `criteria` is the like-for-like
 * number: ours over facts that stand ready. Before anything is timed, both must open the same steps of every dossier.
 *
 * Speed is counted per second of processor time of this process, so a busy machine does not decide. Medians of
 * several runs after a warm-up. Usage: tsx bench/toets.ts [--rondes N]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Feitenbasis, GecompileerdBeleid, Voorwaarde } from '../packages/core/src/beleid/index.ts';
import { type Dossier, type Gebeurtenis, leesKroniek } from '../packages/core/src/dossier/index.ts';
import { type Datum, dagVan, datum, plusDagen } from '../packages/core/src/shared/index.ts';
import { bouwToetsbasis, toets, type Wet } from '../packages/core/src/toets/index.ts';
import { genereerMetVerhaal } from '../packages/server/src/genereer/index.ts';
import { laadBeleid } from '../packages/server/src/platform/beleid/laadBeleid.ts';

const GROOTTES = [10, 50, 200, 1_000] as const;
/** Different dossiers per size, so that no engine can learn one by heart. */
const PER_GROOTTE = 20;
const OPWARMEN_MS = 700;
const RONDE_MS = 600;
const RONDES = Number(process.argv[process.argv.indexOf('--rondes') + 1] || 0) || 7;
const PEILDATUM = datum('2026-11-20');
const UITVOER = fileURLToPath(new URL('./results/toets.json', import.meta.url));

type Feiten = Record<string, string | number | boolean>;
/** Per second of processor time: the whole toets, and the criteria alone over facts that are ready, for both. */
type Regel = {
  gebeurtenissen: number;
  toets: number;
  criteria: number;
  jsonRulesEngine: number;
  verhoudingToets: number;
  verhoudingCriteria: number;
};

const { weert, wet } = await laadWeert();
const regels: Regel[] = [];
for (const grootte of GROOTTES) {
  const dossiers = maakDossiers(grootte);
  const { engine, feiten } = maakPeer(weert, dossiers);
  await eisGelijk(engine, dossiers, feiten);
  const bases = dossiers.map(feitenbasis);
  const heel = await meet(
    (i) => void toets(dossiers[i % dossiers.length]!, weert, wet, { peildatum: PEILDATUM }),
  );
  const criteria = await meet((i) => void beoordeelCriteria(bases[i % bases.length]!));
  const peer = await meet(async (i) => void (await engine.run(feiten[i % feiten.length]!)));
  regels.push({
    gebeurtenissen: grootte,
    toets: heel,
    criteria,
    jsonRulesEngine: peer,
    verhoudingToets: heel / peer,
    verhoudingCriteria: criteria / peer,
  });
}
toon(regels);
bewaar(regels);

async function laadWeert(): Promise<{ weert: GecompileerdBeleid; wet: Wet }> {
  const geladen = await laadBeleid(fileURLToPath(new URL('../beleid', import.meta.url)));
  if (!geladen.ok) throw new Error('the policies of the product do not load');
  const gevonden = geladen.value.beleiden.find((b) => b.id === 'weert' && b.spoor === 'woonoverlast');
  if (gevonden === undefined) throw new Error('there is no policy of Weert');
  return { weert: gevonden, wet: { kalender: geladen.value.kalender } };
}

/** Generated dossiers of exactly this many events: the longest course that fits, filled up with reports and checks. */
function maakDossiers(grootte: number): Dossier[] {
  const bedragen = weert.beleid.bedragen.dwangsom;
  const bron = genereerMetVerhaal({
    aantal: 20_000,
    zaad: 'bench',
    gemeente: 'Weert',
    beleid: 'weert',
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
function feitenbasis(dossier: Dossier): Feitenbasis {
  const basis = bouwToetsbasis(leesKroniek(dossier, { peildatum: PEILDATUM }), weert, wet).feiten;
  beoordeelCriteria(basis);
  return basis;
}

/** What the peer does, by ours: every criterion of every step, with its evidence. */
function beoordeelCriteria(basis: Feitenbasis): number {
  let ja = 0;
  for (const { criteria } of weert.stappen) {
    for (const criterium of criteria) if (criterium.beoordeel(basis).waarheid === 'ja') ja += 1;
  }
  return ja;
}

/** The same criteria as rules, and per dossier the facts they look at. */
function maakPeer(beleid: GecompileerdBeleid, dossiers: readonly Dossier[]) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const lezers = new Map<string, (basis: Feitenbasis) => string | number | boolean | undefined>();
  for (const { stap } of beleid.stappen) {
    if (stap.criteria.length === 0) continue;
    const all = stap.criteria.map((criterium) => vertaal(criterium, lezers));
    engine.addRule({ conditions: { all } as TopLevelCondition, event: { type: stap.id } });
  }
  const feiten = dossiers.map((dossier): Feiten => {
    const basis = feitenbasis(dossier);
    const paren = [...lezers].map(([naam, lees]) => [naam, lees(basis)] as const);
    return Object.fromEntries(paren.filter((paar): paar is [string, string] => paar[1] !== undefined));
  });
  return { engine, feiten };
}

type Lezers = Map<string, (basis: Feitenbasis) => string | number | boolean | undefined>;

function vertaal(voorwaarde: Voorwaarde, lezers: Lezers): object {
  if ('alle' in voorwaarde) return { all: voorwaarde.alle.map((deel) => vertaal(deel, lezers)) };
  if ('een' in voorwaarde) return { any: voorwaarde.een.map((deel) => vertaal(deel, lezers)) };
  if ('niet' in voorwaarde) {
    const { niet } = voorwaarde;
    if (!('feit' in niet) || niet.is !== undefined || niet.in !== undefined)
      throw new Error('no translation for this "niet"');
    return antwoord(niet.feit, 'nee', lezers);
  }
  if ('vraag' in voorwaarde) return antwoord(voorwaarde.vraag, 'ja', lezers);
  if ('feit' in voorwaarde) {
    const { feit } = voorwaarde;
    if (voorwaarde.is === undefined && voorwaarde.in === undefined) return antwoord(feit, 'ja', lezers);
    lezers.set(`waarde:${feit}`, (basis) => basis.waarde(feit)?.waarde);
    return voorwaarde.in === undefined
      ? { fact: `waarde:${feit}`, operator: 'equal', value: voorwaarde.is }
      : { fact: `waarde:${feit}`, operator: 'in', value: voorwaarde.in };
  }
  if ('telling' in voorwaarde) {
    const { soort, waar, minstens, ...anders } = voorwaarde.telling;
    if (minstens === undefined || Object.keys(anders).length > 0)
      throw new Error('no translation for this "telling"');
    const naam = `telling:${JSON.stringify([soort, waar])}`;
    lezers.set(naam, ({ kroniek }) => telGelijk(kroniek.gebeurtenissen, [soort].flat(), waar ?? {}));
    return { fact: naam, operator: 'greaterThanInclusive', value: minstens };
  }
  if ('termijn' in voorwaarde) {
    const { id, status } = voorwaarde.termijn;
    lezers.set(`termijn:${id}:${status}`, (basis) => {
      const stand = basis.termijn(id);
      return stand === undefined ? undefined : stand.status === status ? 'ja' : 'nee';
    });
    return { fact: `termijn:${id}:${status}`, operator: 'equal', value: 'ja' };
  }
  throw new Error('no translation for this condition');
}

function antwoord(feit: string, value: 'ja' | 'nee', lezers: Lezers): object {
  lezers.set(feit, (basis) => basis.feit(feit).waarheid);
  return { fact: feit, operator: 'equal', value };
}

function telGelijk(
  lijst: readonly Gebeurtenis[],
  soorten: readonly string[],
  waar: Record<string, unknown>,
): number {
  return lijst.filter(
    (g) =>
      soorten.includes(g.soort) &&
      Object.entries(waar).every(([veld, waarde]) => Reflect.get(g, veld) === waarde),
  ).length;
}

/** Throws when the two do not open the same steps: then they were not given the same criteria. */
async function eisGelijk(
  engine: Engine,
  dossiers: readonly Dossier[],
  feiten: readonly Feiten[],
): Promise<void> {
  for (const [i, dossier] of dossiers.entries()) {
    const { stappen } = toets(dossier, weert, wet, { peildatum: PEILDATUM });
    const ons = stappen
      .filter((s) => s.criteria.length > 0 && s.criteria.every((c) => c.voldaan === true))
      .map((s) => s.id);
    const { events } = await engine.run(feiten[i]!);
    const hun = events.map((event) => event.type);
    if (ons.sort().join() !== hun.sort().join()) throw new Error(`different answers: ${ons} and ${hun}`);
  }
}

/** Median of the number of calls per second of processor time. */
async function meet(doe: (i: number) => void | Promise<void>): Promise<number> {
  await ronde(doe, OPWARMEN_MS);
  const metingen: number[] = [];
  for (let r = 0; r < RONDES; r++) metingen.push(await ronde(doe, RONDE_MS));
  return metingen.sort((a, b) => a - b)[Math.floor(metingen.length / 2)]!;
}

async function ronde(doe: (i: number) => void | Promise<void>, duur: number): Promise<number> {
  const begin = process.cpuUsage();
  const gebruikt = () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1_000;
  };
  let aantal = 0;
  while (gebruikt() < duur) {
    for (let i = 0; i < 10; i++) await doe(aantal++);
  }
  return (aantal * 1_000) / gebruikt();
}

function toon(regels: readonly Regel[]): void {
  const rond = (getal: number) => Math.round(getal).toLocaleString('nl-NL');
  console.table(
    regels.map((r) => ({
      gebeurtenissen: r.gebeurtenissen,
      'hele toets/s': rond(r.toets),
      'criteria/s': rond(r.criteria),
      'json-rules-engine/s': rond(r.jsonRulesEngine),
      'toets : peer': r.verhoudingToets.toFixed(2),
      'criteria : peer': r.verhoudingCriteria.toFixed(1),
    })),
  );
}

function bewaar(regels: readonly Regel[]): void {
  mkdirSync(fileURLToPath(new URL('./results/', import.meta.url)), { recursive: true });
  const machine = { node: process.version, processor: cpus()[0]?.model, kernen: cpus().length };
  const opzet = {
    beleid: `${weert.id} ${weert.versie}`,
    stappen: weert.stappen.length,
    perGrootte: PER_GROOTTE,
    rondes: RONDES,
  };
  writeFileSync(
    UITVOER,
    `${JSON.stringify({ eenheid: 'per seconde processortijd', machine, opzet, regels }, undefined, 2)}\n`,
  );
}
