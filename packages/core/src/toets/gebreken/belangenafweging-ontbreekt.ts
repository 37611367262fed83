import { genomenMomenten, is151d, isHuisverbod, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Interests, and article 8 EVRM for measures touching the home, not weighed explicitly. */
export const belangenafwegingOntbreekt = maakRegel(
  {
    code: 'belangenafweging-ontbreekt',
    aard: 'wet',
    bron: 'artikel 3:4 Awb en artikel 8 EVRM',
    herstel:
      'Weeg de belangen uitdrukkelijk, ook het recht op de woning en het privéleven van artikel 8 EVRM.',
  },
  (basis, meld) => {
    for (const moment of genomenMomenten(basis)) {
      const { motivering, maatregel } = moment.stand!.besluit;
      const bij = moment.bij;
      const huis = is151d(moment, basis) || maatregel === 'sluiting-174a';
      if (oordeel(basis, moment, 'gevolgenEvenredig') === false) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'De gevolgen zijn beoordeeld als onevenredig aan het doel.',
          bij,
          bewijs: oordeelBewijs(basis, moment, 'gevolgenEvenredig'),
          bron: 'artikel 3:4 lid 2 Awb',
        });
      }
      if (motivering?.belangenafweging === false) {
        // A presence ban goes straight to the court: there is no objection to repair it in.
        meld({
          zwaarte: isHuisverbod(maatregel) ? 'blokkerend' : 'risico',
          tekst: 'Het besluit weegt de belangen niet af.',
          bij,
        });
      } else if (huis && motivering?.evrm8 === false) {
        meld({
          zwaarte: 'risico',
          tekst: 'Het besluit weegt de belangen, maar niet uitdrukkelijk in het kader van artikel 8 EVRM.',
          bij,
          bron: 'artikel 8 EVRM',
        });
      } else if (huis && motivering?.belangenafweging === undefined && motivering?.evrm8 !== true) {
        meld({
          zwaarte: 'aandacht',
          tekst: 'Niet vastgelegd is of het besluit de belangen afweegt, ook die van artikel 8 EVRM.',
          bij,
        });
      }
    }
  },
);
