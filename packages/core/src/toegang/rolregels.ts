import type { Organisatiesoort } from '../dossier/index.ts';
import { bereikVan } from './beoordeelToegang.ts';
import { rolPast } from './rechten.ts';
import type { Rol } from './toegang.ts';

/**
 * Why these roles cannot go together at such an organisation; undefined when they can. Who runs the system gives others
 * their rights, and therefore has none on cases.
 */
export function waaromRollenNiet(rollen: readonly Rol[], soort: Organisatiesoort): string | undefined {
  if (rollen.length === 0) return 'Kies minstens één rol.';
  if (!rollen.every((rol) => rolPast(rol, soort))) {
    return 'Een van deze rollen past niet bij dit soort organisatie.';
  }
  if (rollen.includes('beheerder') && bereikVan({ rollen }) !== 'geen') {
    return 'Een functioneel beheerder ziet geen dossiers. Kies geen rol erbij die dossiers of meldingen leest.';
  }
  return undefined;
}
