import { CATEGORIE, FUNCTIE, keuzesVan } from '../../../../teksten/nl.ts';
import { ORGAAN, RECHTSMIDDEL, WIJZE } from '../../../../teksten/vastleggen.ts';
import type { FormulierVorm, Veld } from '../veldsoort.ts';

/** Fields that several forms share. */
export const categorieen: Veld = {
  pad: 'categorieen',
  label: 'Wat voor overlast?',
  soort: 'chips',
  keuzes: keuzesVan(CATEGORIE),
  verplicht: true,
};
export const motivering: Veld = { pad: 'motivering', label: 'Waarom?', soort: 'lang', verplicht: true };
export const besluit: Veld = {
  pad: 'besluitId',
  label: 'Bij welk besluit?',
  soort: 'besluit',
  verplicht: true,
};
/** The decision it is about, where the format leaves that open. */
export const overBesluit: Veld = { ...besluit, verplicht: false };
export const bedrag: Veld = { pad: 'bedrag', label: 'Bedrag (euro)', soort: 'euro' };
export const orgaan: Veld = {
  pad: 'orgaan',
  label: 'Wie besloot?',
  soort: 'keuze',
  keuzes: keuzesVan(ORGAAN),
  verplicht: true,
};
export const rechtsmiddel: Veld = {
  pad: 'rechtsmiddel',
  label: 'Welk rechtsmiddel staat in de brief?',
  soort: 'keuze',
  keuzes: keuzesVan(RECHTSMIDDEL),
};

/** How a letter reached somebody. */
export const bezorging: readonly Veld[] = [
  {
    pad: 'bezorging.wijze',
    inleiding: 'Bezorging. Zonder bewijs kan een rechter zeggen dat de brief niet is aangekomen.',
    label: 'Hoe verstuurd of gegeven?',
    soort: 'keuze',
    keuzes: keuzesVan(WIJZE),
  },
  { pad: 'bezorging.verzondenOp', label: 'Verzonden op', soort: 'dag' },
  { pad: 'bezorging.ontvangenOp', label: 'Ontvangen op', soort: 'dag' },
  {
    pad: 'bezorging.bewijs',
    label: 'Is er bewijs van bezorging?',
    uitleg: 'Bijvoorbeeld een ontvangstbewijs of een verslag van de uitreiking.',
    soort: 'ja-nee',
  },
  { pad: 'bezorging.betwist', label: 'Zegt de ontvanger dat de brief niet kwam?', soort: 'ja-nee' },
];

/** The five elements of proof: waar, wanneer (the event itself), door wie, hoe, ondertekend. */
export const waarneming: readonly Veld[] = [
  {
    pad: 'waarneming.functie',
    inleiding:
      'Waarneming. Met deze vijf telt het mee als bewijs: waar, wanneer, door wie, hoe, en een ondertekend rapport met datum.',
    label: 'Wie stelde het vast?',
    soort: 'keuze',
    keuzes: keuzesVan(FUNCTIE),
    verplicht: true,
  },
  { pad: 'waarneming.zelfWaargenomen', label: 'Zelf gezien of gehoord?', soort: 'ja-nee' },
  {
    pad: 'waarneming.plaats',
    label: 'Waar stond de waarnemer?',
    uitleg: 'Bijvoorbeeld: op de stoep voor de woning.',
    soort: 'tekst',
  },
  {
    pad: 'waarneming.methode',
    label: 'Hoe stelde die het vast?',
    uitleg: 'Bijvoorbeeld: gehoord door de gesloten voordeur.',
    soort: 'tekst',
  },
  { pad: 'waarneming.rapportOndertekend', label: 'Is het rapport ondertekend?', soort: 'ja-nee' },
  { pad: 'waarneming.rapportGedagtekend', label: 'Staat er een datum op?', soort: 'ja-nee' },
];

export const keuze = (pad: string, label: string, lijst: Readonly<Record<string, string>>): Veld => ({
  pad,
  label,
  soort: 'keuze',
  keuzes: keuzesVan(lijst),
});

/** A form that asks only what came out of it. */
export const metUitkomst = (label: string): FormulierVorm => ({
  velden: [{ pad: 'uitkomst', label, soort: 'lang' }],
});
