import type { Categorie, GebeurtenisVan } from '../dossier/index.ts';
import type { Gewichten, Weegstaat } from './weging.ts';

/** The kinds of nuisance reported, and how heavy the policy calls them. */
export function telSoorten(
  meldingen: readonly GebeurtenisVan<'melding'>[],
  gewichten: Gewichten,
): Pick<Weegstaat, 'soorten' | 'ernst'> {
  const namen = [...new Set(meldingen.flatMap((g) => g.categorieen))].sort();
  const met = namen.filter((naam) => gewichten.has(naam));
  const hoogste = Math.max(...met.map((naam) => gewichten.get(naam)!));
  const perGewicht = new Map<number, number>();
  for (const g of meldingen) {
    // A melding of several kinds weighs as its heaviest.
    const eigen = g.categorieen.flatMap((naam) => gewichten.get(naam) ?? []);
    if (eigen.length === 0) continue;
    const gewicht = Math.max(...eigen);
    perGewicht.set(gewicht, (perGewicht.get(gewicht) ?? 0) + (g.aantal ?? 1));
  }
  return {
    soorten: { aantal: namen.length, namen },
    ernst: {
      zwaarste: met.filter((naam) => gewichten.get(naam) === hoogste) as Categorie[],
      perGewicht: [...perGewicht]
        .sort((a, b) => b[0] - a[0])
        .map(([gewicht, aantal]) => ({ gewicht, aantal })),
      zonderGewicht: namen.filter((naam) => !gewichten.has(naam)),
    },
  };
}
