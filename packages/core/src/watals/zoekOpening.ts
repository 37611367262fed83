import type { GecompileerdeStap } from '../beleid/index.ts';
import { type Datum, dagVan, plusDagen } from '../shared/index.ts';
import { bepaalStappen, mogelijkeWissels, type Toetsbasis } from '../toets/index.ts';

/** Since when each step was open, as seen at the first decision moment at which it was. */
export type Openingen = ReadonlyMap<string, Datum>;

/**
 * Finds for each step the first decision moment at which it was open, and from there back the first day of the time
 * that it was. A step that opened and closed again between two moments was open at none of them and is left out.
 *
 * @param dagen the days of the decision moments, ascending
 * @param basisOp the dossier on a day under the policy of these steps
 * @param opDeDag ids for which the day of the moment itself is enough
 */
export function zoekOpeningen(
  stappen: readonly GecompileerdeStap[],
  dagen: readonly Datum[],
  basisOp: (dag: Datum) => Toetsbasis,
  opDeDag: ReadonlySet<string>,
): Openingen {
  const openingen = new Map<string, Datum>();
  let gesloten = stappen;
  let vorige: Datum | undefined;
  for (const dag of dagen) {
    if (gesloten.length === 0) break;
    const basis = basisOp(dag);
    const open = openOp(gesloten, basis);
    if (open.length > 0) {
      for (const stap of open) openingen.set(stap.stap.id, dag);
      const terug = open.filter(({ stap }) => !opDeDag.has(stap.id));
      if (terug.length > 0) zoekTerug(terug, wisseldagen(basis, vorige), basisOp, openingen);
      gesloten = gesloten.filter((stap) => !openingen.has(stap.stap.id));
    }
    vorige = dag;
  }
  return openingen;
}

export const openOp = (stappen: readonly GecompileerdeStap[], basis: Toetsbasis): GecompileerdeStap[] => {
  const uitkomst = bepaalStappen({ stappen }, basis.feiten);
  return stappen.filter((_, i) => uitkomst[i]!.status === 'mogelijk');
};

/** Walks back day by day, as long as one of the steps is open. */
function zoekTerug(
  stappen: readonly GecompileerdeStap[],
  dagen: readonly Datum[],
  basisOp: (dag: Datum) => Toetsbasis,
  openingen: Map<string, Datum>,
): void {
  let over = stappen;
  for (let i = dagen.length - 1; i >= 0 && over.length > 0; i--) {
    const dag = dagen[i]!;
    over = openOp(over, basisOp(dag));
    for (const stap of over) openingen.set(stap.stap.id, dag);
  }
}

/**
 * The days after one moment and before the next on which an answer may turn, ascending: something happened, a term
 * ended, a window closed, somebody came of age.
 */
function wisseldagen({ kroniek, beleid, klok, termijnen }: Toetsbasis, vorige: Datum | undefined): Datum[] {
  const { peildatum } = kroniek;
  const dagen = new Set<Datum>();
  const neem = (dag: Datum): void => {
    if (dag < peildatum && (vorige === undefined || dag > vorige)) dagen.add(dag);
  };
  let begin = vorige;
  for (const g of kroniek.dossier.kroniek) {
    const dag = dagVan(g.op);
    neem(dag);
    if (vorige === undefined && (begin === undefined || dag < begin)) begin = dag;
  }
  for (const { termijn } of termijnen.lijst) if (termijn.tot < peildatum) neem(plusDagen(termijn.tot, 1));
  if (begin !== undefined && begin < peildatum) {
    const wissels = mogelijkeWissels({ ...kroniek, peildatum: begin }, beleid, klok, peildatum);
    for (const { dag } of wissels) neem(dag);
  }
  // Before anything happened there is no dossier that could have a step open.
  return [...dagen].filter((dag) => begin === undefined || dag >= begin).sort();
}
