import type { DossierToets } from '@luwte/core/contract';
import { type Compartiment, type Kroniek, type LeesMoment, leesKroniek } from '@luwte/core/dossier';
import {
  bepaalLadder,
  houdAchter,
  isAfgedaan,
  type Toets,
  type Verborgen,
  volgendeSport,
  zoekVerborgen,
} from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { toonBeleid } from '../beleid/toonBeleid.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { loadAfdoeningen } from './afdoening.store.ts';
import { toetsDossier } from './toetsDossier.ts';
import { zoekVerborgenAntwoorden } from './verborgenAntwoorden.ts';

type AfdoeningRij = Awaited<ReturnType<typeof loadAfdoeningen>>[number];

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
  const afdoeningen = await loadAfdoeningen(tx, kern.gemeenteId, kern.id);
  return toonToets(c.deps, geladen, moment, opendVoor(c, kern), afdoeningen);
}

/** The compartments in which this person may see what the toets rests on. */
export const opendVoor = (c: Vraagsteller, kern: DossierKern): ReadonlySet<Compartiment> =>
  new Set(zichtbareCompartimenten(c, kern, 'toets:inzien', 'behandelen-overlast'));

/** Judges a dossier and leaves out what rests on events outside the open compartments. */
export function toonToets(
  deps: Pick<Deps, 'beleid' | 'wet' | 'klok'>,
  geladen: GeladenDossier,
  moment: LeesMoment,
  open: ReadonlySet<Compartiment>,
  afdoeningen: readonly AfdoeningRij[],
): DossierToets {
  const { toets: heel, beleid, stand } = toetsDossier(deps, geladen, moment);
  const toets = zonderAntwoorden(heel, geladen, new Set(zoekVerborgenAntwoorden(deps, geladen).keys()));
  const verborgen = verborgenIn(geladen, open);
  const zichtbaar = houdAchter(toets, verborgen);
  const geldig = afdoeningen.flatMap((rij) => {
    const afdoening = { code: rij.code, bij: rij.bij ?? undefined, vingerafdruk: rij.bewijs_vingerafdruk };
    const gebrek = zichtbaar.gebreken.find((g) => isAfgedaan(g, [afdoening]));
    return gebrek ? [{ rij, tekst: gebrek.tekst }] : [];
  });
  const ladder = bepaalLadder(beleid, toets);
  return {
    toets: metCodes(zichtbaar, geladen) as unknown as DossierToets['toets'],
    beleid: toonBeleid(beleid),
    faseNaam: stand.faseNaam,
    fasen: beleid.fasen.map(({ id, naam }) => ({ id, naam })),
    persoonFasen: beleid.persoon.fasen.map(({ id, naam }) => ({ id, naam })),
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

/**
 * Without what rests on answers that nobody may read now. The colours stay: they decide what is hidden and rest on
 * nothing of it.
 */
function zonderAntwoorden(toets: Toets, { vorm }: GeladenDossier, verborgen: ReadonlySet<string>): Toets {
  if (verborgen.size === 0) return toets;
  const { personen, ...rest } = houdAchter(toets, zoekVerborgen(vorm.kroniek, verborgen));
  if (personen === undefined) return rest;
  const kleuren = new Map(toets.personen?.map(({ partij, kleur }) => [partij, kleur]));
  return {
    ...rest,
    personen: personen.map((p) => {
      const kleur = kleuren.get(p.partij);
      return kleur === undefined ? p : { ...p, kleur };
    }),
  };
}

/** Events outside the open compartments. What is only supposed has no compartment yet and is one's own. */
export function verborgenIn({ regels, vorm }: GeladenDossier, open: ReadonlySet<Compartiment>): Verborgen {
  const dicht = [...regels].flatMap(([sleutel, regel]) => (open.has(regel.compartiment) ? [] : [sleutel]));
  return zoekVerborgen(vorm.kroniek, new Set(dicht));
}

/**
 * What people call the decisions in the ledger of dwangsommen: the version that counts at this moment, as in the
 * ledger itself. Nothing of a decision that is closed to this person.
 */
function besluitenVan(
  { dwangsommen }: Toets,
  kroniek: Kroniek,
  verborgen: Verborgen,
): DossierToets['besluiten'] {
  const perId = new Map(kroniek.van('besluit').map((besluit) => [besluit.besluitId, besluit]));
  return dwangsommen.flatMap(({ besluitId }) => {
    const besluit = perId.get(besluitId);
    if (!besluit || verborgen.gebeurtenissen.has(besluit.id)) return [];
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
