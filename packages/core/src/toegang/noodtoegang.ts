import type { Compartiment } from '../dossier/index.ts';
import type { Handeling, Rol, Wie } from './toegang.ts';

/** What emergency access can open. Never `melderidentiteit`: a reporter was promised that, hurry or not. */
export const NOOD_COMPARTIMENTEN = ['gezondheid', 'strafrechtelijk', 'politie', 'inkomen'] as const;
export type NoodCompartiment = (typeof NOOD_COMPARTIMENTEN)[number];

/** Only to look. Whoever has to write or hand over asks a colleague who has the right. */
const LEZEN: ReadonlySet<Handeling> = new Set([
  'dossier:inzien',
  'gebeurtenis:inzien',
  'document:inzien',
  'toets:inzien',
  'partij:inzien',
]);
/** Who runs, writes or watches the system opens nothing, whatever other role goes with it. */
const NOOIT: ReadonlySet<Rol> = new Set(['beheerder', 'beleidsmedewerker', 'privacyfunctionaris']);

/** May this person break the glass at all? The right itself is asked by `beoordeelToegang`. */
export const kanNoodtoegang = (wie: Pick<Wie, 'organisatieSoort' | 'rollen'>): boolean =>
  wie.organisatieSoort === 'gemeente' && !wie.rollen.some((rol) => NOOIT.has(rol));

/**
 * Does running emergency access open this compartment for this act?
 * @param open what it opens in this dossier; left out: none runs
 */
export const opentNoodtoegang = (
  wie: Wie,
  handeling: Handeling,
  compartiment: Compartiment,
  open: readonly Compartiment[] | undefined,
): boolean =>
  open?.includes(compartiment) === true &&
  (NOOD_COMPARTIMENTEN as readonly Compartiment[]).includes(compartiment) &&
  LEZEN.has(handeling) &&
  kanNoodtoegang(wie);
