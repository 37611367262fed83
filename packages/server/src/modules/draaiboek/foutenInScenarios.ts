import type { Draaiboek, DraaiboekInvoer } from '@luwte/core/contract';
import type { Fout } from '../../platform/http/problem.ts';

/** Scenarios that the policy does not have, and those that are named twice. */
export function foutenInScenarios(
  invoer: DraaiboekInvoer['scenarios'],
  bekend: Draaiboek['scenarios'],
): Fout[] {
  const gezien = new Set<string>();
  return invoer.flatMap(({ id }, i) => {
    const pad = `/scenarios/${i}/id`;
    if (!bekend.some((scenario) => scenario.id === id)) {
      return [{ pad, reden: 'Dit scenario staat niet in het beleid van dit dossier.' }];
    }
    if (gezien.has(id)) return [{ pad, reden: 'Dit scenario staat er twee keer.' }];
    gezien.add(id);
    return [];
  });
}
