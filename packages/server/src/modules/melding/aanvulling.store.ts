import { normaliseerZoek, type Tx } from '../../platform/db/index.ts';

/** What the page of a reporter shows: the own report, and nothing that staff wrote with it. As `systeem`. */
export const loadVoorMelder = async (tx: Tx, gemeenteId: string, id: string) =>
  await tx
    .selectFrom('melding as m')
    .innerJoin('gemeente as g', 'g.gemeente_id', 'm.gemeente_id')
    .leftJoin('dossier as d', (j) =>
      j.onRef('d.gemeente_id', '=', 'm.gemeente_id').onRef('d.id', '=', 'm.dossier_id'),
    )
    .select(['m.id', 'm.op', 'm.ontvangen_op', 'm.categorieen', 'm.status', 'm.adres', 'm.postcode'])
    .select([
      'm.anoniem',
      'm.melder_partij_id',
      'm.melder_huishouden',
      'm.eigenaar_organisatie_id',
      'm.dossier_id',
    ])
    .select(['g.naam as gemeente', 'g.thema', 'd.status as dossier_status'])
    .where('m.gemeente_id', '=', gemeenteId)
    .where('m.id', '=', id)
    .executeTakeFirst();

export type Aanvulling = {
  readonly gemeenteId: string;
  readonly id: string;
  readonly meldingId: string;
  readonly soort: 'bericht' | 'stop';
  readonly tekst: string | undefined;
  readonly op: Date;
};

export async function insertAanvulling(tx: Tx, a: Aanvulling): Promise<void> {
  await tx
    .insertInto('melding_aanvulling')
    .values({
      gemeente_id: a.gemeenteId,
      id: a.id,
      melding_id: a.meldingId,
      soort: a.soort,
      tekst: a.tekst ?? null,
      op: a.op,
    })
    .execute();
}

/** What reporters added to these reports, oldest first. */
export const loadAanvullingen = async (tx: Tx, gemeenteId: string, meldingen: readonly string[]) =>
  meldingen.length === 0
    ? []
    : await tx
        .selectFrom('melding_aanvulling')
        .select(['melding_id', 'soort', 'tekst', 'op'])
        .where('gemeente_id', '=', gemeenteId)
        .where('melding_id', 'in', [...meldingen])
        .orderBy('op')
        .orderBy('id')
        .execute();

/** Another occurrence by the same reporter at the same address, before anybody put it in a dossier. As `systeem`. */
export async function insertVervolgmelding(
  tx: Tx,
  rij: NonNullable<Awaited<ReturnType<typeof loadVoorMelder>>>,
  nieuw: {
    readonly gemeenteId: string;
    readonly id: string;
    readonly op: string;
    readonly toelichting: string;
    readonly ontvangenOp: Date;
  },
): Promise<void> {
  await tx
    .insertInto('melding')
    .values({
      gemeente_id: nieuw.gemeenteId,
      id: nieuw.id,
      ontvangen_op: nieuw.ontvangenOp,
      op: nieuw.op,
      kanaal: 'link',
      categorieen: [...rij.categorieen],
      anoniem: rij.anoniem,
      melder_partij_id: rij.melder_partij_id,
      melder_huishouden: rij.melder_huishouden,
      adres: rij.adres,
      postcode: rij.postcode,
      zoek_adres: normaliseerZoek(rij.adres ?? ''),
      toelichting: nieuw.toelichting,
      status: 'ontvangen',
      vastgelegd_op: nieuw.ontvangenOp,
      vastgelegd_door: null,
      eigenaar_organisatie_id: rij.eigenaar_organisatie_id,
    })
    .execute();
}
