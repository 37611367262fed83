import { createHash } from 'node:crypto';
import { type Dossier, leesDossier } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import {
  beginHash,
  canoniekeJson,
  controleerHoofd,
  controleerInhoud,
  controleerKeten,
} from '../platform/keten/index.ts';
import { leesJson } from './leesJson.ts';
import { isBeschadigd, openPakket, type Pakket } from './leesPakket.ts';
import {
  DOCUMENTEN,
  DOSSIER_JSON,
  KETEN_JSON,
  type Ketenbestand,
  LEESMIJ,
  type Pakketbeleid,
  type PakketFout,
  zKetenbestand,
} from './pakketvorm.ts';
import { controleerZegel } from './zegel.ts';

/** What a package that is whole says about itself. */
export type PakketUitkomst = {
  readonly dossier: Dossier;
  readonly gebeurtenissen: number;
  /** Links whose payload was destroyed at the end of its term. */
  readonly vernietigd: number;
  readonly documenten: number;
  /** Documents the dossier names whose bytes are not in the package. */
  readonly zonderBestand: number;
  /** Name of the key that signed; only a trusted party can say whose it is. */
  readonly sleutel: string;
  /** Moment of signing. */
  readonly op: string;
  /** Under which policy it stood; absent when the package does not tell. */
  readonly beleid?: Pakketbeleid | undefined;
};

/**
 * Checks an export offline: form, hash of every file, both signatures, the chain, and that each event is the one
 * its commitment was made over.
 *
 * @param verwacht name of the key that must have signed; left out, any key will do and the reader has to compare
 * @returns all that is wrong, at most 50
 */
export async function controleerPakket(
  bron: string | Buffer,
  verwacht?: string,
): Promise<Result<PakketUitkomst, readonly PakketFout[]>> {
  const geopend = await openPakket(bron);
  if (!geopend.ok) return geopend;
  const pakket = geopend.value;
  try {
    return await controleer(pakket, verwacht);
  } catch (fout) {
    // A stream of the zip that does not inflate, or ends too early.
    if (!isBeschadigd(fout)) throw fout;
    return { ok: false, error: [{ pad: '/', reden: 'Een bestand in het pakket is beschadigd.' }] };
  } finally {
    pakket.sluit();
  }
}

async function controleer(
  pakket: Pakket,
  verwacht: string | undefined,
): Promise<Result<PakketUitkomst, readonly PakketFout[]>> {
  const keten = leesKetenbestand((await pakket.lees(KETEN_JSON))!);
  const dossier = await leesDossierJson(pakket);
  if (!keten.ok) return keten;
  if (!dossier.ok) return dossier;
  const fouten = [
    ...controleerHandtekeningen(keten.value, verwacht),
    ...(await controleerBestanden(pakket, keten.value)),
    ...controleerSchakels(keten.value),
    ...controleerGebeurtenissen(keten.value, dossier.value),
  ];
  if (fouten.length > 0) return { ok: false, error: fouten.slice(0, 50) };
  const { hoofd, schakels, beleid } = keten.value;
  const zonderBestand = (dossier.value.documenten ?? []).filter(
    (d) => !pakket.documenten.has(d.sha256),
  ).length;
  return ok({
    dossier: dossier.value,
    gebeurtenissen: schakels.length,
    vernietigd: schakels.filter((schakel) => schakel.zout === undefined).length,
    documenten: pakket.documenten.size,
    zonderBestand,
    sleutel: hoofd.sleutel,
    op: hoofd.op,
    ...(beleid && { beleid }),
  });
}

/** dossier.json of an opened package, read as strictly as a loose file. */
async function leesDossierJson(pakket: Pakket): Promise<Result<Dossier, readonly PakketFout[]>> {
  const json = leesJson((await pakket.lees(DOSSIER_JSON))!);
  const gelezen = json.ok ? leesDossier(json.value) : json;
  if (gelezen.ok) return gelezen;
  return {
    ok: false,
    error: gelezen.error.map(({ pad, reden }) => ({ pad: binnen(DOSSIER_JSON, pad), reden })),
  };
}

function leesKetenbestand(bytes: Uint8Array): Result<Ketenbestand, readonly PakketFout[]> {
  const json = leesJson(bytes);
  if (!json.ok)
    return { ok: false, error: json.error.map((fout) => ({ ...fout, pad: binnen(KETEN_JSON, fout.pad) })) };
  const gelezen = zKetenbestand.safeParse(json.value);
  if (!gelezen.success) {
    const error = gelezen.error.issues.slice(0, 50).map((issue) => ({
      pad: [KETEN_JSON, ...issue.path].join('/'),
      reden: 'Dit is niet wat een keten van Luwte hier heeft.',
    }));
    return { ok: false, error };
  }
  // One way to write it, so that not even a space can differ from what was made.
  if (Buffer.from(`${canoniekeJson(gelezen.data)}\n`).compare(bytes) !== 0) {
    return {
      ok: false,
      error: [{ pad: KETEN_JSON, reden: 'De keten is niet geschreven zoals Luwte dat doet.' }],
    };
  }
  return ok(gelezen.data);
}

function controleerHandtekeningen(keten: Ketenbestand, verwacht: string | undefined): PakketFout[] {
  const fouten: PakketFout[] = [];
  const meld = (waar: string, reden: string) => void fouten.push({ pad: `${KETEN_JSON}/${waar}`, reden });
  if (!controleerHoofd(keten.hoofd, keten.publiekeSleutel))
    meld('hoofd', 'De handtekening van de keten klopt niet.');
  if (!controleerZegel(keten)) meld('zegel', 'De handtekening van het pakket klopt niet.');
  if (verwacht !== undefined && keten.hoofd.sleutel !== verwacht) {
    meld('hoofd/sleutel', 'Dit pakket is met een andere sleutel ondertekend dan u verwacht.');
  }
  return fouten;
}

async function controleerBestanden(pakket: Pakket, { zegel }: Ketenbestand): Promise<PakketFout[]> {
  const fouten: PakketFout[] = [];
  const genoemd = new Map(zegel.bestanden.map(({ naam, sha256 }) => [naam, sha256]));
  const aanwezig = [
    DOSSIER_JSON,
    LEESMIJ,
    ...[...pakket.documenten.keys()].map((sha) => `${DOCUMENTEN}${sha}`),
  ];
  for (const naam of aanwezig) {
    const sha256 = genoemd.get(naam);
    if (sha256 === undefined) fouten.push({ pad: naam, reden: 'Dit bestand hoort niet bij het pakket.' });
    else if ((await hashVan(pakket, naam)) !== sha256) {
      fouten.push({ pad: naam, reden: 'Dit bestand is veranderd of ontbreekt.' });
    }
  }
  const gezien = new Set(aanwezig);
  for (const naam of genoemd.keys()) {
    if (!gezien.has(naam)) fouten.push({ pad: naam, reden: 'Dit bestand ontbreekt.' });
  }
  return fouten;
}

async function hashVan(pakket: Pakket, naam: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  if (!naam.startsWith(DOCUMENTEN)) {
    const bytes = await pakket.lees(naam);
    return bytes === undefined ? undefined : hash.update(bytes).digest('hex');
  }
  for await (const deel of await pakket.openDocument(naam.slice(DOCUMENTEN.length)))
    hash.update(deel as Uint8Array);
  return hash.digest('hex');
}

function controleerSchakels({ hoofd, schakels }: Ketenbestand): PakketFout[] {
  const links = schakels.map((schakel) => ({
    ...schakel,
    verbintenis: Buffer.from(schakel.verbintenis, 'hex'),
    vorigeHash: Buffer.from(schakel.vorigeHash, 'hex'),
    hash: Buffer.from(schakel.hash, 'hex'),
  }));
  const uitkomst = controleerKeten(links, {
    begin: beginHash(hoofd.gemeente, hoofd.dossier),
    hoofd: { volgnummer: hoofd.volgnummer, hash: Buffer.from(hoofd.hash, 'hex') },
  });
  if (uitkomst.ok) return [];
  const pad = `${KETEN_JSON}/schakels/${Math.max(0, uitkomst.bij - 1)}`;
  return [{ pad, reden: `De keten klopt niet bij schakel ${uitkomst.bij} (${uitkomst.reden}).` }];
}

/** Each event belongs to one link and each link with a salt to one event. */
function controleerGebeurtenissen({ schakels }: Ketenbestand, dossier: Dossier): PakketFout[] {
  const fouten: PakketFout[] = [];
  const open = new Map(dossier.kroniek.map((gebeurtenis, i) => [gebeurtenis.id, { gebeurtenis, i }]));
  for (const [s, { id, zout, verbintenis }] of schakels.entries()) {
    if (id === undefined && zout === undefined) continue;
    const gevonden = id === undefined ? undefined : open.get(id);
    if (gevonden === undefined || zout === undefined) {
      fouten.push({ pad: `${KETEN_JSON}/schakels/${s}`, reden: 'Bij deze schakel hoort geen gebeurtenis.' });
      continue;
    }
    open.delete(id!);
    if (!controleerInhoud(Buffer.from(verbintenis, 'hex'), Buffer.from(zout, 'hex'), gevonden.gebeurtenis)) {
      fouten.push({ pad: `${DOSSIER_JSON}/kroniek/${gevonden.i}`, reden: 'Deze gebeurtenis is veranderd.' });
    }
  }
  for (const { i } of open.values()) {
    fouten.push({ pad: `${DOSSIER_JSON}/kroniek/${i}`, reden: 'Deze gebeurtenis staat niet in de keten.' });
  }
  return fouten;
}

const binnen = (bestand: string, pad: string): string => (pad === '/' ? bestand : `${bestand}${pad}`);
