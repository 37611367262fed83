import type { Deps } from '../../platform/deps.ts';
import { conflict } from '../../platform/http/problem.ts';

/**
 * Where people open Luwte, for in a mail or on paper. Never taken from a request: whoever sends one chooses its `Host`, and
 * with it where the token of a link would go.
 *
 * @throws Probleem 409 when the municipality did not say it yet
 */
export function openbaarAdres({ instellingen }: Pick<Deps, 'instellingen'>): string {
  const { adres, demo, poort } = instellingen;
  if (adres !== undefined) return adres;
  // The demo answers on this machine only, on the port that was set.
  if (demo) return `http://localhost:${poort}`;
  throw conflict(
    'adres-onbekend',
    'Luwte weet nog niet op welk adres het te openen is en kan geen link maken. Laat de beheerder LUWTE_ADRES instellen.',
  );
}
