import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import type { Dossier } from '@luwte/core/dossier';
import { datum, eurocent } from '@luwte/core/shared';
import { genereerDossiers } from '../genereer/index.ts';
import {
  beginHash,
  type HoofdSleutel,
  nieuwZout,
  schakel,
  tekenHoofd,
  verbintenis,
} from '../platform/keten/index.ts';
import { type ExportSchakel, type PakketInhoud, schrijfPakket } from './index.ts';

const GEMEENTE = 'voorbeeldstad';
const DOSSIER = '01890000-0000-7000-8000-000000000001';
const OP = '2026-11-20T12:00:00.000Z';

export function eenSleutel(): HoofdSleutel {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    prive: privateKey,
    publiek: publicKey,
    id: createHash('sha256').update(der).digest('hex').slice(0, 16),
    eerder: [],
    grond: Buffer.alloc(32),
  };
}

/** A generated dossier with one document, its chain and its head. `vernietigd`: ids whose payload is gone. */
export function eenPakketInhoud(
  sleutel: HoofdSleutel,
  { nummer = 3, vernietigd = [] }: { nummer?: number; vernietigd?: readonly string[] } = {},
): PakketInhoud {
  const bytes = Buffer.from('geluid van een nacht');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const dossiers = genereerDossiers({
    aantal: nummer + 1,
    zaad: 'pakket',
    gemeente: 'Voorbeeldstad',
    tot: datum('2026-11-20'),
    bedragen: { perOvertreding: eurocent(40_000), maximum: eurocent(200_000) },
  });
  const heel = [...dossiers].at(-1)!;
  const keten = smeed(heel, vernietigd);
  const laatste = keten.at(-1)!;
  const hash = Buffer.from(laatste.hash).toString('hex');
  return {
    dossier: {
      ...heel,
      kroniek: heel.kroniek.filter((g) => !vernietigd.includes(g.id)),
      documenten: [{ id: 'd1', soort: 'opname', naam: 'nacht.ogg', sha256 }],
    },
    documenten: [{ sha256, open: async () => Readable.from([bytes]) }],
    keten,
    hoofd: tekenHoofd(sleutel, {
      formaat: 'luwte-keten/1',
      gemeente: GEMEENTE,
      dossier: DOSSIER,
      volgnummer: laatste.volgnummer,
      hash,
      op: OP,
    }),
    sleutel,
  };
}

function smeed(dossier: Dossier, vernietigd: readonly string[]): ExportSchakel[] {
  let vorigeHash: Uint8Array = beginHash(GEMEENTE, DOSSIER);
  return dossier.kroniek.map((gebeurtenis, i) => {
    const zout = nieuwZout();
    const gebeurtenisId = randomUUID();
    const belofte = verbintenis(zout, gebeurtenis);
    const hash = schakel(vorigeHash, i + 1, gebeurtenisId, belofte);
    const inhoud = vernietigd.includes(gebeurtenis.id) ? undefined : { id: gebeurtenis.id, zout };
    const regel = { volgnummer: i + 1, gebeurtenisId, verbintenis: belofte, vorigeHash, hash, inhoud };
    vorigeHash = hash;
    return regel;
  });
}

export async function alsZip(inhoud: PakketInhoud): Promise<Buffer> {
  const delen: Buffer[] = [];
  const doel = new Writable({
    write(deel: Buffer, _codering, klaar) {
      delen.push(deel);
      klaar();
    },
  });
  await schrijfPakket(doel, inhoud);
  return Buffer.concat(delen);
}
