import type { GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { type Datum, dagVan, type Tijdstip } from '../shared/index.ts';
import { type Grond, grondVan } from './grond.ts';

/** A decision with everything that happened to it, each list in the order of the kroniek. */
export type Besluitstand = {
  readonly besluit: GebeurtenisVan<'besluit'>;
  readonly besluitId: string;
  /** The power it says it rests on. */
  readonly grond: Grond;
  readonly plaats: number;
  /** Day of dispatch or handing over; the day of the decision where that is not known. */
  readonly bekendOp: Tijdstip;
  readonly wijzigingen: readonly GebeurtenisVan<'wijziging-besluit'>[];
  readonly overtredingen: readonly GebeurtenisVan<'overtreding'>[];
  readonly invorderingen: readonly GebeurtenisVan<'invorderingsbeschikking'>[];
  readonly betalingen: readonly GebeurtenisVan<'betaling'>[];
  /** Acts that interrupt or extend limitation besides the above. */
  readonly stuitingen: readonly GebeurtenisVan<'aanmaning' | 'dwangbevel' | 'uitstel-van-betaling'>[];
  readonly toegepast: readonly GebeurtenisVan<'bestuursdwang-toegepast'>[];
  readonly kosten: readonly GebeurtenisVan<'kostenbeschikking'>[];
  readonly middelen: readonly GebeurtenisVan<'bezwaar' | 'beroep' | 'hoger-beroep'>[];
  readonly uitkomsten: readonly GebeurtenisVan<'beslissing-op-bezwaar' | 'uitspraak'>[];
};

type Bouw = {
  -readonly [K in keyof Besluitstand]: Besluitstand[K] extends readonly (infer E)[] ? E[] : Besluitstand[K];
};

/** One entry per decision in force or not, by besluitId, in the order of the kroniek. */
export function bouwBesluitstanden(kroniek: Kroniek): ReadonlyMap<string, Besluitstand> {
  const standen = new Map<string, Bouw>();
  const naarGebeurtenis = new Map<string, Bouw>();
  for (const besluit of kroniek.van('besluit')) {
    const stand: Bouw = {
      besluit,
      besluitId: besluit.besluitId,
      grond: grondVan(besluit),
      plaats: kroniek.plaats(besluit.id),
      bekendOp: bekendOpVan(besluit),
      wijzigingen: [],
      overtredingen: [],
      invorderingen: [],
      betalingen: [],
      stuitingen: [],
      toegepast: [],
      kosten: [],
      middelen: [],
      uitkomsten: [],
    };
    standen.set(besluit.besluitId, stand);
    naarGebeurtenis.set(besluit.id, stand);
  }
  if (standen.size === 0) return standen;
  const van = (g: { besluitId?: string | undefined; tegen?: string | undefined }): Bouw | undefined =>
    (g.besluitId === undefined ? undefined : standen.get(g.besluitId)) ??
    (g.tegen === undefined ? undefined : naarGebeurtenis.get(g.tegen));
  for (const g of kroniek.van('wijziging-besluit')) van(g)?.wijzigingen.push(g);
  for (const g of kroniek.van('overtreding')) van(g)?.overtredingen.push(g);
  for (const g of kroniek.van('invorderingsbeschikking')) van(g)?.invorderingen.push(g);
  for (const g of kroniek.van('betaling')) van(g)?.betalingen.push(g);
  for (const soort of ['aanmaning', 'dwangbevel', 'uitstel-van-betaling'] as const) {
    for (const g of kroniek.van(soort)) van(g)?.stuitingen.push(g);
  }
  for (const g of kroniek.van('bestuursdwang-toegepast')) van(g)?.toegepast.push(g);
  for (const g of kroniek.van('kostenbeschikking')) van(g)?.kosten.push(g);
  for (const soort of ['bezwaar', 'beroep', 'hoger-beroep'] as const) {
    for (const g of kroniek.van(soort)) van(g)?.middelen.push(g);
  }
  for (const soort of ['beslissing-op-bezwaar', 'uitspraak'] as const) {
    for (const g of kroniek.van(soort)) van(g)?.uitkomsten.push(g);
  }
  const opPlaats = (a: { id: string }, b: { id: string }) => kroniek.plaats(a.id) - kroniek.plaats(b.id);
  for (const stand of standen.values()) {
    if (stand.stuitingen.length > 1) stand.stuitingen.sort(opPlaats);
    if (stand.middelen.length > 1) stand.middelen.sort(opPlaats);
    if (stand.uitkomsten.length > 1) stand.uitkomsten.sort(opPlaats);
  }
  return standen;
}

/**
 * Made known by sending or handing over (art. 3:41 Awb); by post the day of dispatch counts. Handed over in
 * person, the day of handing over.
 */
export function bekendOpVan(
  g: GebeurtenisVan<'besluit' | 'invorderingsbeschikking' | 'waarschuwing'>,
): Tijdstip {
  const { bezorging } = g;
  if (bezorging?.wijze === 'persoonlijk' && bezorging.ontvangenOp !== undefined) return bezorging.ontvangenOp;
  return bezorging?.verzondenOp ?? bezorging?.ontvangenOp ?? g.op;
}

type Uitkomst = Besluitstand['uitkomsten'][number];

/** About the decision itself, and not about collecting on it. */
const gaatOverBesluit = ({ invorderingen, kosten }: Besluitstand, { tegen }: Uitkomst): boolean =>
  tegen === undefined || !(invorderingen.some((i) => i.id === tegen) || kosten.some((k) => k.id === tegen));

/** Annulled by the last court that spoke, so that it never had effect. */
export function isVernietigd(stand: Besluitstand): boolean {
  const laatste = stand.uitkomsten.findLast(
    (g) => g.soort === 'uitspraak' && g.uitkomst !== 'geschorst' && gaatOverBesluit(stand, g),
  );
  return laatste?.soort === 'uitspraak' && laatste.uitkomst === 'vernietigd';
}

/**
 * Revoked on objection: well-founded as a whole, and no later word that it stands or was only changed. For a part, or
 * changed, it stays (art. 7:11 Awb).
 */
export function isHerroepen(stand: Besluitstand): boolean {
  const laatste = stand.uitkomsten.findLast(
    (g) => !(g.soort === 'uitspraak' && g.uitkomst === 'geschorst') && gaatOverBesluit(stand, g),
  );
  if (laatste?.soort !== 'beslissing-op-bezwaar' || laatste.strekking !== 'gegrond') return false;
  const dag = dagVan(laatste.op);
  return !stand.wijzigingen.some((w) => w.vorm === 'gewijzigd' && dagVan(w.op) >= dag);
}

/** The last court that spoke on the case itself left it in force, and nobody appealed since. */
export function isInStandGebleven(stand: Besluitstand, kroniek: Kroniek): boolean {
  const laatste = stand.uitkomsten.findLast(
    (g) => g.soort === 'uitspraak' && gaatOverBesluit(stand, g) && !isVoorlopig(stand, g, kroniek),
  );
  if (laatste?.soort !== 'uitspraak' || laatste.uitkomst !== 'in-stand') return false;
  const plaats = kroniek.plaats(laatste.id);
  return !stand.middelen.some((m) => m.soort !== 'bezwaar' && kroniek.plaats(m.id) > plaats);
}

/** Whoever judges an interim request does not judge the case itself. */
function isVoorlopig(stand: Besluitstand, uitspraak: GebeurtenisVan<'uitspraak'>, kroniek: Kroniek): boolean {
  if (/voorzieningenrechter|voorlopige voorziening/i.test(uitspraak.instantie)) return true;
  const plaats = kroniek.plaats(uitspraak.id);
  const eerder = (g: { readonly id: string }): boolean => kroniek.plaats(g.id) < plaats;
  if (stand.middelen.some((m) => m.soort !== 'bezwaar' && eerder(m))) return false;
  return kroniek
    .van('voorlopige-voorziening')
    .some((v) => eerder(v) && (v.besluitId === stand.besluitId || v.tegen === stand.besluit.id));
}

export type Weg = 'vernietigd' | 'herroepen' | 'ingetrokken';

/** Why the decision is no longer there; undefined while it is. */
export function waardoorWeg(stand: Besluitstand): Weg | undefined {
  if (isVernietigd(stand)) return 'vernietigd';
  if (isHerroepen(stand)) return 'herroepen';
  return isIngetrokken(stand) ? 'ingetrokken' : undefined;
}

/** A later decision for the same people took its place. */
export function isVervangen(
  { besluit, plaats }: Besluitstand,
  besluiten: ReadonlyMap<string, Besluitstand>,
): boolean {
  for (const ander of besluiten.values()) {
    if (ander.plaats <= plaats || waardoorWeg(ander) !== undefined) continue;
    const voor = ander.besluit.geadresseerden;
    if (voor.length === 0 || besluit.geadresseerden.length === 0) return true;
    if (voor.some((id) => besluit.geadresseerden.includes(id))) return true;
  }
  return false;
}

export const isIngetrokken = (stand: Besluitstand): boolean =>
  stand.wijzigingen.some((w) => w.vorm === 'ingetrokken');

/** Last day of the begunstigingstermijn as it stood at a place: the decision, or the latest change before it. */
export function begunstigingTot(stand: Besluitstand, plaats: number, kroniek: Kroniek): Tijdstip | undefined {
  let tot = stand.besluit.begunstigingTot;
  for (const w of stand.wijzigingen) {
    if (w.begunstigingTot !== undefined && kroniek.plaats(w.id) < plaats) tot = w.begunstigingTot;
  }
  return tot;
}

/** True when `op` lies after the last day or moment `tot`; a day without a time is the whole day. */
export function isNa(op: Tijdstip, tot: Tijdstip): boolean {
  if (op.length === 10 || tot.length === 10) return dagVan(op) > dagVan(tot);
  return op > tot;
}

export const besluitDag = (stand: Besluitstand): Datum => dagVan(stand.besluit.op);
