import { type GecompileerdBeleid, zoekLegeWaarden } from '@luwte/core/beleid';
import { ok, type Result } from '@luwte/core/shared';
import { RECHTEN, type Rol } from '@luwte/core/toegang';
import type { Database, Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { haalIngevuld, ingevuldVan, requireIngevuld } from './ingevuldBeleid.ts';
import { legBeleidVast } from './legBeleidVast.ts';
import { loadMedewerkerVan, saveOmzettingen, vergrendelBeleid } from './omzetting.store.ts';
import { loadActivaties } from './voorstel.store.ts';

/** Who moves dossiers and why. */
export type Besluiter = { readonly medewerkerId: string; readonly functie: string; readonly reden: string };

/**
 * The text that this municipality put into force last, of a policy and where named of a version of it. Undefined when it
 * activated none.
 */
export async function zoekGeactiveerd(
  tx: Tx,
  gemeenteId: string,
  id: string,
  versie: string | undefined,
): Promise<GecompileerdBeleid | undefined> {
  const activatie = (await loadActivaties(tx, gemeenteId)).find(
    (a) => a.beleidId === id && (versie === undefined || a.versie === versie),
  );
  if (activatie === undefined) return undefined;
  await haalIngevuld(tx, gemeenteId, [activatie.vingerafdruk]);
  return requireIngevuld(activatie.vingerafdruk);
}

/** Whoever may put a policy into force may move dossiers to it. @returns one Dutch line when this person may not */
export async function kiesBesluiter(
  { db, klok }: Pick<Deps, 'klok'> & { readonly db: Database },
  gemeenteId: string,
  gebruikersnaam: string,
  reden: string,
): Promise<Result<Besluiter, string>> {
  const medewerker = await db.inTransactie({ rol: 'aanmelden', gemeenteId }, (tx) =>
    loadMedewerkerVan(tx, gemeenteId, gebruikersnaam, klok.vandaag()),
  );
  if (medewerker === undefined)
    return { ok: false, error: 'Deze gemeente heeft geen medewerker met deze naam.' };
  const functie = medewerker.rollen.find((rol) => RECHTEN[rol as Rol]?.includes('beleid:activeren'));
  if (functie === undefined) {
    return {
      ok: false,
      error: 'Deze medewerker mag geen beleid in werking laten treden, en dus niet omzetten.',
    };
  }
  return ok({ medewerkerId: medewerker.id, functie, reden });
}

/**
 * Moves these dossiers to a policy from today on, in the transaction of the caller: records who and why, with what
 * each stood under before. Dossiers that already stand under it are left alone; renewing what lists show is for the
 * caller. Throws when the policy still has open values.
 * @returns ids of the dossiers that moved
 */
export async function zetBeleidOm(
  deps: Pick<Deps, 'klok' | 'nieuweId' | 'beleid'>,
  tx: Tx,
  gemeenteId: string,
  ids: readonly string[],
  naar: GecompileerdBeleid,
  door: Besluiter,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  if (zoekLegeWaarden(naar.beleid).length > 0) throw new Error('a policy with open values is not applied');
  const vingerafdruk = ingevuldVan(naar) ?? null;
  await legBeleidVast(tx, deps.beleid, gemeenteId, naar);
  const nu = await vergrendelBeleid(tx, gemeenteId, ids);
  const rijen = nu
    .filter(
      (d) =>
        d.beleidId !== naar.id || d.beleidVersie !== naar.versie || (d.vingerafdruk ?? null) !== vingerafdruk,
    )
    .map(({ id, ...van }) => ({ dossierId: id, id: deps.nieuweId(), van }));
  await saveOmzettingen(
    tx,
    {
      gemeenteId,
      vanaf: deps.klok.vandaag(),
      naar: { beleidId: naar.id, beleidVersie: naar.versie, vingerafdruk },
      reden: door.reden,
      door: door.medewerkerId,
      functie: door.functie,
      op: deps.klok.nu(),
    },
    rijen,
  );
  return rijen.map((rij) => rij.dossierId);
}
