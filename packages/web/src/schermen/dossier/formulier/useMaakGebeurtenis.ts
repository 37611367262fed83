import type { DossierKop } from '@luwte/core/contract';
import { useBeleidVan, useGebeurtenissen } from '../dossier.api.ts';
import { FORMULIEREN, heeftFormulier } from './formulieren.ts';
import {
  type GebeurtenisBody,
  naarCorrectie,
  naarGebeurtenis,
  naarOordeel,
  nieuwBesluitId,
} from './naarGebeurtenis.ts';
import type { Waarden } from './veldsoort.ts';

export const VRAAG_ONBEKEND = {
  feit: 'Deze vraag staat niet in het beleid van dit dossier. Kies een andere.',
};

/**
 * Makes an event of a filled-in form, as it is recorded and as it is supposed. A decision gets an id of its own, an
 * answer the compartment of its question; undefined when that question is not in the policy.
 */
export function useMaakGebeurtenis(
  kop: DossierKop,
  soort: string,
  origineel?: Readonly<Record<string, unknown>>,
): (waarden: Waarden) => GebeurtenisBody | undefined {
  const besluiten = useGebeurtenissen(kop.id, ['besluit'], soort === 'besluit' && !origineel);
  const beleid = useBeleidVan(kop, soort === 'oordeel');
  return (waarden) => {
    const vorm = heeftFormulier(soort) ? FORMULIEREN[soort] : undefined;
    if (!vorm) return undefined;
    const bekend = (besluiten.data ?? []).map((item) => String(item.gebeurtenis.besluitId));
    const extra =
      soort === 'besluit'
        ? { besluitId: nieuwBesluitId(String(waarden.op), String(waarden.maatregel ?? ''), bekend) }
        : {};
    const body = origineel
      ? naarCorrectie(origineel, vorm, waarden)
      : naarGebeurtenis(soort, vorm, waarden, extra);
    if (soort !== 'oordeel') return body;
    const vraag = beleid.data?.beleid.feiten[String(waarden.feit ?? '')];
    return vraag && naarOordeel(body, String(waarden.waarde ?? ''), vraag);
  };
}
