import { THEMAS } from '@luwte/core/contract';
import { ok, type Result } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { saveGemeente } from './beheer.store.ts';

export type BeheerFout = { readonly veld: string; readonly reden: string };

/**
 * Opens a municipality, or renews its policy words when it is there.
 * @returns every fault at once, with nothing stored
 */
export async function openGemeente(
  { db, beleid }: Pick<Deps, 'db' | 'beleid'>,
  g: {
    readonly id: string;
    readonly naam: string;
    readonly afkorting: string;
    /** A house style of the product; left out: as it was. */
    readonly thema?: string | undefined;
  },
): Promise<Result<void, readonly BeheerFout[]>> {
  const fouten: BeheerFout[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(g.id)) {
    fouten.push({
      veld: 'id',
      reden: 'gebruik kleine letters, cijfers en streepjes, bijvoorbeeld bergen-op-zoom',
    });
  }
  if (!/^[A-Z]{2,5}$/.test(g.afkorting)) {
    fouten.push({ veld: 'afkorting', reden: 'geef twee tot vijf hoofdletters, bijvoorbeeld BOZ' });
  }
  if (g.naam.trim() === '') fouten.push({ veld: 'naam', reden: 'geef de naam van de gemeente' });
  const thema = THEMAS.find((naam) => naam === g.thema);
  if (g.thema !== undefined && !thema) {
    fouten.push({ veld: 'thema', reden: `kies uit ${THEMAS.join(', ')}` });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  const woorden = Object.assign(
    {},
    ...beleid.alle.filter((b) => b.beleid.gemeente === g.naam).map((b) => b.beleid.woorden),
  ) as Record<string, string>;
  await db.inTransactie({ rol: 'systeem', gemeenteId: g.id }, (tx) =>
    saveGemeente(tx, { ...g, woorden, thema }),
  );
  return ok(undefined);
}
