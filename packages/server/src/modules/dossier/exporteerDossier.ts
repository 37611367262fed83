import { PassThrough, type Readable } from 'node:stream';
import { type Pakketbeleid, type PakketInhoud, schrijfPakket } from '../../pakket/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { beginHash, tekenHoofd } from '../../platform/keten/index.ts';
import { verzamelBeleid } from '../beleid/pakketbeleid.ts';
import { laadBestanden } from '../document/laadBestanden.ts';
import { zoekVerborgenAntwoorden } from '../toets/verborgenAntwoorden.ts';
import { loadSchakels } from './dossierVorm.store.ts';
import { type GeladenDossier, laadDossier } from './laadDossier.ts';
import { zonderVerborgen } from './zonderVerborgen.ts';

export type ExportDeps = Pick<Deps, 'klok' | 'bestanden' | 'hoofdSleutel'>;
export type TeExporteren = {
  readonly geladen: GeladenDossier;
  readonly schakels: Awaited<ReturnType<typeof loadSchakels>>;
  readonly bestanden: Awaited<ReturnType<typeof laadBestanden>>;
  readonly beleid: Pakketbeleid;
  /** Head of the security log, to print beside it. */
  readonly logboek?: PakketInhoud['logboek'];
};

/** Everything an export needs from the database, read in one transaction. */
export async function verzamelExport(
  deps: Pick<Deps, 'beleid' | 'wet' | 'klok'>,
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
): Promise<TeExporteren> {
  const heel = await laadDossier(tx, gemeenteId, dossierId);
  const kroniek = zonderVerborgen(heel.vorm.kroniek, zoekVerborgenAntwoorden(deps, heel));
  const geladen = { ...heel, vorm: { ...heel.vorm, kroniek } };
  const mee = new Set(kroniek.map(({ id }) => id));
  return {
    geladen,
    beleid: await verzamelBeleid(tx, gemeenteId, dossierId, geladen),
    schakels: (await loadSchakels(tx, gemeenteId, dossierId)).map((rij) =>
      rij.sleutel === null || mee.has(rij.sleutel) ? rij : { ...rij, zout: null, sleutel: null },
    ),
    bestanden: await laadBestanden(tx, gemeenteId, dossierId),
  };
}

/**
 * The dossier as a zip that a court can check offline: exchange format, documents, chain, signed head. Streams;
 * a damaged document breaks the stream off, so that nobody gets a file that promises too much.
 */
export function exporteerDossier(
  { klok, bestanden, hoofdSleutel }: ExportDeps,
  { geladen, schakels, bestanden: documenten, beleid, logboek }: TeExporteren,
): Readable {
  const { gemeenteId, id } = geladen;
  const laatste = schakels.at(-1);
  const hoofd = tekenHoofd(hoofdSleutel, {
    formaat: 'luwte-keten/1',
    gemeente: gemeenteId,
    dossier: id,
    volgnummer: laatste?.volgnummer ?? 0,
    hash: Buffer.from(laatste?.hash ?? beginHash(gemeenteId, id)).toString('hex'),
    op: klok.nu().toISOString(),
  });
  const doel = new PassThrough();
  schrijfPakket(doel, {
    dossier: geladen.vorm,
    documenten: documenten.map(({ sha256, opslagSleutel, bestandssleutel }) => ({
      sha256,
      open: () => bestanden.lees(opslagSleutel, bestandssleutel),
    })),
    keten: schakels.map((rij) => ({
      volgnummer: rij.volgnummer,
      gebeurtenisId: rij.id,
      verbintenis: rij.verbintenis,
      vorigeHash: rij.vorige_hash,
      hash: rij.hash,
      ...(rij.zout !== null && rij.sleutel !== null && { inhoud: { id: rij.sleutel, zout: rij.zout } }),
    })),
    hoofd,
    sleutel: hoofdSleutel,
    beleid,
    logboek,
  }).catch((fout: Error) => doel.destroy(fout));
  return doel;
}
