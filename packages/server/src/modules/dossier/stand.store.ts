import type { Datum } from '@luwte/core/shared';
import type { Stand, ZichtStand } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';

/** What of the read model has no column of its own. */
export type StandRest = Pick<
  Stand,
  'aanZet' | 'weken' | 'laatstBevestigd' | 'nogNodig' | 'lopendBesluit' | 'fataal' | 'veiligheid'
>;

export type StandRij = {
  readonly gemeenteId: string;
  readonly dossierId: string;
  /** One for every set of compartments, the whole file first. */
  readonly standen: readonly ZichtStand[];
  readonly peildatum: Datum;
};

/**
 * Writes the read model of these dossiers; the only statement that does. What a dossier uses only grows, so every row of
 * before is among those that are written now.
 */
export async function saveStanden(tx: Tx, rijen: readonly StandRij[], nu: Date): Promise<void> {
  if (rijen.length === 0) return;
  await tx
    .insertInto('dossier_stand')
    .values(rijen.flatMap(alsRijen).map((rij) => ({ ...rij, bijgewerkt_op: nu })))
    .onConflict((oc) =>
      oc.columns(['gemeente_id', 'dossier_id', 'zicht']).doUpdateSet((eb) => ({
        status: eb.ref('excluded.status'),
        fase: eb.ref('excluded.fase'),
        fase_naam: eb.ref('excluded.fase_naam'),
        aan_zet: eb.ref('excluded.aan_zet'),
        regie_organisatie: eb.ref('excluded.regie_organisatie'),
        termijn_id: eb.ref('excluded.termijn_id'),
        termijn_naam: eb.ref('excluded.termijn_naam'),
        termijn_tot: eb.ref('excluded.termijn_tot'),
        termijn_fataal: eb.ref('excluded.termijn_fataal'),
        fataal_tot: eb.ref('excluded.fataal_tot'),
        meldingen: eb.ref('excluded.meldingen'),
        melders: eb.ref('excluded.melders'),
        bevestigd: eb.ref('excluded.bevestigd'),
        onafhankelijk: eb.ref('excluded.onafhankelijk'),
        sterkste_bewijs: eb.ref('excluded.sterkste_bewijs'),
        blokkerend: eb.ref('excluded.blokkerend'),
        risico: eb.ref('excluded.risico'),
        aandacht: eb.ref('excluded.aandacht'),
        open_dwangsom_eurocent: eb.ref('excluded.open_dwangsom_eurocent'),
        laatste_op: eb.ref('excluded.laatste_op'),
        laatste_soort: eb.ref('excluded.laatste_soort'),
        bewezen_op: eb.ref('excluded.bewezen_op'),
        gebeurtenissen: eb.ref('excluded.gebeurtenissen'),
        herzien_op: eb.ref('excluded.herzien_op'),
        werklijsten: eb.ref('excluded.werklijsten'),
        in_gebruik: eb.ref('excluded.in_gebruik'),
        peildatum: eb.ref('excluded.peildatum'),
        bijgewerkt_op: eb.ref('excluded.bijgewerkt_op'),
        stand: eb.ref('excluded.stand'),
      })),
    )
    .execute();
}

function alsRijen({ gemeenteId, dossierId, standen, peildatum }: StandRij) {
  const inGebruik = standen[0]!.zicht;
  const wie = { gemeente_id: gemeenteId, dossier_id: dossierId, in_gebruik: inGebruik, peildatum };
  return standen.map(({ zicht, stand }) => ({ ...wie, zicht, ...alsKolommen(stand) }));
}

function alsKolommen(stand: Stand) {
  const { aanZet, weken, laatstBevestigd, nogNodig, lopendBesluit, fataal, veiligheid } = stand;
  const rest: StandRest = {
    weken,
    ...(aanZet && { aanZet }),
    ...(laatstBevestigd && { laatstBevestigd }),
    ...(nogNodig !== undefined && { nogNodig }),
    ...(veiligheid && { veiligheid }),
    ...(lopendBesluit && { lopendBesluit }),
    ...(fataal && { fataal }),
  };
  return {
    status: stand.status,
    fase: stand.fase,
    fase_naam: stand.faseNaam,
    aan_zet: aanZet?.wie ?? null,
    regie_organisatie: stand.regie ?? null,
    termijn_id: stand.termijn?.id ?? null,
    termijn_naam: stand.termijn?.naam ?? null,
    termijn_tot: stand.termijn?.tot ?? null,
    termijn_fataal: stand.termijn?.fataal ?? null,
    fataal_tot: fataal?.tot ?? null,
    meldingen: stand.bewijs.meldingen,
    melders: stand.bewijs.melders,
    bevestigd: stand.bewijs.bevestigd,
    onafhankelijk: stand.bewijs.onafhankelijk,
    sterkste_bewijs: stand.bewijs.sterkste ?? null,
    blokkerend: stand.gebreken.blokkerend,
    risico: stand.gebreken.risico,
    aandacht: stand.gebreken.aandacht,
    open_dwangsom_eurocent: stand.openDwangsom,
    laatste_op: stand.laatste?.op ?? null,
    laatste_soort: stand.laatste?.soort ?? null,
    bewezen_op: laatstBevestigd ?? null,
    gebeurtenissen: stand.gebeurtenissen,
    herzien_op: stand.herzienOp ?? null,
    werklijsten: [...(stand.lijsten ?? [])],
    stand: JSON.stringify(rest),
  };
}

/** Updates the status of the dossiers themselves, where time alone changed it. */
export async function saveStatus(
  tx: Tx,
  gemeenteId: string,
  ids: readonly string[],
  status: 'open' | 'gesloten',
) {
  if (ids.length === 0) return;
  await tx
    .updateTable('dossier')
    .set({ status })
    .where('gemeente_id', '=', gemeenteId)
    .where('id', 'in', [...ids])
    .where('status', '!=', status)
    .execute();
}
