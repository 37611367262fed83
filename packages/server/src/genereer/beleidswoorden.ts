import type { GecompileerdBeleid, Voorwaarde } from '@luwte/core/beleid';
import type { Gebeurtenis, GebeurtenisSoort } from '@luwte/core/dossier';
import { datum } from '@luwte/core/shared';
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
  /** Questions that the step asks which this event takes, in the order of its criteria. */
  vragenVoor(event: Voorgenomen): readonly string[];
};

/** An event that is prepared, as far as it tells which step of the policy it takes. */
export type Voorgenomen = {
  readonly soort: GebeurtenisSoort;
  readonly maatregel?: string;
  readonly naar?: string;
};

const DAGEN: Readonly<Record<string, number>> = { dagen: 1, werkdagen: 1, weken: 7, maanden: 30, jaren: 365 };

export const ZONDER_BELEID: Beleidswoorden = {
  bedragen: undefined,
  brieven: [],
  kent: () => false,
  vragenVoor: () => [],
};

export function beleidswoordenVan(gecompileerd: GecompileerdBeleid): Beleidswoorden {
  const { beleid, feiten, termijnen, stappen } = gecompileerd;
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
    vragenVoor: (event) => {
      const gebeurtenis = { id: 'voorgenomen', op: datum('2000-01-01'), ...event } as unknown as Gebeurtenis;
      const namen = stappen
        .filter((stap) => stap.isGebeurtenis(gebeurtenis))
        .flatMap(({ stap }) => stap.criteria.flatMap((criterium) => feitenIn(criterium, feiten)));
      return [...new Set(namen)].filter((naam) => feiten.get(naam)?.vraag !== undefined);
    },
  };
}

/** Names of the facts that a condition rests on, also through facts that are derived from others. */
function feitenIn(deel: Voorwaarde, feiten: GecompileerdBeleid['feiten']): string[] {
  if ('alle' in deel) return deel.alle.flatMap((lid) => feitenIn(lid, feiten));
  if ('een' in deel) return deel.een.flatMap((lid) => feitenIn(lid, feiten));
  if ('niet' in deel) return feitenIn(deel.niet, feiten);
  const naam = 'vraag' in deel ? deel.vraag : 'feit' in deel ? deel.feit : undefined;
  if (naam === undefined) return [];
  const { afgeleid } = feiten.get(naam) ?? {};
  return afgeleid === undefined ? [naam] : feitenIn(afgeleid, feiten);
}
