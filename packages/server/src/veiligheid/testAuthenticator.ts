import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

type Anders = {
  /** Whether the person unlocked the key (fingerprint, PIN). */
  readonly ontgrendeld?: boolean;
  readonly oorsprong?: string;
  readonly host?: string;
  readonly teller?: number;
};
const sha256 = (deel: string | Buffer) => createHash('sha256').update(deel).digest();
const b64 = (deel: Buffer | string) => Buffer.from(deel).toString('base64url');

/** A passkey in software that can misbehave: signs as WebAuthn asks, and says what a test tells it to say. */
export function eenAuthenticator(oorsprong: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
  const id = randomBytes(32);
  let teller = 0;
  const client = (type: string, challenge: string, anders: Anders) =>
    Buffer.from(
      JSON.stringify({ type, challenge, origin: anders.oorsprong ?? oorsprong, crossOrigin: false }),
    );
  const kop = (vlaggen: number, anders: Anders) => {
    const getal = Buffer.alloc(4);
    teller += 1;
    getal.writeUInt32BE(anders.teller ?? teller);
    const gezien = 1 | (anders.ontgrendeld === false ? 0 : 4);
    return Buffer.concat([
      sha256(anders.host ?? new URL(oorsprong).hostname),
      Buffer.from([vlaggen | gezien]),
      getal,
    ]);
  };
  const heel = (response: object) => ({
    id: b64(id),
    rawId: b64(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  return {
    maak({ challenge }: { challenge: string }, anders: Anders = {}) {
      // COSE: kty EC2, alg ES256, curve P-256, x, y.
      const cose = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ]);
      const data = Buffer.concat([
        kop(0x40, anders),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        cose,
      ]);
      // CBOR: { fmt: 'none', attStmt: {}, authData: bytes }.
      const attestatie = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ]);
      return heel({
        clientDataJSON: b64(client('webauthn.create', challenge, anders)),
        attestationObject: b64(attestatie),
        transports: ['internal'],
      });
    },
    antwoord({ challenge }: { challenge: string }, anders: Anders = {}) {
      const data = kop(0, anders);
      const gegevens = client('webauthn.get', challenge, anders);
      const handtekening = createSign('sha256').update(data).update(sha256(gegevens)).sign(privateKey);
      return heel({
        clientDataJSON: b64(gegevens),
        authenticatorData: b64(data),
        signature: b64(handtekening),
      });
    },
  };
}
