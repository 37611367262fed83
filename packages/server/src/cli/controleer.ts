import { controleerPakket } from '../pakket/index.ts';
import { meldFouten } from './fouten.ts';
import { Gebruiksfout, type Opdracht } from './opdracht.ts';
import { dagtekst } from './opmaak.ts';

export const opdracht: Opdracht = {
  gebruik: 'controleer <export.zip> [--sleutel <naam>] [--json]',
  uitleg: [
    'Controleert een export zonder verbinding: elk bestand, elke gebeurtenis, de keten en de handtekeningen.',
    'Vraag de gemeente langs een andere weg hoe haar sleutel heet en geef die naam mee.',
  ],
  opties: {
    sleutel: { soort: 'waarde', plek: 'naam', uitleg: 'de sleutel die ondertekend moet hebben (16 tekens)' },
    json: { soort: 'vlag', uitleg: 'geeft alleen JSON' },
  },
  plaatsen: [1, 1],
  voerUit: async (argumenten, uit) => {
    const sleutel = argumenten.waarde('sleutel')?.toLowerCase();
    if (sleutel !== undefined && !/^[0-9a-f]{16}$/.test(sleutel)) {
      throw new Gebruiksfout('--sleutel is een naam van 16 tekens, 0-9 en a-f.');
    }
    const alsJson = argumenten.vlag('json');
    const uitkomst = await controleer(argumenten.plaatsen[0]!, sleutel);
    if (!uitkomst.ok) return meldFouten(uit, uitkomst.error, alsJson);
    const { dossier: _, ...stand } = uitkomst.value;
    if (alsJson) {
      uit.schrijf(JSON.stringify(stand, undefined, 2));
      return 0;
    }
    uit.schrijf('Dit pakket klopt: niets is veranderd sinds het is ondertekend.');
    uit.schrijf(`  Ondertekend    ${dagtekst(stand.op.slice(0, 10))}`);
    uit.schrijf(
      `  Sleutel        ${stand.sleutel}${sleutel === undefined ? ' (vraag de gemeente of dit haar sleutel is)' : ''}`,
    );
    uit.schrijf(
      `  Gebeurtenissen ${stand.gebeurtenissen}${stand.vernietigd > 0 ? `, waarvan ${stand.vernietigd} vernietigd` : ''}`,
    );
    uit.schrijf(
      `  Documenten     ${stand.documenten}${stand.zonderBestand > 0 ? `, ${stand.zonderBestand} zonder bestand` : ''}`,
    );
    return 0;
  },
};

async function controleer(pad: string, sleutel: string | undefined): ReturnType<typeof controleerPakket> {
  try {
    return await controleerPakket(pad, sleutel);
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return { ok: false, error: [{ pad: '/', reden: 'Dit bestand bestaat niet.' }] };
    }
    if (code === 'EISDIR')
      return { ok: false, error: [{ pad: '/', reden: 'Dit is een map. Geef een bestand.' }] };
    if (code === 'EACCES')
      return { ok: false, error: [{ pad: '/', reden: 'Dit bestand mag niet worden gelezen.' }] };
    throw fout;
  }
}
