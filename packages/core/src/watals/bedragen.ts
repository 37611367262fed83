import type { Feitenbasis, GecompileerdBeleid } from '../beleid/index.ts';
import type { GebeurtenisVan } from '../dossier/index.ts';

export const BEDRAGEN = ['perOvertreding', 'maximum'] as const;
export type Bedragsoort = (typeof BEDRAGEN)[number];

/** The amounts a policy leaves room for; undefined where it names none. */
type Ruimte = { readonly laagste: number; readonly hoogste: number };

/** What an amount that was imposed would have been, as the difference in eurocents; 0 where it could stay. */
export type BedragVerschil = {
  readonly wat: Bedragsoort;
  readonly opgelegd: number;
  readonly oud: number | undefined;
  readonly nieuw: number | undefined;
};

/**
 * The amounts of an order against those of both policies: down to the highest or up to the lowest that the policy
 * allows. A standard amount is both; a highest amount leaves all room below it; a band for this kind of case goes first.
 */
export function vergelijkBedragen(
  besluit: GebeurtenisVan<'besluit'>,
  oud: { readonly beleid: GecompileerdBeleid; readonly feiten: Feitenbasis },
  nieuw: { readonly beleid: GecompileerdBeleid; readonly feiten: Feitenbasis },
): BedragVerschil[] {
  const { dwangsom } = besluit;
  if (dwangsom === undefined) return [];
  return BEDRAGEN.flatMap((wat) => {
    const opgelegd = wat === 'maximum' ? dwangsom.maximum : dwangsom.bedrag;
    if (opgelegd === undefined) return [];
    const tegen = (kant: typeof oud) => afstand(opgelegd, zoekRuimte(wat, kant.beleid, kant.feiten));
    return [{ wat, opgelegd, oud: tegen(oud), nieuw: tegen(nieuw) }];
  });
}

function zoekRuimte(
  wat: Bedragsoort,
  { beleid, onderdelen }: GecompileerdBeleid,
  feiten: Feitenbasis,
): Ruimte | undefined {
  const { dwangsom } = beleid.bedragen;
  if (dwangsom === undefined) return undefined;
  if (wat === 'perOvertreding') {
    const band = onderdelen.banden.find(({ wanneer }) => wanneer(feiten).waarheid === 'ja');
    if (band !== undefined) return { laagste: band.deel.van, hoogste: band.deel.tot };
  }
  const norm = dwangsom[wat];
  if (norm === null) return undefined;
  return { laagste: dwangsom.aard === 'hoogste' ? 0 : norm.eurocent, hoogste: norm.eurocent };
}

function afstand(opgelegd: number, ruimte: Ruimte | undefined): number | undefined {
  if (ruimte === undefined) return undefined;
  return Math.min(Math.max(opgelegd, ruimte.laagste), ruimte.hoogste) - opgelegd;
}
