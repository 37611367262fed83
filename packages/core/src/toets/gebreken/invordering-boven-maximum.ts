import { ingevorderdMet } from '../dwangsom/dwangsomstand.ts';
import { maakRegel } from './regel.ts';

const euro = (cent: number): string => `€ ${(cent / 100).toFixed(2).replace('.', ',')}`;

/** More collected than the maximum allows, counted over all collection decisions of the order. */
export const invorderingBovenMaximum = maakRegel(
  {
    code: 'invordering-boven-maximum',
    aard: 'wet',
    bron: 'artikel 5:32b lid 2 Awb',
    herstel: 'Verlaag de invordering tot het bedrag dat binnen het maximum is verbeurd.',
  },
  (basis, meld) => {
    for (const stand of basis.besluiten.values()) {
      const { dwangsom } = stand.besluit;
      const plafond = dwangsom?.maximum ?? (dwangsom?.per === 'ineens' ? dwangsom.bedrag : undefined);
      if (plafond === undefined) continue;
      const boek = basis.dwangsommen.find((d) => d.besluitId === stand.besluitId);
      let samen = 0;
      for (const invordering of stand.invorderingen) {
        samen += ingevorderdMet(invordering, boek?.overtredingen ?? []);
        if (samen <= plafond) continue;
        meld({
          zwaarte: 'blokkerend',
          tekst: `Met deze beschikking is ${euro(samen)} ingevorderd. Het maximum is ${euro(plafond)}.`,
          bij: invordering.id,
          bewijs: [stand.besluit.id],
        });
      }
    }
  },
);
