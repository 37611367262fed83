import type { Tx } from '../../platform/db/index.ts';
import type { Tabellen } from '../../platform/db/schema.ts';

export type NieuweOpening = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly dossierId: string;
  readonly medewerkerId: string;
  readonly aanleiding: Tabellen['gesloten_opening']['aanleiding'];
  readonly toelichting: string;
  readonly van: Date;
  readonly tot: Date;
};

export async function insertOpening(tx: Tx, o: NieuweOpening): Promise<void> {
  await tx
    .insertInto('gesloten_opening')
    .values({
      gemeente_id: o.gemeenteId,
      id: o.id,
      dossier_id: o.dossierId,
      medewerker_id: o.medewerkerId,
      aanleiding: o.aanleiding,
      toelichting: o.toelichting,
      van: o.van,
      tot: o.tot,
    })
    .execute();
}

/** Did this person say why, of this dossier, and does that still hold at `nu`? */
export async function hasOpening(
  tx: Tx,
  gemeenteId: string,
  dossierId: string,
  medewerkerId: string,
  nu: Date,
): Promise<boolean> {
  const rij = await tx
    .selectFrom('gesloten_opening')
    .select('id')
    .where('gemeente_id', '=', gemeenteId)
    .where('dossier_id', '=', dossierId)
    .where('medewerker_id', '=', medewerkerId)
    .where('van', '<=', nu)
    .where('tot', '>', nu)
    .limit(1)
    .executeTakeFirst();
  return rij !== undefined;
}
