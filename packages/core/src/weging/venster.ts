import type { Gebeurtenis } from '../dossier/index.ts';
import { type Datum, dagVan, plusDagen, plusMaanden } from '../shared/index.ts';

/** A stretch of days; both ends count. */
export type Venster = { readonly van: Datum; readonly tot: Datum; readonly maanden: number };
export type Zoekvenster = Venster & { heeft(g: Gebeurtenis): boolean };

/** The last so many calendar months up to and including `tot`. */
export function maakVenster(tot: Datum, maanden: number): Zoekvenster {
  return tussen(plusMaanden(tot, -maanden), tot, maanden);
}

/** The equal window right before it; the two share no day. */
export function vorigVenster({ van }: Venster, maanden: number): Zoekvenster {
  return tussen(plusMaanden(van, -maanden), plusDagen(van, -1), maanden);
}

const tussen = (van: Datum, tot: Datum, maanden: number): Zoekvenster => ({
  van,
  tot,
  maanden,
  heeft: (g) => {
    const dag = dagVan(g.op);
    return dag >= van && dag <= tot;
  },
});
