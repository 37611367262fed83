import type { Rol, Wie } from '@luwte/core/toegang';

const REGIEVOERDERS: readonly Rol[] = ['casusregisseur', 'wijkmanager'];

/** Who opens a dossier runs it, when running dossiers is their work; otherwise it waits for somebody. */
export const regieVan = (wie: Wie): string | undefined =>
  wie.rollen.some((rol) => REGIEVOERDERS.includes(rol)) ? wie.medewerkerId : undefined;
