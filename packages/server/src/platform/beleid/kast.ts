import type { Wet } from '@luwte/core/toets';
import type { Beleidskast } from '../deps.ts';
import { canoniekeJson } from '../keten/index.ts';
import { laadBeleid } from './laadBeleid.ts';
import type { BestandFout } from './leesYaml.ts';

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

/** All policies compiled and the law beside them, as the server uses them. */
export async function laadBeleidskast(map: string): Promise<{ beleid: Beleidskast; wet: Wet }> {
  const geladen = await laadBeleid(map);
  if (!geladen.ok) throw new BeleidLaadtNiet(geladen.error);
  const { beleiden, kalender } = geladen.value;
  return {
    beleid: { alle: beleiden, bron: (beleid) => canoniekeJson(beleid.beleid) },
    wet: { kalender },
  };
}
