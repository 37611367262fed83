import type { Wet } from '@luwte/core/toets';
import type { Beleidskast } from '../deps.ts';
import { canoniekeJson } from '../keten/index.ts';
import { laadScan } from '../woorden/scan.ts';
import { laadBeleid } from './laadBeleid.ts';
import type { BestandFout } from './leesYaml.ts';
import { leesScenariomap, type Scenariobestand, zoekScenariomap } from './scenariomap.ts';

/** The policies of this product do not load: a fault of ours, found at start and never half. */
export class BeleidLaadtNiet extends Error {
  override name = 'BeleidLaadtNiet';
  readonly fouten: readonly BestandFout[];
  constructor(fouten: readonly BestandFout[]) {
    super(
      `Het beleid laadt niet: ${fouten.length} fout(en), de eerste in ${fouten[0]?.bestand}: ${fouten[0]?.reden}`,
    );
    this.fouten = fouten;
  }
}

/** The scenarios beside a policy, read once; none when it has no folder of them. */
function maakScenariolezer(map: string): NonNullable<Beleidskast['scenarios']> {
  const gelezen = new Map<string, Promise<readonly Scenariobestand[]>>();
  const lees = async (id: string, spoor: string): Promise<readonly Scenariobestand[]> => {
    const plek = await zoekScenariomap(map, id, spoor);
    if (plek === undefined) return [];
    const uit = await leesScenariomap(plek);
    if (!uit.ok) throw new BeleidLaadtNiet(uit.error);
    return uit.value;
  };
  return (id, spoor) => {
    const sleutel = `${id}/${spoor}`;
    const bezig = gelezen.get(sleutel) ?? lees(id, spoor);
    gelezen.set(sleutel, bezig);
    return bezig;
  };
}

/** All policies compiled and the law beside them, as the server uses them. */
export async function laadBeleidskast(map: string): Promise<{ beleid: Beleidskast; wet: Wet }> {
  const geladen = await laadBeleid(map);
  if (!geladen.ok) throw new BeleidLaadtNiet(geladen.error);
  const { beleiden, kalender } = geladen.value;
  // Asked for every dossier that is opened, and a policy is long: written once per version.
  const teksten = new WeakMap<object, string>();
  const bron: Beleidskast['bron'] = (beleid) => {
    const bekend = teksten.get(beleid.beleid);
    if (bekend !== undefined) return bekend;
    const tekst = canoniekeJson(beleid.beleid);
    teksten.set(beleid.beleid, tekst);
    return tekst;
  };
  return {
    beleid: {
      alle: beleiden,
      bron,
      scenarios: maakScenariolezer(map),
      scan: await laadScan(map),
    },
    wet: { kalender },
  };
}
