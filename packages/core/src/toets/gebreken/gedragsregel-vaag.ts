import type { Gedragsregel } from '../../dossier/index.ts';
import { besluiten, isHerstelsanctie } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Says that nuisance must end without saying which conduct: the addressee is left in the dark. */
const ALGEMEEN =
  /^(u\s+(mag|moet|dient)\s+)?(veroorza\w*|geef|gedraag|zorg\w*|voorkom|staak|beëindig)?[^.;,]{0,40}(overlast|hinder|fatsoenlijk|netjes|behoorlijk)[^.;,\d]{0,40}\.?$/i;

/** A rule not concrete enough to know what to do or not do. */
export const gedragsregelVaag = maakRegel(
  {
    code: 'gedragsregel-vaag',
    aard: 'wet',
    bron: 'artikel 5:9 en 5:32a Awb, ECLI:NL:RVS:2014:41',
    herstel: 'Beschrijf precies wat wel of niet mag: welk gedrag, waar, wanneer en hoeveel.',
  },
  function* (basis) {
    for (const besluit of besluiten(basis)) {
      const regels = besluit.gedragsregels;
      if (regels === undefined) continue;
      if (regels.length === 0 && isHerstelsanctie(besluit.maatregel)) {
        yield {
          zwaarte: 'blokkerend',
          tekst: 'Het besluit noemt geen enkele gedragsregel of maatregel.',
          bij: besluit.id,
        };
      }
      for (const regel of regels) {
        if (regel.concreet === false) {
          yield {
            zwaarte: 'blokkerend',
            tekst: `Gedragsregel ${regel.id} zegt niet precies wat moet of niet mag.`,
            bij: besluit.id,
          };
        } else if (regel.concreet === undefined && isAlgemeen(regel)) {
          yield {
            zwaarte: 'aandacht',
            tekst: `Gedragsregel ${regel.id} is algemeen. Kijk of duidelijk is welk gedrag bedoeld is.`,
            bij: besluit.id,
          };
        }
      }
    }
  },
);

const isAlgemeen = ({ tekst }: Gedragsregel): boolean => ALGEMEEN.test(tekst.trim());
