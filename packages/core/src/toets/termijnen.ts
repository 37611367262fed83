import type { GecompileerdBeleid, TermijnStand } from '../beleid/index.ts';
import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import {
  berekenTermijn,
  type Datum,
  dagVan,
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
  const boeking = boekingen(invoer.dwangsommen);
  for (const regel of beleid.termijnen) {
    const soort = regel.regel.bij.soort;
    for (const naam of Array.isArray(soort) ? soort : [soort]) {
      for (const bij of kroniek.van(naam)) {
        if (!regel.past(bij)) continue;
        const geboekt = bij.soort === 'overtreding' ? boeking.get(bij.id) : undefined;
        // A breach that forfeits nothing starts no term of payment or limitation.
        if (geboekt?.bedrag === 0) continue;
        const eerder = eindeVanEerdere(regel.regel.naTermijn, bij, lijst);
        const termijn = maakTermijn(regel, bij, invoer, geboekt, meldingen, eerder);
        if (termijn !== undefined) lijst.push({ termijn, regel, bij });
      }
    }
  }
  return { lijst, meldingen };
}

/** The end of the term that has to run out first, of the same decision; the policy lists that term earlier. */
function eindeVanEerdere(
  id: string | undefined,
  bij: Gebeurtenis,
  lijst: readonly LopendeTermijn[],
): Datum | undefined {
  if (id === undefined) return undefined;
  const besluitId = besluitIdVan(bij);
  const tegen = 'tegen' in bij ? bij.tegen : undefined;
  return lijst.findLast(
    (een) =>
      een.termijn.id === id &&
      (een.bij.id === tegen || (besluitId !== undefined && besluitIdVan(een.bij) === besluitId)),
  )?.termijn.tot;
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

type Boeking = { bedrag: number; verjaartOp: Datum; open: number; door: string | undefined };

function boekingen(dwangsommen: readonly Dwangsomstand[]): Map<string, Boeking> {
  const uit = new Map<string, Boeking>();
  for (const stand of dwangsommen) {
    for (const o of stand.overtredingen) {
      const door = o.waarom?.find((r) => r.tekst.startsWith('De verjaring'))?.tekst;
      uit.set(o.id, { bedrag: o.bedrag, verjaartOp: o.verjaartOp, open: stand.open, door });
    }
  }
  return uit;
}

function maakTermijn(
  regel: GecompileerdeTermijn,
  bij: Gebeurtenis,
  invoer: TermijnInvoer,
  geboekt: Boeking | undefined,
  meldingen: Reden[],
  eerder: Datum | undefined,
): ToetsTermijn | undefined {
  const { klok } = invoer;
  const { id, naam } = regel.regel;
  const gelezen = zoekBegin(regel.regel.start, bij);
  if (gelezen === undefined) return undefined;
  const later = eerder !== undefined && eerder > dagVan(gelezen.op);
  const begin = later ? { op: eerder, vervangt: false } : gelezen;
  const bron = begin.vervangt
    ? `${regel.bron}; geteld vanaf ${bij.op.slice(0, 10)}, de dag van bezorging is onbekend`
    : regel.bron;
  const maak = (
    van: Datum,
    tot: Datum,
    status: ToetsTermijn['status'],
    door?: string,
    meer = '',
  ): ToetsTermijn => ({
    id,
    naam,
    bij: bij.id,
    van: van > tot ? tot : van,
    tot,
    status,
    bron: bron + meer,
    ...(door === undefined ? {} : { verlengdDoor: door }),
  });

  if (geboekt !== undefined && id.endsWith('verjaring')) {
    // Limitation is interrupted and extended by events: the ledger knows its end.
    const tot = geboekt.verjaartOp;
    const status = geboekt.open <= 0 ? 'gehaald' : klok.voorbij(tot) ? 'verstreken' : 'loopt';
    return maak(plusDagen(dagVan(begin.op), 1), tot, status, geboekt.door);
  }
  const einde = zoekEinde(regel, bij, begin.op, invoer);
  if ('melding' in einde) {
    if (einde.melding !== undefined) meldingen.push({ tekst: `${naam}: ${einde.melding}`, bron: regel.bron });
    return undefined;
  }
  const { van, tot, door, meer } = einde;
  const gehaald = isGehaald(regel, bij, tot, invoer);
  const status = gehaald ? 'gehaald' : klok.voorbij(tot) ? 'verstreken' : 'loopt';
  return maak(van, tot, status, door, meer);
}

type Begin = { readonly op: Tijdstip; readonly vervangt: boolean };

/** The first field that is filled in; `vervangt` when delivery was asked first and is not known. */
function zoekBegin(velden: readonly string[], bij: Gebeurtenis): Begin | undefined {
  let vervangt = false;
  for (const veld of velden) {
    const waarde = leesPad(bij, veld);
    if (isTijdstip(waarde)) return { op: waarde, vervangt: vervangt && veld === 'op' };
    if (veld.startsWith('bezorging.')) vervangt = true;
  }
  return undefined;
}

type Einde = { van: Datum; tot: Datum; door?: string | undefined; meer?: string };

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
    return { van, tot: dagVan(vast), door: wijziging?.door };
  }
  if (lengte === undefined || eenheid === undefined) return { melding: undefined };
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
  const meer = onderVoorbehoud ? '; de vrije dagen van dat jaar staan nog niet vast' : '';
  const uitstel = zoekUitstel(regel, bij, tot, verwijzingen, kroniek);
  if (uitstel !== undefined) return { van, ...uitstel, meer };
  return { van, tot, meer, door: verschoven && `${verschoven.reden} (${verschoven.bron.regeling})` };
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

/** Was there in time an event of the right kind, later than the start and about the same event or decision? */
function isGehaald(
  regel: GecompileerdeTermijn,
  bij: Gebeurtenis,
  tot: Datum,
  { kroniek, verwijzingen }: TermijnInvoer,
): boolean {
  const soorten = regel.regel.gehaaldDoor?.soort;
  if (soorten === undefined) return false;
  const plaats = kroniek.plaats(bij.id);
  const besluitId = besluitIdVan(bij);
  const telt = (g: Gebeurtenis): boolean => {
    if (dagVan(g.op) > tot || kroniek.plaats(g.id) <= plaats || !regel.haalt(g)) return false;
    // A collection decision that names breaches ends the term of those only.
    if (bij.soort !== 'overtreding' || !('overtredingen' in g) || g.overtredingen === undefined) return true;
    return g.overtredingen.includes(bij.id);
  };
  for (const soort of Array.isArray(soorten) ? soorten : [soorten]) {
    if (kroniek.van(soort).length === 0) continue;
    const { naarGebeurtenis, naarBesluit, zonder } = verwijzingen(soort);
    if (naarGebeurtenis.get(bij.id)?.some(telt)) return true;
    if (besluitId !== undefined && naarBesluit.get(besluitId)?.some(telt)) return true;
    // What names nothing is about the latest one before it.
    if (zonder.some((g) => telt(g) && isLaatsteVoor(bij, g, kroniek))) return true;
  }
  return false;
}

function isLaatsteVoor(bij: Gebeurtenis, g: Gebeurtenis, kroniek: Kroniek): boolean {
  const grens = kroniek.plaats(g.id);
  const hier = kroniek.plaats(bij.id);
  return kroniek.van(bij.soort).every((ander) => {
    const p = kroniek.plaats(ander.id);
    return p <= hier || p >= grens;
  });
}

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
