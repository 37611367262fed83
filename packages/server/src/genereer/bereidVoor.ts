import type { Beleidswoorden, Voorgenomen } from './beleidswoorden.ts';
import type { Draaiboek } from './draaiboek.ts';

/** What the story knows about a question: the answer with its reason. */
export type Antwoord = { readonly waarde: boolean | string; readonly motivering: string };
/** Answers by the name of the fact. A question that the story says nothing about stays open. */
export type Antwoorden<Z> = Readonly<Record<string, (zaak: Z) => Antwoord | undefined>>;

type Verteller = Draaiboek & { readonly woorden: Beleidswoorden };
/** How many questions wait for an answer when a step is being prepared: often none, at times a few. */
const OPEN = { 0: 45, 1: 25, 2: 20, 3: 10 } as const;

/**
 * Answers what the policy asks for the step that this event takes, as whoever prepares it would. In one that is only
 * being prepared some questions wait.
 */
export function bereidVoor<Z extends Verteller>(
  z: Z,
  event: Voorgenomen,
  antwoorden: Antwoorden<Z>,
  stand: 'gereed' | 'bezig' = 'gereed',
): void {
  const gegeven = z.woorden.vragenVoor(event).flatMap((feit) => {
    const antwoord = z.beantwoord.has(feit) ? undefined : antwoorden[feit]?.(z);
    return antwoord === undefined ? [] : [{ feit, ...antwoord }];
  });
  const wacht = stand === 'gereed' ? [] : z.antwoordlot.trek(gegeven, Number(z.antwoordlot.weeg(OPEN)));
  for (const antwoord of gegeven) {
    if (wacht.includes(antwoord)) continue;
    z.beantwoord.add(antwoord.feit);
    z.gebeur('oordeel', { ...antwoord, doorPersoon: 'casusregisseur' });
  }
}
