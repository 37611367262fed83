import { type Datum, dagVan, type Tijdstip, vergelijkTijdstip } from '../shared/index.ts';
import { deelVan } from './deel.ts';
import type { Dossier, Partij } from './dossier.schema.ts';
import type { Gebeurtenis, GebeurtenisSoort, GebeurtenisVan } from './gebeurtenis.schema.ts';
import { leesVerificaties } from './verificaties.ts';
import type { Deel } from './waardenlijsten.ts';

/**
 * The kroniek as it counts on a reference date: in order, without what was withdrawn, corrected or later,
 * and indexed once so that every rule is a look-up. Immutable by agreement; made by `leesKroniek`.
 */
export type Kroniek = {
  readonly dossier: Dossier;
  readonly peildatum: Datum;
  /** Counting events, oldest first; the index in this list is the order of everything below. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** Events of a later day, in file order; they do not count yet. */
  readonly later: readonly Gebeurtenis[];
  /** Ids that were withdrawn or corrected on the reference date. */
  readonly vervallen: ReadonlySet<string>;
  van<S extends GebeurtenisSoort>(soort: S): readonly GebeurtenisVan<S>[];
  /** Counting event with this id, or undefined. */
  opId(id: string): Gebeurtenis | undefined;
  /** Place in the order; -1 when the event does not count. */
  plaats(id: string): number;
  partij(id: string): Partij | undefined;
  /** Key of the household of this party; somebody without a known household counts alone. */
  huishouden(partijId: string): string;
  /** The latest word on this counting melding, before a place where that is given, is that it was verified. */
  isGeverifieerd(meldingId: string, voor?: number): boolean;
  /** True only where a missing event means "no". */
  isVolledig(deel: Deel): boolean;
  /** The part of this kind is known to be complete. */
  isVolledigVoor(soort: GebeurtenisSoort): boolean;
};

export type LeesMoment = {
  /** Reference date; the whole day is included. */
  readonly peildatum: Datum;
  /** Only what had been recorded on this day counts ("what did we know then"). Left out: no limit. */
  readonly bekendOp?: Datum;
};

const LEEG: readonly never[] = [];
const NERGENS = -1;

/**
 * Reads the kroniek of a dossier at a reference date.
 *
 * Order: by `op` (a date without a time comes before a time on that day), then file order. An event
 * corrected by a later one that counts, or named in a counting `intrekking`, no longer counts.
 * Never throws on a dossier that passed `leesDossier`.
 */
export function leesKroniek(dossier: Dossier, moment: LeesMoment): Kroniek {
  const { peildatum } = moment;
  const { opVolgorde, later } = leesVolgorde(dossier.kroniek, moment);
  let gebeurtenissen = opVolgorde;
  let index = bouwIndex(gebeurtenissen);
  const vervallen = bepaalVervallen(index.werkend);
  if (vervallen.size > 0) {
    gebeurtenissen = opVolgorde.filter((g) => !vervallen.has(g.id));
    index = bouwIndex(gebeurtenissen);
  }
  const { perSoort, plaatsen } = index;
  let partijen: Map<string, Partij> | undefined;
  // Reports of one person mostly follow each other: the last answer is kept at hand.
  let laatsteId: string | undefined;
  let laatstePartij: Partij | undefined;
  const partij = (id: string): Partij | undefined => {
    if (id === laatsteId) return laatstePartij;
    partijen ??= new Map(dossier.partijen.map((p) => [p.id, p]));
    laatsteId = id;
    laatstePartij = partijen.get(id);
    return laatstePartij;
  };
  const huishoudens = new Map<string, string>();
  let verificaties: ReturnType<typeof leesVerificaties> | undefined;
  const volledig: readonly Deel[] = dossier.volledig ?? LEEG;

  const kroniek: Kroniek = {
    dossier,
    peildatum,
    gebeurtenissen,
    later,
    vervallen,
    van: <S extends GebeurtenisSoort>(soort: S) =>
      (perSoort.get(soort) ?? LEEG) as readonly GebeurtenisVan<S>[],
    opId: (id) => {
      const plaats = plaatsen.get(id);
      return plaats === undefined ? undefined : gebeurtenissen[plaats];
    },
    plaats: (id) => plaatsen.get(id) ?? NERGENS,
    partij,
    huishouden: (id) => {
      let sleutel = huishoudens.get(id);
      if (sleutel === undefined) {
        const huishouden = partij(id)?.huishouden;
        sleutel = huishouden === undefined ? `persoon ${id}` : `huishouden ${huishouden}`;
        huishoudens.set(id, sleutel);
      }
      return sleutel;
    },
    isGeverifieerd: (id, voor = gebeurtenissen.length) => {
      verificaties ??= leesVerificaties(kroniek);
      return verificaties(plaatsen.get(id) ?? NERGENS, voor);
    },
    isVolledig: (deel) => volledig.includes(deel),
    isVolledigVoor: (soort) => {
      const deel = deelVan(soort);
      return deel !== undefined && volledig.includes(deel);
    },
  };
  return kroniek;
}

type Volgorde = { readonly opVolgorde: readonly Gebeurtenis[]; readonly later: readonly Gebeurtenis[] };

/** What counts and was known, in order; and what is of a later day, in file order. */
function leesVolgorde(kroniek: readonly Gebeurtenis[], { peildatum, bekendOp }: LeesMoment): Volgorde {
  const einde = `${peildatum}T23:59`;
  const geordend = bekendOp === undefined ? leesGeordend(kroniek, einde) : undefined;
  if (geordend !== undefined) return { opVolgorde: geordend, later: LEEG };
  const bekend: Gebeurtenis[] = [];
  const later: Gebeurtenis[] = [];
  for (const g of kroniek) {
    if (g.op > einde) later.push(g);
    else if (bekendOp === undefined || g.vastgelegdOp === undefined || dagVan(g.vastgelegdOp) <= bekendOp) {
      bekend.push(g);
    }
  }
  return { opVolgorde: leesGeordend(bekend, einde) ?? sorteer(bekend), later };
}

/**
 * The usual file is in order already, or was added to at the end: then each event is compared with the one before it,
 * and only the last ones with the reference date. Undefined where there is more to do.
 */
function leesGeordend(kroniek: readonly Gebeurtenis[], einde: string): readonly Gebeurtenis[] | undefined {
  let tweede = 0;
  let vorige: string = '';
  for (let i = 0; i < kroniek.length; i++) {
    const { op } = kroniek[i]!;
    if (op < vorige) {
      if (tweede > 0 || vorige > einde) return undefined;
      tweede = i;
    }
    vorige = op;
  }
  if (vorige > einde) return undefined;
  return tweede === 0 ? kroniek : voegReeksenSamen(kroniek, tweede);
}

/** Places by id, events by kind, and what strikes out others. */
function bouwIndex(gebeurtenissen: readonly Gebeurtenis[]) {
  const perSoort = new Map<GebeurtenisSoort, Gebeurtenis[]>();
  const plaatsen = new Map<string, number>();
  const werkend: Gebeurtenis[] = [];
  for (let i = 0; i < gebeurtenissen.length; i++) {
    const g = gebeurtenissen[i]!;
    const { id, soort } = g;
    plaatsen.set(id, i);
    const lijst = perSoort.get(soort);
    if (lijst) lijst.push(g);
    else perSoort.set(soort, [g]);
    if (g.corrigeert !== undefined || soort === 'intrekking') werkend.push(g);
  }
  return { perSoort, plaatsen, werkend };
}

/**
 * Corrections and withdrawals, newest first: one that is itself corrected or withdrawn has no effect.
 * Two events that strike each other out: the later one in time wins.
 */
function bepaalVervallen(werkend: readonly Gebeurtenis[]): Set<string> {
  const vervallen = new Set<string>();
  for (const g of sorteer(werkend).reverse()) {
    if (vervallen.has(g.id)) continue;
    if (g.corrigeert !== undefined && g.corrigeert !== g.id) vervallen.add(g.corrigeert);
    if (g.soort === 'intrekking') for (const id of g.betreft ?? []) if (id !== g.id) vervallen.add(id);
  }
  return vervallen;
}

/** Stable sort by moment. */
const sorteer = (lijst: readonly Gebeurtenis[]): Gebeurtenis[] =>
  lijst.length < 2
    ? [...lijst]
    : [...lijst].sort((a, b) => vergelijkTijdstip(a.op as Tijdstip, b.op as Tijdstip));

/** Merges two stretches that are in order; of one moment the first in the file comes first. */
function voegReeksenSamen(lijst: readonly Gebeurtenis[], tweede: number): Gebeurtenis[] {
  const uit: Gebeurtenis[] = [];
  let i = 0;
  let j = tweede;
  let a = lijst[i]!.op;
  let b = lijst[j]!.op;
  while (i < tweede && j < lijst.length) {
    if (a <= b) {
      uit.push(lijst[i++]!);
      if (i < tweede) a = lijst[i]!.op;
    } else {
      uit.push(lijst[j++]!);
      if (j < lijst.length) b = lijst[j]!.op;
    }
  }
  for (; i < tweede; i++) uit.push(lijst[i]!);
  for (; j < lijst.length; j++) uit.push(lijst[j]!);
  return uit;
}
