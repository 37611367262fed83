import type { DossierToets } from '@luwte/core/contract';
import type { OpenFormulier } from '../DossierContext.tsx';
import { heeftFormulier } from '../formulier/formulieren.ts';
import { HERSTEL, type Recept } from './recepten.ts';
import { type Blad, bladVan, type Kennis } from './voorwaardeblad.ts';

type Gebrek = Pick<DossierToets['toets']['gebreken'][number], 'code'> &
  Partial<Pick<DossierToets['toets']['gebreken'][number], 'bij' | 'bewijs' | 'tekst' | 'aard'>>;
type Criterium = { readonly id: string };
type Stappen = readonly { readonly id: string; readonly naam: string }[];

/** What the form can be filled in with: the policy of the dossier, and the names of its steps. */
export type Omgeving = { readonly beleid?: Kennis | undefined; readonly stappen?: Stappen | undefined };

/** The form that repairs something: a new event of a kind, or a correction of one that is there. */
export type Herstel = Extract<OpenFormulier, { doe: 'nieuw' } | { doe: 'corrigeer' }>;

/**
 * The form that repairs a defect or answers a criterion; undefined where repair is no record but work (see
 * `GEEN_FORMULIER`), where there is nothing yet to correct, or where the policy to read it from is not known.
 */
export function formulierVoorHerstel(wat: Gebrek | Criterium, omgeving: Omgeving = {}): Herstel | undefined {
  return 'code' in wat ? voorGebrek(wat, omgeving) : voorCriterium(wat.id, omgeving);
}

function voorGebrek(gebrek: Gebrek, { stappen }: Omgeving): Herstel | undefined {
  const recept: Recept | undefined = HERSTEL[gebrek.code];
  if (recept === undefined) return undefined;
  switch (recept.doe) {
    case 'nieuw':
      return { doe: 'nieuw', soort: recept.soort, ...(recept.waarden && { waarden: recept.waarden }) };
    case 'corrigeer':
      return gebrek.bij === undefined ? undefined : { doe: 'corrigeer', id: gebrek.bij };
    case 'corrigeer-bewijs': {
      const id = gebrek.bewijs?.at(-1);
      return id === undefined ? undefined : { doe: 'corrigeer', id };
    }
    case 'afwijking': {
      const van = stapUit(gebrek.tekst ?? '', stappen ?? []);
      return { doe: 'nieuw', soort: 'afwijking', ...(van === undefined ? {} : { waarden: { van } }) };
    }
    case 'termijn':
      // A term of the policy can be departed from with a reason; one of the law has to be given again.
      return { doe: 'nieuw', soort: gebrek.aard === 'beleid' ? 'afwijking' : 'voornemen' };
  }
}

/** The step that a defect names between quotes. */
const stapUit = (tekst: string, stappen: Stappen): string | undefined => {
  const naam = /"([^"]+)"/.exec(tekst)?.[1];
  return naam === undefined ? undefined : stappen.find((stap) => stap.naam === naam)?.id;
};

/** A question is answered, something that has to have happened is recorded. A term or an age cannot be. */
function voorCriterium(id: string, { beleid }: Omgeving): Herstel | undefined {
  return alsFormulier(beleid && bladVan(id, beleid));
}

/** The form that records what makes a condition true; undefined where nothing can be recorded. */
export function alsFormulier(blad: Blad | undefined): Herstel | undefined {
  if (blad === undefined) return undefined;
  if ('vraag' in blad) return { doe: 'nieuw', soort: 'oordeel', waarden: { feit: blad.vraag } };
  return heeftFormulier(blad.soort)
    ? { doe: 'nieuw', soort: blad.soort, ...(blad.waarden && { waarden: blad.waarden }) }
    : undefined;
}
