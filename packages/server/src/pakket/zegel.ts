import { createPublicKey, sign, verify } from 'node:crypto';
import { canoniekeJson, type HoofdSleutel } from '../platform/keten/index.ts';
import type { Ketenbestand } from './pakketvorm.ts';

type Zegel = Ketenbestand['zegel'];
type Inhoud = Pick<Ketenbestand, 'hoofd' | 'schakels' | 'beleid'> & {
  readonly bestanden: Zegel['bestanden'];
};

/** Signs what a package consists of: its files, the links with their salts, the head, and the policy it names. */
export function zetZegel(sleutel: HoofdSleutel, inhoud: Inhoud): Zegel {
  const { bestanden } = inhoud;
  const handtekening = sign(null, teTekenen(inhoud), sleutel.prive).toString('base64');
  return { formaat: 'luwte-pakket/1', bestanden, handtekening };
}

/** True when the key in the file signed exactly this package. Anything unreadable is false. */
export function controleerZegel({ hoofd, schakels, beleid, zegel, publiekeSleutel }: Ketenbestand): boolean {
  try {
    const inhoud = teTekenen({ hoofd, schakels, beleid, bestanden: zegel.bestanden });
    return verify(null, inhoud, createPublicKey(publiekeSleutel), Buffer.from(zegel.handtekening, 'base64'));
  } catch {
    return false;
  }
}

const teTekenen = ({ hoofd, schakels, beleid, bestanden }: Inhoud): Buffer =>
  Buffer.from(
    canoniekeJson({ formaat: 'luwte-pakket/1', hoofd, schakels, bestanden, ...(beleid && { beleid }) }),
  );
