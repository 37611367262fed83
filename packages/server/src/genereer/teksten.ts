import type { Categorie, Spoor } from '@luwte/core/dossier';

/** What people report, by category. Without names: those belong in `partijen`. */
export const MELDTEKST: Readonly<Record<Categorie, readonly string[]>> = {
  geluid: [
    'Harde muziek met veel bas. De muren trillen mee en slapen lukt niet.',
    'Weer tot diep in de nacht geschreeuw en stampen op de trap.',
    'Er wordt na middernacht met meubels geschoven en geboord.',
    'De televisie staat zo hard dat elk woord is te volgen.',
    'Feest op een doordeweekse avond, met open ramen.',
  ],
  geur: ['Sterke wietlucht in het trappenhuis.', 'Een rottingslucht komt via de ventilatie naar binnen.'],
  dieren: [
    'De honden blaffen uren achter elkaar als er niemand thuis is.',
    'De hond loopt los in het portiek en gromt naar kinderen.',
  ],
  bezoekers: [
    'De hele avond loopt bezoek in en uit. Er wordt op de verkeerde bel gedrukt.',
    'Bezoekers hangen in het portiek en laten afval achter.',
    'Auto’s rijden af en aan en blijven met draaiende motor staan.',
  ],
  vervuiling: [
    'Vuilniszakken liggen al weken op het balkon. Er lopen ratten.',
    'De tuin staat vol oude spullen en de stank is niet te harden.',
  ],
  intimidatie: [
    'Ik werd uitgescholden toen ik vroeg of het zachter kon.',
    'Bij het langslopen wordt geroepen dat wij moeten oppassen.',
  ],
  geweld: ['Er werd gevochten op de galerij. De politie is gekomen.'],
  vernieling: [
    'De ruit van de voordeur van het portiek is ingeslagen.',
    'De brievenbussen zijn opengebroken.',
  ],
  drugs: ['Er wordt openlijk gedeald bij de ingang.', 'In de struiken liggen spuiten en zakjes.'],
  alcohol: ['Een groep drinkt elke middag op de bankjes en maakt ruzie.'],
  'verward-gedrag': [
    'De bewoner staat ’s nachts op de galerij te roepen tegen niemand.',
    'De bewoner klopt op de muren en denkt dat wij afluisteren.',
  ],
  brandgevaar: ['Er wordt binnen vuur gestookt in een metalen ton.'],
  jeugd: ['Een groep jongeren hangt tot laat bij de speeltuin en steekt vuurwerk af.'],
  zwerfafval: ['Na elke avond ligt het veld vol blikjes en etensresten.'],
  verkeer: ['Scooters rijden hard over het fietspad en het plein.'],
  'kort-verblijf': ['Elk weekend andere gasten, met rolkoffers en muziek tot vier uur.'],
  anders: ['Er wordt steeds aan de deur gebeld en dan weggerend.'],
};

export const BEVINDING: readonly string[] = [
  'Vanaf de openbare weg duidelijk hoorbaar. Bij de melder binnen was het gesprek niet te volgen.',
  'Ter plaatse vastgesteld wat was gemeld. Er is aangebeld, niemand deed open.',
  'Vanaf de galerij vastgesteld, vijftien minuten achter elkaar.',
  'Bewoner aangesproken. Het werd zachter, na een half uur begon het opnieuw.',
];

export const GEDRAGSREGELS: Readonly<Partial<Record<Categorie, readonly string[]>>> = {
  geluid: [
    'Tussen 22.00 en 7.00 uur mag uw muziek of televisie niet hoorbaar zijn in andere woningen.',
    'U gebruikt tussen 20.00 en 8.00 uur geen boor of ander lawaaiig gereedschap.',
  ],
  dieren: [
    'U laat uw honden niet langer dan tien minuten achter elkaar blaffen.',
    'Uw hond is in het portiek en op straat aangelijnd.',
  ],
  bezoekers: [
    'U ontvangt tussen 22.00 en 7.00 uur geen bezoek.',
    'U ontvangt niet meer dan drie bezoekers tegelijk.',
  ],
  vervuiling: ['U bewaart geen huisvuil op het balkon, in de tuin of op de galerij.'],
  intimidatie: ['U scheldt bewoners van de straat niet uit en bedreigt hen niet.'],
};
export const GEDRAGSREGEL_ALGEMEEN =
  'U maakt tussen 22.00 en 7.00 uur geen lawaai dat in andere woningen is te horen.';
export const GEDRAGSREGEL_VAAG = 'U veroorzaakt geen overlast meer en gedraagt zich als een goede buur.';

export const GESPREK_UITKOMST: readonly string[] = [
  'Afspraken gemaakt over muziek en bezoek. Bewoner zegt het te begrijpen.',
  'Bewoner herkent zich niet in de meldingen, maar wil erop letten.',
  'Bewoner vertelt over schulden en slecht slapen. Hulp aangeboden.',
  'Gesprek verliep moeizaam. Bewoner wijst naar de buren.',
];

/** A point of a view, with what the municipality says to it. */
export const ZIENSWIJZE: readonly { readonly tekst: string; readonly reactie: string }[] = [
  {
    tekst: 'De meldingen zijn overdreven.',
    reactie: 'Een toezichthouder heeft de overlast zelf gehoord. Alleen wat is nagegaan telt mee.',
  },
  {
    tekst: 'Het bezoek is gestopt. Ik vraag om meer tijd.',
    reactie: 'Na deze brief is weer bezoek in de nacht gezien. De tijd om te voldoen blijft twee weken.',
  },
  {
    tekst: 'U houdt geen rekening met wie er in de woning leven.',
    reactie: 'De regels gaan over geluid en bezoek in de nacht. Het wonen zelf blijft zoals het is.',
  },
];

/** A report that belongs at another desk, with what intake tells the person who reported it. */
export const ANDER_LOKET: Readonly<
  Record<
    Spoor,
    { readonly melding: { categorieen: Categorie[]; toelichting: string }; readonly advies: string }
  >
> = {
  woonoverlast: {
    melding: {
      categorieen: ['geluid'],
      toelichting: 'De afzuiging van het restaurant op de hoek bromt de hele avond. Het is geen bewoner.',
    },
    advies: 'Dit is geluid van een bedrijf. Verwezen naar de omgevingsdienst, met het telefoonnummer.',
  },
  'openbare-ruimte': {
    melding: {
      categorieen: ['anders'],
      toelichting: 'Twee lantaarnpalen zijn al een week kapot. Het is er nu erg donker.',
    },
    advies: 'Dit is een kapotte lamp. Doorgezet naar het meldpunt openbare ruimte.',
  },
};
