import type { DossierKop } from '@luwte/core/contract';
import { zCompartiment, zichtVan } from '@luwte/core/dossier';
import { kanNoodtoegang, NOOD_COMPARTIMENTEN } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { haalIngevuld } from '../beleid/ingevuldBeleid.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import { zietGebruik } from '../logboek/zietGebruik.ts';
import { laadActiesPerDossier, metContacten } from '../taak/toonActie.ts';
import { markeerBezoek } from './dossier.store.ts';
import {
  type GevondenDossier,
  magOokMetDossier,
  type Vraagsteller,
  zichtbareCompartimenten,
} from './eisDossier.ts';
import { telGezien } from './gesloten.store.ts';
import { loadFaseNaam, loadKopRij } from './lijst.store.ts';
import { toonKop } from './toonDossier.ts';

/** The header of a dossier as this person may see it; marks the visit. */
export async function laadKop(
  c: Vraagsteller,
  tx: Tx,
  { kern, oordeel }: GevondenDossier,
): Promise<DossierKop> {
  const { gemeenteId, id, kenmerk, status, spoor, versie } = kern;
  if (oordeel.velden !== 'alles') {
    const taken = await laadActiesPerDossier(tx, gemeenteId, [id], true);
    const faseNaam = await loadFaseNaam(tx, gemeenteId, id);
    return { id, kenmerk, faseNaam, status, spoor, versie, taken: [...(taken.get(id) ?? [])] };
  }
  await haalIngevuld(tx, gemeenteId, [kern.beleidVingerafdruk]);
  const open = zichtbareCompartimenten(c, kern, 'gebeurtenis:inzien', 'behandelen-overlast');
  const rij = await loadKopRij(tx, gemeenteId, id, zichtVan(open));
  if (!rij) throw new Error('a dossier without its read model');
  const acties = await laadActiesPerDossier(tx, gemeenteId, [id]);
  const bezoek = { gemeenteId, dossierId: id, medewerkerId: c.wie.medewerkerId };
  const vorige = await markeerBezoek(tx, bezoek, rij.keten_volgnummer, c.deps.klok.nu());
  // Among the events that this person may open: the places in between would tell how many they may not.
  const alles = open.length === zCompartiment.options.length;
  const toets = magOokMetDossier(c, kern, 'toets:inzien', 'behandelen-overlast');
  return toonKop(rij, {
    acties: magOokMetDossier(c, kern, 'plaats:inzien', 'behandelen-overlast')
      ? await metContacten(tx, gemeenteId, acties.get(id) ?? [], c.deps.klok.vandaag())
      : (acties.get(id) ?? []),
    toets,
    beleid: requireBeleid(c.deps.beleid, kern),
    vandaag: c.deps.klok.vandaag(),
    noodtoegang: kern.noodtoegang,
    noodtoegangKan:
      !kern.noodtoegang &&
      kanNoodtoegang(c.wie) &&
      magOokMetDossier(c, kern, 'noodtoegang:openen', 'behandelen-overlast') &&
      NOOD_COMPARTIMENTEN.some((compartiment) => !open.includes(compartiment)),
    gebruikKan:
      magOokMetDossier(c, kern, 'dossiergebruik:inzien', 'behandelen-overlast') &&
      (await zietGebruik(tx, gemeenteId, id, c.wie.medewerkerId)),
    gezienTot: alles || vorige === undefined ? vorige : await telGezien(tx, gemeenteId, id, open, vorige),
  });
}
