import { stat } from 'node:fs/promises';
import { controleerBeleidsbestand, laadBeleid } from '../platform/beleid/laadBeleid.ts';
import type { BestandFout } from '../platform/beleid/leesYaml.ts';
import { meldFouten } from './fouten.ts';
import { alsRegel } from './kiesToetsbeleid.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';
import { BELEIDSMAP } from './wortel.ts';

export const opdracht: Opdracht = {
  gebruik: 'beleid controleer [bestand of map] [--json]',
  uitleg: [
    'Controleert beleidsbestanden: vorm, feiten, bronnen, kringen, onbereikbare stappen en termijnen.',
    'Zonder bestand of map wordt al het beleid van dit product gecontroleerd.',
  ],
  opties: { json: { soort: 'vlag', uitleg: 'geeft fouten ook als JSON' } },
  plaatsen: [1, 2],
  voerUit: async (argumenten, uit) => {
    const [wat, waar = BELEIDSMAP] = argumenten.plaatsen;
    if (wat !== 'controleer') throw new Gebruiksfout('Gebruik: luwte beleid controleer [bestand of map]');
    const soort = await stat(waar).catch(() => undefined);
    if (soort === undefined) return meldFouten(uit, [{ pad: waar, reden: 'Dit bestand bestaat niet.' }]);
    const fouten = soort.isDirectory()
      ? await controleerMap(waar)
      : await controleerBeleidsbestand(waar, BELEIDSMAP);
    if (fouten.length > 0) return meldFouten(uit, fouten.map(alsRegel), argumenten.vlag('json'));
    uit.schrijf('Het beleid klopt.');
    return 0;
  },
};

async function controleerMap(map: string): Promise<readonly BestandFout[]> {
  const geladen = await laadBeleid(map);
  return geladen.ok ? [] : geladen.error;
}
