import type { Aanbieder, zAanbiederInvoer, zAanbiederWijziging } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { datum, nuMeteen, ok, periodeOp, type Result } from '@luwte/core/shared';
import type { Wie } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import { geheimhouder } from '../../platform/sleutels/index.ts';
import {
  bestaatOrganisatie,
  insertAanbieder,
  loadAanbieders,
  trekSessiesVanAanbiederIn,
  updateAanbieder,
} from './oidc.store.ts';

type Middelen = Pick<Deps, 'klok' | 'nieuweId'>;
type Uitkomst = Promise<Result<string, readonly DossierFout[]>>;

/** Whose secret it is: copied to another provider it does not open. */
export const plekVanGeheim = (aanbiederId: string): string => `oidc/${aanbiederId}/geheim`;

/** Every provider of this municipality, also those that stopped; never with its secret. */
export async function toonAanbieders(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  gemeenteId: string,
): Promise<Aanbieder[]> {
  return (await loadAanbieders(tx, gemeenteId)).map((rij) => ({
    id: rij.id,
    organisatieId: rij.organisatie_id,
    organisatie: rij.organisatie,
    uitgever: rij.uitgever,
    clientId: rij.client_id,
    domeinen: rij.domeinen,
    factorbewijs: rij.factorbewijs,
    van: datum(rij.actief_van),
    ...(rij.actief_tot !== null && { tot: datum(rij.actief_tot) }),
    stand: periodeOp({ van: rij.actief_van, tot: rij.actief_tot }, klok.vandaag()),
  }));
}

export async function requireAanbieder(
  deps: Pick<Deps, 'klok'>,
  tx: Tx,
  gemeenteId: string,
  id: string,
): Promise<Aanbieder> {
  const gevonden = (await toonAanbieders(deps, tx, gemeenteId)).find((a) => a.id === id);
  if (!gevonden) throw nietGevonden('Deze aanbieder staat hier niet.');
  return gevonden;
}

/** Lets the people of an organisation sign in with its provider, from today. */
export async function voegAanbiederToe(
  { klok, nieuweId }: Middelen,
  tx: Tx,
  { gemeenteId, medewerkerId }: Wie,
  invoer: z.infer<typeof zAanbiederInvoer>,
): Uitkomst {
  if (!(await bestaatOrganisatie(tx, gemeenteId, invoer.organisatieId, klok.vandaag()))) {
    return {
      ok: false,
      error: [{ pad: '/organisatieId', reden: 'Kies een organisatie die hier nu meewerkt.' }],
    };
  }
  const id = nieuweId();
  await insertAanbieder(tx, {
    ...invoer,
    gemeenteId,
    id,
    clientGeheim: await geheimhouder.versleutel(tx, plekVanGeheim(id), invoer.clientGeheim),
    van: klok.vandaag(),
    door: medewerkerId,
    op: klok.nu(),
  });
  return ok(id);
}

/** Changes anything but whose provider it is and who it says it is: another provider is another one. */
export async function wijzigAanbieder(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  { gemeenteId, medewerkerId }: Wie,
  id: string,
  { clientGeheim, ...rest }: z.infer<typeof zAanbiederWijziging>,
): Promise<void> {
  await requireAanbieder({ klok }, tx, gemeenteId, id);
  await updateAanbieder(tx, gemeenteId, id, {
    ...rest,
    clientGeheim:
      clientGeheim === undefined
        ? undefined
        : await geheimhouder.versleutel(tx, plekVanGeheim(id), clientGeheim),
    door: medewerkerId,
    op: klok.nu(),
  });
}

/** Stops now: nobody comes in by it any more, and who came in is signed out. */
export async function stopAanbieder(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  { gemeenteId, medewerkerId }: Wie,
  id: string,
): Promise<void> {
  const { van } = await requireAanbieder({ klok }, tx, gemeenteId, id);
  const op = klok.nu();
  await updateAanbieder(tx, gemeenteId, id, {
    tot: nuMeteen(van, klok.vandaag()),
    door: medewerkerId,
    op,
  });
  await trekSessiesVanAanbiederIn(tx, id, op);
}
