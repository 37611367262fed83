import { idsVoor } from '../voor.ts';
import { is151d, momentenVanaf, oordeel, oordeelBewijs, telwoord } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** One incident, or not shown to be repeated. One incident can never do. */
export const eenmaligIncident = maakRegel(
  {
    code: 'eenmalig-incident',
    aard: 'wet',
    bron: 'artikel 151d lid 2 Gemeentewet',
    herstel: 'Leg ten minste twee gecontroleerde voorvallen op verschillende momenten vast.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      const { bewijs, bij } = moment;
      const herhaald = oordeel(basis, moment, 'herhaaldelijkeHinder');
      if (herhaald === false) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'De hinder is beoordeeld als niet herhaaldelijk.',
          bij,
          bewijs: oordeelBewijs(basis, moment, 'herhaaldelijkeHinder'),
        });
        continue;
      }
      const signalen = bewijs.meldingen + bewijs.bevestigingen;
      if (signalen === 0) continue;
      const ids = (): string[] => idsVoor(kroniek, moment.plaats, 'melding', 'constatering', 'geluidsmeting');
      // Several on one day without a clock time may be of different moments: that is not known.
      const volledig = kroniek.isVolledig('bewijs') && bewijs.bevestigingenHoogstens <= 1;
      if (bewijs.meldingen <= 1 && bewijs.bevestigingen <= 1 && signalen <= 2 && herhaald !== true) {
        const zwaarte = !volledig ? 'aandacht' : moment.genomen ? 'risico' : 'blokkerend';
        meld({
          zwaarte: volledig && signalen === 1 ? 'blokkerend' : zwaarte,
          tekst: 'In het dossier staat één voorval. Eén voorval is nooit genoeg.',
          bij,
          bewijs: ids(),
        });
      } else if (bewijs.bevestigingen <= 1 && herhaald !== true) {
        const gezien = bewijs.bevestigingen === 0 ? 'geen enkel voorval' : 'maar één voorval';
        meld({
          zwaarte: !volledig ? 'aandacht' : moment.genomen ? 'risico' : 'blokkerend',
          tekst: `Van ${telwoord(bewijs.meldingen, 'melding', 'meldingen')} is ${gezien} onafhankelijk vastgesteld. Herhaling staat niet vast.`,
          bij,
          bewijs: ids(),
        });
      }
    }
  },
);
