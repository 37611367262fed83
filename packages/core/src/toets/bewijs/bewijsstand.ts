import type { Gebeurtenis, Kroniek } from '../../dossier/index.ts';
import type { Bewijsstand } from '../toets.ts';
import { isAnoniem, isPolitie, isProfessional, isZonderContext, onafhankelijkeBron } from './bron.ts';
import { KRACHTEN, overKrachten } from './kracht.ts';

const aantalVan = (g: Gebeurtenis): number => (g.soort === 'melding' ? (g.aantal ?? 1) : 1);

/**
 * What the file holds: counts in reports (`aantal` of an entry counts), not in entries.
 * @param geverifieerd meldingen that were verified and not found untrue later
 */
export function bepaalBewijsstand(kroniek: Kroniek, geverifieerd: ReadonlySet<string>): Bewijsstand {
  const melders = new Set<string>();
  const bronnen = new Set<string>();
  const perKracht: Record<string, number> = Object.fromEntries(KRACHTEN.map((kracht) => [kracht, 0]));
  let meldingen = 0;
  let anoniem = 0;
  let bevestigd = 0;
  let onafhankelijk = 0;
  let eerste: string | undefined;
  let laatste: string | undefined;
  overKrachten(kroniek, (g, kracht) => {
    const aantal = aantalVan(g);
    perKracht[kracht]! += aantal;
    eerste ??= g.op;
    const einde = g.tot !== undefined && g.tot.slice(0, 10) <= kroniek.peildatum ? g.tot : g.op;
    if (laatste === undefined || einde > laatste) laatste = einde;
    const bron = bronVan(g, kroniek);
    if (bron !== undefined) bronnen.add(bron);
    if (g.soort === 'melding') {
      meldingen += aantal;
      if (isAnoniem(g, kroniek)) anoniem += aantal;
      else if (g.melder !== undefined) melders.add(g.melder);
      if (geverifieerd.has(g.id)) bevestigd += aantal;
    } else if (isOnafhankelijk(kracht)) onafhankelijk += 1;
  });
  return {
    meldingen,
    melders: melders.size,
    anoniem,
    bevestigd,
    onafhankelijk,
    bronnen: [...bronnen],
    ...(eerste === undefined ? {} : { eerste }),
    ...(laatste === undefined ? {} : { laatste }),
    perKracht,
  };
}

const isOnafhankelijk = (kracht: string): boolean =>
  kracht === 'eigen-waarneming' || kracht === 'meting' || kracht === 'politieregistratie';

/** A label for where an item comes from; no names. */
function bronVan(g: Gebeurtenis, kroniek: Kroniek): string | undefined {
  switch (g.soort) {
    case 'melding':
      if (isAnoniem(g, kroniek)) return 'anonieme melder';
      return isProfessional(g.melder === undefined ? undefined : kroniek.partij(g.melder))
        ? 'professionele melder'
        : 'melder';
    case 'constatering':
      return onafhankelijkeBron(g.waarneming, kroniek) ?? g.waarneming.functie ?? 'waarneming';
    case 'geluidsmeting':
      return 'geluidsmeting';
    case 'bestuurlijke-rapportage':
      return isPolitie(g.organisatie) ? 'politie' : g.organisatie;
    case 'verklaring':
      return isProfessional(g.partij === undefined ? undefined : kroniek.partij(g.partij))
        ? 'verklaring van een professional'
        : 'verklaring';
    case 'opname':
      return isZonderContext(g) ? 'opname zonder context' : 'opname';
    default:
      return undefined;
  }
}
