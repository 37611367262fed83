import type { GecompileerdBeleid } from '@luwte/core/beleid';
import type { Dossier, Spoor } from '@luwte/core/dossier';
import type { Datum } from '@luwte/core/shared';
import { maakVergelijking, type StandVerschil, type Vergelijking, vergelijkStand } from '@luwte/core/watals';
import { requireBeleid } from '../modules/beleid/kiesBeleid.ts';
import { type Besluiter, zetBeleidOm } from '../modules/beleid/zetBeleidOm.ts';
import { verversStanden } from '../modules/dossier/verversStand.ts';
import type { Tx } from '../platform/db/index.ts';
import type { Deps } from '../platform/deps.ts';
import { bladerDossiers } from './databasebron.ts';
import { loadPagina } from './dossierpagina.store.ts';

/** What the move changes for one dossier; for people of this municipality, so it has its kenmerk. */
export type Proefregel = {
  readonly kenmerk: string;
  readonly oud: { readonly id: string; readonly versie: string };
  /** Persons in it are named by the code of the party. */
  readonly verschil: StandVerschil;
  /** Answers in the dossier that the new policy has no question for: kept, but no longer counted. */
  readonly vervallenFeiten: readonly string[];
};

/** Every running dossier of a municipality that stands under another policy. Reads only. */
export async function* proefOmzetting(
  deps: Pick<Deps, 'db' | 'beleid' | 'wet'>,
  gemeenteId: string,
  naar: GecompileerdBeleid,
  vandaag: Datum,
): AsyncGenerator<Proefregel, void> {
  const vergelijkingen = new Map<GecompileerdBeleid, Vergelijking>();
  const keuze = { gemeenteId, spoor: naar.spoor, alleenOpen: true };
  for await (const dossier of bladerDossiers(deps.db, keuze)) {
    const oud = requireBeleid(deps.beleid, { ...dossier, spoor: dossier.vorm.spoor });
    if (oud === naar) continue;
    let vergelijking = vergelijkingen.get(oud);
    if (vergelijking === undefined) {
      vergelijking = maakVergelijking(oud, naar);
      vergelijkingen.set(oud, vergelijking);
    }
    yield {
      kenmerk: dossier.kenmerk,
      oud: { id: oud.id, versie: oud.versie },
      verschil: metCodes(vergelijkStand(dossier.vorm, vergelijking, deps.wet, vandaag), dossier.codes),
      vervallenFeiten: zoekVervallen(dossier.vorm, oud, naar),
    };
  }
}

/** Persons by the code that the dossier shows; without one by their place. Ids of an imported file may be names. */
const metCodes = (verschil: StandVerschil, codes: ReadonlyMap<string, string>): StandVerschil => ({
  ...verschil,
  personen: verschil.personen.map((persoon, i) => ({
    ...persoon,
    partij: codes.get(persoon.partij) ?? `Persoon ${i + 1}`,
  })),
});

/** Names of answered facts that only the old policy knows. */
function zoekVervallen(dossier: Dossier, oud: GecompileerdBeleid, naar: GecompileerdBeleid): string[] {
  const genoemd = new Set(Object.keys(dossier.feiten ?? {}));
  for (const g of dossier.kroniek) if (g.soort === 'oordeel') genoemd.add(g.feit);
  return [...genoemd].filter((feit) => oud.feiten.has(feit) && !naar.feiten.has(feit)).sort();
}

const STUK = 100;

/**
 * Moves every running dossier of a municipality, in pieces: each is a transaction, in which what lists show is renewed
 * too. Cut off halfway, the same command goes on with the rest.
 * @param log adds what was moved to the processing log, in the same transaction
 * @returns how many moved
 */
export async function zetAllesOm(
  deps: Deps,
  gemeenteId: string,
  naar: GecompileerdBeleid,
  door: Besluiter,
  log: (tx: Tx, dossierId: string) => Promise<void>,
): Promise<number> {
  let na: string | undefined;
  let aantal = 0;
  const keuze: { gemeenteId: string; spoor: Spoor; alleenOpen: boolean } = {
    gemeenteId,
    spoor: naar.spoor,
    alleenOpen: true,
  };
  for (;;) {
    const { pagina, omgezet } = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
      const ids = await loadPagina(tx, keuze, na, STUK);
      const gedaan = await zetBeleidOm(deps, tx, gemeenteId, ids, naar, door);
      await verversStanden(deps, tx, gemeenteId, gedaan);
      for (const id of gedaan) await log(tx, id);
      return { pagina: ids, omgezet: gedaan };
    });
    aantal += omgezet.length;
    if (pagina.length < STUK) return aantal;
    na = pagina.at(-1);
  }
}
