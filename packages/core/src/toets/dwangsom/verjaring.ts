import type { Kroniek } from '../../dossier/index.ts';
import { type Datum, dagenTussen, dagVan, jaarVan, plusDagen, plusJaren } from '../../shared/index.ts';
import type { Besluitstand } from '../besluitstand.ts';
import { ONBEPAALD } from '../klok.ts';

export type Verjaring = {
  /** Last day on which collecting is possible; `ONBEPAALD` while a remedy against the order is pending. */
  readonly op: Datum;
  /** Why it is later than a year after forfeiture, in Dutch. */
  readonly door?: string;
};

/** A remedy stays open so many weeks after a decision on the former one (art. 6:7 Awb). */
const DAGEN_BEROEPSTERMIJN = 42;
const HOOGSTE = /raad van state|afdeling|abrvs|college van beroep|hoge raad/i;

/**
 * When the claim on one forfeited sum lapses.
 *
 * One year per forfeiture (art. 5:35 lid 1 Awb), never moved past a weekend (art. 4 Atw). A collection decision,
 * a reminder, a writ or a payment before that day starts a new year (art. 5:37a, 4:105, 4:106); a postponement
 * adds its own length (4:111). While a remedy against the order is open on the last day, the term runs on until
 * it is finally decided (5:35 lid 2).
 * @param tot events from this place on do not count yet; left out: all of the kroniek
 */
export function bepaalVerjaring(
  overtreding: string,
  verbeurdOp: Datum,
  stand: Besluitstand,
  kroniek: Kroniek,
  tot = Number.POSITIVE_INFINITY,
): Verjaring {
  const perioden = aanhangigePerioden(stand, kroniek, tot);
  let door: string | undefined;
  const verleng = (dag: Datum): Datum => {
    let grens = dag;
    for (const { van, tot: einde } of perioden) {
      if (grens >= van && grens < einde) {
        grens = einde;
        door = 'bezwaar of beroep tegen de last (artikel 5:35 lid 2 Awb)';
      }
    }
    return grens;
  };
  let grens = verleng(eenJaarNa(verbeurdOp));
  for (const { plaats, dag, soort, id, duur, alleen } of handelingen(stand, kroniek)) {
    if (plaats >= tot) break;
    if (alleen !== undefined && !alleen.includes(overtreding)) continue;
    if (dag < verbeurdOp || dag > grens) continue;
    const nieuw =
      soort === 'uitstel-van-betaling' ? later(eenJaarNa(dag), plus(grens, duur)) : eenJaarNa(dag);
    if (nieuw <= grens) continue;
    grens = nieuw;
    door = `${soort} ${id}`;
    grens = verleng(grens);
  }
  return door === undefined ? { op: grens } : { op: grens, door };
}

type Handeling = {
  plaats: number;
  dag: Datum;
  soort: string;
  id: string;
  duur: number;
  alleen: readonly string[] | undefined;
};

function handelingen(stand: Besluitstand, kroniek: Kroniek): Handeling[] {
  const uit: Handeling[] = [];
  const voegToe = (
    g: { id: string; op: Besluitstand['bekendOp']; soort: string },
    alleen?: readonly string[],
    duur = 0,
  ): void => {
    uit.push({ plaats: kroniek.plaats(g.id), dag: dagVan(g.op), soort: g.soort, id: g.id, duur, alleen });
  };
  for (const g of stand.invorderingen) voegToe(g, g.overtredingen);
  for (const g of stand.betalingen) voegToe(g);
  for (const g of stand.stuitingen) {
    const duur =
      g.soort === 'uitstel-van-betaling' && g.totEnMet !== undefined
        ? Math.max(0, dagenTussen(dagVan(g.op), dagVan(g.totEnMet)))
        : 0;
    voegToe(g, undefined, duur);
  }
  return uit.length < 2 ? uit : uit.sort((a, b) => a.plaats - b.plaats);
}

/** When a remedy against the order was pending, or open after a decision on the former one. */
function aanhangigePerioden(
  stand: Besluitstand,
  kroniek: Kroniek,
  tot: number,
): { van: Datum; tot: Datum }[] {
  const perioden: { van: Datum; tot: Datum }[] = [];
  for (const middel of stand.middelen) {
    const plaats = kroniek.plaats(middel.id);
    if (plaats >= tot) break;
    const uitkomst = stand.uitkomsten.find((u) => {
      const p = kroniek.plaats(u.id);
      return p > plaats && p < tot && !(u.soort === 'uitspraak' && u.uitkomst === 'geschorst');
    });
    const van = dagVan(middel.op);
    if (uitkomst === undefined) perioden.push({ van, tot: ONBEPAALD });
    else {
      const isHoogste = uitkomst.soort === 'uitspraak' && HOOGSTE.test(uitkomst.instantie);
      perioden.push({ van, tot: plus(dagVan(uitkomst.op), isHoogste ? 0 : DAGEN_BEROEPSTERMIJN) });
    }
  }
  return perioden;
}

const eenJaarNa = (dag: Datum): Datum => (jaarVan(dag) >= 9998 ? ONBEPAALD : plusJaren(dag, 1));
const plus = (dag: Datum, dagen: number): Datum =>
  dagenTussen(dag, ONBEPAALD) <= dagen ? ONBEPAALD : plusDagen(dag, dagen);
const later = (a: Datum, b: Datum): Datum => (a > b ? a : b);
