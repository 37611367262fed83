import type { GecompileerdBeleid } from '../../beleid/index.ts';
import type { GebeurtenisVan, Kroniek } from '../../dossier/index.ts';
import { dagVan, type Eurocent, type Moment, plusDagen, type Tijdstip } from '../../shared/index.ts';
import { type Besluitstand, begunstigingTot } from '../besluitstand.ts';
import { type Klok, ONBEPAALD } from '../klok.ts';
import type { Dwangsomstand, Reden, VerbeurdeOvertreding } from '../toets.ts';
import { zoekTekorten } from './bewijselementen.ts';
import { zoekBuitenLast } from './buitenLast.ts';
import { eenheidOp, leesTijdseenheid, type Tijdseenheid } from './tijdseenheid.ts';
import { bepaalVerjaring } from './verjaring.ts';

const AWB_5_32B = 'artikel 5:32b Awb';
const BEWIJS = 'ECLI:NL:RVS:2017:1179';

/** Has this decision a dwangsom ledger at all? */
export const heeftDwangsom = ({ besluit }: Besluitstand): boolean =>
  besluit.maatregel === 'last-onder-dwangsom' || besluit.dwangsom !== undefined;

/**
 * The ledger of one order: what each breach forfeits by law (art. 5:33 Awb), capped at the maximum (5:32b lid 2),
 * and what was collected and paid. Amounts in whole eurocents; nothing is forfeited where the amount is not known,
 * and no more than once where the unit of time is not known.
 */
export function bepaalDwangsomstand(
  stand: Besluitstand,
  kroniek: Kroniek,
  klok: Klok,
  grens?: Overtredingsgrens,
): Dwangsomstand {
  const { dwangsom } = stand.besluit;
  const boek = maakBoek(stand, kroniek, grens);
  const overtredingen = stand.overtredingen.map((overtreding): VerbeurdeOvertreding => {
    const { bedrag, redenen } = boek(overtreding);
    const verbeurdOp = dagVan(overtreding.op);
    const verjaring = bepaalVerjaring(overtreding.id, verbeurdOp, stand, kroniek);
    const waarom: Reden[] = [...redenen];
    let invorderbaar = bedrag > 0;
    if (bedrag > 0) {
      const tekorten = zoekTekorten(overtreding, kroniek);
      for (const tekort of tekorten) waarom.push({ tekst: zin(tekort.tekst), bron: BEWIJS });
      if (tekorten.length > 0) invorderbaar = false;
      if (klok.voorbij(verjaring.op)) {
        invorderbaar = false;
        waarom.push({ tekst: `De vordering is na ${verjaring.op} verjaard.`, bron: 'artikel 5:35 Awb' });
      } else if (verjaring.door !== undefined) {
        const einde = verjaring.op === ONBEPAALD ? 'De verjaring eindigt nog niet' : 'De verjaring is later';
        waarom.push({ tekst: `${einde} door ${verjaring.door}.`, bron: 'artikel 5:35 Awb' });
      }
    }
    const { id, op } = overtreding;
    const verjaartOp = verjaring.op;
    // Written out: a spread in a literal costs more than all of its names.
    return waarom.length === 0
      ? { id, op, bedrag, invorderbaar, verjaartOp }
      : { id, op, bedrag, invorderbaar, verjaartOp, waarom };
  });
  const som = (bedragen: readonly number[]): Eurocent => bedragen.reduce((a, b) => a + b, 0) as Eurocent;
  const verbeurd = som(overtredingen.map((o) => o.bedrag));
  const betaald = som(stand.betalingen.map((b) => b.bedrag));
  const uit: Partial<Opbouw> = { besluitId: stand.besluitId, per: dwangsom?.per ?? 'onbekend' };
  if (dwangsom?.bedrag !== undefined) uit.bedrag = dwangsom.bedrag;
  if (dwangsom?.maximum !== undefined) uit.maximum = dwangsom.maximum;
  uit.verbeurd = verbeurd;
  uit.ingevorderd = som(stand.invorderingen.map((i) => ingevorderdMet(i, overtredingen)));
  uit.betaald = betaald;
  uit.open = (verbeurd - betaald) as Eurocent;
  if (grens !== undefined) {
    const { aantal, bron } = grens;
    const geteld = overtredingen.reduce((n, o) => (o.bedrag > 0 ? n + 1 : n), 0);
    uit.grens = { aantal, geteld, tekst: `${geteld} van ${aantal}`, bron };
  }
  uit.overtredingen = overtredingen;
  return uit as Dwangsomstand;
}

type Opbouw = { -readonly [K in keyof Dwangsomstand]: Dwangsomstand[K] };

/** The amount of a collection decision; where it names none, what the breaches it names have forfeited. */
export function ingevorderdMet(
  invordering: GebeurtenisVan<'invorderingsbeschikking'>,
  overtredingen: readonly VerbeurdeOvertreding[],
): number {
  if (invordering.bedrag !== undefined) return invordering.bedrag;
  const ids = invordering.overtredingen;
  return overtredingen.reduce((som, o) => (ids?.includes(o.id) ? som + o.bedrag : som), 0);
}

type Boeking = { readonly bedrag: Eurocent; readonly redenen: readonly Reden[] };

/** So many breaches of one order forfeit a dwangsom before the policy asks for a heavier measure. */
export type Overtredingsgrens = { readonly aantal: number; readonly bron: string };

/** The limit that the policy sets, under this id in its `grenzen`; undefined where it sets none. */
export function grensVan(beleid: GecompileerdBeleid): Overtredingsgrens | undefined {
  const grens = beleid.beleid.grenzen.find((g) => g.id === 'overtredingenVoorOpschaling');
  if (grens === undefined || grens.aantal === null) return undefined;
  return { aantal: grens.aantal, bron: beleid.bronTekst(grens.bron) };
}

/** Books the breaches of one order in turn; the last one before the maximum may be lower than the fixed amount. */
function maakBoek(
  stand: Besluitstand,
  kroniek: Kroniek,
  grens: Overtredingsgrens | undefined,
): (o: GebeurtenisVan<'overtreding'>) => Boeking {
  const { dwangsom } = stand.besluit;
  const maximum = dwangsom?.maximum ?? Number.POSITIVE_INFINITY;
  const geboekt = new Set<number>();
  let verbeurd = 0;
  let keren = 0;
  const niets = (tekst: string, bron: string): Boeking => ({
    bedrag: 0 as Eurocent,
    redenen: [{ tekst, bron }],
  });
  return (overtreding) => {
    const buiten = zoekBuitenLast(stand, overtreding, kroniek);
    if (buiten.length > 0) return { bedrag: 0 as Eurocent, redenen: buiten };
    if (dwangsom?.bedrag === undefined)
      return niets('Het bedrag van de dwangsom is niet vastgelegd.', AWB_5_32B);
    const eenheden = nieuweEenheden(stand, overtreding, kroniek, geboekt);
    if (eenheden === 0) {
      const reden = zonderEenheid(stand);
      if (reden !== undefined) return { bedrag: 0 as Eurocent, redenen: [reden] };
      return dwangsom.per === 'ineens'
        ? niets('De dwangsom ineens was al verbeurd.', `${AWB_5_32B} lid 1`)
        : niets('Over deze tijdseenheid is al een dwangsom verbeurd.', `${AWB_5_32B} lid 1`);
    }
    const ruimte = maximum - verbeurd;
    if (ruimte <= 0) return niets('Het maximum is al bereikt.', `${AWB_5_32B} lid 2`);
    if (grens !== undefined && keren >= grens.aantal) {
      return niets(
        `De last telt ${grens.aantal} overtredingen, en die zijn er al. Bespreek een zwaardere maatregel.`,
        grens.bron,
      );
    }
    const vol = dwangsom.bedrag * eenheden;
    const bedrag = Math.min(vol, ruimte) as Eurocent;
    verbeurd += bedrag;
    if (bedrag > 0) keren++;
    // A breach that went on may have forfeited more than the one that is sure.
    const onzeker = overtreding.tot === undefined ? undefined : zonderEenheid(stand);
    const redenen = onzeker === undefined ? [] : [onzeker];
    if (bedrag === vol) return { bedrag, redenen };
    return {
      bedrag,
      redenen: [
        ...redenen,
        { tekst: 'Het maximum is met deze overtreding bereikt.', bron: `${AWB_5_32B} lid 2` },
      ],
    };
  };
}

/** Where the units of time of an order start: after the begunstigingstermijn, else on the day of making known. */
function beginEenheden(stand: Besluitstand, plaats: number, kroniek: Kroniek): Tijdstip {
  const tot = begunstigingTot(stand, plaats, kroniek);
  if (tot === undefined) return dagVan(stand.bekendOp);
  return tot.length > 10 ? tot : plusDagen(dagVan(tot), 1);
}

/**
 * How many amounts this breach adds: one per breach, one in all, or one for each new unit of time. Of a unit that is
 * not known only one is sure: two breaches may fall in the same.
 */
function nieuweEenheden(
  stand: Besluitstand,
  overtreding: GebeurtenisVan<'overtreding'>,
  kroniek: Kroniek,
  geboekt: Set<number>,
): number {
  const dwangsom = stand.besluit.dwangsom!;
  if (dwangsom.per === 'overtreding') return 1;
  const lengte = dwangsom.per === 'ineens' ? undefined : leesTijdseenheid(dwangsom.tijdseenheid);
  if (lengte === undefined) {
    if (geboekt.size > 0) return 0;
    geboekt.add(0);
    return 1;
  }
  const begin = beginEenheden(stand, kroniek.plaats(overtreding.id), kroniek);
  const eerste = eenheidOp(overtreding.op, begin, lengte);
  const laatste = laatsteEenheid(overtreding, kroniek, begin, lengte);
  let nieuw = 0;
  for (let e = eerste; e <= laatste; e++) {
    if (geboekt.has(e)) continue;
    geboekt.add(e);
    nieuw++;
  }
  return nieuw;
}

/** The unit in which a breach ends. Its last day, and the reference date, are whole days. */
function laatsteEenheid(
  { op, tot = op }: GebeurtenisVan<'overtreding'>,
  kroniek: Kroniek,
  begin: Tijdstip,
  lengte: Tijdseenheid,
): number {
  if (tot === op) return eenheidOp(op, begin, lengte);
  const einde = dagVan(tot) > kroniek.peildatum ? kroniek.peildatum : tot;
  return eenheidOp(einde.length > 10 ? einde : (`${einde}T23:59` as Moment), begin, lengte);
}

/** Why a unit of time could not be counted; undefined where it can, or where the order does not count units. */
function zonderEenheid({ besluit }: Besluitstand): Reden | undefined {
  const { per, tijdseenheid } = besluit.dwangsom!;
  if (per !== 'tijdseenheid' || leesTijdseenheid(tijdseenheid) !== undefined) return undefined;
  const wat =
    tijdseenheid === undefined
      ? 'De tijdseenheid van de dwangsom is niet vastgelegd.'
      : `De tijdseenheid "${tijdseenheid}" is niet te tellen.`;
  return {
    tekst: `${wat} Alleen de eerste is zeker verbeurd. Vul bij het besluit in: per dag, week of maand.`,
    bron: `${AWB_5_32B} lid 1`,
  };
}

const zin = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`;
