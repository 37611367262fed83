import type { GebeurtenisVan } from '../../dossier/index.ts';
import { voor } from '../voor.ts';
import { maakRegel } from './regel.ts';

/** A decision on objection departs from the committee's advice without reasons. */
export const adviesNietGevolgd = maakRegel(
  {
    code: 'advies-niet-gevolgd',
    aard: 'wet',
    bron: 'artikel 7:13 lid 7 Awb',
    herstel:
      'Leg in de beslissing op bezwaar uit waarom van het advies is afgeweken, en stuur het advies mee.',
  },
  ({ kroniek }, meld) => {
    for (const g of kroniek.van('beslissing-op-bezwaar')) {
      if (g.afwijkingGemotiveerd === true || g.adviesGevolgd === true) continue;
      const advies = voor(kroniek, 'advies-bezwaar', kroniek.plaats(g.id)).findLast((a) => isOver(a, g));
      const afgeweken =
        g.adviesGevolgd === false || (advies !== undefined && advies.strekking !== g.strekking);
      if (!afgeweken) continue;
      meld({
        zwaarte: g.afwijkingGemotiveerd === false ? 'blokkerend' : 'risico',
        tekst:
          g.afwijkingGemotiveerd === false
            ? 'De beslissing op bezwaar wijkt zonder uitleg af van het advies.'
            : 'De beslissing op bezwaar wijkt af van het advies. Een uitleg is niet vastgelegd.',
        bij: g.id,
        bewijs: advies === undefined ? [] : [advies.id],
      });
    }
  },
);

function isOver(
  advies: GebeurtenisVan<'advies-bezwaar'>,
  g: GebeurtenisVan<'beslissing-op-bezwaar'>,
): boolean {
  if (advies.besluitId !== undefined && g.besluitId !== undefined) return advies.besluitId === g.besluitId;
  if (advies.tegen !== undefined && g.tegen !== undefined) return advies.tegen === g.tegen;
  return true;
}
