import { type Beleidsvergelijking, type GecompileerdBeleid, vergelijkBeleid } from '@luwte/core/beleid';
import { laadBeleid, laadBeleidsbestand } from '../platform/beleid/laadBeleid.ts';
import type { BestandFout } from '../platform/beleid/leesYaml.ts';
import type { Beleidsopdracht } from './beleid.ts';
import { meldFouten } from './fouten.ts';
import { alsRegel, isBestand } from './kiesToetsbeleid.ts';
import { Gebruiksfout } from './opdracht.ts';
import { vouw } from './opmaak.ts';
import type { Uitvoer } from './uitvoer.ts';
import { BELEIDSMAP } from './wortel.ts';

export const vergelijkOpdracht: Beleidsopdracht = {
  gebruik: 'vergelijk <beleid> <ander beleid> [--spoor <spoor>] [--json]',
  uitleg: [
    'Zegt in zinnen wat er verandert van het eerste naar het tweede beleid: wat erbij komt, wat vervalt,',
    'en elk getal, elk criterium en elke bron die anders is. Alleen een andere volgorde telt niet als verschil.',
    'Noem een bestand (.yaml), een id (weert) of een id met de dag van ingang (weert@2018-06-06).',
    'Bij een id zonder dag geldt de nieuwste versie.',
  ],
  opties: {
    json: { soort: 'vlag', uitleg: 'geeft de verschillen als JSON' },
    spoor: {
      soort: 'waarde',
      plek: 'spoor',
      uitleg: 'woonoverlast of openbare-ruimte, als een id beide heeft',
    },
  },
  plaatsen: [2, 2],
  voerUit: async (argumenten, uit) => {
    const alsJson = argumenten.vlag('json');
    const spoor = argumenten.waarde('spoor');
    const [links = '', rechts = ''] = argumenten.plaatsen;
    const beiden = await Promise.all([haal(links, spoor), haal(rechts, spoor)]);
    const fouten = beiden.flatMap((b) => (b.ok ? [] : b.fouten));
    if (fouten.length > 0) return meldFouten(uit, fouten.map(alsRegel), alsJson);
    const [a, b] = beiden.map((b) => (b.ok ? b.versies : [])) as [Versies, Versies];
    const [van, naar] = kiesPaar(links, a, rechts, b);
    const uitkomst = vergelijkBeleid(van.beleid, naar.beleid);
    if (alsJson) uit.schrijf(JSON.stringify(uitkomst, undefined, 2));
    else schrijf(uitkomst, uit);
    return 0;
  },
};

type Versies = readonly GecompileerdBeleid[];
type Gehaald =
  | { readonly ok: true; readonly versies: Versies }
  | { readonly ok: false; readonly fouten: readonly BestandFout[] };

/** The policy in a file, or all versions that the reference may mean, oldest first. */
async function haal(verwijzing: string, spoor: string | undefined): Promise<Gehaald> {
  if (isBestand(verwijzing)) {
    const gelezen = await laadBeleidsbestand(verwijzing, BELEIDSMAP);
    return gelezen.ok ? { ok: true, versies: [gelezen.value] } : { ok: false, fouten: gelezen.error };
  }
  const voorraad = await laadBeleid(BELEIDSMAP);
  if (!voorraad.ok) return { ok: false, fouten: voorraad.error };
  const [id, dag] = verwijzing.split('@');
  const versies = voorraad.value.beleiden
    .filter(
      (b) =>
        b.id === id && (spoor === undefined || b.spoor === spoor) && (dag === undefined || b.versie === dag),
    )
    .sort((a, b) => (a.versie < b.versie ? -1 : 1));
  if (versies.length > 0) return { ok: true, versies };
  const bekend = [...new Set(voorraad.value.beleiden.map((b) => b.id))].sort().join(', ');
  throw new Gebruiksfout(`Het beleid "${verwijzing}" is er niet. Kies uit: ${bekend}, of geef een bestand.`);
}

/** The newest of each, of the same track where both have one. */
function kiesPaar(
  links: string,
  a: Versies,
  rechts: string,
  b: Versies,
): [GecompileerdBeleid, GecompileerdBeleid] {
  const sporen = [...new Set(a.map((v) => v.spoor))].filter((spoor) => b.some((v) => v.spoor === spoor));
  if (sporen.length > 1) throw new Gebruiksfout(`Kies met --spoor: ${sporen.join(' of ')}.`);
  const [spoor] = sporen;
  if (spoor === undefined) {
    throw new Gebruiksfout(
      `"${links}" en "${rechts}" gaan niet over hetzelfde spoor (${a[0]!.spoor} en ${b[0]!.spoor}).`,
    );
  }
  const nieuwste = (versies: Versies): GecompileerdBeleid => versies.findLast((v) => v.spoor === spoor)!;
  return [nieuwste(a), nieuwste(b)];
}

function schrijf({ van, naar, verschillen, volgorde }: Beleidsvergelijking, uit: Uitvoer): void {
  uit.schrijf(`Van ${van.naam} (${van.versie}) naar ${naar.naam} (${naar.versie})`);
  if (verschillen.length === 0) uit.schrijf('\nEr is geen verschil.');
  let onderdeel = '';
  for (const verschil of verschillen) {
    if (verschil.onderdeel !== onderdeel) {
      onderdeel = verschil.onderdeel;
      uit.schrijf(`\n${KOPPEN[onderdeel] ?? `${onderdeel.charAt(0).toUpperCase()}${onderdeel.slice(1)}`}`);
    }
    for (const regel of vouw(verschil.zin, uit.breedte, 4, '  -')) uit.schrijf(regel);
  }
  if (volgorde.length > 0) uit.schrijf('\nVolgorde');
  for (const { zin } of volgorde) uit.schrijf(`  - ${zin}`);
}

/** Where the name in the file is not a word. */
const KOPPEN: Readonly<Record<string, string>> = {
  categorieen: 'Categorieën',
  deelmatrix: 'Delen van gegevens',
  gebreken: 'Gewichten van gebreken',
  informatieschemas: "Informatieschema's",
  openVragen: 'Open vragen',
};
