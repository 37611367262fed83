import { PATRONEN, type Patroon, type Patroonregel, type PrivacySleutel } from '@luwte/core/contract';
import { type Datum, plusDagen } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { laadInstellingen } from './instellingen.ts';
import {
  loadBekeken,
  loadNamen,
  telBuitenWerktijd,
  telGeweigerd,
  telNoodtoegang,
  telZonderTaak,
} from './patroon.store.ts';

/** What stands out in the log of the last days, counted with the numbers that the municipality set. */
export async function zoekPatronen(tx: Tx, gemeenteId: string, vandaag: Datum): Promise<Patroonregel[]> {
  const gezet = new Map((await laadInstellingen(tx, gemeenteId)).map((i) => [i.sleutel, i.waarde]));
  const getal = (sleutel: PrivacySleutel) => gezet.get(sleutel)!;
  const periode = { van: plusDagen(vandaag, -getal('patroon-dagen')), tot: vandaag };
  const grens: Record<Patroon, number> = {
    'zonder-taak': getal('patroon-zonder-taak'),
    'veel-geweigerd': getal('patroon-geweigerd'),
    'buiten-werktijd': getal('patroon-buiten-werktijd'),
    noodtoegang: 1,
  };
  const uren = [getal('werktijd-van'), getal('werktijd-tot')] as const;
  const geteld = {
    'zonder-taak': await telZonderTaak(tx, gemeenteId, periode, grens['zonder-taak']),
    'veel-geweigerd': await telGeweigerd(tx, gemeenteId, periode, grens['veel-geweigerd']),
    'buiten-werktijd': await telBuitenWerktijd(tx, gemeenteId, periode, grens['buiten-werktijd'], ...uren),
    noodtoegang: await telNoodtoegang(tx, gemeenteId, periode),
  };
  const ids = [...new Set(PATRONEN.flatMap((p) => geteld[p].map(({ medewerkerId }) => medewerkerId)))];
  const namen = new Map((await loadNamen(tx, gemeenteId, ids)).map(({ id, naam }) => [id, naam]));
  const bekeken = new Map(
    (await loadBekeken(tx, gemeenteId, periode.van)).map((b) => [`${b.patroon} ${b.medewerker_id}`, b]),
  );
  return PATRONEN.flatMap((patroon) =>
    geteld[patroon].map(({ medewerkerId, aantal }) => {
      const gezien = bekeken.get(`${patroon} ${medewerkerId}`);
      return {
        patroon,
        medewerkerId,
        wie: namen.get(medewerkerId) ?? '',
        aantal,
        grens: grens[patroon],
        ...periode,
        ...(gezien && { bekeken: { op: lokaalMoment(gezien.op), opmerking: gezien.opmerking } }),
      };
    }),
  );
}
