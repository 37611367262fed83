import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Gebeurtenis } from '@luwte/core/dossier';
import type { Bedragen } from './zaak.ts';

/** A letter that has to follow an event within a term: the policy names both. */
export type Termijnbrief = {
  readonly brief: string;
  readonly binnenDagen: number;
  na(gebeurtenis: Gebeurtenis): boolean;
};

/** What a story needs to know of a policy to be told in its words; no town is named in the stories themselves. */
export type Beleidswoorden = {
  /** Amounts of orders, when the policy names both. */
  readonly bedragen: Bedragen | undefined;
  readonly brieven: readonly Termijnbrief[];
  /** Is this the id of a phase, a letter or a question that people answer? */
  kent(woord: string): boolean;
};

const DAGEN: Readonly<Record<string, number>> = { dagen: 1, werkdagen: 1, weken: 7, maanden: 30, jaren: 365 };

export const ZONDER_BELEID: Beleidswoorden = { bedragen: undefined, brieven: [], kent: () => false };

export function beleidswoordenVan({ beleid, feiten, termijnen }: GecompileerdBeleid): Beleidswoorden {
  const { perOvertreding, maximum } = beleid.bedragen.dwangsom ?? {};
  const vragen = [...feiten].flatMap(([naam, f]) =>
    f.afgeleid === undefined && f.uit === undefined ? [naam] : [],
  );
  const bekend = new Set([
    ...beleid.fasen.map(({ id }) => id),
    ...beleid.brieven.map(({ id }) => id),
    ...vragen,
  ]);
  return {
    bedragen:
      perOvertreding && maximum
        ? { perOvertreding: perOvertreding.eurocent, maximum: maximum.eurocent }
        : undefined,
    brieven: termijnen.flatMap(({ regel, past }) => {
      const { gehaaldDoor, lengte, eenheid } = regel;
      const brief = gehaaldDoor?.soort === 'brief' ? gehaaldDoor.waar?.brief : undefined;
      if (typeof brief !== 'string' || typeof lengte !== 'number') return [];
      return [{ brief, binnenDagen: lengte * (DAGEN[eenheid ?? 'dagen'] ?? 1), na: past }];
    }),
    kent: (woord) => bekend.has(woord),
  };
}
