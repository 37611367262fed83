import type { UitvoeringInvoer } from '@luwte/core/contract';
import { datumInWoorden } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Fout } from '../../platform/http/problem.ts';
import { heeftAanwijzing } from '../aanwijzing/heeftAanwijzing.ts';
import { loadNamen } from './draaiboek.store.ts';

/**
 * Who may not be planned: nobody carries out a huisverbod without a designation for that work that is valid on that
 * day. Each fault names the person and the designation.
 */
export async function foutenInUitvoering(
  tx: Tx,
  gemeenteId: string,
  uitvoering: UitvoeringInvoer | undefined,
): Promise<Fout[]> {
  if (uitvoering === undefined) return [];
  const { op, uitvoerders } = uitvoering;
  const ids = uitvoerders.map(({ medewerkerId }) => medewerkerId);
  const namen = await loadNamen(tx, gemeenteId, ids);
  const fouten: Fout[] = [];
  for (const [i, { medewerkerId, werk }] of uitvoerders.entries()) {
    const pad = `/uitvoering/uitvoerders/${i}`;
    const naam = namen.get(medewerkerId);
    if (naam === undefined) {
      fouten.push({ pad, reden: 'Kies een medewerker die hier werkt.' });
      continue;
    }
    if (ids.indexOf(medewerkerId) !== i) fouten.push({ pad, reden: `${naam} staat er twee keer.` });
    for (const soort of new Set(werk)) {
      if (await heeftAanwijzing(tx, soort, medewerkerId, op)) continue;
      const dag = datumInWoorden(op) ?? op;
      fouten.push({ pad, reden: `${naam} heeft op ${dag} geen geldige aanwijzing voor ${soort}.` });
    }
  }
  return fouten;
}
