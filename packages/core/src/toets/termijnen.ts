import type { GecompileerdBeleid, TermijnStand } from '../beleid/index.ts';
import type { Gebeurtenis, GebeurtenisSoort, Kroniek } from '../dossier/index.ts';
import {
  berekenTermijn,
  type Datum,
  dagVan,
  type Eurocent,
  isMoment,
  isTijdstip,
  jaarVan,
  type Kalender,
  type Moment,
  plusDagen,
  type Tijdstip,
} from '../shared/index.ts';
import type { Besluitstand } from './besluitstand.ts';
import type { Klok } from './klok.ts';
import { NIET_TIJDIG, verschuldigdNietTijdig } from './nietTijdig.ts';
import { type Boeking, boekingen, haalDag } from './termijnGehaald.ts';
import { type Anker, zoekAnker } from './termijnverband.ts';
import type { Dwangsomstand, Reden, ToetsTermijn } from './toets.ts';
import { besluitIdVan, type Verwijsindex } from './verwijzing.ts';

export type GecompileerdeTermijn = GecompileerdBeleid['termijnen'][number];
/** A term with the rule it came from and the event that started it. */
export type LopendeTermijn = {
  readonly termijn: ToetsTermijn;
  readonly regel: GecompileerdeTermijn;
  readonly bij: Gebeurtenis;
};
export type Termijnen = { readonly lijst: readonly LopendeTermijn[]; readonly meldingen: readonly Reden[] };

export type TermijnInvoer = {
  readonly kroniek: Kroniek;
  readonly beleid: GecompileerdBeleid;
  readonly kalender: Kalender;
  readonly klok: Klok;
  readonly verwijzingen: Verwijsindex;
  readonly besluiten: ReadonlyMap<string, Besluitstand>;
  readonly dwangsommen: readonly Dwangsomstand[];
};

/** Outside these years a term cannot be counted to its end. */
const EERSTE_JAAR = 1000;
const LAATSTE_JAAR = 9500;

/** Every term that an event started, by the rules of the policy, in the order of policy and kroniek. */
export function bepaalTermijnen(invoer: TermijnInvoer): Termijnen {
  const { kroniek, beleid } = invoer;
  const lijst: LopendeTermijn[] = [];
  const meldingen: Reden[] = [];
  const boeking = boekingen(invoer);
  for (const { regel, soort } of startersVan(beleid)) {
    const begonnen = kroniek.van(soort);
    if (begonnen.length === 0) continue;
    const eerste = eersten(regel, kroniek);
    for (const bij of begonnen) {
      if (eerste === undefined ? !regel.past(bij) : !eerste.has(bij.id)) continue;
      const geboekt = bij.soort === 'overtreding' ? boeking.get(bij.id) : undefined;
      // A breach that forfeits nothing starts no term of payment or limitation.
      if (geboekt?.bedrag === 0) continue;
      const anker = zoekAnker(regel, bij, lijst, invoer);
      if (anker === undefined) continue;
      const termijn = maakTermijn(regel, bij, invoer, geboekt, meldingen, anker);
      if (termijn !== undefined) lijst.push({ termijn, regel, bij });
    }
  }
  return { lijst, meldingen };
}

/**
 * Of a term that only the first event starts: the ids of those events, the first one and each first one since it
 * started anew. Undefined where every event starts it.
 */
function eersten(
  { regel, past, opnieuw }: GecompileerdeTermijn,
  kroniek: Kroniek,
): ReadonlySet<string> | undefined {
  const { alleenEerste, bij } = regel;
  if (alleenEerste === undefined) return undefined;
  const na = alleenEerste.opnieuwNa;
  const herstarts = na === undefined ? [] : plaatsenVan(na.soort, opnieuw, kroniek);
  if (herstarts.length === 0) {
    const een = lijstVan(bij.soort).flatMap((soort) => kroniek.van(soort).find(past) ?? []);
    een.sort((x, y) => kroniek.plaats(x.id) - kroniek.plaats(y.id));
    return new Set(een.slice(0, 1).map((g) => g.id));
  }
  const uit = new Set<string>();
  let vorige = -1;
  let h = 0;
  for (const plaats of plaatsenVan(bij.soort, past, kroniek)) {
    while (h < herstarts.length && herstarts[h]! < vorige) h++;
    const isOpnieuw = h < herstarts.length && herstarts[h]! < plaats;
    if (vorige < 0 || isOpnieuw) uit.add(kroniek.gebeurtenissen[plaats]!.id);
    vorige = plaats;
  }
  return uit;
}

/** Places of the events of these kinds that pass, in order. */
function plaatsenVan(
  soort: GebeurtenisSoort | readonly GebeurtenisSoort[],
  test: (g: Gebeurtenis) => boolean,
  kroniek: Kroniek,
): number[] {
  const soorten = lijstVan(soort);
  const uit = soorten.flatMap((een) =>
    kroniek
      .van(een)
      .filter(test)
      .map((g) => kroniek.plaats(g.id)),
  );
  return soorten.length < 2 ? uit : uit.sort((x, y) => x - y);
}

const lijstVan = <T>(een: T | readonly T[]): readonly T[] => (Array.isArray(een) ? een : [een as T]);

type Starter = { readonly regel: GecompileerdeTermijn; readonly soort: GebeurtenisSoort };
const starters = new WeakMap<GecompileerdBeleid, readonly Starter[]>();

/** Each rule with each kind of event that starts it, in the order of the policy; made once per policy. */
function startersVan(beleid: GecompileerdBeleid): readonly Starter[] {
  let uit = starters.get(beleid);
  if (uit === undefined) {
    uit = beleid.termijnen.flatMap((regel) => {
      const { soort } = regel.regel.bij;
      return (Array.isArray(soort) ? soort : [soort]).map((een) => ({ regel, soort: een }));
    });
    starters.set(beleid, uit);
  }
  return uit;
}

/** For `termijn` conditions: the term with this id that started last. */
export function maakTermijnStand({ lijst }: Termijnen): TermijnStand {
  const laatste = new Map<string, LopendeTermijn>();
  for (const een of lijst) {
    const eerder = laatste.get(een.termijn.id);
    if (eerder === undefined || een.termijn.van >= eerder.termijn.van) laatste.set(een.termijn.id, een);
  }
  return (id) => {
    const een = laatste.get(id);
    return een && { status: een.termijn.status, bewijs: [een.bij.id] };
  };
}

function maakTermijn(
  regel: GecompileerdeTermijn,
  bij: Gebeurtenis,
  invoer: TermijnInvoer,
  geboekt: Boeking | undefined,
  meldingen: Reden[],
  anker: Anker,
): ToetsTermijn | undefined {
  const { klok } = invoer;
  const { id, naam, wie, herinnering } = regel.regel;
  let verschovenVan: Datum | undefined;
  let totMoment: Moment | undefined;
  let bedrag: Eurocent | undefined;
  const gelezen = zoekBegin(regel.regel.start, bij);
  if (gelezen === undefined) return undefined;
  const begin = bepaalBegin(regel, bij, gelezen, anker, invoer);
  const bron = begin.vervangt
    ? `${regel.bron}; geteld vanaf ${bij.op.slice(0, 10)}, de dag van bezorging is onbekend`
    : regel.bron;
  const maak = (
    van: Datum,
    tot: Datum,
    status: ToetsTermijn['status'],
    door?: string,
    meer = '',
  ): ToetsTermijn => {
    const begint = van > tot ? tot : van;
    const uit: Opbouw = { id, naam, bij: bij.id, van: begint, tot, status, bron: bron + meer };
    if (door !== undefined) uit.verlengdDoor = door;
    if (verschovenVan !== undefined) uit.verschovenVan = verschovenVan;
    if (totMoment !== undefined) uit.totMoment = totMoment;
    if (wie !== undefined) uit.wie = wie;
    if (bedrag !== undefined) uit.bedrag = bedrag;
    if (herinnering !== undefined && status === 'loopt') uit.herinnerOp = herinnerdagen(herinnering, tot);
    return uit;
  };

  if (geboekt !== undefined && id.endsWith('verjaring')) {
    // Limitation is interrupted and extended by events: the ledger knows its end.
    const tot = geboekt.verjaartOp;
    const status = geboekt.voldaanOp !== undefined ? 'gehaald' : klok.voorbij(tot) ? 'verstreken' : 'loopt';
    return maak(plusDagen(dagVan(begin.op), 1), tot, status, geboekt.door);
  }
  const einde = zoekEinde(regel, bij, begin.op, invoer);
  if ('melding' in einde) {
    if (einde.melding !== undefined) meldingen.push({ tekst: `${naam}: ${einde.melding}`, bron: regel.bron });
    return undefined;
  }
  const { van, tot, meer } = einde;
  const door = einde.door ?? begin.door;
  verschovenVan = einde.verschovenVan;
  totMoment = einde.totMoment;
  const gehaaldOp = haalDag(regel, bij, tot, geboekt, invoer);
  const status = gehaaldOp !== undefined ? 'gehaald' : klok.voorbij(tot) ? 'verstreken' : 'loopt';
  if (id === NIET_TIJDIG) bedrag = verschuldigdNietTijdig(van, tot, gehaaldOp, klok, invoer.beleid);
  return maak(van, tot, status, door, meer);
}

type Opbouw = { -readonly [K in keyof ToetsTermijn]: ToetsTermijn[K] };
type Begin = {
  readonly op: Tijdstip;
  readonly vervangt: boolean;
  /** Why it starts later than its event. */
  readonly door?: string | undefined;
};

/** The start as read from the event, or later: by another term, or by a breach that started the year anew. */
function bepaalBegin(
  { regel }: GecompileerdeTermijn,
  bij: Gebeurtenis,
  gelezen: Begin,
  { vanaf, altijd }: Anker,
  { dwangsommen }: TermijnInvoer,
): Begin {
  if (vanaf !== undefined && (altijd || vanaf > dagVan(gelezen.op))) return { op: vanaf, vervangt: false };
  if (regel.id !== 'awb.lod.opheffing_jaar' || bij.soort !== 'besluit') return gelezen;
  const boek = dwangsommen.find((d) => d.besluitId === bij.besluitId);
  const laatste = boek?.overtredingen.findLast((o) => o.bedrag > 0);
  if (laatste === undefined) return gelezen;
  return {
    op: dagVan(laatste.op as Tijdstip),
    vervangt: false,
    door: `de verbeurde dwangsom (${laatste.id})`,
  };
}

/** Days on which whoever acts is reminded, earliest first. */
function herinnerdagen(dagen: readonly number[], tot: Datum): Datum[] {
  if (jaarVan(tot) <= EERSTE_JAAR) return [];
  const uit = dagen.map((n) => plusDagen(tot, -n));
  return uit.length < 2 ? uit : uit.sort();
}

/** The first field that is filled in; `vervangt` when delivery was asked first and is not known. */
function zoekBegin(velden: readonly string[], bij: Gebeurtenis): Begin | undefined {
  let vervangt = false;
  for (const veld of velden) {
    if (veld === 'op') return { op: bij.op, vervangt };
    const waarde = leesPad(bij, veld);
    if (isTijdstip(waarde)) return { op: waarde, vervangt: false };
    if (veld.startsWith('bezorging.')) vervangt = true;
  }
  return undefined;
}

type Einde = {
  van: Datum;
  tot: Datum;
  door?: string | undefined;
  meer?: string;
  verschovenVan?: Datum | undefined;
  totMoment?: Moment | undefined;
};

function zoekEinde(
  regel: GecompileerdeTermijn,
  bij: Gebeurtenis,
  begin: Tijdstip,
  { kroniek, kalender, besluiten, verwijzingen }: TermijnInvoer,
): Einde | { melding: string | undefined } {
  const { totVeld, lengte, eenheid, telling, atw } = regel.regel;
  const dag = dagVan(begin);
  const gezet = totVeld === undefined ? undefined : leesPad(bij, totVeld);
  const wijziging = totVeld === 'begunstigingTot' ? laatsteBegunstiging(bij, besluiten) : undefined;
  const vast = wijziging?.tot ?? (isTijdstip(gezet) ? gezet : undefined);
  if (vast !== undefined) {
    const van = telling === 'dag-erna' && jaarVan(dag) < LAATSTE_JAAR ? plusDagen(dag, 1) : dag;
    const totMoment = isMoment(vast) ? (vast as Moment) : undefined;
    return { van, tot: dagVan(vast), door: wijziging?.door, totMoment };
  }
  if (!lengte || eenheid === undefined) return { melding: undefined };
  const jaar = jaarVan(dag);
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return { melding: 'de dag ligt buiten de kalender' };
  const uitkomst = berekenTermijn(
    {
      van: dag,
      lengte,
      eenheid,
      telling,
      atw: atw === 'ja' ? true : atw === 'nee' ? false : atw,
      vanMoment: isMoment(begin) ? (begin as Moment) : undefined,
    },
    kalender,
  );
  if (!uitkomst.ok) return { melding: uitkomst.error.uitleg };
  const { van, tot, verschoven, onderVoorbehoud } = uitkomst.value;
  const totMoment = uitkomst.value.totMoment ?? opHetUur(regel, begin, tot);
  const meer = onderVoorbehoud ? '; de vrije dagen van dat jaar staan nog niet vast' : '';
  const uitstel = zoekUitstel(regel, bij, tot, verwijzingen, kroniek);
  if (uitstel !== undefined) return { van, tot: uitstel.tot, door: uitstel.door, meer };
  const door = verschoven && `${verschoven.reden} (${verschoven.bron.regeling})`;
  return { van, tot, meer, door, verschovenVan: verschoven?.van, totMoment };
}

/** A ban that starts on a moment ends on that clock time: whole days from that moment (art. 151d lid 3 Gemeentewet). */
function opHetUur({ regel }: GecompileerdeTermijn, begin: Tijdstip, tot: Datum): Moment | undefined {
  if (regel.start[0] !== 'huisverbod.van' || !isMoment(begin)) return undefined;
  return `${tot}${begin.slice(10)}` as Moment;
}

/** The latest changed begunstigingstermijn of the decision this event is. */
function laatsteBegunstiging(
  bij: Gebeurtenis,
  besluiten: ReadonlyMap<string, Besluitstand>,
): { tot: Tijdstip; door: string } | undefined {
  if (bij.soort !== 'besluit') return undefined;
  const wijzigingen = besluiten.get(bij.besluitId)?.wijzigingen ?? [];
  for (let i = wijzigingen.length - 1; i >= 0; i--) {
    const { id, begunstigingTot } = wijzigingen[i]!;
    if (begunstigingTot !== undefined)
      return { tot: begunstigingTot, door: `wijziging van het besluit (${id})` };
  }
  return undefined;
}

/** A postponement of payment moves the end of a term that a payment ends. */
function zoekUitstel(
  { regel }: GecompileerdeTermijn,
  bij: Gebeurtenis,
  tot: Datum,
  verwijzingen: Verwijsindex,
  kroniek: Kroniek,
): { tot: Datum; door: string } | undefined {
  const soorten = regel.gehaaldDoor?.soort;
  const doorBetaling = soorten === 'betaling' || (Array.isArray(soorten) && soorten.includes('betaling'));
  const besluitId = besluitIdVan(bij);
  if (!doorBetaling || besluitId === undefined) return undefined;
  let uit: { tot: Datum; door: string } | undefined;
  const plaats = kroniek.plaats(bij.id);
  for (const g of verwijzingen('uitstel-van-betaling').naarBesluit.get(besluitId) ?? GEEN) {
    if (g.soort !== 'uitstel-van-betaling' || g.totEnMet === undefined) continue;
    if (kroniek.plaats(g.id) < plaats) continue;
    const nieuw = dagVan(g.totEnMet);
    if (nieuw > (uit?.tot ?? tot)) uit = { tot: nieuw, door: `uitstel van betaling (${g.id})` };
  }
  return uit;
}

const GEEN: readonly Gebeurtenis[] = [];

const gesplitst = new Map<string, readonly string[]>();

/** Paths come from policy files: few, and the same ones every time. */
function delenVan(pad: string): readonly string[] {
  let delen = gesplitst.get(pad);
  if (delen === undefined) {
    delen = pad.split('.');
    gesplitst.set(pad, delen);
  }
  return delen;
}

function leesPad(g: Gebeurtenis, pad: string): unknown {
  let waarde: unknown = g;
  for (const deel of delenVan(pad)) {
    if (typeof waarde !== 'object' || waarde === null) return undefined;
    waarde = (waarde as Record<string, unknown>)[deel];
  }
  return waarde;
}
