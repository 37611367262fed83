import type { Datum } from '../shared/index.ts';
import { bepaalGebreken, type Gebrek, type Zwaarte } from '../toets/index.ts';
import type { Beslismoment, Momentsoort } from './beslismomenten.ts';
import type { Dagpaar } from './dagen.ts';

export type GebrekVerschil = {
  readonly code: string;
  readonly wat: 'verschijnt' | 'verdwijnt' | 'zwaarder' | 'lichter';
  /** The first moment at which the two policies differ about it. */
  readonly moment: Momentsoort;
  /** Under the new policy; under the old one where it vanishes. */
  readonly zwaarte: Zwaarte;
};

const ORDE: Readonly<Record<Zwaarte, number>> = { blokkerend: 2, risico: 1, aandacht: 0 };

/**
 * The defects that one policy sees and the other does not, or weighs otherwise. A defect is its code and the event it
 * touches; each change of it counts once in a dossier, at the first moment that shows it.
 */
export function vergelijkGebreken(
  momenten: readonly Beslismoment[],
  dagpaar: (dag: Datum) => Dagpaar,
): GebrekVerschil[] {
  const gezien = new Set<string>();
  const uit: GebrekVerschil[] = [];
  let vorige: Datum | undefined;
  for (const { dag, soort } of momenten) {
    // Everything of a day counts on that day: a second moment on it shows the same.
    if (dag === vorige) continue;
    vorige = dag;
    const { oud, nieuw } = dagpaar(dag);
    const links = zwaarste(bepaalGebreken(oud));
    const rechts = zwaarste(bepaalGebreken(nieuw));
    const meld = (sleutel: string, wat: GebrekVerschil['wat'], { code, zwaarte }: Gebrek): void => {
      const eens = `${wat} ${sleutel}`;
      if (gezien.has(eens)) return;
      gezien.add(eens);
      uit.push({ code, wat, moment: soort, zwaarte });
    };
    for (const [sleutel, gebrek] of rechts) {
      const eerder = links.get(sleutel);
      if (eerder === undefined) meld(sleutel, 'verschijnt', gebrek);
      else if (eerder.zwaarte !== gebrek.zwaarte) {
        meld(sleutel, ORDE[gebrek.zwaarte] > ORDE[eerder.zwaarte] ? 'zwaarder' : 'lichter', gebrek);
      }
    }
    for (const [sleutel, gebrek] of links) if (!rechts.has(sleutel)) meld(sleutel, 'verdwijnt', gebrek);
  }
  return uit;
}

/** The heaviest of each code and event: several texts may be about the same thing. */
function zwaarste(gebreken: readonly Gebrek[]): ReadonlyMap<string, Gebrek> {
  const per = new Map<string, Gebrek>();
  for (const gebrek of gebreken) {
    const sleutel = `${gebrek.code} ${gebrek.bij ?? ''}`;
    const eerder = per.get(sleutel);
    if (eerder === undefined || ORDE[gebrek.zwaarte] > ORDE[eerder.zwaarte]) per.set(sleutel, gebrek);
  }
  return per;
}
