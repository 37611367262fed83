import type { Einde, Grond, Partijveld } from '@luwte/core/deling';
import { herzieDeling, naVerbetering } from '@luwte/core/deling';
import { type Gebeurtenis, leesKroniek } from '@luwte/core/dossier';
import { datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { laadKern } from '../dossier/laadKern.ts';
import { geefTaak } from '../taak/geefTaak.ts';
import { beoordeelDeling } from './beoordeelDeling.ts';
import { beeindigDeling, insertDeling, type LopendeRij, loadLopend } from './deling.store.ts';
import { laadKleurgrenzen } from './kleurgrenzen.ts';
import { berichtOntvanger, logDeling } from './meldDeling.ts';
import { type GevondenItem, vindItem } from './zoekItem.ts';

export type HerzienDeps = Pick<Deps, 'beleid' | 'wet' | 'klok' | 'nieuweId'>;
/** After whose act; nobody: the night. */
type Door = { readonly gemeenteId: string; readonly medewerkerId?: string | undefined };
type Hier = { readonly door: Door; readonly geladen: GeladenDossier; readonly nu: Date };

/**
 * Looks again at what runs, because the dossier changed: what a colour no longer allows ends, and what was corrected or
 * withdrawn makes room for the new version or for the notice that there is none. In the transaction of the change, so
 * that nobody reads it a moment longer. Each end is logged and told to the receiver.
 * @returns how many ended
 */
export async function herzieDelingen(
  deps: HerzienDeps,
  tx: Tx,
  door: Door,
  dossierId: string,
): Promise<number> {
  const lopend = await loadLopend(tx, door.gemeenteId, dossierId, deps.klok.vandaag());
  if (lopend.length === 0) return 0;
  const geladen = await laadDossier(tx, door.gemeenteId, dossierId);
  const { vervallen } = leesKroniek(geladen.vorm, { peildatum: deps.klok.vandaag() });
  const sleutels = new Map([...geladen.regels].map(([sleutel, { id }]) => [id, sleutel]));
  const kleuren = await laadKleurgrenzen(deps, tx, geladen);
  const hier: Hier = { door, geladen, nu: deps.klok.nu() };
  let aantal = 0;
  for (const rij of lopend) {
    const sleutel = rij.item_soort === 'gebeurtenis' ? sleutels.get(rij.item_id ?? '') : undefined;
    const achterhaald = sleutel !== undefined && vervallen.has(sleutel);
    const uit = herzieDeling({ ...rij, velden: rij.velden as Partijveld[] }, achterhaald, kleuren(rij));
    if (uit === undefined) continue;
    aantal += 1;
    if (uit.wat === 'achterhaald' && sleutel !== undefined) {
      await verbeter(deps, tx, hier, rij, opvolger(geladen.vorm.kroniek, vervallen, sleutel));
    } else if (uit.wat === 'kleur-gewijzigd') {
      await beeindig(deps, tx, hier, rij, uit.wat, uit.reden);
      await berichtOntvanger(deps, tx, 'gestopt', ontvanger(hier, rij));
    }
  }
  return aantal;
}

/** The event that stands for this one now, through a chain of corrections; undefined when it was withdrawn. */
function opvolger(
  kroniek: readonly Gebeurtenis[],
  vervallen: ReadonlySet<string>,
  sleutel: string,
): string | undefined {
  const gezien = new Set<string>();
  let nu: string | undefined = sleutel;
  while (nu !== undefined && !gezien.has(nu)) {
    gezien.add(nu);
    const wat: string = nu;
    const volgende = kroniek.findLast((g) => g.corrigeert === wat && g.soort !== 'intrekking');
    if (volgende && !vervallen.has(volgende.id)) return volgende.id;
    nu = volgende?.id;
  }
  return undefined;
}

async function verbeter(
  deps: HerzienDeps,
  tx: Tx,
  hier: Hier,
  rij: LopendeRij,
  sleutel: string | undefined,
): Promise<void> {
  const nieuw = await beoordeelNieuwe(deps, tx, hier, rij, sleutel);
  const wat = naVerbetering(rij.grond, nieuw?.mag);
  await beeindig(deps, tx, hier, rij, wat === 'nieuwe-versie' ? 'verbeterd' : 'vervallen');
  // What was told in a meeting or by telephone is not read here: somebody has to tell it again.
  if (rij.kanaal === 'portaal') {
    const versie = wat === 'nieuwe-versie' ? nieuw : undefined;
    await vervang(deps, tx, hier, rij, versie);
    await berichtOntvanger(deps, tx, 'verbeterd', ontvanger(hier, rij));
  }
  await geefTaak(deps, tx, {
    gemeenteId: hier.door.gemeenteId,
    dossierId: rij.dossier_id,
    aan: rij.gegeven_door,
    door: hier.door.medewerkerId ?? rij.gegeven_door,
    wat:
      wat === 'nieuwe-versie'
        ? 'Iets wat u deelde, is verbeterd. De ander ziet nu de nieuwe versie. Kijk of dat klopt.'
        : 'Iets wat u deelde, is verbeterd of ingetrokken. De ander ziet het niet meer. Deel het zo nodig opnieuw.',
  });
}

type Nieuw = {
  readonly mag: boolean;
  readonly item: GevondenItem;
  readonly regels: readonly string[];
  readonly vrijgaveId: string | undefined;
};

/** May the version that stands now be shared with the same receiver, on the same ground, for the same days? */
async function beoordeelNieuwe(
  deps: HerzienDeps,
  tx: Tx,
  { door: { gemeenteId }, geladen }: Hier,
  rij: LopendeRij,
  sleutel: string | undefined,
): Promise<Nieuw | undefined> {
  const regel = sleutel === undefined ? undefined : geladen.regels.get(sleutel);
  const grond = grondVan(rij);
  if (!regel || !grond) return undefined;
  const kern = await laadKern(tx, deps.klok, gemeenteId, rij.dossier_id);
  const item = await vindItem(tx, kern, geladen, { soort: 'gebeurtenis', id: regel.id });
  if (!item) return undefined;
  const vandaag = deps.klok.vandaag();
  const { mag, regels, vrijgaveId, kanalen } = await beoordeelDeling(
    { deps, wie: { organisatieId: '', organisatieSoort: 'gemeente', convenanten: [] } },
    tx,
    kern,
    item,
    {
      aanOrganisatieId: rij.aan_organisatie_id,
      grond,
      periode: { van: later(rij.van, vandaag), tot: datum(rij.tot) },
      kanaal: rij.kanaal,
    },
  );
  return { mag: mag && kanalen.includes(rij.kanaal), item, regels, vrijgaveId };
}

const later = (van: string, vandaag: string) => datum(van > vandaag ? van : vandaag);

/** Of the grounds that cover another version; of the others people are asked again. */
function grondVan({ grond, convenant_id, grond_tekst }: LopendeRij): Grond | undefined {
  if (grond === 'convenant' && convenant_id !== null)
    return { soort: 'convenant', convenantId: convenant_id };
  return grond === 'wet' ? { soort: 'wet', artikel: grond_tekst } : undefined;
}

/** Puts the new version, or only that there is none, in the place of what ended. */
async function vervang(
  deps: HerzienDeps,
  tx: Tx,
  { door, nu }: Hier,
  rij: LopendeRij,
  nieuw: Nieuw | undefined,
) {
  const id = deps.nieuweId();
  await insertDeling(tx, {
    gemeenteId: door.gemeenteId,
    id,
    dossierId: rij.dossier_id,
    itemSoort: rij.item_soort,
    itemId: nieuw?.item.id ?? rij.item_id ?? '',
    compartiment: nieuw?.item.compartiment ?? rij.compartiment,
    vrijgaveId: nieuw ? nieuw.vrijgaveId : (rij.vrijgave_id ?? undefined),
    velden: [],
    partijen: nieuw?.item.partijen ?? rij.partijen,
    aanOrganisatieId: rij.aan_organisatie_id,
    aanMedewerkerId: rij.aan_medewerker_id ?? undefined,
    grond: rij.grond,
    convenantId: rij.convenant_id ?? undefined,
    grondTekst: rij.grond_tekst,
    regels: nieuw?.regels ?? rij.regels,
    doel: rij.doel,
    noodzaak: rij.noodzaak,
    opmerking: nieuw ? (rij.opmerking ?? undefined) : undefined,
    kanaal: rij.kanaal,
    van: later(rij.van, deps.klok.vandaag()),
    tot: datum(rij.tot),
    afschrift: nieuw?.item.afschrift ?? { soort: rij.item_soort, naam: rij.afschrift.naam, velden: {} },
    vervangt: rij.id,
    vervallen: nieuw === undefined,
    door: door.medewerkerId ?? rij.gegeven_door,
    op: nu,
  });
  await logDeling(deps, tx, 'deling:vervangen', {
    gemeenteId: door.gemeenteId,
    dossierId: rij.dossier_id,
    id,
  });
}

async function beeindig(
  deps: HerzienDeps,
  tx: Tx,
  { door, nu }: Hier,
  rij: LopendeRij,
  soort: Einde,
  reden?: string,
) {
  const { gemeenteId } = door;
  await beeindigDeling(tx, { gemeenteId, id: rij.id }, { soort, op: nu, reden });
  await logDeling(deps, tx, 'deling:beeindigd', {
    gemeenteId,
    dossierId: rij.dossier_id,
    id: rij.id,
    reden: soort,
  });
}

const ontvanger = ({ geladen: { gemeenteId, kenmerk } }: Hier, rij: LopendeRij) => ({
  gemeenteId,
  kenmerk,
  organisatieId: rij.aan_organisatie_id,
});
