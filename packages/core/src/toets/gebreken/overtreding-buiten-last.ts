import { zoekBuitenLast } from '../dwangsom/buitenLast.ts';
import { gedekteOvertredingen, nietIngevorderd } from './invordering.ts';
import { maakRegel } from './regel.ts';

/** A breach before the term ended, after the order ended, or not covered by a rule. */
export const overtredingBuitenLast = maakRegel(
  {
    code: 'overtreding-buiten-last',
    aard: 'wet',
    bron: 'artikel 5:32a en 5:33 Awb',
    herstel: 'Laat deze overtreding buiten de invordering.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const stand of basis.besluiten.values()) {
      for (const invordering of stand.invorderingen) {
        for (const overtreding of gedekteOvertredingen(invordering, stand, basis)) {
          const [reden] = zoekBuitenLast(stand, overtreding, kroniek);
          if (reden === undefined) continue;
          const genoemd = invordering.overtredingen?.includes(overtreding.id) === true;
          meld({
            zwaarte: genoemd ? 'blokkerend' : 'aandacht',
            tekst: `Over de overtreding van ${overtreding.op.slice(0, 10)} is niets verbeurd. ${reden.tekst}`,
            bij: invordering.id,
            bewijs: [overtreding.id],
            bron: reden.bron,
          });
        }
      }
      for (const overtreding of nietIngevorderd(stand, basis)) {
        const [reden] = zoekBuitenLast(stand, overtreding, kroniek);
        if (reden === undefined) continue;
        meld({
          zwaarte: 'aandacht',
          tekst: `Deze overtreding telt niet mee. ${reden.tekst}`,
          bij: overtreding.id,
          bewijs: [overtreding.id],
          bron: reden.bron,
        });
      }
    }
  },
);
