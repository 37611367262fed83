import { type Dossier, isVerhuld, type Partij } from '../dossier/index.ts';

const zuiver = (tekst: string): string => tekst.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const CIJFERS = /\D/g;

/**
 * Does this text name somebody who told something: by name, surname, address, e-mail or telephone? What the addressee
 * has in common with them (the same house, the same surname) says nothing, and neither does the place of the file.
 */
export function verraadt(tekst: string, { partijen, object }: Dossier, aan: Partij): boolean {
  const gezocht = zuiver(tekst);
  const cijfers = tekst.replace(CIJFERS, '');
  const gedeeld = new Set([...kenmerken(aan), ...(object.adres === undefined ? [] : [zuiver(object.adres)])]);
  return partijen.filter(isVerhuld).some((partij) => {
    const nummer = partij.telefoon?.replace(CIJFERS, '').slice(-9) ?? '';
    if (nummer.length >= 8 && cijfers.includes(nummer)) return true;
    return kenmerken(partij).some((kenmerk) => !gedeeld.has(kenmerk) && staatErin(gezocht, kenmerk));
  });
}

/** Words by which a person is known. A surname of three letters is too often another word. */
function kenmerken({ id, naam, adres, email }: Partij): string[] {
  const achternaam = naam?.trim().split(/\s+/).at(-1) ?? '';
  return [id, naam, adres, email, achternaam.length > 3 ? achternaam : undefined]
    .flatMap((deel) => (deel === undefined ? [] : [zuiver(deel)]))
    .filter((deel) => deel.length > 3);
}

/** As words of their own: Berg is not in Bergen op Zoom. */
function staatErin(tekst: string, kenmerk: string): boolean {
  for (let plek = tekst.indexOf(kenmerk); plek >= 0; plek = tekst.indexOf(kenmerk, plek + 1)) {
    const rand = `${tekst[plek - 1] ?? ' '}${tekst[plek + kenmerk.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(rand)) return true;
  }
  return false;
}
