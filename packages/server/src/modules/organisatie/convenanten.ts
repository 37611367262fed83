import {
  CONVENANT_BINNENKORT,
  type Convenant,
  type ConvenantInvoer,
  type zDeelnameInvoer,
} from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { type Datum, dagenTussen, datum, ok, overlapt, periodeOp, type Result } from '@luwte/core/shared';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { nietGevonden } from '../../platform/http/problem.ts';
import {
  insertConvenant,
  insertDeelname,
  loadConvenantRijen,
  loadDeelnames,
  updateLaatsteDag,
  vergrendelConvenanten,
} from './convenant.store.ts';
import { loadOrganisaties } from './organisatie.store.ts';

type Middelen = Pick<Deps, 'klok' | 'nieuweId'>;
/** Absent: set up by the system. */
type Door = { readonly gemeenteId: string; readonly medewerkerId?: string };
type Uitkomst<T> = Promise<Result<T, readonly DossierFout[]>>;
const nee = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;

/** The convenanten of a municipality with who signed them, the expired ones too, newest first. */
export async function toonConvenanten(tx: Tx, gemeenteId: string, op: Datum): Promise<Convenant[]> {
  const deelnames = await loadDeelnames(tx, gemeenteId);
  return (await loadConvenantRijen(tx, gemeenteId)).map(({ tot, ...rij }) => {
    const stand = periodeOp({ van: rij.van, tot }, op);
    const nogDagen = tot === null || stand !== 'geldt' ? undefined : dagenTussen(op, datum(tot));
    return {
      ...rij,
      ...(tot !== null && { tot }),
      stand,
      ...(nogDagen !== undefined && nogDagen <= CONVENANT_BINNENKORT && { nogDagen }),
      deelnames: deelnames
        .filter(({ convenant_id }) => convenant_id === rij.id)
        .map((d) => ({
          id: d.id,
          organisatieId: d.organisatie_id,
          organisatie: d.organisatie,
          ondertekendDoor: d.ondertekend_door,
          van: d.van,
          ...(d.tot !== null && { tot: d.tot }),
          // A signature is worth nothing outside the time of what was signed.
          stand: stand === 'verlopen' ? 'verlopen' : periodeOp(d, op),
        })),
    };
  });
}

export async function voegConvenantToe(
  { klok, nieuweId }: Middelen,
  tx: Tx,
  wie: Door,
  invoer: ConvenantInvoer,
): Uitkomst<string> {
  if (invoer.tot !== undefined && invoer.tot < invoer.van) {
    return nee('/tot', 'De laatste dag ligt voor de eerste dag.');
  }
  const id = nieuweId();
  await insertConvenant(tx, {
    ...invoer,
    gemeenteId: wie.gemeenteId,
    id,
    door: wie.medewerkerId,
    op: klok.nu(),
  });
  return ok(id);
}

/** Records that an organisation signed. From that day personal data may go to it, within what the convenant covers. */
export async function voegDeelnameToe(
  { klok, nieuweId }: Middelen,
  tx: Tx,
  wie: Door,
  convenantId: string,
  { organisatieId, ondertekendDoor, van, tot }: z.infer<typeof zDeelnameInvoer>,
): Uitkomst<void> {
  const { gemeenteId } = wie;
  await vergrendelConvenanten(tx, gemeenteId);
  const convenant = (await loadConvenantRijen(tx, gemeenteId)).find(({ id }) => id === convenantId);
  if (!convenant) throw nietGevonden('Dit convenant staat hier niet.');
  const vandaag = klok.vandaag();
  const organisatie = (await loadOrganisaties(tx, gemeenteId, vandaag)).find(
    ({ id }) => id === organisatieId,
  );
  if (!organisatie || (organisatie.tot !== null && organisatie.tot < vandaag)) {
    return nee('/organisatieId', 'Kies een organisatie die hier nu meewerkt.');
  }
  if (tot !== undefined && tot < van) return nee('/tot', 'De laatste dag ligt voor de eerste dag.');
  if (van < convenant.van) return nee('/van', 'Het convenant begint later. Kies een latere eerste dag.');
  const er = (await loadDeelnames(tx, gemeenteId)).filter((d) => d.convenant_id === convenantId);
  if (er.some((d) => d.organisatie_id === organisatieId && overlapt(d, { van, tot }))) {
    return nee('/organisatieId', 'Deze organisatie doet in deze periode al mee.');
  }
  await insertDeelname(tx, {
    gemeenteId,
    id: nieuweId(),
    convenantId,
    organisatieId,
    ondertekendDoor,
    van,
    tot,
    door: wie.medewerkerId,
    op: klok.nu(),
  });
  return ok(undefined);
}

/** Gives a convenant, or one signature under it, a last day. It cannot be moved to later. */
export async function geefLaatsteDag(
  { klok }: Pick<Deps, 'klok'>,
  tx: Tx,
  wie: Required<Door>,
  { tabel, id }: { readonly tabel: 'convenant' | 'convenant_deelname'; readonly id: string },
  tot: string,
): Uitkomst<string> {
  const { gemeenteId, medewerkerId: door } = wie;
  await vergrendelConvenanten(tx, gemeenteId);
  const rij =
    tabel === 'convenant'
      ? (await loadConvenantRijen(tx, gemeenteId)).find((c) => c.id === id)
      : (await loadDeelnames(tx, gemeenteId)).find((d) => d.id === id);
  if (!rij) throw nietGevonden('Dit staat hier niet.');
  const vandaag = klok.vandaag();
  if (rij.tot !== null && rij.tot < vandaag) return nee('/tot', 'Dit is al afgelopen.');
  if (tot < vandaag) return nee('/tot', 'Kies vandaag of een latere dag.');
  if (tot < rij.van) return nee('/tot', 'De laatste dag ligt voor de eerste dag.');
  if (rij.tot !== null && tot > rij.tot)
    return nee('/tot', 'Dit loopt eerder af. Leg daarna een nieuw convenant vast.');
  await updateLaatsteDag(tx, tabel, { gemeenteId, id, door, op: klok.nu() }, tot);
  return ok('convenant_id' in rij ? rij.convenant_id : id);
}
