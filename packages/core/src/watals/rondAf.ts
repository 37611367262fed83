import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { WatAls } from './uitkomst.ts';

/**
 * The result in the order of the new policy, what only the old one has at the end: the same dossiers give the same
 * file, whichever dossier first showed a difference.
 */
export function rondAf(uitkomst: WatAls, { stappen, termijnen, persoon }: GecompileerdBeleid): WatAls {
  const opVolgorde =
    (ids: readonly string[]) =>
    (a: { readonly id: string }, b: { readonly id: string }): number =>
      plaats(ids, a.id) - plaats(ids, b.id) || (a.id < b.id ? -1 : 1);
  return {
    ...uitkomst,
    oud: [...uitkomst.oud].sort((a, b) => b.dossiers - a.dossiers),
    fasen: [...uitkomst.fasen].sort((a, b) => b.dossiers - a.dossiers),
    stappen: [...uitkomst.stappen].sort(opVolgorde(stappen.map((s) => s.stap.id))),
    gebreken: [...uitkomst.gebreken].sort((a, b) => (a.code < b.code ? -1 : 1)),
    termijnen: [...uitkomst.termijnen].sort(opVolgorde(termijnen.map((t) => t.regel.id))),
    personen: {
      ...uitkomst.personen,
      fasen: [...uitkomst.personen.fasen].sort((a, b) => b.personen - a.personen),
      stappen: [...uitkomst.personen.stappen].sort(opVolgorde(persoon.stappen.map((s) => s.stap.id))),
    },
  };
}

function plaats(ids: readonly string[], id: string): number {
  const gevonden = ids.indexOf(id);
  return gevonden === -1 ? ids.length : gevonden;
}
