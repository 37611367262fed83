import type { Gebeurtenis, Kroniek } from '../dossier/index.ts';
import { dagVan, type Tijdstip } from '../shared/index.ts';
import { maakLezer } from './veldvorm.ts';

/**
 * What makes two events "the same one" when counting different values. Undefined: not known, so it may be
 * a new value or one already counted.
 */
export type Sleutel = ((g: Gebeurtenis, kroniek: Kroniek) => string | undefined) & {
  /** One entry that stands for several reports may hold several values of this key. */
  readonly verspreid?: boolean;
};

/** Keys with a name of their own; every other text is a field path. */
export const EIGEN_SLEUTELS = ['dag', 'melder', 'huishouden'] as const;

export function maakSleutel(naam: string): Sleutel {
  if (naam === 'dag') return Object.assign((g: Gebeurtenis) => dagVan(g.op as Tijdstip), { verspreid: true });
  if (naam === 'melder') return bronVan;
  if (naam === 'huishouden') return huishoudenVan;
  const lees = maakLezer(naam);
  return (g) => {
    const waarde = lees(g);
    return waarde === undefined ? undefined : String(waarde);
  };
}

/** The person an event comes from, where the format has a place for that. */
function bronVan(g: Gebeurtenis): string | undefined {
  switch (g.soort) {
    case 'melding':
      return g.melder;
    case 'verklaring':
    case 'zienswijze':
      return g.partij;
    case 'opname':
      return g.doorPartij;
    case 'constatering':
    case 'geluidsmeting':
    case 'overtreding':
      return g.waarneming.door ?? g.door;
    default:
      return g.door;
  }
}

/** Same household = one source; a person without a known household counts alone. */
function huishoudenVan(g: Gebeurtenis, kroniek: Kroniek): string | undefined {
  const persoon = bronVan(g);
  return persoon === undefined ? undefined : kroniek.huishouden(persoon);
}
