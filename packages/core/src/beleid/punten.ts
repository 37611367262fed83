import type { Gebeurtenis } from '../dossier/index.ts';
import { GEEN_GRENS, laatste, type Ronde, telt } from './bereik.ts';
import { type Grenswaarde, isVolledig, oordeel, waardeVan } from './drempel.ts';
import type { Evaluator } from './gecompileerd.ts';
import { aantalVan, type Stand } from './teller.ts';
import { GEEN_BEWIJS, LuieUitslag, ONBEKEND } from './uitslag.ts';
import { compileerSelectie, delenVan, type Test, type Zoeker } from './veldtest.ts';
import { BUITEN, compileerVenster } from './venster.ts';
import type { Punten } from './voorwaarde.schema.ts';

type Puntenregel = { readonly zoeker: Zoeker; readonly punten: number };

/**
 * Adds up points for events. An event gets those of the first rule that it meets, a report about several times as
 * many times. Three-valued as a count: certain is what an event earns at least, possible what it may earn.
 * @param grens the limits of the policy by id; one that is still empty makes the sum unknown
 */
export function compileerPunten(punten: Punten, grens: Grenswaarde): Evaluator {
  const minstens = waardeVan(punten.minstens, grens);
  const hoogstens = waardeVan(punten.hoogstens, grens);
  if (minstens === null || hoogstens === null) return () => ONBEKEND;
  const regels = punten.regels.map((regel) => ({ zoeker: compileerSelectie(regel), punten: regel.punten }));
  const soorten = [...new Set(regels.flatMap(({ zoeker }) => zoeker.soorten))];
  const sinds = punten.sinds && compileerSelectie(punten.sinds);
  const bereik = compileerVenster(punten.venster);
  const geverifieerd = punten.geverifieerd === true;
  const kaal = sinds === undefined && punten.venster === undefined && !geverifieerd;
  const testVoor: Zoeker['testVoor'] = () => (g) => naarWaarheid(verdiend(g, regels));

  const delen = delenVan(soorten);
  return (basis) => {
    const { kroniek } = basis;
    const { vanaf, raam } = bereik(basis);
    const ronde: Ronde = {
      basis,
      zoeker: { testVoor },
      kaal,
      geverifieerd,
      verbeurd: false,
      vanaf,
      raam,
      grens: sinds === undefined ? GEEN_GRENS : laatste(kroniek, sinds),
    };
    const stand: Stand = { zeker: 0, mogelijk: 0 };
    const bewijs: string[] = [];
    for (const soort of soorten) {
      for (const g of kroniek.van(soort)) {
        const { zeker, mogelijk } = puntenVan(g, regels, ronde);
        stand.zeker += zeker;
        stand.mogelijk += mogelijk;
        if (zeker > 0) bewijs.push(g.id);
      }
    }
    const volledig = raam === BUITEN || isVolledig({ delen }, kroniek);
    const waarheid = oordeel(stand, volledig, minstens, hoogstens);
    return new LuieUitslag(waarheid, bewijs.length > 0 ? bewijs : GEEN_BEWIJS, zelf);
  };
}

const zelf = (bewijs: readonly string[]): readonly string[] => bewijs;
const ALTIJD: Test = () => 'ja';

/** What an event earns at least and at most, within window, fresh start and verification. */
function puntenVan(g: Gebeurtenis, regels: readonly Puntenregel[], ronde: Ronde): Stand {
  const waarde = verdiend(g, regels);
  if (waarde.mogelijk === 0) return waarde;
  const hoortErbij = telt(g, ALTIJD, ronde);
  if (hoortErbij === 'nee') return { zeker: 0, mogelijk: 0 };
  return hoortErbij === 'ja' ? waarde : { zeker: 0, mogelijk: waarde.mogelijk };
}

/** The first rule that surely fits decides; one before it that may fit leaves both open. */
function verdiend(g: Gebeurtenis, regels: readonly Puntenregel[]): Stand {
  const aantal = aantalVan(g);
  let zeker = Number.POSITIVE_INFINITY;
  let mogelijk = 0;
  for (const { zoeker, punten } of regels) {
    const past = zoeker.past(g);
    if (past === 'nee') continue;
    zeker = Math.min(zeker, punten * aantal);
    mogelijk = Math.max(mogelijk, punten * aantal);
    if (past === 'ja') return { zeker, mogelijk };
  }
  return { zeker: 0, mogelijk };
}

const naarWaarheid = ({ zeker, mogelijk }: Stand) => (zeker > 0 ? 'ja' : mogelijk > 0 ? 'onbekend' : 'nee');
