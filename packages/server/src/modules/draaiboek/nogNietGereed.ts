import type { Draaiboek } from '@luwte/core/contract';

type Scenario = Pick<Draaiboek['scenarios'][number], 'id' | 'naam' | 'eigenaar' | 'telefoon' | 'status'>;
type Punt = Draaiboek['ontbreekt'][number];

/** What one scenario misses before it is ready: who, how to reach them, and their word that it is arranged. */
export function mistBijScenario({ eigenaar, telefoon, status }: Omit<Scenario, 'id' | 'naam'>): string[] {
  return [
    ...(eigenaar === undefined ? ['wie het regelt'] : []),
    ...(telefoon === undefined ? ['het telefoonnummer'] : []),
    ...(status === 'gereed' ? [] : ['de status gereed']),
  ];
}

/**
 * Everything that keeps a huisverbod from being carried out by this draaiboek. A policy without scenarios says
 * nothing about what has to be ready, so it never reads as ready.
 */
export function nogNietGereed({
  scenarios,
  uitvoering,
}: {
  readonly scenarios: readonly Scenario[];
  readonly uitvoering?: Draaiboek['uitvoering'];
}): Punt[] {
  if (scenarios.length === 0) {
    return [{ pad: '', naam: 'Draaiboek', wat: 'Het beleid van dit dossier noemt geen scenario’s.' }];
  }
  return [
    ...scenarios.flatMap((scenario, i): Punt[] => {
      const mist = mistBijScenario(scenario);
      if (mist.length === 0) return [];
      return [{ pad: `/scenarios/${i}`, naam: scenario.naam, wat: `Nog nodig: ${opsomming(mist)}.` }];
    }),
    ...mistBijUitvoering(uitvoering),
  ];
}

/** A day, somebody who goes, and for each who goes the designation it takes: still valid on that day. */
function mistBijUitvoering(uitvoering: Draaiboek['uitvoering']): Punt[] {
  const pad = '/uitvoering';
  if (uitvoering === undefined || uitvoering.uitvoerders.length === 0) {
    return [{ pad, naam: 'Uitvoering', wat: 'Nog nodig: de dag en wie het huisverbod uitvoert.' }];
  }
  return uitvoering.uitvoerders.flatMap(({ naam, mist }) =>
    mist.map((werk) => ({
      pad,
      naam,
      wat: `Geen geldige aanwijzing voor ${werk} op de dag van uitvoering.`,
    })),
  );
}

const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
