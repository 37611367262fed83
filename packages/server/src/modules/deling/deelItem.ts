import type { Kanaal } from '@luwte/core/beleid';
import type { DelingInvoer } from '@luwte/core/contract';
import type { Grond } from '@luwte/core/deling';
import { datumInWoorden } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { type Beoordeling, beoordeelDeling } from './beoordeelDeling.ts';
import { insertDeling, loadConvenantnamen, werktBij } from './deling.store.ts';
import { berichtOntvanger, logDeling } from './meldDeling.ts';
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
    kanaal: body.kanaal,
  });
  if (!oordeel.mag) throw weigering(oordeel);
  if (!oordeel.kanalen.includes(body.kanaal)) {
    throw ongeldig([{ pad: '/kanaal', reden: waaromNietZo(oordeel) }]);
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
    grond: grond.soort,
    convenantId: grond.soort === 'convenant' ? grond.convenantId : undefined,
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
  await logDeling(c.deps, tx, 'deling:gegeven', {
    gemeenteId: kern.gemeenteId,
    dossierId: kern.id,
    id,
    medewerkerId: c.wie.medewerkerId,
    organisatieId: c.wie.organisatieId,
  });
  if (body.kanaal === 'portaal') {
    await berichtOntvanger(c.deps, tx, 'gedeeld', { ...kern, organisatieId: aanOrganisatieId });
  }
  return id;
}

/** With `portaal` alone nobody arranged anything else for this organisation: then that is what to do. */
const waaromNietZo = ({ kanalen, naar }: Beoordeling): string =>
  kanalen.length === 0
    ? `Langs geen enkele weg mag dit naar ${naar.naam}. Vraag de beheerder welke wegen met deze organisatie zijn afgesproken.`
    : `Zo mag dit niet naar ${naar.naam}. Wel: ${kanalen.map((kanaal) => KANAALNAAM[kanaal]).join(', ')}.`;
const KANAALNAAM: Readonly<Record<Kanaal, string>> = {
  portaal: 'in Luwte',
  'beveiligde-mail': 'beveiligde mail',
  overleg: 'in een overleg',
  telefoon: 'per telefoon',
};

export const weigering = ({ redenen }: Pick<Beoordeling, 'redenen'>): Probleem =>
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
    case 'toestemming-beiden':
      return `toestemming van de melder op ${datumInWoorden(grond.melder.op)}, ${grond.melder.hoe}, en van de overlastgever op ${datumInWoorden(grond.overlastgever.op)}, ${grond.overlastgever.hoe}`;
    case 'wet':
      return grond.artikel;
    default:
      return `artikel ${grond.soort.slice(4)} Wpg, ${grond.besluit}`;
  }
}
