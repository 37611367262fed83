import type { Gebeurtenis, Kroniek } from '../../dossier/index.ts';
import type { Bewijsstand } from '../toets.ts';
import { isAnoniem, isPolitie, isProfessional, isZonderContext, onafhankelijkeBron } from './bron.ts';
import { KRACHTEN, overKrachten } from './kracht.ts';

const GEEN_KRACHTEN: Readonly<Record<string, number>> = Object.fromEntries(KRACHTEN.map((k) => [k, 0]));

/** What the file holds: counts in reports (`aantal` of an entry counts), not in entries. */
export function bepaalBewijsstand(kroniek: Kroniek): Bewijsstand {
  const melders = new Set<string>();
  const bronnen = new Set<string>();
  const perKracht: Record<string, number> = { ...GEEN_KRACHTEN };
  let meldingen = 0;
  let anoniem = 0;
  let bevestigd = 0;
  let onafhankelijk = 0;
  let eerste: string | undefined;
  let laatste: string | undefined;
  let laatsteMelder: string | undefined;
  overKrachten(kroniek, (g, kracht) => {
    const { op, tot } = g;
    eerste ??= op;
    const einde = tot !== undefined && tot.slice(0, 10) <= kroniek.peildatum ? tot : op;
    if (laatste === undefined || einde > laatste) laatste = einde;
    if (g.soort === 'melding') {
      const { melder, aantal = 1 } = g;
      perKracht[kracht]! += aantal;
      const isZonderNaam = kracht === 'anoniem' && isAnoniem(g, kroniek);
      meldingen += aantal;
      if (isZonderNaam) {
        anoniem += aantal;
        bronnen.add('anonieme melder');
      } else if (melder === undefined) bronnen.add('melder');
      else if (melder !== laatsteMelder) {
        // Reports of one person mostly follow each other.
        laatsteMelder = melder;
        melders.add(melder);
        bronnen.add(soortMelder(melder, kroniek));
      }
      if (kroniek.isGeverifieerd(g.id)) bevestigd += aantal;
      return;
    }
    perKracht[kracht]! += 1;
    const bron = bronVan(g, kroniek);
    if (bron !== undefined) bronnen.add(bron);
    if (isOnafhankelijk(kracht)) onafhankelijk += 1;
  });
  const uit: Partial<Opbouw> = {
    meldingen,
    melders: melders.size,
    anoniem,
    bevestigd,
    onafhankelijk,
    bronnen: [...bronnen],
  };
  // Filled in, not spread: a spread in a literal costs more than all of its names.
  if (eerste !== undefined) uit.eerste = eerste;
  if (laatste !== undefined) uit.laatste = laatste;
  uit.perKracht = perKracht;
  return uit as Bewijsstand;
}

type Opbouw = { -readonly [K in keyof Bewijsstand]: Bewijsstand[K] };

const isOnafhankelijk = (kracht: string): boolean =>
  kracht === 'eigen-waarneming' || kracht === 'meting' || kracht === 'politieregistratie';

const soortMelder = (melder: string, kroniek: Kroniek): string =>
  isProfessional(kroniek.partij(melder)) ? 'professionele melder' : 'melder';

/** A label for where an item comes from; no names. */
function bronVan(g: Gebeurtenis, kroniek: Kroniek): string | undefined {
  switch (g.soort) {
    case 'constatering':
      // What an officer wrote down from the words of another is not a source of that office.
      if (g.waarneming.zelfWaargenomen === false) return 'horen zeggen';
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
