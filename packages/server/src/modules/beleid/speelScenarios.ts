import { basename } from 'node:path';
import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Scenariouitslag } from '@luwte/core/contract';
import { voerScenarioUit } from '../../platform/beleid/index.ts';
import type { Deps } from '../../platform/deps.ts';

/**
 * Plays the scenarios that lie beside a policy under this very text of it, so that filled-in values are tried too. A
 * scenario that asks for another version than this one may therefore fail here.
 */
export async function speelScenarios(
  { beleid: kast, wet }: Pick<Deps, 'beleid' | 'wet'>,
  beleid: GecompileerdBeleid,
): Promise<Scenariouitslag> {
  const bestanden = (await kast.scenarios?.(beleid.id, beleid.spoor)) ?? [];
  const groepen = bestanden.map(({ bestand, scenarios }) => ({
    naam: basename(bestand, '.yaml'),
    scenarios: scenarios.map((scenario) => {
      const uit = voerScenarioUit(scenario, scenarios, { versies: [beleid], kalender: wet.kalender });
      return {
        naam: scenario.naam,
        op: scenario.op,
        eis: scenario.eis,
        afwijkingen: [...(uit.ok ? uit.value.afwijkingen : uit.error)],
      };
    }),
  }));
  const alle = groepen.flatMap(({ scenarios }) => scenarios);
  return { groepen, aantal: alle.length, anders: alle.filter((s) => s.afwijkingen.length > 0).length };
}
