import type { Handeling, Rol } from './toegang.ts';

/** What whoever asks said about a closed dossier: why it has to be opened, today. */
export type Gesloten = { readonly aanleiding: boolean };

/** Roles that come near a closed dossier at all: who may reopen it, and who decides on an objection. */
const ROLLEN: ReadonlySet<Rol> = new Set(['casusregisseur', 'wijkmanager', 'jurist', 'burgemeester']);

/** Saying why. A new report is itself the reason, and reads nothing. */
const ZONDER_AANLEIDING: ReadonlySet<Handeling> = new Set(['gesloten:openen', 'melding:koppelen']);

/**
 * With a reason: reading, and what a closed case may still ask: a reopening, an objection or appeal, a correction, a
 * letter, handing it out. Which events that are, `naSluiting` of core/dossier says.
 */
const MET_AANLEIDING: ReadonlySet<Handeling> = new Set([
  'dossier:inzien',
  'gebeurtenis:inzien',
  'toets:inzien',
  'partij:inzien',
  'melderidentiteit:inzien',
  'document:inzien',
  'taak:inzien',
  'draaiboek:inzien',
  'deling:inzien',
  'vraag:inzien',
  'plaats:inzien',
  'gebeurtenis:vastleggen',
  'besluit:vastleggen',
  'partij:wijzigen',
  'document:toevoegen',
  'brief:opstellen',
  'dossier:exporteren',
]);

export const NOEM_AANLEIDING = 'Dit dossier is gesloten. Schrijf eerst waarom u het opent.';

/**
 * Why this act is refused in a closed dossier; undefined when it is not.
 * Source: art. 5 lid 1 onder b and e AVG; Bergen op Zoom 7.3: kept data are looked at on a new signal only.
 */
export function weigertGesloten(
  rollen: readonly Rol[],
  handeling: Handeling,
  { aanleiding }: Gesloten,
): string | undefined {
  if (ZONDER_AANLEIDING.has(handeling)) return undefined;
  if (!rollen.some((rol) => ROLLEN.has(rol))) return 'Dit dossier is gesloten.';
  if (!MET_AANLEIDING.has(handeling)) return 'Dit dossier is gesloten. Heropen het eerst.';
  return aanleiding ? undefined : NOEM_AANLEIDING;
}
