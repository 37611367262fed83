import { type GeladenDossier, laadDossiers } from '../modules/dossier/laadDossier.ts';
import { alleGemeenten } from '../modules/onderhoud/alleGemeenten.ts';
import type { Database } from '../platform/db/index.ts';
import type { Dossierbron } from './dossierbron.ts';
import { type Keuze, loadPagina, maakAlleenLezen, telDossiers } from './dossierpagina.store.ts';

/** Whole dossiers in memory at once. */
const PAGINA = 100;

/** All dossiers of the municipalities of this installation, by municipality and id. Only reads. */
export async function openDatabasebron(db: Database, gemeente?: string): Promise<Dossierbron> {
  const gemeenten = gemeente === undefined ? (await alleGemeenten(db)).sort() : [gemeente];
  let totaal = 0;
  for (const gemeenteId of gemeenten) {
    totaal += await db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) => telDossiers(tx, gemeenteId));
  }
  return {
    soort: 'database',
    // New dossiers come behind the old ones: what was counted stays counted.
    vingerafdruk: gemeenten.join(' '),
    lees: async function* (na) {
      for (const gemeenteId of gemeenten) {
        if (na?.gemeente !== undefined && gemeenteId < na.gemeente) continue;
        const vanaf = na?.gemeente === gemeenteId ? na.naam : undefined;
        for await (const dossier of bladerDossiers(db, { gemeenteId }, vanaf)) {
          const { id, vorm, beleidId, beleidVersie } = dossier;
          yield {
            plek: { gemeente: gemeenteId, naam: id },
            dossier: vorm,
            onder: { ...dossier, beleidId, beleidVersie },
          };
        }
      }
    },
    deel: (_, gelezen) => (totaal === 0 ? 1 : Math.min(1, gelezen / totaal)),
  };
}

/** Dossiers in pages by key; each page is a transaction of its own that cannot write, with a fixed number of queries. */
export async function* bladerDossiers(
  db: Database,
  keuze: Keuze,
  na?: string,
): AsyncGenerator<GeladenDossier, void> {
  const { gemeenteId } = keuze;
  let vanaf = na;
  for (;;) {
    const { ids, geladen } = await db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
      await maakAlleenLezen(tx);
      const pagina = await loadPagina(tx, keuze, vanaf, PAGINA);
      return { ids: pagina, geladen: await laadDossiers(tx, gemeenteId, pagina) };
    });
    const perId = new Map(geladen.map((dossier) => [dossier.id, dossier]));
    for (const id of ids) {
      const dossier = perId.get(id);
      if (dossier !== undefined) yield dossier;
    }
    if (ids.length < PAGINA) return;
    vanaf = ids.at(-1);
  }
}
