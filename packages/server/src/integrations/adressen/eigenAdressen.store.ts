import { normaliseerZoek, type Tx } from '../../platform/db/index.ts';

/** Past every character of a normalised address, in the byte order (`collate "C"`) of the column. */
const EINDE = '\u{10FFFF}';
const KOLOMMEN = ['zoek_adres', 'adres', 'postcode', 'buurt', 'woonvorm'] as const;

/**
 * Addresses known from the dossiers and meldingen of one municipality that begin with `tekst` after normalising,
 * each once, in order of the normalised address. Of an address known more than once the fullest row is shown.
 * Row-level security limits it to what the transaction may see.
 */
export async function loadBekendeAdressen(tx: Tx, gemeenteId: string, tekst: string, aantal: number) {
  const begin = normaliseerZoek(tekst);
  if (begin === '') return [];
  // A range, not `like`: the planner can use the index under row-level security.
  const uit = (tabel: 'dossier' | 'melding') =>
    tx
      .selectFrom(tabel)
      .select(KOLOMMEN)
      .distinctOn('zoek_adres')
      .where('gemeente_id', '=', gemeenteId)
      .where('adres', 'is not', null)
      .where('zoek_adres', '>=', begin)
      .where('zoek_adres', '<', `${begin}${EINDE}`)
      .orderBy('zoek_adres')
      .orderBy('postcode', (o) => o.asc().nullsLast())
      .orderBy('buurt', (o) => o.asc().nullsLast())
      .orderBy('woonvorm', (o) => o.asc().nullsLast())
      .limit(aantal);
  // Each half in a query of its own: order and limit belong to the half.
  const beide = tx
    .selectFrom(uit('dossier').as('d'))
    .select(KOLOMMEN)
    .unionAll(tx.selectFrom(uit('melding').as('m')).select(KOLOMMEN));
  return await tx
    .selectFrom(beide.as('bekend'))
    .select(KOLOMMEN)
    .distinctOn('zoek_adres')
    .orderBy('zoek_adres')
    .orderBy('postcode', (o) => o.asc().nullsLast())
    .orderBy('buurt', (o) => o.asc().nullsLast())
    .orderBy('woonvorm', (o) => o.asc().nullsLast())
    .limit(aantal)
    .execute();
}
