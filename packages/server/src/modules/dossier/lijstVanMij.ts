import type { Vandaag } from '@luwte/core/contract';
import { beoordeelToegang, type Wie } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { plaatsVan } from '../../platform/toegang/plaats.store.ts';
import { laadActiesPerDossier } from '../taak/toonActie.ts';
import { zichtInLijst } from './eisDossier.ts';
import { type LijstRij, loadVandaag } from './lijst.store.ts';
import { toonRegel } from './toonDossier.ts';

type Lijsten = Pick<Vandaag, 'fataal' | 'stil' | 'zonderActie'>;
const LEEG = { items: [], meer: false };

/**
 * Dossiers that this person runs, or somebody it stands in for, or nobody, and that ask for a look. A partner runs none;
 * who needs a place gets those with one.
 */
export async function lijstVanMij(
  tx: Tx,
  wie: Wie,
  vervangt: readonly string[],
  grens: {
    readonly op: string;
    readonly fataalTot: string;
    readonly stilVoor: string;
    readonly aantal: number;
  },
): Promise<Lijsten> {
  if (wie.organisatieSoort !== 'gemeente') return { fataal: LEEG, stil: LEEG, zonderActie: LEEG };
  const { gemeenteId, medewerkerId } = wie;
  const rijen = await loadVandaag(tx, gemeenteId, zichtInLijst({ wie }), [medewerkerId, ...vervangt], {
    ...grens,
    plaats: plaatsVan(wie, grens.op),
    aantal: grens.aantal + 1,
  });
  const alle = [...rijen.fataal, ...rijen.stil, ...rijen.zonderActie].map((rij) => rij.id);
  const acties = await laadActiesPerDossier(tx, gemeenteId, [...new Set(alle)]);
  const toets = beoordeelToegang(
    wie,
    'toets:inzien',
    { gemeenteId, soort: 'dossier', dossierrollen: wie.rollen },
    'behandelen-overlast',
  ).toegestaan;
  const lijst = (delen: readonly LijstRij[]) => ({
    items: delen.slice(0, grens.aantal).map((rij) => toonRegel(rij, acties.get(rij.id) ?? [], toets)),
    meer: delen.length > grens.aantal,
  });
  return { fataal: lijst(rijen.fataal), stil: lijst(rijen.stil), zonderActie: lijst(rijen.zonderActie) };
}
