import { type Feitenbasis, type GecompileerdBeleid, maakFeitenbasis } from '../beleid/index.ts';
import type { Kroniek } from '../dossier/index.ts';
import type { Kalender } from '../shared/index.ts';
import { type Besluitstand, bouwBesluitstanden } from './besluitstand.ts';
import { bepaalDwangsomstand, grensVan, heeftDwangsom } from './dwangsom/dwangsomstand.ts';
import { geldendeKroniek } from './geldendeKroniek.ts';
import { type Klok, maakKlok } from './klok.ts';
import { type Normen, normenVan } from './normen.ts';
import { maakOordelen, type Oordelen } from './oordelen.ts';
import { bepaalTermijnen, maakTermijnStand, type Termijnen } from './termijnen.ts';
import type { Dwangsomstand } from './toets.ts';
import { bouwToetsmomenten, type Toetsmoment } from './toetsmoment.ts';
import { maakVerwijsindex, type Verwijsindex } from './verwijzing.ts';

/** What comes from the law as data, beside the policy. */
export type Wet = { readonly kalender: Kalender };

/** Everything the parts of a toets look at, computed once per dossier and reference date. */
export type Toetsbasis = {
  readonly kroniek: Kroniek;
  readonly beleid: GecompileerdBeleid;
  readonly wet: Wet;
  readonly normen: Normen;
  readonly klok: Klok;
  readonly verwijzingen: Verwijsindex;
  readonly besluiten: ReadonlyMap<string, Besluitstand>;
  readonly dwangsommen: readonly Dwangsomstand[];
  readonly termijnen: Termijnen;
  /** Without the decisions that are over: what steps, phases and facts look at. */
  readonly feiten: Feitenbasis;
  readonly oordelen: Oordelen;
  readonly momenten: readonly Toetsmoment[];
};

export function bouwToetsbasis(kroniek: Kroniek, beleid: GecompileerdBeleid, wet: Wet): Toetsbasis {
  const normen = normenVan(beleid);
  const klok = maakKlok(kroniek.peildatum);
  const verwijzingen = maakVerwijsindex(kroniek);
  const besluiten = bouwBesluitstanden(kroniek);
  const grens = besluiten.size === 0 ? undefined : grensVan(beleid);
  const dwangsommen = [...besluiten.values()]
    .filter(heeftDwangsom)
    .map((stand) => bepaalDwangsomstand(stand, kroniek, klok, grens));
  const termijnen = bepaalTermijnen({
    kroniek,
    beleid,
    kalender: wet.kalender,
    klok,
    verwijzingen,
    besluiten,
    dwangsommen,
  });
  let geboekt: ReadonlySet<string> | undefined;
  const verbeurd = (): ReadonlySet<string> => {
    geboekt ??= verbeurdeIds(dwangsommen);
    return geboekt;
  };
  const geldend = geldendeKroniek(kroniek, besluiten, verbeurd);
  const feiten = maakFeitenbasis(beleid, geldend, maakTermijnStand(termijnen), verbeurd);
  const oordelen = maakOordelen(kroniek);
  const momenten = bouwToetsmomenten(kroniek, besluiten, oordelen, normen);
  return {
    kroniek,
    beleid,
    wet,
    normen,
    klok,
    verwijzingen,
    besluiten,
    dwangsommen,
    termijnen,
    feiten,
    oordelen,
    momenten,
  };
}

function verbeurdeIds(dwangsommen: readonly Dwangsomstand[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { overtredingen } of dwangsommen) {
    for (const { id, bedrag } of overtredingen) if (bedrag > 0) ids.add(id);
  }
  return ids;
}
