import type { Kroniek } from '../dossier/index.ts';
import { type Datum, dagVan } from '../shared/index.ts';

const FEIT = 'veiligheidsrisicoMedewerker';

/** A warning for who goes there. `tot` is its last day; left out: until somebody withdraws it. */
export type Veiligheidswaarschuwing = { readonly tot?: Datum };

/**
 * The safety warning that holds on the reference date: the last answer to whether contact is unsafe for staff,
 * when that answer is yes and its end has not passed. Undefined: nobody warned, or the warning ended.
 */
export function veiligheidswaarschuwing(kroniek: Kroniek): Veiligheidswaarschuwing | undefined {
  const antwoord = kroniek.van('oordeel').findLast((g) => g.feit === FEIT);
  if (antwoord === undefined) return kroniek.dossier.feiten?.[FEIT] === true ? {} : undefined;
  if (antwoord.waarde !== true) return undefined;
  if (antwoord.tot === undefined) return {};
  const tot = dagVan(antwoord.tot);
  return kroniek.peildatum <= tot ? { tot } : undefined;
}
