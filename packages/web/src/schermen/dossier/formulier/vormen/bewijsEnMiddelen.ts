import type { GebeurtenisSoort } from '@luwte/core/dossier';
import {
  DRAGER,
  INTERVENTIE_RESULTAAT,
  MEDIATION,
  OVERLEGSTATUS,
  VERSTREKKING,
} from '../../../../teksten/vastleggen.ts';
import type { FormulierVorm } from '../veldsoort.ts';
import { categorieen, keuze, metUitkomst } from './gedeeld.ts';

/** Evidence, lighter means, working together and the end: the kinds that are recorded less often. */
export const BEWIJS_EN_MIDDELEN: Partial<Record<GebeurtenisSoort, FormulierVorm>> = {
  opname: {
    uitleg: 'Een opname overtuigt pas met begin, einde en uitleg erbij.',
    velden: [
      { ...keuze('drager', 'Wat is het?', DRAGER), verplicht: true },
      { pad: 'doorPartij', label: 'Wie maakte de opname?', soort: 'partij' },
      { pad: 'beginEnEinde', label: 'Zijn begin en einde te zien of te horen?', soort: 'ja-nee' },
      { pad: 'context', label: 'Wat is er te zien of te horen, en waar?', soort: 'lang' },
      {
        pad: 'bekekenDoorToezichthouder',
        label: 'Heeft een toezichthouder de opname bekeken?',
        soort: 'ja-nee',
      },
      { pad: 'bevestigd', label: 'Bevestigt die de overlast?', soort: 'ja-nee' },
      { pad: 'heimelijk', label: 'Is de opname stiekem gemaakt?', soort: 'ja-nee' },
    ],
  },
  verklaring: {
    velden: [
      { pad: 'partij', label: 'Van wie?', soort: 'partij' },
      { pad: 'ondertekend', label: 'Is de verklaring ondertekend?', soort: 'ja-nee' },
      { ...categorieen, verplicht: false },
    ],
  },
  mediation: { velden: [{ ...keuze('uitkomst', 'Hoe staat het ermee?', MEDIATION), verplicht: true }] },
  interventie: {
    velden: [
      { pad: 'aard', label: 'Wat is er gedaan?', soort: 'tekst', verplicht: true },
      { pad: 'organisatie', label: 'Door welke organisatie?', soort: 'tekst' },
      keuze('resultaat', 'Wat was het resultaat?', INTERVENTIE_RESULTAAT),
      { pad: 'motivering', label: 'Waarom dit middel, of waarom kon het niet?', soort: 'lang' },
    ],
  },
  afstemming: {
    velden: [
      { pad: 'naar', label: 'Met wie is afgestemd?', soort: 'tekst', verplicht: true },
      { pad: 'uitkomst', label: 'Wat kwam eruit?', soort: 'lang' },
    ],
  },
  overleg: {
    uitleg: 'Gepland: het staat op de agenda. Gehouden: leg vast wat eruit kwam.',
    velden: [
      { pad: 'vorm', label: 'Welk overleg?', soort: 'tekst', verplicht: true },
      {
        pad: 'organisaties',
        label: 'Welke organisaties doen mee?',
        uitleg: 'Eén per regel, bijvoorbeeld: politie.',
        soort: 'regels',
        verplicht: true,
      },
      { ...keuze('status', 'Hoe staat het ermee?', OVERLEGSTATUS), verplicht: true },
      { pad: 'besluit', label: 'Wat kwam eruit?', soort: 'lang' },
    ],
  },
  gegevensverstrekking: {
    uitleg: 'Schrijf op wat is gedeeld, niet de gegevens zelf.',
    velden: [
      { pad: 'van', label: 'Van welke organisatie?', soort: 'tekst', verplicht: true },
      { pad: 'aan', label: 'Aan wie?', soort: 'tekst', verplicht: true },
      { pad: 'wat', label: 'Wat is gedeeld?', uitleg: 'Eén per regel.', soort: 'regels', verplicht: true },
      { pad: 'grondslag', label: 'Op welke grondslag?', soort: 'tekst', verplicht: true },
      { pad: 'doel', label: 'Waarvoor?', soort: 'tekst', verplicht: true },
      { pad: 'kanaal', label: 'Hoe is het gedeeld?', soort: 'tekst' },
      keuze('uitkomst', 'Wat is ermee gebeurd?', VERSTREKKING),
    ],
  },
  nazorg: metUitkomst('Hoe gaat het nu?'),
  evaluatie: metUitkomst('Wat kwam eruit?'),
  heropening: metUitkomst('Waarom gaat het dossier weer open?'),
};
