import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import type { HoofdSleutel } from './hoofd.ts';

/** Who or what an operation was about: a dossier when nobody in it was singled out, else one party. */
export type Betrokkene = { readonly soort: 'dossier' | 'partij'; readonly id: string };

/**
 * The data subject as it stands in the processing log: encrypted, and the same text each time within a municipality, so
 * that the lines about one person can be found by who has the key. The key follows from that of this installation,
 * which is in no database.
 */
export function versleutelBetrokkene(sleutel: HoofdSleutel, gemeenteId: string, wie: Betrokkene): string {
  const { merk, geheim } = sleutelsVan(sleutel, gemeenteId);
  const tekst = Buffer.from(`${wie.soort}:${wie.id}`);
  // The iv follows from the text (as in SIV): equal texts become equal, other texts never share one.
  const iv = createHmac('sha256', merk).update(tekst).digest().subarray(0, 16);
  const cipher = createCipheriv('aes-256-ctr', geheim, iv);
  return Buffer.concat([iv, cipher.update(tekst), cipher.final()]).toString('base64url');
}

/** @returns undefined when it was changed, or is of another municipality or installation */
export function ontsleutelBetrokkene(
  sleutel: HoofdSleutel,
  gemeenteId: string,
  waarde: string,
): Betrokkene | undefined {
  const { merk, geheim } = sleutelsVan(sleutel, gemeenteId);
  const bytes = Buffer.from(waarde, 'base64url');
  if (bytes.length < 17) return undefined;
  const iv = bytes.subarray(0, 16);
  const open = createDecipheriv('aes-256-ctr', geheim, iv);
  const tekst = Buffer.concat([open.update(bytes.subarray(16)), open.final()]);
  if (!timingSafeEqual(createHmac('sha256', merk).update(tekst).digest().subarray(0, 16), iv))
    return undefined;
  const [, soort, id] = /^(dossier|partij):(.+)$/.exec(tekst.toString()) ?? [];
  return soort === undefined || id === undefined ? undefined : { soort: soort as Betrokkene['soort'], id };
}

const onthouden = new WeakMap<HoofdSleutel, Map<string, { merk: Buffer; geheim: Buffer }>>();

function sleutelsVan(sleutel: HoofdSleutel, gemeenteId: string) {
  const vanSleutel = onthouden.get(sleutel) ?? new Map<string, { merk: Buffer; geheim: Buffer }>();
  onthouden.set(sleutel, vanSleutel);
  const bekend = vanSleutel.get(gemeenteId);
  if (bekend) return bekend;
  // The expand step of HKDF (RFC 5869), two blocks.
  const blok = (vorig: Uint8Array, nummer: number) =>
    createHmac('sha256', sleutel.grond)
      .update(vorig)
      .update(gemeenteId)
      .update(Buffer.from([nummer]))
      .digest();
  const merk = blok(Buffer.alloc(0), 1);
  const nieuw = { merk, geheim: blok(merk, 2) };
  vanSleutel.set(gemeenteId, nieuw);
  return nieuw;
}
