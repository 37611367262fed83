import type { RandvoorwaardeInvoer } from '@luwte/core/contract';
import { plusDagen } from '@luwte/core/shared';
import { beantwoordRandvoorwaarde } from '../modules/randvoorwaarde/beantwoordRandvoorwaarde.ts';
import { toonRandvoorwaarden } from '../modules/randvoorwaarde/toonRandvoorwaarden.ts';
import type { Deps } from '../platform/deps.ts';
import type { DemoGemeenteIds } from './demoAccounts.ts';

const OP_ORDE = ['verordening', 'beleidsregels', 'sjablonen', 'bereikbaarheid'];

/**
 * Invented answers, once, so that each state can be seen: in order, missing, expired, and some that nobody looked into.
 * A folder that has answers keeps them.
 */
export async function laadRandvoorwaarden(
  deps: Pick<Deps, 'beleid' | 'db' | 'klok' | 'nieuweId'>,
  { gemeente }: DemoGemeenteIds,
): Promise<void> {
  const waar = { gemeenteId: gemeente.id, gemeenteNaam: gemeente.naam };
  const antwoorden = new Map<string, RandvoorwaardeInvoer>([
    ...OP_ORDE.map((id) => [id, { geregeld: true, toelichting: 'Nagekeken (oefenvoorbeeld).' }] as const),
    [
      'mandaat-waarschuwing',
      { geregeld: false, toelichting: 'Het mandaatbesluit wordt voorbereid (oefenvoorbeeld).' },
    ],
    [
      'convenanten',
      {
        geregeld: true,
        tot: plusDagen(deps.klok.vandaag(), -30),
        toelichting: 'Convenant met politie en corporaties (oefenvoorbeeld).',
      },
    ],
  ]);
  await deps.db.inTransactie({ rol: 'systeem', gemeenteId: gemeente.id }, async (tx) => {
    const regels = await toonRandvoorwaarden(deps, tx, waar);
    if (regels.some((regel) => regel.antwoorden.length > 0)) return;
    for (const regel of regels) {
      const invoer = antwoorden.get(regel.id);
      if (invoer === undefined || regel.uit !== 'antwoord') continue;
      const gedaan = await beantwoordRandvoorwaarde(
        deps,
        tx,
        { gemeenteId: gemeente.id, medewerkerId: undefined },
        regel,
        invoer,
      );
      if (!gedaan.ok) throw new Error(`Demo answer refused: ${JSON.stringify(gedaan.error)}`);
    }
  });
}
