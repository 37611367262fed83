import type { Categorie, GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { dagVan } from '../shared/index.ts';
import type { Weegstaat } from './weging.ts';

/** Kinds, persons and places that the last weighing could not know: they came up after it. */
export function zoekNieuw(kroniek: Kroniek): Weegstaat['nieuw'] {
  const laatste = kroniek.van('weging').at(-1);
  if (laatste === undefined) return undefined;
  const grens = kroniek.plaats(laatste.id);
  const bij = (g: GebeurtenisVan<'melding'>): boolean => kroniek.plaats(g.id) > grens;
  const meldingen = kroniek.van('melding');
  const voor = meldingen.filter((g) => !bij(g));
  const na = meldingen.filter(bij);
  const verschil = <T extends string>(lees: (g: GebeurtenisVan<'melding'>) => readonly T[]): T[] => {
    const bekend = new Set(voor.flatMap(lees));
    return [...new Set(na.flatMap(lees))].filter((waarde) => !bekend.has(waarde)).sort();
  };
  return {
    sinds: dagVan(laatste.op),
    soorten: verschil<Categorie>((g) => g.categorieen),
    personen: verschil((g) => g.personen ?? []),
    plaatsen: verschil((g) => (g.plaatsType === undefined ? [] : [g.plaatsType])),
  };
}
