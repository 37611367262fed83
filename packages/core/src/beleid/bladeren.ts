import type { Partij } from '../dossier/index.ts';
import { type Datum, type Waarheid, waarheid } from '../shared/index.ts';
import { laatste } from './bereik.ts';
import type { Evaluator, FeitLezer, Uitslag } from './gecompileerd.ts';

import { GEEN_BEWIJS, JA, metWaarheid, NEE, ONBEKEND } from './uitslag.ts';
import { compileerSelectie, compileerWaar } from './veldtest.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

type Blad<K extends string> = Extract<Voorwaarde, Record<K, unknown>>;
type Waarde = boolean | number | string;

/** `feit`: a comparison with the value of a fact; without one, the truth of a yes-or-no fact. */
export function compileerFeit(
  { feit, is, in: een, minstens, hoogstens }: Blad<'feit'>,
  isAfgeleid: boolean,
): Evaluator {
  const eisen: ((waarde: Waarde) => boolean)[] = [];
  if (is !== undefined) eisen.push((w) => w === is);
  if (een !== undefined) eisen.push((w) => een.includes(w));
  if (minstens !== undefined) eisen.push((w) => (w as number) >= minstens);
  if (hoogstens !== undefined) eisen.push((w) => (w as number) <= hoogstens);
  // A condition is compiled for one policy, so its fact is looked up there once.
  let lezer: FeitLezer | undefined;
  if (eisen.length === 0) {
    return (basis) => {
      lezer ??= basis.lezer(feit);
      return basis.uitslagBij(lezer);
    };
  }
  const klopt = (waarde: Waarde): boolean => eisen.every((eis) => eis(waarde));
  if (isAfgeleid) {
    return (basis) => {
      lezer ??= basis.lezer(feit);
      const uit = basis.uitslagBij(lezer);
      if (uit.waarheid === 'onbekend') return uit;
      return metWaarheid(waarheid(klopt(uit.waarheid === 'ja')), uit);
    };
  }
  return (basis) => {
    lezer ??= basis.lezer(feit);
    const antwoord = basis.waardeBij(lezer);
    if (antwoord === undefined) return ONBEKEND;
    return { waarheid: waarheid(klopt(antwoord.waarde)), bewijs: antwoord.bewijs };
  };
}

/**
 * `vraag`: an open norm that a person answers. A yes counts when it was motivated; the shorthand of an import
 * counts as answered on the first day, its motivation is not in the file.
 */
export function compileerVraag({ vraag }: Blad<'vraag'>): Evaluator {
  let lezer: FeitLezer | undefined;
  return (basis) => {
    lezer ??= basis.lezer(vraag);
    const antwoord = basis.waardeBij(lezer);
    if (antwoord === undefined) return ONBEKEND;
    if (antwoord.waarde !== true) return { waarheid: 'nee', bewijs: antwoord.bewijs };
    const telt = antwoord.gemotiveerd || antwoord.bewijs.length === 0;
    return { waarheid: telt ? 'ja' : 'onbekend', bewijs: antwoord.bewijs };
  };
}

/** `elk`: everything in the selection passes. Nothing at all is only "all" where the part is complete. */
export function compileerElk({ elk }: Blad<'elk'>): Evaluator {
  const zoeker = compileerSelectie(elk.over);
  const heeft = new Map(zoeker.soorten.map((soort) => [soort, compileerWaar(soort, elk.heeft)]));
  return ({ kroniek }) => {
    const goed: string[] = [];
    const fout: string[] = [];
    let open = false;
    let leeg = true;
    for (const { soort, test } of zoeker.takken) {
      for (const g of kroniek.van(soort)) {
        const lid = test(g);
        if (lid === 'nee') continue;
        const voldoet = heeft.get(soort)!(g);
        if (lid === 'ja') leeg = false;
        if (voldoet === 'ja') {
          if (lid === 'ja') goed.push(g.id);
        } else if (voldoet === 'nee' && lid === 'ja') fout.push(g.id);
        else open = true;
      }
    }
    if (fout.length > 0) return { waarheid: 'nee', bewijs: fout };
    const volledig = !leeg || zoeker.soorten.every((soort) => kroniek.isVolledigVoor(soort));
    return { waarheid: open || !volledig ? 'onbekend' : 'ja', bewijs: goed };
  };
}

/** `na`: the latest `wat` comes after the latest `na` in the order of the kroniek. */
export function compileerNa({ na }: Blad<'na'>): Evaluator {
  const wat = compileerSelectie(na.wat);
  const vorig = compileerSelectie(na.na);
  return ({ kroniek }) => {
    const w = laatste(kroniek, wat);
    const v = laatste(kroniek, vorig);
    const bewijs = [v.id, w.id].filter((id) => id !== undefined);
    const uit: Waarheid =
      v.zeker >= 0 && w.zeker > v.mogelijk
        ? 'ja'
        : (v.mogelijk < 0 && vorig.soorten.every(kroniek.isVolledigVoor)) ||
            (w.mogelijk < v.zeker && wat.soorten.every(kroniek.isVolledigVoor)) ||
            (w.mogelijk < 0 && wat.soorten.every(kroniek.isVolledigVoor))
          ? 'nee'
          : 'onbekend';
    return { waarheid: uit, bewijs: bewijs.length > 0 ? bewijs : GEEN_BEWIJS };
  };
}

/** `leeftijd`: every natural person with this role has reached the age on the reference date. */
export function compileerLeeftijd({ leeftijd: { rol, minstens } }: Blad<'leeftijd'>): Evaluator {
  return ({ kroniek }): Uitslag => {
    const personen = kroniek.dossier.partijen.filter((p) => p.rol === rol && p.rechtspersoon !== true);
    if (personen.length === 0) return ONBEKEND;
    let uit = JA;
    for (const persoon of personen) {
      const een = heeftLeeftijd(persoon, minstens, kroniek.peildatum);
      if (een === 'nee') return NEE;
      if (een === 'onbekend') uit = ONBEKEND;
    }
    return uit;
  };
}

const MEERDERJARIG = 18;

function heeftLeeftijd(persoon: Partij, minstens: number, peildatum: Datum): Waarheid {
  const geboren = persoon.geboortedatum;
  if (geboren !== undefined) {
    const jaren = Number(peildatum.slice(0, 4)) - Number(geboren.slice(0, 4));
    // Born on 29 February: in other years the age is reached on 1 March, the careful reading.
    const verjaard = peildatum.slice(5) >= geboren.slice(5);
    return waarheid(jaren - (verjaard ? 0 : 1) >= minstens);
  }
  if (persoon.minderjarig === true && minstens >= MEERDERJARIG) return 'nee';
  if (persoon.minderjarig === false && minstens <= MEERDERJARIG) return 'ja';
  return 'onbekend';
}
