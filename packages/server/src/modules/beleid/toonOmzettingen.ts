import type { OmzettingRegel } from '@luwte/core/contract';
import type { Spoor } from '@luwte/core/dossier';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { haalIngevuld } from './ingevuldBeleid.ts';
import { requireBeleid } from './kiesBeleid.ts';
import { loadOmzettingRegels } from './omzetting.store.ts';
import type { Beleidstand } from './omzetting.ts';
import { toonBeleid } from './toonBeleid.ts';

type Kern = { readonly gemeenteId: string; readonly id: string; readonly spoor: Spoor };

/** The recorded moves of a dossier, as they stand in its timeline. */
export async function toonOmzettingen(
  { beleid }: Pick<Deps, 'beleid'>,
  tx: Tx,
  { gemeenteId, id, spoor }: Kern,
): Promise<OmzettingRegel[]> {
  const regels = await loadOmzettingRegels(tx, gemeenteId, id);
  await haalIngevuld(
    tx,
    gemeenteId,
    regels.flatMap(({ van, naar }) => [van.beleidVingerafdruk, naar.beleidVingerafdruk]),
  );
  const toon = (stand: Beleidstand) => toonBeleid(requireBeleid(beleid, { ...stand, spoor }));
  return regels.map((regel) => ({
    ...regel,
    van: toon(regel.van),
    naar: toon(regel.naar),
    op: regel.op.toISOString(),
  }));
}
