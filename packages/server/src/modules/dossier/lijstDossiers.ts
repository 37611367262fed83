import type { DossierRegel, zDossierFilter } from '@luwte/core/contract';
import { beoordeelToegang } from '@luwte/core/toegang';
import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { leesCursor, maakPagina } from '../../platform/http/cursor.ts';
import { plaatsVan } from '../../platform/toegang/plaats.store.ts';
import { laadActiesPerDossier } from '../taak/toonActie.ts';
import { magGeslotenKennen, type Vraagsteller, zichtInLijst } from './eisDossier.ts';
import { type LijstRij, loadLijst, loadPartnerLijst } from './lijst.store.ts';
import { toonRegel } from './toonDossier.ts';

type Filter = z.infer<typeof zDossierFilter>;

/** Sort order, value and id: a cursor of another order is no cursor of this list. */
const zCursor = (sorteer: string) => z.tuple([z.literal(sorteer), z.string().max(200), z.uuid()]);

/** One page of dossiers as this person may see them. */
export async function lijstDossiers(
  c: Vraagsteller,
  tx: Tx,
  filter: Filter,
): Promise<{ items: DossierRegel[]; volgende?: string }> {
  if (c.wie.organisatieSoort !== 'gemeente') return lijstVoorPartner(c, tx, filter);
  const { gemeenteId } = c.wie;
  // Only dossiers with a place are asked for below, where the role asks for a place.
  const voorwerp = { gemeenteId, soort: 'dossier', dossierrollen: c.wie.rollen } as const;
  c.eis(voorwerp);
  const na = leesCursor(zCursor(filter.sorteer), filter.na);
  const gesloten = magGeslotenKennen(c);
  if (!gesloten && filter.status === 'gesloten') return { items: [] };
  const toets = beoordeelToegang(c.wie, 'toets:inzien', voorwerp, 'behandelen-overlast').toegestaan;
  const rijen = await loadLijst(tx, gemeenteId, zichtInLijst(c), {
    ...filter,
    status: gesloten ? filter.status : 'open',
    // Who may not see the toets would read it from what is left on the list.
    gebrek: toets ? filter.gebrek : undefined,
    lijst: toets ? filter.lijst : undefined,
    na: na && { waarde: na[1], id: na[2] },
    aantal: filter.aantal + 1,
    plaats: plaatsVan(c.wie, c.deps.klok.vandaag()),
  });
  const ids = rijen.slice(0, filter.aantal).map((rij) => rij.id);
  const acties = await laadActiesPerDossier(tx, gemeenteId, ids);
  return maakPagina(
    rijen,
    filter.aantal,
    (rij) => toonRegel(rij, acties.get(rij.id) ?? [], toets),
    (rij) => [filter.sorteer, sorteerwaarde(rij, filter.sorteer), rij.id],
  );
}

const sorteerwaarde = (rij: LijstRij, sorteer: Filter['sorteer']): string =>
  sorteer === 'laatste' ? rij.laatste_sorteer : sorteer === 'termijn' ? rij.termijn_sorteer : rij.kenmerk;

/** Filters on what a partner may not know are ignored: they would tell it by what is missing. */
async function lijstVoorPartner(c: Vraagsteller, tx: Tx, filter: Filter) {
  const { gemeenteId, organisatieId } = c.wie;
  c.eis({ soort: 'dossier', betrokkenOrganisaties: [organisatieId] });
  const na = leesCursor(zCursor('partner'), filter.na);
  const rijen = await loadPartnerLijst(tx, c.wie, c.deps.klok.vandaag(), {
    status: filter.status,
    na: na?.[2],
    aantal: filter.aantal + 1,
  });
  const taken = await laadActiesPerDossier(
    tx,
    gemeenteId,
    rijen.map((rij) => rij.id),
    true,
  );
  return maakPagina(
    rijen,
    filter.aantal,
    (rij): DossierRegel => ({
      id: rij.id,
      kenmerk: rij.kenmerk,
      faseNaam: rij.fase_naam ?? '',
      status: rij.status,
      spoor: rij.spoor,
      taken: [...(taken.get(rij.id) ?? [])],
    }),
    (rij) => ['partner', '', rij.id],
  );
}
