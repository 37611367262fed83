import {
  type Datum,
  dagenTussen,
  dagVan,
  jaarVan,
  plusDagen,
  plusMaanden,
  type Tijdstip,
} from '../../shared/index.ts';

/** So many days, or so many calendar months. */
export type Tijdseenheid = { readonly in: 'dagen' | 'maanden'; readonly aantal: number };

const GETALLEN: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  tien: 10,
  twaalf: 12,
  veertien: 14,
  dertig: 30,
};

const ZIN =
  /^(?:(?:per|voor|elke|iedere) )*(?:(\d{1,4}|[a-z]+) )?(dag|dagen|etmaal|etmalen|week|weken|maand|maanden|uur)(?: of (?:een )?(?:ge)?deel(?:te)? (?:daarvan|ervan))?(?: dat de overtreding (?:voort)?duurt)?$/;

/**
 * The unit of an order in its own words: "week", "per 2 weken", "elke dag of een gedeelte daarvan". Undefined where
 * it is not recorded, and where the words do not tell it for sure ("werkdag", "periode van een week tot een maand").
 */
export function leesTijdseenheid(tekst: string | undefined): Tijdseenheid | undefined {
  if (tekst === undefined) return undefined;
  const woorden = tekst
    .toLowerCase()
    .replaceAll('é', 'e')
    .replace(/[.,;]{1,9}$/, '')
    .trim()
    .replace(/\s+/g, ' ');
  const gelezen = ZIN.exec(woorden);
  if (gelezen === null) return undefined;
  const [, getal, eenheid = ''] = gelezen;
  const aantal = getal === undefined ? 1 : (GETALLEN[getal] ?? Number(getal));
  if (!Number.isSafeInteger(aantal) || aantal < 1) return undefined;
  if (eenheid === 'uur') return aantal % 24 === 0 ? { in: 'dagen', aantal: aantal / 24 } : undefined;
  if (eenheid.startsWith('maand')) return { in: 'maanden', aantal };
  return { in: 'dagen', aantal: /^we/.test(eenheid) ? 7 * aantal : aantal };
}

/**
 * Which unit a moment is in: 0 for the first, that starts at `begin`. A start with a clock time starts each unit at
 * that time; a day without one is then in the earlier of its two units, and never in one before the first.
 */
export function eenheidOp(op: Tijdstip, begin: Tijdstip, lengte: Tijdseenheid): number {
  const eerste = dagVan(begin);
  const nogNiet = begin.length > 10 && (op.length === 10 || op.slice(11) < begin.slice(11));
  const dag = nogNiet ? plusDagen(dagVan(op), -1) : dagVan(op);
  const nummer =
    lengte.in === 'dagen'
      ? Math.floor(dagenTussen(eerste, dag) / lengte.aantal)
      : maandenVoorbij(eerste, dag, lengte.aantal);
  return Math.max(nummer, 0);
}

function maandenVoorbij(eerste: Datum, dag: Datum, aantal: number): number {
  const maanden = 12 * (jaarVan(dag) - jaarVan(eerste)) + maand(dag) - maand(eerste);
  const nummer = Math.max(Math.floor(maanden / aantal), 0);
  return nummer > 0 && dag < beginVanMaand(eerste, nummer * aantal) ? nummer - 1 : nummer;
}

/** A month from the 15th ends on the 14th, one from 31 January on 28 February: then the next starts a day later. */
function beginVanMaand(eerste: Datum, maanden: number): Datum {
  const dag = plusMaanden(eerste, maanden);
  return dag.slice(8) < eerste.slice(8) ? plusDagen(dag, 1) : dag;
}

const maand = (dag: Datum): number => Number(dag.slice(5, 7));
