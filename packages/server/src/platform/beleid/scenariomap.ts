import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, type Result } from '@luwte/core/shared';
import type { BestandFout } from './leesYaml.ts';
import { leesScenarios, type Scenario } from './scenarios.ts';

export type Scenariobestand = { readonly bestand: string; readonly scenarios: readonly Scenario[] };

/** Folders with scenarios below `map` that belong to a policy: `…/<id>/<spoor>/scenarios`. */
export async function zoekScenariomap(map: string, id: string, spoor: string): Promise<string | undefined> {
  for (const pad of [join(map, 'gemeenten', id, spoor), join(map, id, spoor)]) {
    const scenarios = join(pad, 'scenarios');
    if ((await stat(scenarios).catch(() => undefined))?.isDirectory()) return scenarios;
  }
  return undefined;
}

/** Where the scenarios of a policy file lie: in the folder `scenarios` beside it. */
export const scenariosNaast = (beleidsbestand: string): string => join(dirname(beleidsbestand), 'scenarios');

/** Reads one file of scenarios, or all files in a folder; the faults of all of them at once. */
export async function leesScenariomap(
  pad: string,
): Promise<Result<readonly Scenariobestand[], readonly BestandFout[]>> {
  const soort = await stat(pad).catch(() => undefined);
  if (soort === undefined) {
    const reden = 'Hier staan geen scenario’s.';
    const herstel = 'Zet ze in een map "scenarios" naast het beleid, of noem een bestand met --scenarios.';
    return { ok: false, error: [{ bestand: pad, pad: '', reden, herstel }] };
  }
  const namen = soort.isDirectory()
    ? (await readdir(pad))
        .filter((naam) => naam.endsWith('.yaml'))
        .sort()
        .map((naam) => join(pad, naam))
    : [pad];
  const gelezen = await Promise.all(
    namen.map(async (bestand) => ({ bestand, uit: leesScenarios(bestand, await readFile(bestand)) })),
  );
  const fouten = gelezen.flatMap(({ uit }) => (uit.ok ? [] : uit.error));
  if (fouten.length > 0) return { ok: false, error: fouten };
  return ok(gelezen.map(({ bestand, uit }) => ({ bestand, scenarios: uit.ok ? uit.value : [] })));
}
