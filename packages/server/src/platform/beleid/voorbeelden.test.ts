import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zoekLegeWaarden } from '@luwte/core/beleid';
import { describe, expect, it } from 'vitest';
import { laadBeleid, laadBeleidsbestand } from './laadBeleid.ts';
import { leesScenariomap, scenariosNaast } from './scenariomap.ts';
import { voerScenarioUit } from './scenarios.ts';

const WORTEL = fileURLToPath(new URL('../../../../../', import.meta.url));
const BELEID = `${WORTEL}beleid`;

/** Towns that do not exist, written without a change to the code: what the language can say (docs/how-to). */
describe.each(['puntenstad', 'panelstad'])('the example %s', (stad) => {
  const pad = `${WORTEL}docs/how-to/voorbeelden/${stad}/2026-01-01.yaml`;

  it('reads, and its scenarios hold', async () => {
    const [voorraad, geladen, gelezen] = await Promise.all([
      laadBeleid(BELEID),
      laadBeleidsbestand(pad, BELEID, stad),
      leesScenariomap(scenariosNaast(pad)),
    ]);
    if (!voorraad.ok || !geladen.ok || !gelezen.ok) {
      throw new Error(
        JSON.stringify(
          [voorraad, geladen, gelezen].filter((r) => !r.ok),
          undefined,
          1,
        ),
      );
    }
    const beleid = { versies: [geladen.value], kalender: voorraad.value.kalender };
    const uitkomsten = gelezen.value.flatMap(({ scenarios }) =>
      scenarios.map((scenario) => {
        const uit = voerScenarioUit(scenario, scenarios, beleid);
        return [scenario.naam, uit.ok ? uit.value.afwijkingen : uit.error];
      }),
    );
    expect(uitkomsten.length).toBeGreaterThanOrEqual(4);
    expect(uitkomsten.filter(([, afwijkingen]) => afwijkingen!.length > 0)).toEqual([]);
  });
});

it('teaches with a policy that reads: the pieces of the how-to page together', async () => {
  const pagina = await readFile(`${WORTEL}docs/how-to/beleid.md`, 'utf8');
  const stukken = [...pagina.matchAll(/```yaml\n([^`]*)```/g)].map(([, stuk]) => stuk!);
  const map = await mkdtemp(join(tmpdir(), 'luwte-howto-'));
  try {
    const pad = join(map, 'beleid.yaml');
    await writeFile(pad, stukken.slice(0, 3).join(''));
    const geladen = await laadBeleidsbestand(pad, BELEID, 'beleid.md');
    if (!geladen.ok) throw new Error(JSON.stringify(geladen.error, undefined, 1));
    expect(geladen.value.id).toBe('voorbeelddam');
    expect(zoekLegeWaarden(geladen.value.beleid).map(({ pad: p }) => p)).toContain(
      '/termijnen/pol.waarschuwing/lengte',
    );
  } finally {
    await rm(map, { recursive: true });
  }
});
