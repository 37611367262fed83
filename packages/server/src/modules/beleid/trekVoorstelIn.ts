import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Handelaar } from './stelVoor.ts';
import { insertBesluit, loadVoorstel } from './voorstel.store.ts';

export type IntrekFout = 'voorstel-bestaat-niet' | 'niet-van-u' | 'al-afgehandeld';

/** Takes back an own proposal while nobody decided about it. The line in the log says when and why. */
export async function trekVoorstelIn(
  deps: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  { gemeenteId, medewerkerId, functie }: Handelaar,
  voorstelId: string,
  reden: string,
): Promise<Result<undefined, Weigering<IntrekFout>>> {
  const voorstel = await loadVoorstel(tx, gemeenteId, voorstelId);
  if (!voorstel) return nee('voorstel-bestaat-niet', 'Dit voorstel bestaat hier niet.');
  if (voorstel.voorgesteldDoor !== medewerkerId) {
    return nee('niet-van-u', 'Alleen wie dit voorstelde, kan het intrekken.');
  }
  const ingetrokken = await insertBesluit(tx, {
    gemeenteId,
    id: deps.nieuweId(),
    voorstelId,
    voorgesteldDoor: medewerkerId,
    wat: 'ingetrokken',
    op: deps.klok.nu(),
    door: medewerkerId,
    functie,
    reden,
  });
  return ingetrokken
    ? ok(undefined)
    : nee(
        'al-afgehandeld',
        'Over dit voorstel is al besloten, of het is al ingetrokken. Laad de pagina opnieuw.',
      );
}

const nee = (code: IntrekFout, uitleg: string): Result<never, Weigering<IntrekFout>> =>
  weiger(code, uitleg, { regeling: 'Luwte', artikel: 'vier ogen' });
