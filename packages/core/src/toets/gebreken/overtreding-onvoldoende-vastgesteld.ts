import { type Tekort, zoekTekorten } from '../dwangsom/bewijselementen.ts';
import { heeftDwangsom } from '../dwangsom/dwangsomstand.ts';
import type { Zwaarte } from '../toets.ts';
import { gedekteOvertredingen, nietIngevorderd } from './invordering.ts';
import { maakRegel } from './regel.ts';

/** A breach lacks who, where, how or a signed report by a competent observer. */
export const overtredingOnvoldoendeVastgesteld = maakRegel(
  {
    code: 'overtreding-onvoldoende-vastgesteld',
    aard: 'wet',
    bron: 'ECLI:NL:RVS:2017:1179',
    herstel:
      'Leg in een ondertekend en gedagtekend rapport vast wie wat zag of hoorde, waar, wanneer en hoe.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    // A file kept in the product itself: what is not recorded there was not recorded at all.
    const eigen = (['bewijs', 'lichtere-middelen', 'formeel-spoor'] as const).every(kroniek.isVolledig);
    const volledig = kroniek.isVolledig('formeel-spoor');
    for (const stand of basis.besluiten.values()) {
      for (const invordering of stand.invorderingen) {
        for (const overtreding of gedekteOvertredingen(invordering, stand, basis)) {
          const tekorten = zoekTekorten(overtreding, kroniek);
          if (tekorten.length === 0) continue;
          meld({
            zwaarte: weeg(tekorten, eigen),
            tekst: `Aan de vaststelling van ${overtreding.op.slice(0, 10)} mankeert iets: ${opsomming(tekorten)}.`,
            bij: invordering.id,
            bewijs: [overtreding.id],
          });
        }
      }
      if (!heeftDwangsom(stand)) continue;
      for (const overtreding of nietIngevorderd(stand, basis)) {
        const tekorten = zoekTekorten(overtreding, kroniek);
        if (tekorten.length === 0) continue;
        meld({
          zwaarte: volledig ? 'blokkerend' : 'aandacht',
          tekst: `Deze overtreding is nog niet in te vorderen: ${opsomming(tekorten)}.`,
          bij: overtreding.id,
          bewijs: [overtreding.id],
        });
      }
    }
  },
);

/** Recorded as missing is certain; not recorded is a gap in the file, which a file from elsewhere may well have. */
function weeg(tekorten: readonly Tekort[], eigen: boolean): Zwaarte {
  const zeker = tekorten.some((t) => t.aard === 'ontbreekt');
  if (zeker)
    return tekorten.some((t) => t.element === 'zelf' || t.element === 'bevoegd') ? 'blokkerend' : 'risico';
  if (eigen) return 'risico';
  return tekorten.some((t) => t.element === 'wie') && tekorten.length > 1 ? 'risico' : 'aandacht';
}

const opsomming = (tekorten: readonly Tekort[]): string => tekorten.map((t) => t.tekst).join('; ');
