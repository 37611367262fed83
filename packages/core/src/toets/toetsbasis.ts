import { type Feitenbasis, type GecompileerdBeleid, maakFeitenbasis } from '../beleid/index.ts';
import type { Kroniek } from '../dossier/index.ts';
import type { Kalender } from '../shared/index.ts';
import { type Besluitstand, bouwBesluitstanden } from './besluitstand.ts';
import { bepaalDwangsomstand, heeftDwangsom } from './dwangsom/dwangsomstand.ts';
import { type Klok, maakKlok } from './klok.ts';
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
  readonly klok: Klok;
  readonly verwijzingen: Verwijsindex;
  readonly besluiten: ReadonlyMap<string, Besluitstand>;
  readonly dwangsommen: readonly Dwangsomstand[];
  readonly termijnen: Termijnen;
  readonly feiten: Feitenbasis;
  readonly oordelen: Oordelen;
  readonly momenten: readonly Toetsmoment[];
};

export function bouwToetsbasis(kroniek: Kroniek, beleid: GecompileerdBeleid, wet: Wet): Toetsbasis {
  const klok = maakKlok(kroniek.peildatum);
  const verwijzingen = maakVerwijsindex(kroniek);
  const besluiten = bouwBesluitstanden(kroniek);
  const dwangsommen = [...besluiten.values()]
    .filter(heeftDwangsom)
    .map((stand) => bepaalDwangsomstand(stand, kroniek, klok));
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
    geboekt ??= new Set(
      dwangsommen.flatMap((boek) => boek.overtredingen.flatMap((o) => (o.bedrag > 0 ? [o.id] : []))),
    );
    return geboekt;
  };
  const feiten = maakFeitenbasis(beleid, kroniek, maakTermijnStand(termijnen), verbeurd);
  const oordelen = maakOordelen(kroniek);
  const momenten = bouwToetsmomenten(kroniek, besluiten, oordelen);
  return {
    kroniek,
    beleid,
    wet,
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
