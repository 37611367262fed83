import { basename } from 'node:path';
import type { GecompileerdBeleid } from '@luwte/core/beleid';
import { laadBeleid, laadBeleidsbestand } from '../platform/beleid/laadBeleid.ts';
import type { BestandFout } from '../platform/beleid/leesYaml.ts';
import { leesScenariomap, scenariosNaast, zoekScenariomap } from '../platform/beleid/scenariomap.ts';
import { voerScenarioUit } from '../platform/beleid/scenarios.ts';
import type { Beleidsopdracht } from './beleid.ts';
import { meldFouten } from './fouten.ts';
import { alsRegel, isBestand } from './kiesToetsbeleid.ts';
import { Gebruiksfout } from './opdracht.ts';
import { BELEIDSMAP } from './wortel.ts';

export const scenariosOpdracht: Beleidsopdracht = {
  gebruik: 'scenarios <beleid> [--scenarios <bestand of map>] [--spoor <spoor>] [--json]',
  uitleg: [
    'Speelt de scenario’s van een beleid na en zegt per scenario of het klopt, en anders wat er is verwacht',
    'en wat er is gevonden. Noem een bestand (.yaml) of een id (weert). De scenario’s staan in de map',
    '"scenarios" naast het beleid, of in het bestand dat u noemt. Klopt er een niet, dan is de uitkomst 2.',
  ],
  opties: {
    json: { soort: 'vlag', uitleg: 'geeft de uitkomst als JSON' },
    scenarios: { soort: 'waarde', plek: 'bestand of map', uitleg: 'de scenario’s die worden nagespeeld' },
    spoor: {
      soort: 'waarde',
      plek: 'spoor',
      uitleg: 'woonoverlast of openbare-ruimte, als een id beide heeft',
    },
  },
  plaatsen: [1, 1],
  voerUit: async (argumenten, uit) => {
    const alsJson = argumenten.vlag('json');
    const [verwijzing = ''] = argumenten.plaatsen;
    const voorraad = await laadBeleid(BELEIDSMAP);
    if (!voorraad.ok) return meldFouten(uit, voorraad.error.map(alsRegel), alsJson);
    const { kalender, beleiden } = voorraad.value;
    const gekozen = isBestand(verwijzing)
      ? await uitBestand(verwijzing)
      : await uitVoorraad(verwijzing, argumenten.waarde('spoor'), beleiden);
    if ('fouten' in gekozen) return meldFouten(uit, gekozen.fouten.map(alsRegel), alsJson);
    const gelezen = await leesScenariomap(argumenten.waarde('scenarios') ?? gekozen.map);
    if (!gelezen.ok) return meldFouten(uit, gelezen.error.map(alsRegel), alsJson);
    const uitkomsten = gelezen.value.flatMap(({ bestand, scenarios }) =>
      scenarios.map((scenario) => {
        const gespeeld = voerScenarioUit(scenario, scenarios, { versies: gekozen.versies, kalender });
        const afwijkingen = gespeeld.ok ? gespeeld.value.afwijkingen : gespeeld.error;
        return { bestand: basename(bestand), naam: scenario.naam, eis: scenario.eis, afwijkingen };
      }),
    );
    const mis = uitkomsten.filter(({ afwijkingen }) => afwijkingen.length > 0).length;
    if (alsJson) uit.schrijf(JSON.stringify({ scenarios: uitkomsten, mis }, undefined, 2));
    else {
      for (const { bestand, naam, afwijkingen } of uitkomsten) {
        uit.schrijf(`${afwijkingen.length === 0 ? 'klopt  ' : 'MIS    '} ${bestand}: ${naam}`);
        for (const zin of afwijkingen) uit.schrijf(`          ${zin}`);
      }
      const klopt = uitkomsten.length - mis;
      uit.schrijf(`\n${klopt} van de ${uitkomsten.length} scenario’s ${klopt === 1 ? 'klopt' : 'kloppen'}.`);
    }
    return mis === 0 ? 0 : 2;
  },
};

type Gekozen =
  | { readonly versies: readonly GecompileerdBeleid[]; readonly map: string }
  | { readonly fouten: readonly BestandFout[] };

async function uitBestand(pad: string): Promise<Gekozen> {
  const geladen = await laadBeleidsbestand(pad, BELEIDSMAP);
  return geladen.ok ? { versies: [geladen.value], map: scenariosNaast(pad) } : { fouten: geladen.error };
}

async function uitVoorraad(
  id: string,
  spoor: string | undefined,
  beleiden: readonly GecompileerdBeleid[],
): Promise<Gekozen> {
  const versies = beleiden.filter((b) => b.id === id && (spoor === undefined || b.spoor === spoor));
  const [eerste] = versies;
  if (eerste === undefined) {
    const bekend = [...new Set(beleiden.map((b) => b.id))].sort().join(', ');
    throw new Gebruiksfout(`Het beleid "${id}" is er niet. Kies uit: ${bekend}, of geef een bestand.`);
  }
  const sporen = [...new Set(versies.map((b) => b.spoor))];
  if (sporen.length > 1) throw new Gebruiksfout(`Kies met --spoor: ${sporen.join(' of ')}.`);
  const map = await zoekScenariomap(BELEIDSMAP, id, eerste.spoor);
  return { versies, map: map ?? `${id}/${eerste.spoor}/scenarios` };
}
