import type { MogelijkeVraag, MogelijkeVragen } from '@luwte/core/contract';
import type { Compartiment } from '@luwte/core/dossier';
import {
  compartimentBij,
  isOverlastgever,
  magGevraagd,
  type Vraagregel,
  vragenVoor,
} from '@luwte/core/informatievraag';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { type Contact, laadContacten } from '../organisatie/contactpersonen.ts';
import { isConvenantpartij, loadConvenantstand } from '../organisatie/convenantstand.ts';
import { loadOrganisaties, type OrganisatieRij } from './informatievraag.store.ts';
import { laadVraagbasis, type Vraagbasis } from './laadVraagbasis.ts';

export type Partner = OrganisatieRij & {
  readonly convenant: boolean;
  readonly contactpersonen: readonly Contact[];
};
const DICHT = 'Uw rol mag het antwoord op deze vraag niet zien.';

/** The compartments in which this person may read an answer. */
export const openVoor = (c: Vraagsteller, kern: DossierKern): readonly Compartiment[] =>
  zichtbareCompartimenten(c, kern, 'vraag:inzien', 'behandelen-overlast');

/**
 * What this person may ask today, of which organisations, and why not the rest. Who may not see everything in the dossier is
 * not told a colour: it may rest on what is closed to them, so its questions are closed too.
 */
export async function laadMogelijkeVragen(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  persoon: string | undefined,
): Promise<MogelijkeVragen> {
  const basis = await laadVraagbasis(c.deps, tx, kern.gemeenteId, kern.id);
  const open = openVoor(c, kern);
  const vragen = vragenVoorIemand(basis, persoon, open);
  const partners = await laadPartners(c, tx, kern);
  const toon = (regel: Vraagregel, waarom?: string) => toonVraag(regel, partners, open, waarom);
  return {
    ...(vragen.kleur !== undefined && { kleur: vragen.kleur }),
    open: vragen.open.map((regel) => toon(regel)),
    gesloten: vragen.gesloten.map((regel) => toon(regel, regel.waarom)),
    personen: basis.geladen.vorm.partijen
      .filter(({ id }) => isOverlastgever(basis.geladen.vorm, id))
      .map(({ id, naam }) => ({ sleutel: id, naam: naam ?? basis.geladen.codes.get(id) ?? id })),
  };
}

/** The questions that are open to somebody who may open these compartments. */
export function vragenVoorIemand(
  { geladen, beleid, toets }: Vraagbasis,
  persoon: string | undefined,
  open: readonly Compartiment[],
): ReturnType<typeof vragenVoor> {
  const allesOpen = [...geladen.regels.values()].every(({ compartiment }) => open.includes(compartiment));
  const vragen = vragenVoor(geladen.vorm, persoon, beleid, allesOpen ? toets : {});
  const dicht = vragen.open.filter(({ compartiment }) => !open.includes(compartiment));
  return {
    ...vragen,
    open: vragen.open.filter(({ compartiment }) => open.includes(compartiment)),
    gesloten: [...vragen.gesloten, ...dicht.map((regel) => ({ ...regel, waarom: DICHT }))],
  };
}

/** The organisations of the municipality, with what they may know about a person. */
export async function laadPartners(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<readonly Partner[]> {
  const vandaag = c.deps.klok.vandaag();
  const rijen = await loadOrganisaties(tx, kern.gemeenteId, kern.id, vandaag);
  const ids = rijen.map(({ id }) => id);
  const stand = await loadConvenantstand(tx, kern.gemeenteId, ids, vandaag);
  const contacten = await laadContacten(tx, kern.gemeenteId, ids, vandaag);
  return rijen.map((rij) => ({
    ...rij,
    contactpersonen: contacten.get(rij.id) ?? [],
    // The municipality itself is bound by its own rules and by no convenant.
    convenant: rij.soort === 'gemeente' || isConvenantpartij(stand.get(rij.id), kern.spoor),
  }));
}

const toonVraag = (
  regel: Vraagregel,
  partners: readonly Partner[],
  open: readonly Compartiment[],
  waarom: string | undefined,
): MogelijkeVraag => ({
  regel: regel.id,
  ...(regel.kleur !== undefined && { kleur: regel.kleur }),
  bij: regel.bij,
  ...(regel.vraag !== undefined && { vraag: regel.vraag }),
  vorm: regel.vorm,
  onderdelen: [...regel.onderdelen],
  keuzes: [...regel.keuzes],
  over: regel.over,
  voorwaarden: [...regel.voorwaarden],
  bron: regel.bron,
  organisaties: partners
    // A question of a colour is about a person, and so for who signed the convenant only.
    .filter(
      (partner) =>
        waarom === undefined &&
        magGevraagd(regel, partner) &&
        (partner.convenant || regel.kleur === undefined),
    )
    .map((partner) => ({ ...partner, compartiment: compartimentBij(regel, partner.soort) }))
    .filter(({ compartiment }) => open.includes(compartiment))
    .map(({ id, naam, convenant, werktMee, compartiment, contactpersonen }) => ({
      id,
      naam,
      convenant,
      werktMee,
      compartiment,
      contactpersonen: [...contactpersonen],
    })),
  ...(waarom !== undefined && { waarom }),
});
