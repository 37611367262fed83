import type { Aanwijzing } from '@luwte/core/contract';
import type { Datum } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { loadAanwijzing, loadAanwijzingen, loadMedewerkers } from './aanwijzing.store.ts';

/** All designations of a municipality, the expired ones marked. */
export async function toonAanwijzingen(tx: Tx, gemeenteId: string, op: Datum): Promise<Aanwijzing[]> {
  return (await loadAanwijzingen(tx, gemeenteId)).map((rij) => toon(rij, op));
}

export async function toonAanwijzing(tx: Tx, gemeenteId: string, id: string, op: Datum): Promise<Aanwijzing> {
  const rij = await loadAanwijzing(tx, gemeenteId, id);
  if (!rij) throw new Error('A designation that was just stored is not there');
  return toon(rij, op);
}

/** Who can be designated: the people who work here now. */
export async function toonKandidaten(tx: Tx, gemeenteId: string, op: Datum) {
  return (await loadMedewerkers(tx, gemeenteId, op)).map(({ id, naam, rollen, soort, organisatie }) => ({
    id,
    naam,
    rollen,
    organisatie,
    vanGemeente: soort === 'gemeente',
  }));
}

type Rij = NonNullable<Awaited<ReturnType<typeof loadAanwijzing>>>;
const toon = ({ id, soort, medewerker_id, naam, besluit, van, tot }: Rij, op: Datum): Aanwijzing => ({
  id,
  soort,
  medewerkerId: medewerker_id,
  naam,
  besluit,
  van,
  ...(tot !== null && { tot }),
  stand: van > op ? 'komt' : tot !== null && tot < op ? 'verlopen' : 'geldt',
});
