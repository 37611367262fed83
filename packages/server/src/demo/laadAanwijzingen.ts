import { datum } from '@luwte/core/shared';
import type { Rol } from '@luwte/core/toegang';
import { toonAanwijzingen } from '../modules/aanwijzing/toonAanwijzingen.ts';
import { wijsAan } from '../modules/aanwijzing/wijsAan.ts';
import type { Deps } from '../platform/deps.ts';
import type { DemoGemeenteIds } from './demoAccounts.ts';

/** Invented decisions: one official and one deputy for collection, who supervises, who acts and who enters. */
const DEMO = [
  { soort: 'invordering', rol: 'jurist', besluit: 'Aanwijzingsbesluit invordering (oefenvoorbeeld)' },
  {
    soort: 'invordering-vervanger',
    rol: 'wijkmanager',
    besluit: 'Aanwijzingsbesluit invordering (oefenvoorbeeld)',
  },
  { soort: 'toezicht', rol: 'boa', besluit: 'Aanwijzingsbesluit toezichthouders (oefenvoorbeeld)' },
  { soort: 'bestuursdwang', rol: 'boa', besluit: 'Aanwijzingsbesluit bestuursdwang (oefenvoorbeeld)' },
  {
    soort: 'bestuursdwang',
    rol: 'wijkmanager',
    besluit: 'Aanwijzingsbesluit bestuursdwang (oefenvoorbeeld)',
  },
  { soort: 'binnentreden', rol: 'politie', besluit: 'Aanwijzingsbesluit binnentreden (oefenvoorbeeld)' },
  { soort: 'binnentreden', rol: 'wijkmanager', besluit: 'Aanwijzingsbesluit binnentreden (oefenvoorbeeld)' },
] as const satisfies readonly { soort: string; rol: Rol; besluit: string }[];
const VAN = datum('2018-01-01');

/** Designates demo people, once: a folder that has designations keeps what was changed in it. */
export async function laadAanwijzingen(
  deps: Pick<Deps, 'db' | 'klok' | 'nieuweId'>,
  g: DemoGemeenteIds,
): Promise<void> {
  const gemeenteId = g.gemeente.id;
  await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    if ((await toonAanwijzingen(tx, gemeenteId, deps.klok.vandaag())).length > 0) return;
    for (const { soort, rol, besluit } of DEMO) {
      const invoer = { soort, medewerkerId: g.medewerkers.get(rol)!, besluit, van: VAN };
      const gedaan = await wijsAan(deps, tx, { gemeenteId, medewerkerId: undefined }, invoer);
      if (!gedaan.ok) throw new Error(`Demo designation refused: ${JSON.stringify(gedaan.error)}`);
    }
  });
}
