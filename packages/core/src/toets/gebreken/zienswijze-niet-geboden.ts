import type { Maatregel } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import { isTermijnVoorbijBijBrief, zoekHoren } from './horen.ts';
import { bijAfwezigheid, genomenMomenten } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Taken against disorder of the moment: hearing first is not part of the power. */
const ZONDER_HOREN: ReadonlySet<Maatregel> = new Set(['bevel-172', 'noodbevel-175']);

/** No opportunity to be heard before the decision, and no ground from the closed list. Never for a warning. */
export const zienswijzeNietGeboden = maakRegel(
  {
    code: 'zienswijze-niet-geboden',
    aard: 'wet',
    bron: 'artikel 4:8 en 4:11 Awb',
    herstel:
      'Bied alsnog een zienswijze of hoor in bezwaar, of leg de grond van artikel 4:11 Awb gemotiveerd vast.',
  },
  (basis, meld) => {
    for (const moment of genomenMomenten(basis)) {
      const { besluit } = moment.stand!;
      if (ZONDER_HOREN.has(besluit.maatregel)) continue;
      const { voornemen, zienswijzen, achterwege } = zoekHoren(moment.stand!, basis.kroniek);
      const voorbij = voornemen !== undefined && isTermijnVoorbijBijBrief(voornemen);
      if ((voornemen !== undefined && !voorbij) || zienswijzen.length > 0) continue;
      const { motivering } = besluit;
      if (motivering?.zienswijzeBetrokken === true) continue;
      if (achterwege !== undefined) {
        if (achterwege.grond === 'financieel') {
          meld({
            zwaarte: 'risico',
            tekst:
              'De zienswijze is overgeslagen als financieel besluit, maar dit besluit legt meer op dan een betaling.',
            bij: besluit.id,
            bewijs: [achterwege.id],
            bron: 'artikel 4:12 Awb',
          });
        } else if (achterwege.motivering !== undefined && achterwege.motivering.trim() === '') {
          meld({
            zwaarte: 'risico',
            tekst: 'De grond om de zienswijze over te slaan is niet gemotiveerd.',
            bij: besluit.id,
            bewijs: [achterwege.id],
          });
        }
        continue;
      }
      const zwaarte = voorbij ? 'risico' : bijAfwezigheid(basis, moment, 'formeel-spoor', true)!;
      const gehoordInBezwaar = moment.stand!.uitkomsten.some((u) => u.soort === 'beslissing-op-bezwaar');
      const verlenging = besluit.maatregel === 'verlenging-huisverbod';
      meld({
        // Heard in objection repairs it.
        zwaarte: motivering?.spoed === true || verlenging || gehoordInBezwaar ? 'aandacht' : zwaarte,
        tekst: voorbij
          ? `De termijn voor de zienswijze eindigde op ${dagVan(voornemen.zienswijzeTot!)}, voor het voornemen van ${dagVan(voornemen.op)}. Zo is niets geboden.`
          : zwaarte === 'aandacht'
            ? 'Uit het dossier blijkt niet dat een zienswijze is geboden.'
            : 'Er is geen zienswijze geboden en geen grond vastgelegd om die over te slaan.',
        bij: besluit.id,
        bewijs: voornemen === undefined ? [] : [voornemen.id],
      });
    }
  },
);
