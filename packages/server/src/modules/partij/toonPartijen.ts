import type { PartijRegel } from '@luwte/core/contract';
import { huishoudenCodes, isVerhuld, type Partij } from '@luwte/core/dossier';
import type { GeladenDossier } from '../dossier/laadDossier.ts';

/**
 * The parties of a dossier. Who told something shows as a code with what the work needs (role, household as a
 * number, whether anonymous) and nothing that could tell who it is.
 */
export function toonPartijen({ vorm, codes, verhulling }: GeladenDossier): PartijRegel[] {
  const huishoudens = huishoudenCodes(vorm.partijen);
  return vorm.partijen.map((partij) => {
    const code = codes.get(partij.id) ?? partij.id;
    const sleutel = verhulling.sleutelVan(partij.id);
    const huishouden = partij.huishouden === undefined ? undefined : huishoudens.get(partij.huishouden);
    const voor = partij.voor === undefined ? undefined : verhulling.sleutelVan(partij.voor);
    const gedeeld = {
      sleutel,
      code,
      rol: partij.rol,
      ...(huishouden !== undefined && { huishouden }),
      ...(voor !== undefined && { voor }),
    };
    return isVerhuld(partij) ? { ...gedeeld, ...onherkenbaar(partij) } : { ...open(partij), ...gedeeld };
  });
}

function onherkenbaar({ soortMelder, anoniem, minderjarig }: Partij) {
  return {
    ...(soortMelder !== undefined && { soortMelder }),
    ...(anoniem !== undefined && { anoniem }),
    ...(minderjarig !== undefined && { minderjarig }),
  };
}

function open(partij: Partij): Partial<PartijRegel> {
  const { id: _id, huishouden: _huishouden, voor: _voor, ...rest } = partij;
  return rest;
}
