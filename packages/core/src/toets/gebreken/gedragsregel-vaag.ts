import { besluiten, isHerstelsanctie } from './hulp.ts';
import { maakRegel } from './regel.ts';
import { leesRegel } from './regeltaal.ts';

/** A rule not concrete enough to know what to do or not do. */
export const gedragsregelVaag = maakRegel(
  {
    code: 'gedragsregel-vaag',
    aard: 'wet',
    bron: 'artikel 5:9 en 5:32a Awb, ECLI:NL:RVS:2014:41',
    herstel: 'Beschrijf precies wat wel of niet mag: welk gedrag, waar, wanneer en hoeveel.',
  },
  (basis, meld) => {
    for (const besluit of besluiten(basis)) {
      const regels = besluit.gedragsregels;
      if (regels === undefined) {
        if (
          isHerstelsanctie(besluit.maatregel) &&
          besluit.maatregel !== 'spoedeisende-bestuursdwang' &&
          basis.kroniek.isVolledig('formeel-spoor')
        ) {
          meld({
            zwaarte: 'aandacht',
            tekst:
              'In het dossier staat niet welke gedragsregels het besluit geeft. Zegt het besluit precies wat moet of niet mag?',
            bij: besluit.id,
            herstel: 'Leg de gedragsregels uit het besluit een voor een vast.',
          });
        }
        continue;
      }
      if (regels.length === 0 && isHerstelsanctie(besluit.maatregel)) {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Het besluit noemt geen enkele gedragsregel of maatregel.',
          bij: besluit.id,
        });
      }
      for (const regel of regels) {
        if (regel.concreet === false) {
          meld({
            zwaarte: 'blokkerend',
            tekst: `Gedragsregel ${regel.id} zegt niet precies wat moet of niet mag.`,
            bij: besluit.id,
          });
        } else if (regel.concreet === undefined && leesRegel(regel).algemeen) {
          meld({
            zwaarte: 'aandacht',
            tekst: `Gedragsregel ${regel.id} is algemeen. Kijk of duidelijk is welk gedrag bedoeld is.`,
            bij: besluit.id,
          });
        }
      }
    }
  },
);
