import type { AanwijzingInvoer, Aanwijzingsoort } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import {
  insertAanwijzing,
  loadAanwijzingen,
  loadMedewerkers,
  vergrendelAanwijzingen,
} from './aanwijzing.store.ts';

/** One person at a time: the same debtor should not get another answer because another colleague was in. */
const EEN_TEGELIJK: ReadonlySet<Aanwijzingsoort> = new Set(['invordering', 'invordering-vervanger']);
/** The other half of the same pair: nobody stands in for oneself. */
const TEGENHANGER: Readonly<Partial<Record<Aanwijzingsoort, Aanwijzingsoort>>> = {
  invordering: 'invordering-vervanger',
  'invordering-vervanger': 'invordering',
};

type Door = { readonly gemeenteId: string; readonly medewerkerId: string | undefined };
type Periode = { readonly van: string; readonly tot?: string | null | undefined };

/**
 * Designates somebody for something, from a day on.
 * @returns the id; or every fault at its field, with nothing stored
 */
export async function wijsAan(
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, medewerkerId }: Door,
  invoer: AanwijzingInvoer,
): Promise<Result<string, readonly DossierFout[]>> {
  const { soort } = invoer;
  // Official and deputy look at each other's rows, so both wait for the same lock.
  await vergrendelAanwijzingen(tx, gemeenteId, EEN_TEGELIJK.has(soort) ? 'invordering' : soort);
  const fouten: DossierFout[] = [];
  const wie = (await loadMedewerkers(tx, gemeenteId, klok.vandaag())).find(
    ({ id }) => id === invoer.medewerkerId,
  );
  if (!wie) fouten.push({ pad: '/medewerkerId', reden: 'Kies een medewerker die hier nu werkt.' });
  else if (EEN_TEGELIJK.has(soort) && wie.soort !== 'gemeente') {
    fouten.push({ pad: '/medewerkerId', reden: 'Kies iemand van de gemeente: dit is een besluit van haar.' });
  }
  if (invoer.tot !== undefined && invoer.tot < invoer.van) {
    fouten.push({ pad: '/tot', reden: 'De laatste dag ligt voor de eerste dag.' });
  }
  const samen = (await loadAanwijzingen(tx, gemeenteId)).filter((a) => overlapt(a, invoer));
  const dezelfde = samen.filter((a) => a.soort === soort);
  const inDeWeg = EEN_TEGELIJK.has(soort)
    ? dezelfde[0]
    : dezelfde.find((a) => a.medewerker_id === invoer.medewerkerId);
  if (inDeWeg) {
    fouten.push({
      pad: '/van',
      reden: `${inDeWeg.naam} is hiervoor in deze periode al aangewezen. Beëindig eerst die aanwijzing.`,
    });
  }
  if (samen.some((a) => a.soort === TEGENHANGER[soort] && a.medewerker_id === invoer.medewerkerId)) {
    fouten.push({ pad: '/medewerkerId', reden: 'Niemand vervangt zichzelf. Kies een andere medewerker.' });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  const id = nieuweId();
  await insertAanwijzing(tx, {
    gemeenteId,
    id,
    soort,
    medewerkerId: invoer.medewerkerId,
    besluit: invoer.besluit,
    van: invoer.van,
    tot: invoer.tot,
    vastgelegdDoor: medewerkerId,
    vastgelegdOp: klok.nu(),
  });
  return ok(id);
}

const EINDELOOS = '9999-12-31';
const overlapt = (een: Periode, ander: Periode): boolean =>
  een.van <= (ander.tot ?? EINDELOOS) && ander.van <= (een.tot ?? EINDELOOS);
