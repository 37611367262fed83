import { niet, type Waarheid, waarheid } from '../shared/index.ts';
import { compileerElk, compileerFeit, compileerLeeftijd, compileerNa, compileerVraag } from './bladeren.ts';
import type { Grenswaarde } from './drempel.ts';
import type { Evaluator, TermijnStatus, Uitslag } from './gecompileerd.ts';
import { compileerPunten } from './punten.ts';
import { compileerTelling } from './telling.ts';
import { LuieUitslag, metWaarheid, ONBEKEND, samen } from './uitslag.ts';
import type { Voorwaarde } from './voorwaarde.schema.ts';

/**
 * Compiles a condition once to a closure. For a condition that passed the checks of `compileerBeleid`.
 * @param isAfgeleid whether the policy derives this fact; such a fact has a truth and no value
 * @param grens the limits of the policy by id
 */
export function compileerVoorwaarde(
  voorwaarde: Voorwaarde,
  isAfgeleid: (feit: string) => boolean,
  grens: Grenswaarde,
): Evaluator {
  const zelf = compileerKern(voorwaarde, isAfgeleid, grens);
  return voorwaarde.stap === undefined ? zelf : ofAfgeweken(zelf, voorwaarde.stap);
}

function compileerKern(
  voorwaarde: Voorwaarde,
  isAfgeleid: (feit: string) => boolean,
  grens: Grenswaarde,
): Evaluator {
  const deel = (v: Voorwaarde): Evaluator => compileerVoorwaarde(v, isAfgeleid, grens);
  if ('alle' in voorwaarde) return combineer(voorwaarde.alle.map(deel), 'nee', 'ja');
  if ('een' in voorwaarde) return combineer(voorwaarde.een.map(deel), 'ja', 'nee');
  if ('niet' in voorwaarde) return keerOm(deel(voorwaarde.niet));
  if ('feit' in voorwaarde) return compileerFeit(voorwaarde, isAfgeleid(voorwaarde.feit));
  if ('telling' in voorwaarde) return compileerTelling(voorwaarde.telling, grens);
  if ('punten' in voorwaarde) return compileerPunten(voorwaarde.punten, grens);
  if ('elk' in voorwaarde) return compileerElk(voorwaarde);
  if ('na' in voorwaarde) return compileerNa(voorwaarde);
  if ('leeftijd' in voorwaarde) return compileerLeeftijd(voorwaarde);
  if ('termijn' in voorwaarde) return compileerTermijn(voorwaarde.termijn);
  return compileerVraag(voorwaarde);
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
  if (delen.length === 1) return delen[0]!;
  return (basis) => {
    let open = false;
    const uitslagen: Uitslag[] = [];
    for (const deel of delen) {
      const uit = deel(basis);
      if (uit.waarheid === beslissend) return uit;
      if (uit.waarheid === 'onbekend') open = true;
      uitslagen.push(uit);
    }
    return new LuieUitslag(open ? 'onbekend' : anders, uitslagen, samen);
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
