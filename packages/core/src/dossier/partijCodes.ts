import type { Partij } from './dossier.schema.ts';
import type { PartijRol } from './waardenlijsten.ts';

/**
 * Roles of people who told the municipality something: their names never show without a logged request.
 * Someone who lives nearby or witnesses is as easily punished for talking as the one who called.
 */
export const VERHULDE_ROLLEN: ReadonlySet<PartijRol> = new Set(['melder', 'omwonende', 'getuige']);

export const isVerhuld = (partij: Pick<Partij, 'rol'>): boolean => VERHULDE_ROLLEN.has(partij.rol);

const NAAM: Readonly<Record<PartijRol, string>> = {
  overlastgever: 'Bewoner',
  melder: 'Melder',
  omwonende: 'Omwonende',
  verhuurder: 'Verhuurder',
  eigenaar: 'Eigenaar',
  huisgenoot: 'Huisgenoot',
  kind: 'Kind',
  ouder: 'Ouder',
  gemachtigde: 'Gemachtigde',
  bewindvoerder: 'Bewindvoerder',
  curator: 'Curator',
  mentor: 'Mentor',
  getuige: 'Getuige',
  organisatie: 'Organisatie',
  verantwoordelijke: 'Verantwoordelijke',
  'lid-van-groep': 'Groepslid',
  gezinslid: 'Gezinslid',
  netwerkpersoon: 'Netwerkpersoon',
};

/** `A`, `B`, ... `Z`, `AA`: the letter of the n-th reporter, counted from 0. */
export function letterCode(n: number): string {
  const rest = Math.floor(n / 26);
  return `${rest > 0 ? letterCode(rest - 1) : ''}${String.fromCharCode(65 + (n % 26))}`;
}

/** The first free code for a party of this role: `Melder A` for who told something, `Bewoner 1` for the others. */
export function nieuwePartijCode(rol: PartijRol, bezet: ReadonlySet<string>): string {
  for (let n = 0; ; n += 1) {
    const code = `${NAAM[rol]} ${VERHULDE_ROLLEN.has(rol) ? letterCode(n) : n + 1}`;
    if (!bezet.has(code)) return code;
  }
}

/** A code per party, by id, in the order of the list. */
export function partijCodes(partijen: readonly Pick<Partij, 'id' | 'rol'>[]): ReadonlyMap<string, string> {
  const tellers = new Map<PartijRol, number>();
  return new Map(
    partijen.map((partij) => {
      const n = tellers.get(partij.rol) ?? 0;
      tellers.set(partij.rol, n + 1);
      return [partij.id, `${NAAM[partij.rol]} ${isVerhuld(partij) ? letterCode(n) : n + 1}`];
    }),
  );
}

/** `huishouden 1`, by the value in the file: that value may be a name or an address. */
export function huishoudenCodes(
  partijen: readonly Pick<Partij, 'huishouden'>[],
): ReadonlyMap<string, string> {
  const waarden = new Set(partijen.flatMap((partij) => partij.huishouden ?? []));
  return new Map([...waarden].map((waarde, i) => [waarde, `huishouden ${i + 1}`]));
}
