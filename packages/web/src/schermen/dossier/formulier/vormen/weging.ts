import { keuzesVan } from '../../../../teksten/nl.ts';
import type { FormulierVorm, Veld, Waarden } from '../veldsoort.ts';
import { motivering } from './gedeeld.ts';

/** What serious nuisance threatens. Who weighs writes the effect beside each that is hit. */
const BELANGEN: readonly Veld[] = [
  {
    pad: 'factoren.welzijn',
    inleiding: 'Wat raakt de hinder bij omwonenden? Schrijf het op bij minstens één van deze vier.',
    label: 'Welzijn: wat is het gevolg?',
    soort: 'tekst',
  },
  { pad: 'factoren.gezondheid', label: 'Gezondheid: wat is het gevolg?', soort: 'tekst' },
  { pad: 'factoren.veiligheid', label: 'Veiligheid: wat is het gevolg?', soort: 'tekst' },
  { pad: 'factoren.leefbaarheid', label: 'Leefbaarheid: wat is het gevolg?', soort: 'tekst' },
];

/** The weighing. Who calls the hinder serious says by what, and which interest of the neighbours it hits. */
export const weging: FormulierVorm = {
  uitleg: 'U oordeelt, Luwte rekent dit niet uit. Schrijf op waarom.',
  velden: [
    { pad: 'ernstig', label: 'Is de hinder ernstig?', soort: 'ja-nee' },
    {
      pad: 'factoren.grond',
      label: 'Waardoor is de hinder ernstig?',
      uitleg: 'Alleen als de hinder ernstig is.',
      soort: 'keuze',
      keuzes: keuzesVan({ aard: 'Door de aard', frequentie: 'Doordat het zo vaak gebeurt' }),
    },
    ...BELANGEN,
    { pad: 'herhaaldelijk', label: 'Komt het herhaaldelijk voor?', soort: 'ja-nee' },
    {
      pad: 'complexiteit',
      label: 'Enkelvoudig of complex?',
      soort: 'keuze',
      keuzes: keuzesVan({ enkelvoudig: 'Enkelvoudig', complex: 'Complex' }),
    },
    motivering,
    { pad: 'door', label: 'Wie woog?', soort: 'tekst' },
  ],
  eisen: eisenBijErnst,
};

const leeg = (waarden: Waarden, pad: string): boolean => String(waarden[pad] ?? '').trim() === '';

function eisenBijErnst(waarden: Waarden): Record<string, string> {
  if (waarden.ernstig !== 'ja') return {};
  return {
    ...(leeg(waarden, 'factoren.grond') && {
      'factoren.grond': 'Waardoor is de hinder ernstig? Kies een antwoord.',
    }),
    ...(BELANGEN.every(({ pad }) => leeg(waarden, pad)) && {
      'factoren.welzijn': 'Ernstig is de hinder pas als een belang van omwonenden is geraakt. Vul er een in.',
    }),
  };
}
