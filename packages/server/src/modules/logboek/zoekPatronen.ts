import { PATRONEN, type Patroon, type Patroonregel, type PrivacySleutel } from '@luwte/core/contract';
import { plusDagen } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { straatMerk } from '../../platform/veiligheidslog/index.ts';
import { laadInstellingen } from './instellingen.ts';
import {
  loadBekeken,
  loadGeopendDoorStraat,
  loadNamen,
  telBuitenWerktijd,
  telEigenNaam,
  telGeweigerd,
  telNoodtoegang,
  telVaakGezocht,
  telZonderTaak,
} from './patroon.store.ts';

type Telling = { readonly medewerkerId: string; readonly aantal: number };
type Periode = { readonly van: string; readonly tot: string };
type PatroonDeps = Pick<Deps, 'toezicht' | 'hoofdSleutel' | 'klok'>;

/** The number that is the limit of each pattern; at 0 the municipality does not look at it. */
const GRENS: Readonly<Record<Patroon, PrivacySleutel>> = {
  'zonder-taak': 'patroon-zonder-taak',
  'eigen-straat': 'patroon-eigen-straat',
  'eigen-naam': 'patroon-eigen-naam',
  'vaak-gezocht': 'patroon-vaak-gezocht',
  'veel-geweigerd': 'patroon-geweigerd',
  'buiten-werktijd': 'patroon-buiten-werktijd',
  noodtoegang: 'patroon-noodtoegang',
};

/** What stands out in the log of the last days, counted with the numbers that the municipality set. */
export async function zoekPatronen(deps: PatroonDeps, tx: Tx, gemeenteId: string): Promise<Patroonregel[]> {
  const gezet = new Map((await laadInstellingen(deps, tx, gemeenteId)).map((i) => [i.sleutel, i.waarde]));
  const getal = (sleutel: PrivacySleutel) => gezet.get(sleutel)!;
  const vandaag = deps.klok.vandaag();
  const periode = { van: plusDagen(vandaag, -getal('patroon-dagen')), tot: vandaag };
  const tel: Readonly<Record<Patroon, (grens: number) => Promise<readonly Telling[]>>> = {
    'zonder-taak': (grens) => telZonderTaak(tx, gemeenteId, periode, grens),
    'eigen-straat': (grens) => telEigenStraat(deps, tx, gemeenteId, periode, grens),
    'eigen-naam': (grens) => telEigenNaam(tx, gemeenteId, periode, grens),
    'vaak-gezocht': (grens) => telVaakGezocht(tx, gemeenteId, periode, grens),
    'veel-geweigerd': (grens) => telGeweigerd(tx, gemeenteId, periode, grens),
    'buiten-werktijd': (grens) =>
      telBuitenWerktijd(tx, gemeenteId, periode, grens, getal('werktijd-van'), getal('werktijd-tot')),
    noodtoegang: (grens) => telNoodtoegang(tx, gemeenteId, periode, grens),
  };
  const gevonden: (Telling & { patroon: Patroon; grens: number })[] = [];
  for (const patroon of PATRONEN) {
    const grens = getal(GRENS[patroon]);
    if (grens === 0) continue;
    for (const telling of await tel[patroon](grens)) gevonden.push({ ...telling, patroon, grens });
  }
  const ids = [...new Set(gevonden.map(({ medewerkerId }) => medewerkerId))];
  const namen = new Map((await loadNamen(tx, gemeenteId, ids)).map(({ id, naam }) => [id, naam]));
  const bekeken = new Map(
    (await loadBekeken(tx, gemeenteId, periode.van)).map((b) => [`${b.patroon} ${b.medewerker_id}`, b]),
  );
  return gevonden.map(({ patroon, medewerkerId, aantal, grens }) => {
    const gezien = bekeken.get(`${patroon} ${medewerkerId}`);
    return {
      patroon,
      medewerkerId,
      wie: namen.get(medewerkerId) ?? '',
      aantal,
      grens,
      ...periode,
      ...(gezien && { bekeken: { op: lokaalMoment(gezien.op), opmerking: gezien.opmerking } }),
    };
  });
}

/** The database knows marks and addresses, and not the key that ties them: they meet here. */
async function telEigenStraat(
  deps: PatroonDeps,
  tx: Tx,
  gemeenteId: string,
  periode: Periode,
  grens: number,
): Promise<readonly Telling[]> {
  const aantallen = new Map<string, number>();
  for (const { medewerkerId, merk, adres } of await loadGeopendDoorStraat(tx, gemeenteId, periode)) {
    if (straatMerk(deps, gemeenteId, adres) !== merk) continue;
    aantallen.set(medewerkerId, (aantallen.get(medewerkerId) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([medewerkerId, aantal]) => ({ medewerkerId, aantal }))
    .filter(({ aantal }) => aantal >= grens)
    .sort((a, b) => b.aantal - a.aantal);
}
