import { bijAfwezigheid, is151d, momentenVanaf, oordeel, oordeelBewijs } from './hulp.ts';
import { maakRegel } from './regel.ts';

const SIGNALEN = ['psychischeProblematiek', 'verslaving', 'verstandelijkeBeperking', 'acuutGevaarPsychisch'];

/** Signs of psychiatric, addiction or cognitive problems, and no care partner asked. */
export const zorgNietOnderzocht = maakRegel(
  {
    code: 'zorg-niet-onderzocht',
    aard: 'beleid',
    bron: 'artikel 3:2 Awb, CCV-handreiking woonoverlast',
    herstel: 'Vraag een zorgpartner om advies of bied hulp aan, en leg het antwoord vast.',
  },
  (basis, meld) => {
    for (const moment of momentenVanaf(basis, 'voornemen')) {
      if (!is151d(moment, basis) || moment.middelen.zorg > 0) continue;
      const feit = SIGNALEN.find((naam) => oordeel(basis, moment, naam) === true);
      if (feit === undefined && moment.middelen.zorgsignalen === 0) continue;
      const zwaarte = bijAfwezigheid(basis, moment, 'lichtere-middelen', true) ?? 'aandacht';
      meld({
        // A category on a report is a weaker sign than the conclusion of a person.
        zwaarte: feit === undefined && zwaarte === 'blokkerend' ? 'risico' : zwaarte,
        tekst:
          'Er zijn signalen dat zorg nodig is. Uit het dossier blijkt niet dat een zorgpartner is gevraagd.',
        bij: moment.bij,
        bewijs: feit === undefined ? [] : oordeelBewijs(basis, moment, feit),
      });
    }
  },
);
