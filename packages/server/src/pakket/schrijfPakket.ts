import { createHash } from 'node:crypto';
import { type Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Dossier } from '@luwte/core/dossier';
import yazl from 'yazl';
import {
  canoniekeJson,
  type GetekendHoofd,
  type HoofdSleutel,
  publiekePem,
  type Schakel,
} from '../platform/keten/index.ts';
import { type LeesmijLogboek, leesmijTekst } from './leesmij.ts';
import {
  DOCUMENTEN,
  DOSSIER_JSON,
  KETEN_JSON,
  type Ketenbestand,
  LEESMIJ,
  type Pakketbeleid,
  type PakketSchakel,
} from './pakketvorm.ts';
import { zetZegel } from './zegel.ts';

/** A link, with id and salt as long as its payload exists. */
export type ExportSchakel = Schakel & {
  readonly inhoud?: { readonly id: string; readonly zout: Uint8Array } | undefined;
};

/** The bytes of one document. `open` is called once, when its turn comes. */
export type ExportDocument = { readonly sha256: string; open(): Promise<Readable> };

export type PakketInhoud = {
  readonly dossier: Dossier;
  /** Two with the same hash are written once. */
  readonly documenten: readonly ExportDocument[];
  /** In order, from 1. */
  readonly keten: readonly ExportSchakel[];
  readonly hoofd: GetekendHoofd;
  readonly sleutel: HoofdSleutel;
  readonly beleid?: Pakketbeleid | undefined;
  readonly logboek?: LeesmijLogboek | undefined;
};

/** A document is not what its hash says: the file store is damaged, so nothing may be promised about it. */
export class DocumentBeschadigd extends Error {
  override name = 'DocumentBeschadigd';
}

/**
 * Writes a dossier as a zip that can be checked offline: dossier.json, documenten/<sha256>, LEESMIJ.txt and
 * keten.json. Documents stream through; nothing but the kroniek is whole in memory. Equal input gives equal bytes.
 *
 * @throws DocumentBeschadigd when a document does not have the hash it should have; `doel` is then destroyed
 */
export async function schrijfPakket(doel: Writable, inhoud: PakketInhoud): Promise<void> {
  const zip = new yazl.ZipFile();
  // The moment of signing, so that nothing in the file depends on the clock of this machine.
  const mtime = new Date(inhoud.hoofd.op);
  const bestanden: Ketenbestand['zegel']['bestanden'] = [];
  const voegToe = (naam: string, bytes: Buffer) => {
    if (naam !== KETEN_JSON) bestanden.push({ naam, sha256: sha256(bytes) });
    zip.addBuffer(bytes, naam, { mtime });
  };
  voegToe(DOSSIER_JSON, Buffer.from(`${JSON.stringify(inhoud.dossier, undefined, 1)}\n`));
  for (const document of new Map(inhoud.documenten.map((d) => [d.sha256, d])).values()) {
    const naam = `${DOCUMENTEN}${document.sha256}`;
    bestanden.push({ naam, sha256: document.sha256 });
    // Photos, sound and PDF are compressed already.
    zip.addReadStreamLazy(naam, { mtime, compress: false }, (klaar) => {
      // The zip writer does not listen to its sources; without this a broken one would end the process.
      const breekAf = (fout: unknown) => void zip.emit('error', fout);
      document.open().then((bron) => {
        klaar(undefined, metControle(bron, document.sha256).on('error', breekAf));
      }, breekAf);
    });
  }
  voegToe(
    LEESMIJ,
    Buffer.from(
      leesmijTekst({
        sleutel: inhoud.hoofd.sleutel,
        op: inhoud.hoofd.op,
        beleid: inhoud.beleid,
        logboek: inhoud.logboek,
      }),
    ),
  );
  voegToe(KETEN_JSON, Buffer.from(`${canoniekeJson(maakKetenbestand(inhoud, bestanden))}\n`));
  zip.end();
  const uitgang = zip.outputStream as unknown as Readable;
  zip.on('error', (fout: Error) => uitgang.destroy(fout));
  await pipeline(uitgang, doel);
}

function maakKetenbestand(
  { keten, hoofd, sleutel, beleid }: PakketInhoud,
  bestanden: Ketenbestand['zegel']['bestanden'],
): Ketenbestand {
  const schakels = keten.map(
    ({ volgnummer, gebeurtenisId, verbintenis, vorigeHash, hash, inhoud }): PakketSchakel => ({
      volgnummer,
      gebeurtenisId,
      verbintenis: hex(verbintenis),
      vorigeHash: hex(vorigeHash),
      hash: hex(hash),
      ...(inhoud === undefined ? {} : { id: inhoud.id, zout: hex(inhoud.zout) }),
    }),
  );
  const getekend = { hoofd: { ...hoofd }, schakels, beleid, bestanden };
  return {
    hoofd: getekend.hoofd,
    schakels,
    publiekeSleutel: publiekePem(sleutel),
    zegel: zetZegel(sleutel, getekend),
    ...(beleid && { beleid }),
  };
}

/** Passes bytes on and fails at the end when they are not the ones that were kept. */
function metControle(bron: Readable, verwacht: string): Readable {
  const hash = createHash('sha256');
  const controle = new Transform({
    transform(deel: Buffer, _codering, klaar) {
      hash.update(deel);
      klaar(null, deel);
    },
    flush(klaar) {
      klaar(
        hash.digest('hex') === verwacht ? null : new DocumentBeschadigd('document heeft een andere sha256'),
      );
    },
  });
  bron.on('error', (fout) => controle.destroy(fout));
  return bron.pipe(controle);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
