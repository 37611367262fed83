import type { Partij } from '../../dossier/index.ts';
import { type Datum, jaarVan, plusJaren } from '../../shared/index.ts';
import { genomenMomenten, isHuisverbod } from './hulp.ts';
import { maakRegel } from './regel.ts';

const MEERDERJARIG = 18;

/** The addressee of a presence ban is under 18. Unknown age is a criterion of the step, not a defect. */
export const huisverbodMinderjarige = maakRegel(
  {
    code: 'huisverbod-minderjarige',
    aard: 'wet',
    bron: 'artikel 151d lid 3 Gemeentewet, artikel 2 lid 2 Wet tijdelijk huisverbod',
    herstel: 'Kies een andere maatregel: een huisverbod kan alleen voor een meerderjarige.',
  },
  (basis, meld) => {
    const { kroniek, klok } = basis;
    for (const moment of genomenMomenten(basis)) {
      const { besluit } = moment.stand!;
      if (!isHuisverbod(besluit.maatregel)) continue;
      if (besluit.geadresseerden.some((id) => isMinderjarig(kroniek.partij(id), moment.dag))) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Het huisverbod is gericht aan iemand die nog geen 18 jaar is.',
          bij: besluit.id,
        });
      }
    }
    const aanstaand = basis.momenten.find((m) => !m.genomen && m.maatregel === 'huisverbod');
    if (aanstaand === undefined) return;
    const minderjarig = kroniek.dossier.partijen.some(
      (p) => p.rol === 'overlastgever' && isMinderjarig(p, klok.peildatum),
    );
    if (!minderjarig) return;
    for (const p of kroniek.dossier.partijen) {
      if (p.geboortedatum !== undefined && jaarVan(p.geboortedatum) < 9000)
        klok.wellichtVoorbij(plusJaren(p.geboortedatum, MEERDERJARIG));
    }
    meld({
      zwaarte: 'blokkerend',
      tekst: 'Het voornemen is een huisverbod voor iemand die nog geen 18 jaar is.',
      bij: aanstaand.bij,
    });
  },
);

/** Under 18 on this day; an age that is not known is not under it. */
export function isMinderjarig(partij: Partij | undefined, dag: Datum): boolean {
  if (partij?.geboortedatum === undefined) return partij?.minderjarig === true;
  return jaarVan(partij.geboortedatum) < 9000 && plusJaren(partij.geboortedatum, MEERDERJARIG) > dag;
}
