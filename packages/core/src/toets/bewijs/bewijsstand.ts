import type { Gebeurtenis, GebeurtenisVan, Kroniek } from '../../dossier/index.ts';
import type { Bewijsstand } from '../toets.ts';
import { isAnoniem, isPolitie, isProfessional, isZonderContext, onafhankelijkeBron } from './bron.ts';
import { KRACHTEN, overKrachten } from './kracht.ts';

const aantalVan = (g: Gebeurtenis): number => (g.soort === 'melding' ? (g.aantal ?? 1) : 1);

/** What the file holds: counts in reports (`aantal` of an entry counts), not in entries. */
export function bepaalBewijsstand(kroniek: Kroniek): Bewijsstand {
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
    if (g.soort === 'melding') {
      const isZonderNaam = kracht === 'anoniem' && isAnoniem(g, kroniek);
      bronnen.add(isZonderNaam ? 'anonieme melder' : soortMelder(g, kroniek));
      meldingen += aantal;
      if (isZonderNaam) anoniem += aantal;
      else if (g.melder !== undefined) melders.add(g.melder);
      if (kroniek.isGeverifieerd(g.id)) bevestigd += aantal;
      return;
    }
    const bron = bronVan(g, kroniek);
    if (bron !== undefined) bronnen.add(bron);
    if (isOnafhankelijk(kracht)) onafhankelijk += 1;
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

const soortMelder = ({ melder }: GebeurtenisVan<'melding'>, kroniek: Kroniek): string =>
  isProfessional(melder === undefined ? undefined : kroniek.partij(melder))
    ? 'professionele melder'
    : 'melder';

/** A label for where an item comes from; no names. */
function bronVan(g: Gebeurtenis, kroniek: Kroniek): string | undefined {
  switch (g.soort) {
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
