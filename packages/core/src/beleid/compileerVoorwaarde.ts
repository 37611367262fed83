import { niet, type Waarheid, waarheid } from '../shared/index.ts';
import { compileerElk, compileerFeit, compileerLeeftijd, compileerNa, compileerVraag } from './bladeren.ts';
import type { Grenswaarde } from './drempel.ts';
import type { Evaluator, Feitenbasis, TermijnStatus, Uitslag, Vensterblad } from './gecompileerd.ts';
import { compileerPunten } from './punten.ts';
import { compileerTelling } from './telling.ts';
import { LuieUitslag, metWaarheid, ONBEKEND, samen } from './uitslag.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

/** Compiles the conditions of one policy. */
export type Compileerder = {
  /** A condition that passed the checks of `compileerBeleid`, as a closure. */
  compileer(voorwaarde: Voorwaarde): Evaluator;
  /** So many different conditions were compiled: the size of `Feitenbasis.kladblok`. */
  aantal(): number;
  /** Those among them that count in a window that ends on the reference date. */
  vensters(): readonly Vensterblad[];
};

type Gedeeld = Vensterblad;

/**
 * Policies say the same thing in many places: a step is done when a letter went out, a later step asks for it, a phase
 * is reached by it. Equal conditions are compiled once and share a place in `Feitenbasis.kladblok`, so that each is
 * worked out at most once per dossier and day. Texts and sources make no difference.
 *
 * @param isAfgeleid whether the policy derives this fact; such a fact has a truth and no value
 * @param grens the limits of the policy by id
 */
export function maakCompileerder(isAfgeleid: (feit: string) => boolean, grens: Grenswaarde): Compileerder {
  const gedeeld = new Map<string, Gedeeld>();
  const vensters = new Set<Vensterblad>();

  const deel = (sleutel: string, maak: () => Evaluator): Gedeeld => {
    const bekend = gedeeld.get(sleutel);
    if (bekend !== undefined) return bekend;
    const plek = gedeeld.size;
    const zelf = maak();
    const nieuw: Gedeeld = {
      plek,
      beoordeel: (basis) => {
        const { kladblok } = basis;
        const bekend = kladblok[plek];
        if (bekend !== undefined) return bekend;
        const uit = zelf(basis);
        kladblok[plek] = uit;
        return uit;
      },
    };
    gedeeld.set(sleutel, nieuw);
    return nieuw;
  };

  const kern = (v: Voorwaarde): Gedeeld => {
    if ('alle' in v) return tak('alle', v.alle, (delen) => combineer(delen, 'nee', 'ja'));
    if ('een' in v) return tak('een', v.een, (delen) => combineer(delen, 'ja', 'nee'));
    if ('niet' in v) return tak('niet', [v.niet], ([een]) => keerOm(een!));
    const blad = zonderUitleg(v);
    const zelf = deel(JSON.stringify(blad), () => compileerBlad(blad, isAfgeleid, grens));
    if (heeftSchuifvenster(blad)) vensters.add(zelf);
    return zelf;
  };
  const tak = (
    naam: string,
    onder: readonly Voorwaarde[],
    maak: (delen: readonly Evaluator[]) => Evaluator,
  ): Gedeeld => {
    const delen = onder.map(geheel);
    if (delen.length === 1 && naam !== 'niet') return delen[0]!;
    return deel(`${naam} ${delen.map(({ plek }) => plek)}`, () => maak(delen.map((d) => d.beoordeel)));
  };
  const geheel = (v: Voorwaarde): Gedeeld => {
    const zelf = kern(v);
    const { stap } = v;
    if (stap === undefined) return zelf;
    return deel(`stap ${zelf.plek} ${stap}`, () => ofAfgeweken(zelf.beoordeel, stap));
  };
  return { compileer: (v) => geheel(v).beoordeel, aantal: () => gedeeld.size, vensters: () => [...vensters] };
}

/** Counts in a window that moves with the reference date; one that an event anchors stays where it is. */
function heeftSchuifvenster(blad: Blad): boolean {
  const venster =
    'telling' in blad ? blad.telling.venster : 'punten' in blad ? blad.punten.venster : undefined;
  return venster !== undefined && (venster.voor ?? venster.na) === undefined;
}

type Blad = Exclude<Voorwaarde, { alle: unknown } | { een: unknown } | { niet: unknown }>;

/** What decides, without what explains. */
function zonderUitleg(voorwaarde: Blad): Blad {
  const { id: _id, tekst, aard, bron, herstel, teBevestigen, stap, ...blad } = voorwaarde;
  return blad;
}

function compileerBlad(blad: Blad, isAfgeleid: (feit: string) => boolean, grens: Grenswaarde): Evaluator {
  if ('feit' in blad) return compileerFeit(blad, isAfgeleid(blad.feit));
  if ('telling' in blad) return compileerTelling(blad.telling, grens);
  if ('punten' in blad) return compileerPunten(blad.punten, grens);
  if ('elk' in blad) return compileerElk(blad);
  if ('na' in blad) return compileerNa(blad);
  if ('leeftijd' in blad) return compileerLeeftijd(blad);
  if ('termijn' in blad) return compileerTermijn(blad.termijn);
  return compileerVraag(blad);
}

/** A motivated departure from the step stands in for what the policy asks (art. 4:84 Awb). */
function ofAfgeweken(zelf: Evaluator, stap: string): Evaluator {
  return (basis) => {
    const uit = zelf(basis);
    if (uit.waarheid === 'ja') return uit;
    const afwijking = basis.kroniek.van('afwijking').findLast((g) => g.van === stap);
    return afwijking !== undefined && afwijking.motivering.trim() !== ''
      ? { waarheid: 'ja', bewijs: [afwijking.id] }
      : uit;
  };
}

/** Kleene `alle` and `een` with evidence: that of the part that decides, else that of all parts. */
function combineer(delen: readonly Evaluator[], beslissend: Waarheid, anders: Waarheid): Evaluator {
  // Each part keeps its outcome: who asks for the evidence looks at them again.
  const bewijsVan = (basis: Feitenbasis): readonly string[] => samen(delen.map((deel) => deel(basis)));
  return (basis) => {
    let open = false;
    for (let i = 0; i < delen.length; i++) {
      const uit = delen[i]!(basis);
      const { waarheid } = uit;
      if (waarheid === beslissend) return uit;
      if (waarheid === 'onbekend') open = true;
    }
    return new LuieUitslag(open ? 'onbekend' : anders, basis, bewijsVan);
  };
}

function keerOm(deel: Evaluator): Evaluator {
  return (basis): Uitslag => {
    const uit = deel(basis);
    return metWaarheid(niet(uit.waarheid), uit);
  };
}

/** `termijn`: where the latest term with this id stands. No such term is unknown: nothing started it yet. */
function compileerTermijn({ id, status }: { id: string; status: TermijnStatus }): Evaluator {
  return (basis) => {
    const stand = basis.termijn(id);
    if (stand === undefined) return ONBEKEND;
    return { waarheid: waarheid(stand.status === status), bewijs: stand.bewijs };
  };
}

/** The fact that a leaf is about, if it is about one. */
export const feitVan = (voorwaarde: Voorwaarde): string | undefined =>
  'feit' in voorwaarde ? voorwaarde.feit : 'vraag' in voorwaarde ? voorwaarde.vraag : undefined;
