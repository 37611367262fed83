import { bijAfwezigheid, is151d, momentenVanaf, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** No conversation and no recorded attempts with the one it is about. */
export const nietGesprokenMetOverlastgever = maakRegel(
  {
    code: 'niet-gesproken-met-overlastgever',
    aard: 'wet',
    bron: 'artikel 3:2 Awb, CCV-handreiking woonoverlast',
    herstel: 'Voer een gesprek met de overlastgever, of leg de pogingen vast.',
  },
  (basis, meld) => {
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      const { middelen: m, bij } = moment;
      if (m.pogingen > 0 || m.zienswijzen > 0) continue;
      if (oordeel(basis, moment, 'veiligheidsrisicoMedewerker') === true) continue;
      const volledig = bijAfwezigheid(basis, moment, 'lichtere-middelen', true);
      if (volledig === undefined) continue;
      const zwaarte = volledig === 'blokkerend' && moment.stadium !== 'besluit' ? 'risico' : volledig;
      meld({
        zwaarte,
        tekst: 'Er is geen gesprek met de overlastgever vastgelegd, en ook geen poging.',
        bij,
      });
    }
  },
);
