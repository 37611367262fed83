import type { DelingInvoer } from '@luwte/core/contract';
import type { Grond } from '@luwte/core/deling';
import { datumInWoorden } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { type Beoordeling, beoordeelDeling } from './beoordeelDeling.ts';
import { insertDeling, loadConvenantnamen, werktBij } from './deling.store.ts';
import { zoekItem } from './zoekItem.ts';

/**
 * Hands one item to an organisation, with the copy that it will read. Refused with every reason and its source when law or
 * policy stand in the way, when the road is not one of the policy, or when nothing of a party was chosen.
 * @returns the id of the share
 */
export async function deelItem(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  body: DelingInvoer,
): Promise<string> {
  const item = await zoekItem(c, tx, kern, body.item);
  const van = body.van ?? c.deps.klok.vandaag();
  const { aanOrganisatieId, aanMedewerkerId, grond } = body;
  const oordeel = await beoordeelDeling(c, tx, kern, item, {
    aanOrganisatieId,
    grond,
    periode: { van, tot: body.tot },
  });
  if (!oordeel.mag) throw weigering(oordeel);
  if (!oordeel.kanalen.includes(body.kanaal)) {
    throw ongeldig([
      { pad: '/kanaal', reden: `Zo mag dit niet worden gegeven. Wel: ${oordeel.kanalen.join(', ')}.` },
    ]);
  }
  if (item.soort === 'partij' && item.velden.length === 0) {
    throw ongeldig([
      { pad: '/item/velden', reden: 'Kies minstens één gegeven van deze partij dat bekend is.' },
    ]);
  }
  if (
    aanMedewerkerId !== undefined &&
    !(await werktBij(tx, kern.gemeenteId, aanMedewerkerId, aanOrganisatieId))
  ) {
    throw ongeldig([{ pad: '/aanMedewerkerId', reden: 'Deze persoon werkt niet bij deze organisatie.' }]);
  }
  const id = c.deps.nieuweId();
  await insertDeling(tx, {
    gemeenteId: kern.gemeenteId,
    id,
    dossierId: kern.id,
    itemSoort: item.soort,
    itemId: item.id,
    compartiment: item.compartiment,
    vrijgaveId: oordeel.vrijgaveId,
    velden: item.velden,
    partijen: item.partijen,
    aanOrganisatieId,
    aanMedewerkerId,
    grond,
    grondTekst: grondInWoorden(grond, await loadConvenantnamen(tx, kern.gemeenteId)),
    regels: oordeel.regels,
    doel: body.doel,
    noodzaak: body.noodzaak,
    opmerking: body.opmerking,
    kanaal: body.kanaal,
    van,
    tot: body.tot,
    afschrift: item.afschrift,
    door: c.wie.medewerkerId,
    op: c.deps.klok.nu(),
  });
  return id;
}

const weigering = ({ redenen }: Beoordeling): Probleem =>
  new Probleem(
    409,
    'delen-mag-niet',
    'Dit mag niet worden gedeeld. Er is niets gedeeld.',
    redenen.map(({ tekst, bron }) => ({ pad: '/', reden: `${tekst} (${bron})` })),
  );

/** What the ground rests on, in one line. */
export function grondInWoorden(grond: Grond, convenanten: ReadonlyMap<string, string>): string {
  switch (grond.soort) {
    case 'convenant':
      return convenanten.get(grond.convenantId) ?? 'convenant';
    case 'toestemming':
      return `toestemming van ${grond.van} op ${datumInWoorden(grond.op)}, ${grond.hoe}`;
    case 'wet':
      return grond.artikel;
    default:
      return `artikel ${grond.soort.slice(4)} Wpg, ${grond.besluit}`;
  }
}
