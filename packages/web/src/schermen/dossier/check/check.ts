import type { DossierToets } from '@luwte/core/contract';

export type Gebrek = DossierToets['toets']['gebreken'][number];
export type Afdoening = DossierToets['afdoeningen'][number];

const GEWICHT = { blokkerend: 0, risico: 1, aandacht: 2 } as const;
/** As many lines as people read at a glance. */
const HOOGSTENS = 5;

export type Verdeling = {
  /** Always shown: all that block, and the heaviest others up to five lines. */
  readonly zichtbaar: readonly Gebrek[];
  readonly gevouwen: readonly Gebrek[];
  /** Settled by a person while the evidence is unchanged. */
  readonly afgedaan: readonly { readonly gebrek: Gebrek; readonly afdoening: Afdoening }[];
};

/** Which defects stand open on the screen, which fold, which are settled. Heaviest first, order kept within. */
export function verdeel(gebreken: readonly Gebrek[], afdoeningen: readonly Afdoening[]): Verdeling {
  const afgedaan: Verdeling['afgedaan'][number][] = [];
  const open: Gebrek[] = [];
  for (const gebrek of gebreken) {
    const afdoening = afdoeningen.find(
      (a) => a.code === gebrek.code && a.bij === gebrek.bij && a.tekst === gebrek.tekst,
    );
    if (afdoening) afgedaan.push({ gebrek, afdoening });
    else open.push(gebrek);
  }
  open.sort((a, b) => GEWICHT[a.zwaarte] - GEWICHT[b.zwaarte]);
  const blokkerend = open.filter((gebrek) => gebrek.zwaarte === 'blokkerend').length;
  const grens = Math.max(blokkerend, HOOGSTENS);
  return { zichtbaar: open.slice(0, grens), gevouwen: open.slice(grens), afgedaan };
}

/** The form that repairs a defect: a new event of this kind, or a correction of the event it touches. */
export type Herstel =
  | { readonly doe: 'nieuw'; readonly soort: string; readonly waarden?: Readonly<Record<string, string>> }
  | { readonly doe: 'corrigeer'; readonly id: string };

const NIEUW: Readonly<Record<string, Omit<Extract<Herstel, { doe: 'nieuw' }>, 'doe'>>> = {
  'eenmalig-incident': { soort: 'weging' },
  'onvoldoende-ernstig': { soort: 'weging' },
  'onvoldoende-geverifieerd': { soort: 'verificatie' },
  'waarneming-niet-representatief': { soort: 'constatering' },
  'eenzijdige-bron': { soort: 'buurtonderzoek' },
  'verouderd-bewijs': { soort: 'constatering' },
  'lichtere-middelen-niet-geprobeerd': { soort: 'buurtbemiddeling' },
  'verhuurder-niet-eerst': { soort: 'huurmaatregel' },
  'niet-gesproken-met-overlastgever': { soort: 'gesprek', waarden: { met: 'overlastgever' } },
  'beleidsstap-overgeslagen': { soort: 'afwijking' },
  'zienswijze-niet-geboden': { soort: 'voornemen' },
  'zorg-niet-onderzocht': { soort: 'zorgadvies' },
  'geen-invorderingsbeschikking': { soort: 'invorderingsbeschikking' },
  'weigering-onvoldoende-onderzocht': { soort: 'constatering' },
};

/** Defects in a letter or decision that is there: what was not recorded about it is added by a correction. */
const CORRIGEER: ReadonlySet<string> = new Set([
  'geen-grondslag',
  'verkeerde-geadresseerde',
  'waarschuwing-niet-aantoonbaar',
  'zienswijzetermijn-te-kort',
  'zienswijze-niet-betrokken',
  'belangenafweging-ontbreekt',
  'kinderen-niet-meegewogen',
  'gedragsregel-vaag',
  'last-te-ruim',
  'begunstigingstermijn-ontbreekt',
  'dwangsom-zonder-maximum',
  'spoed-niet-gemotiveerd',
  'bekendmaking-niet-aantoonbaar',
  'overtreding-onvoldoende-vastgesteld',
  'rechtsmiddel-onjuist',
  'onbevoegd-orgaan',
]);

/** Which form a `herstel` opens; undefined where repair is no record but work (start over, ask a jurist). */
export function herstelVan(gebrek: Pick<Gebrek, 'code' | 'bij'>): Herstel | undefined {
  if (gebrek.bij !== undefined && CORRIGEER.has(gebrek.code)) return { doe: 'corrigeer', id: gebrek.bij };
  const nieuw = NIEUW[gebrek.code];
  return nieuw ? { doe: 'nieuw', ...nieuw } : undefined;
}
