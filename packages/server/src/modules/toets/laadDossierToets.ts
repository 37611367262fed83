import type { DossierToets } from '@luwte/core/contract';
import { type Kroniek, type LeesMoment, leesKroniek } from '@luwte/core/dossier';
import { bepaalLadder, isAfgedaan, type Toets, volgendeSport } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { loadAfdoeningen } from './afdoening.store.ts';
import { houdAchter } from './houdAchter.ts';
import { toetsDossier } from './toetsDossier.ts';

/**
 * The toets as this person may see it, with the ladder and what people settled. Of today, or replayed on an
 * earlier day: with what had happened by then, and with `bekendOp` only with what had been recorded by then.
 */
export async function laadDossierToets(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  moment: LeesMoment = { peildatum: c.deps.klok.vandaag() },
): Promise<DossierToets> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const { toets, beleid, stand } = toetsDossier(c.deps, geladen, moment);
  const afdoeningen = await loadAfdoeningen(tx, kern.gemeenteId, kern.id);
  const verborgen = zoekVerborgen(c, kern, geladen);
  const zichtbaar = houdAchter(toets, verborgen);
  const geldig = afdoeningen.flatMap((rij) => {
    const afdoening = { code: rij.code, bij: rij.bij ?? undefined, vingerafdruk: rij.bewijs_vingerafdruk };
    const gebrek = zichtbaar.gebreken.find((g) => isAfgedaan(g, [afdoening]));
    return gebrek ? [{ rij, tekst: gebrek.tekst }] : [];
  });
  const ladder = bepaalLadder(beleid, toets);
  return {
    toets: metCodes(zichtbaar, geladen) as unknown as DossierToets['toets'],
    faseNaam: stand.faseNaam,
    fasen: beleid.fasen.map(({ id, naam }) => ({ id, naam })),
    ladder: ladder.map(({ stap, trede }) => ({ stap: stap.id, trede })),
    volgendeStap: volgendeSport(ladder)?.stap.id,
    besluiten: besluitenVan(zichtbaar, leesKroniek(geladen.vorm, moment), verborgen),
    afdoeningen: geldig.map(({ rij, tekst }) => ({
      id: rij.id,
      code: rij.code,
      ...(rij.bij !== null && { bij: rij.bij }),
      tekst,
      uitkomst: rij.uitkomst,
      reden: rij.reden,
      door: rij.naam,
      op: lokaalMoment(rij.op),
    })),
  };
}

/** Events in a compartment that is closed to this person. */
function zoekVerborgen(c: Vraagsteller, kern: DossierKern, { regels }: GeladenDossier): ReadonlySet<string> {
  const open = new Set(zichtbareCompartimenten(c, kern, 'toets:inzien', 'behandelen-overlast'));
  return new Set([...regels].flatMap(([sleutel, regel]) => (open.has(regel.compartiment) ? [] : [sleutel])));
}

/**
 * What people call the decisions in the ledger of dwangsommen: the version that counts at this moment, as in the
 * ledger itself. Nothing of a decision that is closed to this person.
 */
function besluitenVan(
  { dwangsommen }: Toets,
  kroniek: Kroniek,
  verborgen: ReadonlySet<string>,
): DossierToets['besluiten'] {
  const perId = new Map(kroniek.van('besluit').map((besluit) => [besluit.besluitId, besluit]));
  return dwangsommen.flatMap(({ besluitId }) => {
    const besluit = perId.get(besluitId);
    if (!besluit || verborgen.has(besluit.id)) return [];
    return [{ besluitId, op: besluit.op, maatregel: besluit.maatregel }];
  });
}

/** Person tracks name a party; who told something shows as a code. */
function metCodes(toets: Toets, { verhulling }: GeladenDossier): Toets {
  if (toets.personen === undefined) return toets;
  return {
    ...toets,
    personen: toets.personen.map((p) => ({ ...p, partij: verhulling.sleutelVan(p.partij) })),
  };
}
