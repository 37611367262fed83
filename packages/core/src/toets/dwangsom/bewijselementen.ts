import type { Functie, Gebeurtenis, GebeurtenisVan, Kroniek, Waarneming } from '../../dossier/index.ts';

export type Element = 'wie' | 'waar' | 'hoe' | 'ondertekend' | 'bevoegd' | 'zelf';
/** `ontbreekt`: recorded that it is not there. `onbekend`: nobody recorded it. */
export type Tekort = {
  readonly element: Element;
  readonly aard: 'ontbreekt' | 'onbekend';
  readonly tekst: string;
};

/** Experts of the authority, or whose findings it adopts (ECLI:NL:RVS:2017:1179). */
const DESKUNDIG: ReadonlySet<Functie> = new Set([
  'politie',
  'wijkagent',
  'boa',
  'toezichthouder',
  'gemeente',
  'omgevingsdienst',
  'deskundige',
]);

/**
 * What is missing to collect on a breach: where, when, by whom, how, in a signed and dated report of a competent
 * observer. "When" is always there: every event has a day. What an observation or recording named in `betreft`
 * holds counts too. Source: ABRvS 3 May 2017, ECLI:NL:RVS:2017:1179.
 */
export function zoekTekorten(
  overtreding: GebeurtenisVan<'overtreding'>,
  kroniek: Kroniek,
): readonly Tekort[] {
  const steun = (overtreding.betreft ?? []).flatMap((id) => kroniek.opId(id) ?? []);
  const w = [overtreding.waarneming, ...steun.flatMap(waarnemingVan)];
  const heeft = (veld: (w: Waarneming) => unknown): boolean =>
    w.some((x) => veld(x) !== undefined && veld(x) !== '');
  const ja = (veld: (w: Waarneming) => boolean | undefined): boolean => w.some((x) => veld(x) === true);
  const nee = (veld: (w: Waarneming) => boolean | undefined): boolean => w.some((x) => veld(x) === false);
  const tekorten: Tekort[] = [];
  const mis = (element: Element, aard: Tekort['aard'], tekst: string): void => {
    tekorten.push({ element, aard, tekst });
  };

  const deskundig = w.some((x) => x.functie !== undefined && DESKUNDIG.has(x.functie));
  if (!deskundig) {
    if (heeft((x) => x.functie))
      mis('bevoegd', 'ontbreekt', 'niet vastgesteld door een toezichthouder of deskundige');
    else if (heeft((x) => x.door))
      mis('bevoegd', 'onbekend', 'de functie van wie het vaststelde is niet vastgelegd');
    else mis('wie', 'onbekend', 'niet vastgelegd wie het vaststelde');
  }
  if (!ja((x) => x.zelfWaargenomen) && nee((x) => x.zelfWaargenomen)) {
    mis('zelf', 'ontbreekt', 'niet zelf waargenomen');
  }
  if (!heeft((x) => x.plaats)) mis('waar', 'onbekend', 'niet vastgelegd waar het is waargenomen');
  if (!heeft((x) => x.methode)) mis('hoe', 'onbekend', 'niet vastgelegd hoe het is waargenomen');
  const getekend = ja((x) => x.rapportOndertekend) && ja((x) => x.rapportGedagtekend);
  // Photographs or other evidence may take the place of a signed report.
  const beeld = steun.some(
    (g) => g.soort === 'opname' && (g.bevestigd ?? g.bekekenDoorToezichthouder) === true,
  );
  if (!getekend && !beeld) {
    const fout = nee((x) => x.rapportOndertekend) || nee((x) => x.rapportGedagtekend);
    mis('ondertekend', fout ? 'ontbreekt' : 'onbekend', 'geen ondertekend en gedagtekend rapport');
  }
  return tekorten;
}

function waarnemingVan(g: Gebeurtenis): Waarneming[] {
  return g.soort === 'constatering' || g.soort === 'geluidsmeting' ? [g.waarneming] : [];
}
