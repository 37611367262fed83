import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { GeheimBeschadigd } from './fouten.ts';
import type { Moedersleutel } from './moedersleutels.ts';

/** What a data key is for. One key never serves two purposes. */
export type Sleuteldoel =
  | 'gezondheid'
  | 'strafrechtelijk'
  | 'politie'
  | 'inkomen'
  | 'melderidentiteit'
  | 'persoon'
  | 'bestanden'
  | 'zoeken'
  | 'instelling';

/** Which data key: of which dossier or party (`houder`), for what. */
export type Sleutelnaam = {
  /** Empty for a key of the installation. */
  readonly gemeenteId: string;
  readonly houder: string;
  readonly doel: Sleuteldoel;
};

/** Where an encrypted value belongs. It opens nowhere else. */
export type Plek = Sleutelnaam & {
  /** Id of the row. */
  readonly rij: string;
  readonly veld: string;
};

/** An open data key. */
export type Datasleutel = { readonly versie: number; readonly sleutel: Buffer };

const VORM = 1;
const KOP = 5;
const IV = 12;
const ZEGEL = 16;
const AES = 'aes-256-gcm';

/** An encrypted value begins with its form and the version of its key. @throws GeheimBeschadigd */
export function versieVan(geheim: Uint8Array): number {
  if (geheim.length < KOP + IV + ZEGEL || geheim[0] !== VORM) throw new GeheimBeschadigd();
  return Buffer.from(geheim.buffer, geheim.byteOffset, KOP).readUInt32BE(1);
}

/** AES-256-GCM; the place is bound in, so that a value copied to another row, field or dossier does not open. */
export function versleutelWaarde(sleutel: Datasleutel, plek: Plek, tekst: string): Buffer {
  const kop = Buffer.alloc(KOP);
  kop[0] = VORM;
  kop.writeUInt32BE(sleutel.versie, 1);
  return Buffer.concat([kop, sluit(sleutel.sleutel, verband(plek, sleutel.versie), Buffer.from(tekst))]);
}

/** @throws GeheimBeschadigd when it was changed or belongs elsewhere */
export function ontsleutelWaarde(sleutel: Datasleutel, plek: Plek, geheim: Uint8Array): string {
  return open(sleutel.sleutel, verband(plek, sleutel.versie), geheim.subarray(KOP)).toString('utf8');
}

/** A data key as it is stored: encrypted by the master key, bound to its name and version. */
export const wikkel = (moeder: Moedersleutel, naam: Sleutelnaam, { versie, sleutel }: Datasleutel): Buffer =>
  sluit(wikkelsleutel(moeder), wikkelverband(naam, versie), sleutel);

/** @throws GeheimBeschadigd when it is not this key, or wrapped by another master key */
export const ontwikkel = (
  moeder: Moedersleutel,
  naam: Sleutelnaam,
  versie: number,
  gewikkeld: Uint8Array,
): Datasleutel => ({
  versie,
  sleutel: open(wikkelsleutel(moeder), wikkelverband(naam, versie), gewikkeld),
});

export const nieuweDatasleutel = (versie: number): Datasleutel => ({ versie, sleutel: randomBytes(32) });

/** The master key itself encrypts nothing: what wraps is derived from it, so that another use can be added. */
const wikkelsleutel = ({ sleutel }: Moedersleutel): Buffer =>
  Buffer.from(hkdfSync('sha256', sleutel, '', 'luwte/wikkel/1', 32));

// A list as JSON: no two places give the same text.
const verband = (p: Plek, versie: number): Buffer =>
  Buffer.from(JSON.stringify(['luwte/waarde/1', p.gemeenteId, p.houder, p.doel, versie, p.rij, p.veld]));
const wikkelverband = (n: Sleutelnaam, versie: number): Buffer =>
  Buffer.from(JSON.stringify(['luwte/sleutel/1', n.gemeenteId, n.houder, n.doel, versie]));

/** A random iv per value: far below 2^32 values per data key. */
function sluit(sleutel: Buffer, verbonden: Buffer, klaar: Buffer): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(AES, sleutel, iv).setAAD(verbonden);
  const dicht = Buffer.concat([cipher.update(klaar), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), dicht]);
}

function open(sleutel: Buffer, verbonden: Buffer, doos: Uint8Array): Buffer {
  try {
    const decipher = createDecipheriv(AES, sleutel, doos.subarray(0, IV), { authTagLength: ZEGEL })
      .setAAD(verbonden)
      .setAuthTag(doos.subarray(IV, IV + ZEGEL));
    return Buffer.concat([decipher.update(doos.subarray(IV + ZEGEL)), decipher.final()]);
  } catch {
    throw new GeheimBeschadigd();
  }
}
