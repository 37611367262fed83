import type { GebeurtenisSoort } from '@luwte/core/dossier';
import {
  BESLISSING_VOORNEMEN,
  STREKKING,
  WIJZIGING,
  ZIENSWIJZE_ACHTERWEGE,
  ZIENSWIJZE_WIJZE,
} from '../../../../teksten/vastleggen.ts';
import { foutInPunten } from '../punten.ts';
import type { FormulierVorm, Waarden } from '../veldsoort.ts';
import {
  bedrag,
  besluit,
  bezorging,
  keuze,
  motivering,
  orgaan,
  overBesluit,
  rechtsmiddel,
} from './gedeeld.ts';

const strekking = { ...keuze('strekking', 'Wat is de uitkomst?', STREKKING), verplicht: true };
/** A view, point by point: a decision has to answer each of them (art. 3:46 Awb). */
const zienswijze: FormulierVorm = {
  uitleg: 'Schrijf elk punt apart op. Zo ziet u welk punt nog een antwoord mist. Een antwoord kan later.',
  velden: [
    { ...keuze('wijze', 'Hoe gegeven?', ZIENSWIJZE_WIJZE), verplicht: true },
    { pad: 'partij', label: 'Door wie?', soort: 'partij' },
    { pad: 'punten', label: 'Wat brengt men naar voren?', soort: 'punten' },
    {
      pad: 'beantwoord',
      label: 'Is de zienswijze beantwoord?',
      uitleg: 'Ja, als op elk punt is gereageerd en het besluit dat antwoord bevat.',
      soort: 'ja-nee',
    },
  ],
  eisen: ({ punten = [], beantwoord }: Waarden): Record<string, string> => {
    const fout = foutInPunten(typeof punten === 'string' ? [] : punten, beantwoord === 'ja');
    return fout === undefined ? {} : { punten: fout };
  },
};

const middel: FormulierVorm = {
  velden: [overBesluit, { pad: 'partij', label: 'Door wie?', soort: 'partij' }],
};

/** The formal track beyond warning, intention and decision: hearing, changes, collecting, legal remedies. */
export const FORMEEL: Partial<Record<GebeurtenisSoort, FormulierVorm>> = {
  zienswijze,
  'beslissing-voornemen': {
    velden: [
      { ...keuze('uitkomst', 'Wat is besloten?', BESLISSING_VOORNEMEN), verplicht: true },
      { ...motivering, verplicht: false },
    ],
  },
  'zienswijze-achterwege': {
    uitleg: 'Dit mag alleen om een reden uit artikel 4:11 of 4:12 Awb.',
    velden: [
      { ...keuze('grond', 'Om welke reden?', ZIENSWIJZE_ACHTERWEGE), verplicht: true },
      { ...motivering, label: 'Leg uit waarom' },
    ],
  },
  'wijziging-besluit': {
    velden: [
      besluit,
      { ...keuze('vorm', 'Wat verandert er?', WIJZIGING), verplicht: true },
      { pad: 'begunstigingTot', label: 'Nieuwe tijd om te voldoen, tot en met', soort: 'dag' },
    ],
  },
  aanmaning: {
    velden: [besluit, bedrag, { pad: 'totEnMet', label: 'Betalen uiterlijk op', soort: 'dag' }],
  },
  'bestuursdwang-toegepast': {
    velden: [
      overBesluit,
      { pad: 'omschrijving', label: 'Wat is er gedaan?', soort: 'lang' },
      { pad: 'spoed', label: 'Was er spoed?', soort: 'ja-nee' },
    ],
  },
  kostenbeschikking: { velden: [besluit, bedrag, rechtsmiddel, ...bezorging] },
  bezwaar: middel,
  beroep: middel,
  'advies-bezwaar': { velden: [overBesluit, strekking] },
  'beslissing-op-bezwaar': {
    velden: [
      overBesluit,
      orgaan,
      { pad: 'namens', label: 'Ondertekend namens', uitleg: 'Alleen bij mandaat.', soort: 'tekst' },
      strekking,
      { pad: 'adviesGevolgd', label: 'Is het advies van de commissie gevolgd?', soort: 'ja-nee' },
      {
        pad: 'afwijkingGemotiveerd',
        label: 'Staat erin waarom van het advies is afgeweken?',
        soort: 'ja-nee',
      },
      ...bezorging,
    ],
  },
};
