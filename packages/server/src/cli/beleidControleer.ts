import { stat } from 'node:fs/promises';
import { type GecompileerdBeleid, zoekLegeWaarden } from '@luwte/core/beleid';
import { ok, type Result } from '@luwte/core/shared';
import { laadBeleid, laadBeleidsbestand } from '../platform/beleid/laadBeleid.ts';
import type { BestandFout } from '../platform/beleid/leesYaml.ts';
import type { Beleidsopdracht } from './beleid.ts';
import { meldFouten } from './fouten.ts';
import { alsRegel } from './kiesToetsbeleid.ts';
import { BELEIDSMAP } from './wortel.ts';

export const controleerOpdracht: Beleidsopdracht = {
  gebruik: 'controleer [bestand of map] [--json]',
  uitleg: [
    'Controleert beleidsbestanden: vorm, feiten, bronnen, kringen, onbereikbare stappen en termijnen.',
    'Zonder bestand of map wordt al het beleid van dit product gecontroleerd.',
    'Noemt ook de waarden die nog leeg zijn. Dat is geen fout: zo’n beleid is te lezen en te vergelijken,',
    'maar wordt pas gebruikt als die waarden zijn ingevuld.',
    'Bij een bestand staat ook wat het vervangt van het beleid waarop het voortbouwt.',
  ],
  opties: { json: { soort: 'vlag', uitleg: 'geeft fouten of lege waarden als JSON' } },
  plaatsen: [0, 1],
  voerUit: async (argumenten, uit) => {
    const [waar = BELEIDSMAP] = argumenten.plaatsen;
    const alsJson = argumenten.vlag('json');
    const soort = await stat(waar).catch(() => undefined);
    if (soort === undefined) {
      return meldFouten(uit, [{ pad: waar, reden: 'Dit bestand bestaat niet.' }], alsJson);
    }
    const geladen = soort.isDirectory() ? await laadMap(waar) : await laadEen(waar);
    if (!geladen.ok) return meldFouten(uit, geladen.error.map(alsRegel), alsJson);
    const open = geladen.value.flatMap(({ id, spoor, versie, beleid, bronTekst }) =>
      zoekLegeWaarden(beleid).map(({ pad, vraag, soort: wat, bron }) => ({
        beleid: { id, spoor, versie },
        pad,
        vraag,
        soort: wat,
        bron: bronTekst(bron),
      })),
    );
    const vervangen = soort.isDirectory() ? [] : geladen.value.flatMap(({ overschreven }) => overschreven);
    if (alsJson) {
      uit.schrijf(JSON.stringify({ fouten: [], leeg: open, vervangen }, undefined, 2));
      return 0;
    }
    uit.schrijf('Het beleid klopt.');
    for (const { id, spoor, versie } of geladen.value) {
      const eigen = open.filter(
        (l) => l.beleid.id === id && l.beleid.spoor === spoor && l.beleid.versie === versie,
      );
      if (eigen.length === 0) continue;
      uit.schrijf(`\nNog in te vullen in ${id} (${spoor}, ${versie}) voordat dit beleid kan gelden:`);
      for (const { pad, vraag, bron } of eigen) uit.schrijf(`  ${vraag}  ${pad}  (${bron})`);
    }
    for (const van of [...new Set(vervangen.map((v) => v.van))]) {
      uit.schrijf(`\nVervangt van ${van}:`);
      for (const v of vervangen) if (v.van === van) uit.schrijf(`  ${v.pad}`);
    }
    return 0;
  },
};

type Geladen = Result<readonly GecompileerdBeleid[], readonly BestandFout[]>;

async function laadMap(map: string): Promise<Geladen> {
  const geladen = await laadBeleid(map);
  return geladen.ok ? ok(geladen.value.beleiden) : geladen;
}

async function laadEen(pad: string): Promise<Geladen> {
  const geladen = await laadBeleidsbestand(pad, BELEIDSMAP);
  return geladen.ok ? ok([geladen.value]) : geladen;
}
