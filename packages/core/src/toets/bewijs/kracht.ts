import type { Gebeurtenis, Kroniek, Waarneming } from '../../dossier/index.ts';
import {
  huishoudenVan,
  isAnoniem,
  isBevestigdeOpname,
  isPolitie,
  isProfessional,
  isVanLeek,
  isZonderContext,
  waarnemerVan,
} from './bron.ts';

/** Proof strength, strongest first. */
export const KRACHTEN = [
  'eigen-waarneming',
  'meting',
  'politieregistratie',
  'tweede-huishouden',
  'een-huishouden',
  'anoniem',
  'opname-zonder-context',
] as const;
export type Kracht = (typeof KRACHTEN)[number];

/** Proof strength of every item in the kroniek that is evidence; the rest is left out. */
export function bepaalKrachten(kroniek: Kroniek): ReadonlyMap<string, Kracht> {
  const krachten = new Map<string, Kracht>();
  overKrachten(kroniek, (g, kracht) => krachten.set(g.id, kracht));
  return krachten;
}

/**
 * Walks over the evidence in the order of the kroniek. The first household that is heard counts as
 * `een-huishouden`, each other one as `tweede-huishouden`.
 */
export function overKrachten(kroniek: Kroniek, bezoek: (g: Gebeurtenis, kracht: Kracht) => void): void {
  let eerste: string | undefined;
  const uitHuishouden = (partij: string | undefined): Kracht => {
    const huishouden = huishoudenVan(partij, kroniek);
    if (huishouden === undefined) return 'anoniem';
    eerste ??= huishouden;
    return huishouden === eerste ? 'een-huishouden' : 'tweede-huishouden';
  };
  for (const g of kroniek.gebeurtenissen) {
    const kracht = krachtVan(g, kroniek, uitHuishouden);
    if (kracht !== undefined) bezoek(g, kracht);
  }
}

function krachtVan(
  g: Gebeurtenis,
  kroniek: Kroniek,
  uitHuishouden: (partij: string | undefined) => Kracht,
): Kracht | undefined {
  switch (g.soort) {
    case 'melding':
      return isAnoniem(g, kroniek) ? 'anoniem' : uitHuishouden(g.melder);
    case 'constatering':
      if (g.bevestigd === false) return undefined;
      return waarnemerVan(g, kroniek) !== undefined
        ? 'eigen-waarneming'
        : uitHuishouden(bewonerVan(g.waarneming, kroniek));
    case 'geluidsmeting':
      return isVanLeek(g.waarneming, kroniek) ? uitHuishouden(g.waarneming.door) : 'meting';
    case 'bestuurlijke-rapportage':
      if (g.concreet === false || g.aantalRegistraties === 0) return undefined;
      return isPolitie(g.organisatie) ? 'politieregistratie' : 'eigen-waarneming';
    case 'verklaring':
      return isProfessional(g.partij === undefined ? undefined : kroniek.partij(g.partij))
        ? 'eigen-waarneming'
        : uitHuishouden(g.partij);
    case 'opname':
      if (isBevestigdeOpname(g) || (g.bekekenDoorToezichthouder === true && g.bevestigd !== false))
        return 'eigen-waarneming';
      return isZonderContext(g)
        ? 'opname-zonder-context'
        : g.doorPartij === undefined
          ? 'een-huishouden'
          : uitHuishouden(g.doorPartij);
    default:
      return undefined;
  }
}

/** What an officer was only told comes from a source that is not named. */
const bewonerVan = ({ door }: Waarneming, kroniek: Kroniek): string | undefined =>
  door === undefined || isProfessional(kroniek.partij(door)) ? undefined : door;
