import { type VerzegelDeps, verzegel, verzegelZonderGemeente } from '../logboek/verzegel.ts';
import { alleGemeenten } from './alleGemeenten.ts';

/** Seals what was written to the security log since the last time, of every municipality and of none. */
export async function verzegelAlles(deps: VerzegelDeps): Promise<number> {
  let aantal = await verzegelZonderGemeente(deps);
  for (const gemeenteId of await alleGemeenten(deps.db)) aantal += await verzegel(deps, gemeenteId);
  return aantal;
}
