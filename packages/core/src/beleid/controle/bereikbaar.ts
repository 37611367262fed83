import { waardeVan } from '../drempel.ts';
import type { Drempel, Voorwaarde } from '../voorwaarde.schema.ts';
import type { Omgeving } from './omgeving.ts';

type Waarde = boolean | number | string;
/** What has been demanded of one fact, count or other leaf so far. */
type Eis = { moet: Waarde | undefined; niet: readonly Waarde[]; van: number; tot: number };
type Eisen = ReadonlyMap<string, Eis>;

/** Enough for any policy a person wrote; beyond it the answer is "can be", never a false alarm. */
const MAX_POGINGEN = 2_000;
const MAX_DELEN = 500;

/**
 * Can these conditions all be `ja` at once for some dossier? Looks at contradictions between facts, counts and terms,
 * through derived facts. Says false only when it is sure.
 */
export function kanSamenJa(o: Omgeving, voorwaarden: readonly Voorwaarde[]): boolean {
  let pogingen = 0;
  const zoek = (teDoen: readonly (readonly [Voorwaarde, boolean])[], eisen: Eisen): boolean => {
    if (++pogingen > MAX_POGINGEN || teDoen.length > MAX_DELEN) return true;
    const [eerste, ...rest] = teDoen;
    if (eerste === undefined) return true;
    const [v, waar] = eerste;
    // A departure from the policy may stand in for it.
    if (v.stap !== undefined) return zoek(rest, eisen);
    if ('niet' in v) return zoek([[v.niet, !waar], ...rest], eisen);
    if ('alle' in v || 'een' in v) {
      const delen = 'alle' in v ? v.alle : v.een;
      if ('alle' in v === waar) return zoek([...delen.map((deel) => [deel, waar] as const), ...rest], eisen);
      return delen.some((deel) => zoek([[deel, waar], ...rest], eisen));
    }
    const afgeleid = 'feit' in v ? o.feiten.get(v.feit)?.afgeleid : undefined;
    if (afgeleid !== undefined && 'feit' in v) {
      const gewenst = v.is === undefined ? waar : (v.is === true) === waar;
      return v.in === undefined ? zoek([[afgeleid, gewenst], ...rest], eisen) : zoek(rest, eisen);
    }
    return eisenVan(o, v, waar).some(([sleutel, eis]) => {
      const nieuw = voegToe(eisen.get(sleutel), eis);
      return nieuw !== undefined && zoek(rest, new Map([...eisen, [sleutel, nieuw]]));
    });
  };
  return zoek(
    voorwaarden.map((v) => [v, true] as const),
    new Map(),
  );
}

const VRIJ = { moet: undefined, niet: [], van: -Infinity, tot: Infinity } as const;
type Mogelijkheid = readonly [sleutel: string, eis: Eis];
type Blad = Exclude<Voorwaarde, { alle: unknown } | { een: unknown } | { niet: unknown }>;

/** The ways in which a leaf can be true (or false), each with what it is about. */
function eisenVan(o: Omgeving, v: Blad, waar: boolean): readonly Mogelijkheid[] {
  if ('vraag' in v) return [[`feit ${v.vraag}`, { ...VRIJ, moet: waar }]];
  if ('termijn' in v) {
    const { id, status } = v.termijn;
    return [[`termijn ${id}`, waar ? { ...VRIJ, moet: status } : { ...VRIJ, niet: [status] }]];
  }
  if ('telling' in v) {
    const { minstens, hoogstens, ...wat } = v.telling;
    return grenzen(`telling ${JSON.stringify(wat)}`, getal(o, minstens), getal(o, hoogstens), waar, 1);
  }
  if ('punten' in v) {
    const { minstens, hoogstens, ...wat } = v.punten;
    return grenzen(`punten ${JSON.stringify(wat)}`, getal(o, minstens), getal(o, hoogstens), waar, 1);
  }
  if ('feit' in v) {
    const sleutel = `feit ${v.feit}`;
    if (v.in !== undefined) {
      return waar ? v.in.map((w) => [sleutel, { ...VRIJ, moet: w }]) : [[sleutel, { ...VRIJ, niet: v.in }]];
    }
    if (v.minstens !== undefined || v.hoogstens !== undefined) {
      return grenzen(sleutel, v.minstens, v.hoogstens, waar, 0);
    }
    if (v.is === undefined) return [[sleutel, { ...VRIJ, moet: waar }]];
    return [[sleutel, waar ? { ...VRIJ, moet: v.is } : { ...VRIJ, niet: [v.is] }]];
  }
  if ('leeftijd' in v) return grenzen(`leeftijd ${v.leeftijd.rol}`, v.leeftijd.minstens, undefined, waar, 1);
  if ('na' in v) return [[`na ${JSON.stringify(v.na)}`, { ...VRIJ, moet: waar }]];
  return [[`elk ${JSON.stringify(v.elk)}`, { ...VRIJ, moet: waar }]];
}

/** A limit that is still empty may become any number. */
const getal = (o: Omgeving, drempel: Drempel | undefined): number | undefined =>
  waardeVan(drempel, (id) => o.grenzen.get(id) ?? null) ?? undefined;

/** @param stap distance to the next value: 1 for whole numbers, 0 where any number lies between */
function grenzen(
  sleutel: string,
  minstens: number | undefined,
  hoogstens: number | undefined,
  waar: boolean,
  stap: number,
): readonly Mogelijkheid[] {
  if (waar) return [[sleutel, { ...VRIJ, van: minstens ?? -Infinity, tot: hoogstens ?? Infinity }]];
  return [
    ...(minstens === undefined ? [] : [[sleutel, { ...VRIJ, tot: minstens - stap }] as const]),
    ...(hoogstens === undefined ? [] : [[sleutel, { ...VRIJ, van: hoogstens + stap }] as const]),
  ];
}

/** Both demands at once; undefined when no value meets them. */
function voegToe(oud: Eis | undefined, nieuw: Eis): Eis | undefined {
  if (oud === undefined) return nieuw.van <= nieuw.tot ? nieuw : undefined;
  const moet = oud.moet ?? nieuw.moet;
  const samen: Eis = {
    moet,
    niet: [...oud.niet, ...nieuw.niet],
    van: Math.max(oud.van, nieuw.van),
    tot: Math.min(oud.tot, nieuw.tot),
  };
  if (oud.moet !== undefined && nieuw.moet !== undefined && oud.moet !== nieuw.moet) return undefined;
  if (moet !== undefined && samen.niet.includes(moet)) return undefined;
  if (samen.niet.includes(true) && samen.niet.includes(false)) return undefined;
  if (typeof moet === 'number' && (moet < samen.van || moet > samen.tot)) return undefined;
  return samen.van <= samen.tot ? samen : undefined;
}
