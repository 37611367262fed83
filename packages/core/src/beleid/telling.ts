import { GEEN_GRENS, laatste, type Ronde, telt } from './bereik.ts';
import { type Grenswaarde, isVolledig, oordeel, waardeVan } from './drempel.ts';
import type { Evaluator } from './gecompileerd.ts';
import { maakSleutel } from './sleutel.ts';
import { aantalVan, maakTeller, type Stand, type Teller } from './teller.ts';
import { GEEN_BEWIJS, LuieUitslag, ONBEKEND } from './uitslag.ts';
import { compileerSelectie, type Zoeker } from './veldtest.ts';
import { BUITEN, compileerVenster } from './venster.ts';
import type { Telling } from './voorwaarde.schema.ts';

/**
 * Counts events. Certain are those that surely match, possible those that may match because a tested field is not
 * filled in. `ja` needs the certain number, `nee` the possible number and a part of the kroniek known to be complete.
 * @param grens the limits of the policy by id; one that is still empty makes the count unknown
 */
export function compileerTelling(telling: Telling, grens: Grenswaarde = GEEN): Evaluator {
  const minstens = waardeVan(telling.minstens, grens);
  const hoogstens = waardeVan(telling.hoogstens, grens);
  if (minstens === null || hoogstens === null) return () => ONBEKEND;
  const zoeker = compileerSelectie(telling);
  const sinds = telling.sinds && compileerSelectie(telling.sinds);
  const bereik = compileerVenster(telling.venster);
  const uniek = telling.uniek === undefined ? undefined : maakSleutel(telling.uniek);
  const per = telling.per === undefined ? undefined : maakSleutel(telling.per);
  const geverifieerd = telling.geverifieerd === true;
  const verbeurd = telling.verbeurd === true;
  const kaal = sinds === undefined && telling.venster === undefined && !geverifieerd && !verbeurd;
  // More certain ones take nothing away from "enough", and never mend "too many".
  const beslist = hoogstens === undefined ? (minstens ?? Number.POSITIVE_INFINITY) : hoogstens + 1;

  return (basis) => {
    const { kroniek } = basis;
    const { vanaf, raam } = bereik(basis);
    const ronde: Telronde = {
      basis,
      zoeker,
      kaal,
      geverifieerd,
      verbeurd,
      vanaf,
      raam,
      grens: sinds === undefined ? GEEN_GRENS : laatste(kroniek, sinds),
    };
    const teller = uniek === undefined && per === undefined ? undefined : maakTeller(uniek, per, kroniek);
    const stand = telTot(beslist, ronde, teller);
    // Without its anchor a window is surely empty.
    const volledig = raam === BUITEN || isVolledig(zoeker, kroniek);
    return new LuieUitslag(oordeel(stand, volledig, minstens, hoogstens), ronde, zekere);
  };
}

type Telronde = Ronde & { readonly zoeker: Zoeker };
const GEEN: Grenswaarde = () => null;

/**
 * Adds up until nothing more can change the answer. Newest first: what lies in a window or after a limit is at
 * the end.
 */
function telTot(beslist: number, ronde: Telronde, teller: Teller | undefined): Stand {
  const stand = { zeker: 0, mogelijk: 0 };
  const { kaal } = ronde;
  for (const { soort, test } of ronde.zoeker.takken) {
    const lijst = ronde.basis.kroniek.van(soort);
    const isMelding = soort === 'melding';
    for (let i = lijst.length - 1; i >= 0; i--) {
      const g = lijst[i]!;
      const uit = kaal ? test(g) : telt(g, test, ronde);
      if (uit === 'nee') continue;
      const aantal = isMelding ? aantalVan(g) : 1;
      if (teller !== undefined) teller.tel(g, uit === 'ja');
      else stand.mogelijk += aantal;
      if (uit === 'onbekend') continue;
      stand.zeker = teller === undefined ? stand.zeker + aantal : teller.zeker();
      if (stand.zeker >= beslist) return teller?.stand() ?? stand;
    }
  }
  return teller?.stand() ?? stand;
}

/** Ids of the events that surely count. */
function zekere(ronde: Telronde): readonly string[] {
  const ids: string[] = [];
  for (const { soort, test } of ronde.zoeker.takken) {
    for (const g of ronde.basis.kroniek.van(soort)) if (telt(g, test, ronde) === 'ja') ids.push(g.id);
  }
  return ids.length > 0 ? ids : GEEN_BEWIJS;
}
