import type { Feitenbasis, GecompileerdBeleid } from '@luwte/core/beleid';
import { type Dossier, leesKroniek } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import { bouwToetsbasis, feitenVanPersoon, type Wet } from '@luwte/core/toets';

/** What a scenario says about a fact: its answer, or that nobody knows. */
export type Feitwaarde = boolean | number | string;
/** The facts of the dossier, or as far as they are about one person. */
export type FeitenVan = (partij?: string) => Feitenbasis;

/** The facts that a toets of this dossier looks at; computed when a scenario asks for one. */
export function maakFeitenVan(
  dossier: Dossier,
  beleid: GecompileerdBeleid,
  wet: Wet,
  peildatum: Datum,
): FeitenVan {
  const bekend = new Map<string | undefined, Feitenbasis>();
  return (partij) => {
    const eerder = bekend.get(partij);
    if (eerder !== undefined) return eerder;
    const basis = bouwToetsbasis(leesKroniek(dossier, { peildatum }), beleid, wet);
    const feiten = partij === undefined ? basis.feiten : feitenVanPersoon(partij, basis);
    bekend.set(partij, feiten);
    return feiten;
  };
}

/** One fact as a scenario writes it: true, false, the choice or number, or `onbekend`. */
export function feitGezien(feiten: Feitenbasis, naam: string): Feitwaarde {
  const { waarheid } = feiten.feit(naam);
  if (waarheid !== 'onbekend') return waarheid === 'ja';
  return feiten.waarde(naam)?.waarde ?? 'onbekend';
}
