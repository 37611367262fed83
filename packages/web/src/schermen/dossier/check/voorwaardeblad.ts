import type { BeleidDetail } from '@luwte/core/contract';
import type { Waarden } from '../formulier/veldsoort.ts';

type Beleid = BeleidDetail['beleid'];
type Voorwaarde = Beleid['stappen'][number]['criteria'][number];

/** The part of a policy that criteria are read from. */
export type Kennis = Pick<Beleid, 'feiten'> & {
  readonly stappen: readonly Pick<Beleid['stappen'][number], 'id' | 'criteria'>[];
};

/** What makes a condition true: an answer to a question, or an event of a kind. */
export type Blad =
  | { readonly vraag: string }
  | { readonly soort: string; readonly waarden?: Waarden | undefined };

/** Facts that are easier to record with a form of their own than by the first event they are derived from. */
const EIGEN: Readonly<Record<string, Blad>> = {
  ernstigeHinder: { soort: 'weging' },
  herhaaldelijkeHinder: { soort: 'weging' },
  gesprekGevoerd: { soort: 'gesprek', waarden: { met: 'overlastgever' } },
  gesprekGeprobeerd: { soort: 'gesprek', waarden: { met: 'overlastgever' } },
  geverifieerdeIncidenten: { soort: 'verificatie' },
  overlastDuurtVoort: { soort: 'constatering' },
  zienswijzeBehandeld: { soort: 'zienswijze' },
};

/**
 * What to record for a criterion of the toets. Its id is that of the condition, of the fact it asks, or of its
 * place; undefined for what cannot be recorded, such as a term that has to pass.
 */
export function bladVan(id: string, beleid: Kennis): Blad | undefined {
  for (const stap of beleid.stappen) {
    for (const [nr, criterium] of stap.criteria.entries()) {
      if (idVan(criterium, `${stap.id}.${nr + 1}`) === id) return zoek(criterium, beleid, new Set());
    }
  }
  return Object.hasOwn(beleid.feiten, id) ? zoekFeit(id, beleid, new Set()) : undefined;
}

/** The same for a condition of a list of the policy, such as when a piece is in the file. */
export const bladVanVoorwaarde = (v: Voorwaarde, beleid: Kennis): Blad | undefined =>
  zoek(v, beleid, new Set());

const idVan = (v: Voorwaarde, plaats: string): string =>
  v.id ?? ('feit' in v ? v.feit : 'vraag' in v ? v.vraag : plaats);

/** The first part of a condition that people can make true. What must not be so is not something to record. */
function zoek(v: Voorwaarde, beleid: Kennis, gezien: Set<string>): Blad | undefined {
  if ('alle' in v || 'een' in v) {
    const delen = 'alle' in v ? v.alle : v.een;
    for (const deel of delen) {
      const blad = zoek(deel, beleid, gezien);
      if (blad !== undefined) return blad;
    }
    return undefined;
  }
  if ('vraag' in v) return { vraag: v.vraag };
  if ('feit' in v) return zoekFeit(v.feit, beleid, gezien);
  if (('telling' in v && vraagtErom(v.telling)) || ('punten' in v && vraagtErom(v.punten))) {
    const { soort } = 'telling' in v ? v.telling : v.punten.regels[0]!;
    return { soort: typeof soort === 'string' ? soort : soort[0]! };
  }
  return undefined;
}

/** Is more of it what meets this? A limit of the policy is one or more. */
const vraagtErom = ({ minstens = 0 }: { readonly minstens?: number | object | undefined }): boolean =>
  typeof minstens === 'object' || minstens > 0;

function zoekFeit(naam: string, beleid: Kennis, gezien: Set<string>): Blad | undefined {
  if (gezien.has(naam)) return undefined;
  gezien.add(naam);
  const feit = beleid.feiten[naam];
  if (feit === undefined) return undefined;
  if (Object.hasOwn(EIGEN, naam)) return EIGEN[naam];
  if (feit.vraag !== undefined) return { vraag: naam };
  if (feit.afgeleid !== undefined) return zoek(feit.afgeleid, beleid, gezien);
  const bron = feit.uit?.[0]?.soort;
  return bron === undefined ? undefined : { soort: bron };
}
