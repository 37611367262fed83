import type { Gebrek, Toets, ToetsStap } from '@luwte/core/toets';

type StapEis =
  | string
  | readonly string[]
  | { status?: string | readonly string[]; criteria?: Record<string, boolean | 'onbekend'> };

/** What `voorbeelden/uitspraken/README.md` lets a `*.verwacht.json` say. */
export type Verwacht = {
  op: string;
  bij?: string;
  ookBij?: string[];
  moet?: string[];
  eenVan?: string[][];
  signaleer?: string[];
  magNiet?: string[];
  hoogstensAandacht?: string[];
  magHelemaalNiet?: string[];
  stappen?: Record<string, StapEis>;
  termijnen?: { id: string; bij?: string; tot: string | string[] | null }[];
  dwangsommen?: Record<string, unknown> | Record<string, unknown>[];
};

const ZWAAR = ['blokkerend', 'risico'];
const ALLE = [...ZWAAR, 'aandacht'];

/** Every point on which the answer is not what the ruling asks; empty when all is well. */
export function vergelijkMetVerwacht(toets: Toets, v: Verwacht): string[] {
  const klachten: string[] = [];
  const plekken = [v.bij, ...(v.ookBij ?? [])].filter((id) => id !== undefined);
  const vind = (regel: string, zwaartes: readonly string[], overal: boolean): Gebrek[] => {
    const [code, ids] = regel.split('@');
    const waar = ids === undefined ? plekken : ids.split('|');
    return toets.gebreken.filter(
      (g) =>
        g.code === code &&
        zwaartes.includes(g.zwaarte) &&
        ((overal && ids === undefined) || g.bij === undefined || waar.includes(g.bij)),
    );
  };
  const eis = (klopt: boolean, klacht: string): void => {
    if (!klopt) klachten.push(klacht);
  };

  for (const code of v.moet ?? []) eis(vind(code, ZWAAR, false).length > 0, `moet: ${code} ontbreekt`);
  for (const groep of v.eenVan ?? []) {
    eis(
      groep.some((code) => vind(code, ZWAAR, false).length > 0),
      `eenVan: geen van ${groep.join(', ')}`,
    );
  }
  for (const code of v.signaleer ?? [])
    eis(vind(code, ALLE, false).length > 0, `signaleer: ${code} ontbreekt`);
  for (const code of v.magNiet ?? []) eis(vind(code, ['blokkerend'], true).length === 0, `magNiet: ${code}`);
  for (const code of v.hoogstensAandacht ?? []) {
    eis(vind(code, ZWAAR, true).length === 0, `hoogstensAandacht: ${code}`);
  }
  for (const code of v.magHelemaalNiet ?? []) {
    eis(vind(code, ALLE, true).length === 0, `magHelemaalNiet: ${code}`);
  }
  for (const [patroon, stapEis] of Object.entries(v.stappen ?? {})) {
    klachten.push(...vergelijkStap(toets, patroon, stapEis));
  }
  for (const termijn of v.termijnen ?? []) {
    const patroon = new RegExp(termijn.id);
    const gevonden = toets.termijnen.filter(
      (t) =>
        (patroon.test(t.id) || patroon.test(t.naam)) && (termijn.bij === undefined || t.bij === termijn.bij),
    );
    const einden = gevonden.map((t) => t.tot as string);
    const mag = termijn.tot === null ? [] : [termijn.tot].flat();
    const klopt = termijn.tot === null ? einden.length === 0 : einden.some((tot) => mag.includes(tot));
    eis(
      klopt,
      `termijn ${termijn.id}: ${einden.join(', ') || 'geen'} in plaats van ${mag.join(' of ') || 'geen'}`,
    );
  }
  klachten.push(...vergelijkDwangsommen(toets, v.dwangsommen));
  return klachten;
}

function vergelijkStap(toets: Toets, sleutel: string, eis: StapEis): string[] {
  const [patroon, partij] = sleutel.split('@');
  const stappen: readonly ToetsStap[] =
    partij === undefined ? toets.stappen : (toets.personen?.find((p) => p.partij === partij)?.stappen ?? []);
  const past = new RegExp(patroon!);
  const gevonden = stappen.filter((s) => past.test(s.id) || past.test(s.naam));
  if (gevonden.length === 0) return [`stap ${sleutel}: niet gevonden`];
  const { status, criteria } =
    typeof eis === 'object' && !Array.isArray(eis)
      ? (eis as Exclude<StapEis, string | readonly string[]>)
      : { status: eis as string | readonly string[], criteria: undefined };
  const mag = status === undefined ? undefined : [status].flat();
  const klopt = (s: ToetsStap): boolean =>
    (mag === undefined || mag.includes(s.status)) &&
    Object.entries(criteria ?? {}).every(([p, voldaan]) =>
      s.criteria.some(
        (c) => (new RegExp(p).test(c.id) || new RegExp(p).test(c.tekst)) && c.voldaan === voldaan,
      ),
    );
  return gevonden.some(klopt)
    ? []
    : [`stap ${sleutel}: ${gevonden.map((s) => `${s.id} ${s.status}`).join(', ')}`];
}

/** Every number that is named has to be there; lists and records by id are both allowed. */
function vergelijkDwangsommen(toets: Toets, eis: Verwacht['dwangsommen']): string[] {
  if (eis === undefined) return [];
  const paren = Array.isArray(eis)
    ? eis.map((e): [string, unknown] => [String(e.besluitId), e])
    : Object.entries(eis);
  return paren.flatMap(([besluitId, waarde]) => {
    const stand = toets.dwangsommen.find((d) => d.besluitId === besluitId);
    return stand === undefined
      ? [`dwangsom ${besluitId}: ontbreekt`]
      : verschil(stand, waarde, `dwangsom ${besluitId}`);
  });
}

function verschil(is: unknown, moet: unknown, pad: string): string[] {
  if (typeof moet !== 'object' || moet === null) {
    return Object.is(is, moet) ? [] : [`${pad}: ${JSON.stringify(is)} in plaats van ${JSON.stringify(moet)}`];
  }
  if (Array.isArray(is)) {
    const delen = Array.isArray(moet)
      ? moet.map((m): [string, unknown] => [String((m as { id?: unknown }).id), m])
      : Object.entries(moet);
    return delen.flatMap(([id, m]) => {
      const deel = is.find((d) => (d as { id?: unknown }).id === id);
      // A bare number for a breach is its amount.
      return typeof m === 'number'
        ? verschil((deel as { bedrag?: unknown })?.bedrag, m, `${pad}.${id}`)
        : verschil(deel, m, `${pad}.${id}`);
    });
  }
  return Object.entries(moet).flatMap(([veld, m]) =>
    verschil((is as Record<string, unknown> | undefined)?.[veld], m, `${pad}.${veld}`),
  );
}
