import type { Draaiboek, DraaiboekInvoer } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import { Probleem } from '../../platform/http/problem.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { beweegDraaiboek, replaceScenarios, replaceUitvoerders } from './draaiboek.store.ts';

const plekVan = ({ gemeenteId, id }: DossierKern) => ({ gemeenteId, dossierId: id });

/** Writes what was filled in. Who said before that all is ready, said it of something else: that is taken away. */
export async function bewaarDraaiboek(
  tx: Tx,
  kern: DossierKern,
  versie: number,
  { scenarios, uitvoering }: DraaiboekInvoer,
): Promise<void> {
  const plek = plekVan(kern);
  if (!(await beweegDraaiboek(tx, plek, versie, { uitvoeringOp: uitvoering?.op }))) throw ietsAnders();
  const rijen = scenarios.map(({ id, eigenaar, telefoon, status, notitie }) => ({
    scenario: id,
    eigenaar: eigenaar ?? null,
    telefoon: telefoon ?? null,
    gereed: status === 'gereed',
    notitie: notitie ?? null,
  }));
  await replaceScenarios(tx, plek, rijen);
  await replaceUitvoerders(tx, plek, uitvoering?.uitvoerders ?? []);
}

/** Writes who says that the huisverbod is ready to carry out. The caller saw that nothing is missing. */
export async function meldGereed(
  tx: Tx,
  kern: DossierKern,
  { versie, uitvoering }: Draaiboek,
  gemeld: { readonly op: Date; readonly door: string },
): Promise<void> {
  const anders = { uitvoeringOp: uitvoering?.op, gemeld };
  if (!(await beweegDraaiboek(tx, plekVan(kern), versie, anders))) throw ietsAnders();
}

const ietsAnders = () =>
  new Probleem(412, 'intussen-gewijzigd', 'Laad de pagina opnieuw en probeer het nog eens.');
