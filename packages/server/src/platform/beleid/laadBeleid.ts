import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import {
  type Beleid,
  type BeleidFout,
  compileerBeleid,
  type GecompileerdBeleid,
  leesBeleid,
  versieVan,
} from '@luwte/core/beleid';
import {
  type FeestdagenJaar,
  type Kalender,
  leesInvoer,
  maakKalender,
  ok,
  parseWettelijkeTermijnen,
  type Result,
  type WettelijkeTermijnen,
  zFeestdagenJaar,
} from '@luwte/core/shared';
import { controleerGebreken } from './controleerGebreken.ts';
import { type BestandFout, type GelezenYaml, leesYaml } from './leesYaml.ts';
import { openYamlGeheugen } from './yamlGeheugen.ts';

/** Everything that is policy or law as data, ready to be applied. */
export type Beleidsvoorraad = {
  readonly beleiden: readonly GecompileerdBeleid[];
  readonly kalender: Kalender;
  readonly wettelijkeTermijnen: readonly WettelijkeTermijnen[];
};

type Bestand = { readonly naam: string; readonly yaml: GelezenYaml; readonly beleid: Beleid };
type Bak = {
  readonly fouten: BestandFout[];
  readonly beleiden: Bestand[];
  readonly jaren: FeestdagenJaar[];
  readonly termijnen: WettelijkeTermijnen[];
};

/**
 * Reads the whole policy folder: `beleid/…/<datum>.yaml`, one file per regulation per effective date, and the national
 * days and terms. Scenarios are left alone. Reports the faults of all files at once.
 */
export async function laadBeleid(map: string): Promise<Result<Beleidsvoorraad, readonly BestandFout[]>> {
  const bak = await leesMap(map);
  const bibliotheek = bak.beleiden.map((b) => b.beleid);
  const beleiden: GecompileerdBeleid[] = [];
  for (const bestand of bak.beleiden) {
    bak.fouten.push(
      ...dubbel(bestand, bak.beleiden),
      ...overlap(bestand, bak.beleiden),
      ...verkeerdeNaam(bestand),
    );
    const gecompileerd = compileerBeleid(bestand.beleid, bibliotheek);
    const gebreken = controleerGebreken(bestand.beleid);
    bak.fouten.push(...metPlaats(bestand.naam, bestand.yaml, gebreken));
    if (gecompileerd.ok) beleiden.push(gecompileerd.value);
    else bak.fouten.push(...metPlaats(bestand.naam, bestand.yaml, gecompileerd.error));
  }
  if (bak.fouten.length > 0) return { ok: false, error: bak.fouten };
  return ok({ beleiden, kalender: maakKalender(bak.jaren), wettelijkeTermijnen: bak.termijnen });
}

/**
 * Checks one policy file, beside the policies in the folder that it may build on.
 * @param naam how the person named the file; used in the messages
 * @returns the faults, none when the file can be used
 */
export async function controleerBeleidsbestand(
  pad: string,
  map: string,
  naam: string = pad,
): Promise<readonly BestandFout[]> {
  const geladen = await laadBeleidsbestand(pad, map, naam);
  return geladen.ok ? [] : geladen.error;
}

/** Reads one policy from a file outside the folder, as `luwte toets --beleid <file>` does. */
export async function laadBeleidsbestand(
  pad: string,
  map: string,
  naam: string = pad,
): Promise<Result<GecompileerdBeleid, readonly BestandFout[]>> {
  const gelezen = await leesBestand(pad, naam);
  if (!gelezen.ok) return gelezen;
  const beleid = leesBeleid(gelezen.value.waarde);
  if (!beleid.ok) return { ok: false, error: metPlaats(naam, gelezen.value, beleid.error) };
  const { beleiden } = await leesMap(map);
  const anderen = beleiden.map((b) => b.beleid).filter((b) => !isZelfde(b, beleid.value));
  const gecompileerd = compileerBeleid(beleid.value, anderen);
  const fouten = [...controleerGebreken(beleid.value), ...(gecompileerd.ok ? [] : gecompileerd.error)];
  return gecompileerd.ok && fouten.length === 0
    ? gecompileerd
    : { ok: false, error: metPlaats(naam, gelezen.value, fouten) };
}

const isZelfde = (a: Beleid, b: Beleid): boolean =>
  a.id === b.id && a.spoor === b.spoor && versieVan(a) === versieVan(b);

async function leesMap(map: string): Promise<Bak> {
  const bak: Bak = { fouten: [], beleiden: [], jaren: [], termijnen: [] };
  const namen = (await readdir(map, { recursive: true }))
    .filter((naam) => naam.endsWith('.yaml') && !naam.split(sep).includes('scenarios'))
    .sort();
  const geheugen = await openYamlGeheugen();
  const inhouden = await Promise.all(namen.map((naam) => leesBestand(join(map, naam), naam, geheugen.lees)));
  await geheugen.bewaar();
  namen.forEach((naam, i) => {
    const gelezen = inhouden[i]!;
    if (gelezen.ok) verdeel(bak, naam.split(sep).join('/'), gelezen.value);
    else bak.fouten.push(...gelezen.error);
  });
  return bak;
}

/** What a file is, it says itself in `schema`. */
function verdeel(bak: Bak, naam: string, yaml: GelezenYaml): void {
  const schema = (yaml.waarde as { schema?: unknown } | null | undefined)?.schema;
  const neem = <T>(lijst: T[], gelezen: Result<T, readonly { pad: string; reden: string }[]>): void => {
    if (gelezen.ok) lijst.push(gelezen.value);
    else {
      const herstel = 'Verbeter deze waarde.';
      bak.fouten.push(...gelezen.error.map((fout) => ({ bestand: naam, ...fout, herstel })));
    }
  };
  if (schema === 'feestdagen/v1') neem(bak.jaren, leesInvoer(zFeestdagenJaar, yaml.waarde));
  else if (schema === 'wettelijke-termijnen/v1') neem(bak.termijnen, parseWettelijkeTermijnen(yaml.waarde));
  // The register of processing activities and the list of words lie in the same folder and have readers of their own.
  else if (
    schema === 'verwerkingsregister/v1' ||
    schema === 'gevoelige-woorden/v1' ||
    schema === 'privacytoezicht/v1'
  )
    return;
  else {
    const beleid = leesBeleid(yaml.waarde);
    if (beleid.ok) bak.beleiden.push({ naam, yaml, beleid: beleid.value });
    else bak.fouten.push(...metPlaats(naam, yaml, beleid.error));
  }
}

async function leesBestand(
  pad: string,
  naam: string,
  lees: typeof leesYaml = leesYaml,
): Promise<Result<GelezenYaml, readonly BestandFout[]>> {
  let inhoud: Uint8Array;
  try {
    inhoud = await readFile(pad);
  } catch {
    const reden = 'Dit bestand is niet te lezen.';
    return {
      ok: false,
      error: [{ bestand: naam, pad: '', reden, herstel: 'Controleer de naam en de rechten.' }],
    };
  }
  return lees(naam, inhoud);
}

const metPlaats = (naam: string, yaml: GelezenYaml, fouten: readonly BeleidFout[]): BestandFout[] =>
  fouten.map((fout) => ({ bestand: naam, ...yaml.plaats(fout.pad), ...fout }));

/** Two files that are the same version of the same policy: nobody could say which one holds. */
function dubbel(bestand: Bestand, alle: readonly Bestand[]): BestandFout[] {
  const ander = alle.find((b) => b !== bestand && isZelfde(b.beleid, bestand.beleid));
  if (ander === undefined || ander.naam > bestand.naam) return [];
  const reden = `Dit beleid staat met dezelfde ingangsdatum ook in ${ander.naam}.`;
  return [{ bestand: bestand.naam, pad: '/geldigVan', reden, herstel: 'Haal een van de twee weg.' }];
}

/**
 * A version that says until when it holds, while a later one has begun. Without that day the next version takes over
 * by itself.
 */
function overlap({ naam, yaml, beleid }: Bestand, alle: readonly Bestand[]): BestandFout[] {
  const { geldigTot, id, spoor } = beleid;
  const van = versieVan(beleid);
  if (geldigTot === undefined || van === undefined) return [];
  const volgende = alle.find(({ beleid: ander }) => {
    const begin = versieVan(ander);
    return (
      ander.id === id && ander.spoor === spoor && begin !== undefined && van < begin && begin <= geldigTot
    );
  });
  if (volgende === undefined) return [];
  const reden = `Dit beleid geldt tot en met ${geldigTot}, maar op ${versieVan(volgende.beleid)} gaat al een nieuwe versie in (${volgende.naam}).`;
  const herstel = 'Zet "geldigTot" op de dag ervoor, of haal dit veld weg.';
  return metPlaats(naam, yaml, [{ pad: '/geldigTot', reden, herstel }]);
}

/** The file is named after the day on which it takes effect, so that a folder shows the versions in order. */
function verkeerdeNaam({ naam, beleid }: Bestand): BestandFout[] {
  const versie = versieVan(beleid);
  if (versie === undefined || naam.endsWith(`/${versie}.yaml`)) return [];
  const reden = 'De naam van het bestand is niet de dag waarop het beleid ingaat.';
  return [{ bestand: naam, pad: '/geldigVan', reden, herstel: `Noem het bestand ${versie}.yaml.` }];
}
