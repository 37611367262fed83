import type { Kanaal } from '@luwte/core/beleid';
import type { DelingRegel } from '@luwte/core/contract';
import type { Einde, Grond, Partijveld } from '@luwte/core/deling';

export const KANAAL: Readonly<Record<Kanaal, string>> = {
  portaal: 'In Luwte',
  'beveiligde-mail': 'Beveiligde mail',
  overleg: 'In een overleg',
  telefoon: 'Per telefoon',
};

export const GROND: Readonly<Record<Grond['soort'], string>> = {
  convenant: 'Convenant',
  'wpg-16': 'Artikel 16 Wpg',
  'wpg-18': 'Artikel 18 Wpg',
  'wpg-19': 'Artikel 19 Wpg',
  'wpg-20': 'Artikel 20 Wpg',
  toestemming: 'Toestemming',
  'toestemming-beiden': 'Toestemming van melder en overlastgever',
  wet: 'Een ander wetsartikel',
};

export const STAND: Readonly<Record<DelingRegel['stand'], string>> = {
  loopt: 'loopt',
  komt: 'begint later',
  rust: 'nu niet zichtbaar',
  beeindigd: 'gestopt',
};

export const EINDE: Readonly<Record<Einde, string>> = {
  ingetrokken: 'ingetrokken',
  verlopen: 'de laatste dag is voorbij',
  'plaats-beeindigd': 'de organisatie werkt niet meer mee aan dit dossier',
  'dossier-gesloten': 'het dossier is gesloten',
  'convenant-beeindigd': 'de organisatie doet niet meer mee aan het convenant',
  'kleur-gewijzigd': 'de kleur staat dit niet meer toe',
  verbeterd: 'er is een verbeterde versie voor in de plaats gekomen',
  vervallen: 'wat was gedeeld, is verbeterd of ingetrokken',
};

export const VERBETERING: Readonly<Record<NonNullable<DelingRegel['verbetering']>, string>> = {
  'nieuwe-versie': 'Dit is de nieuwe versie. Gebruik wat u eerder las niet meer.',
  vervallen: 'Wat hier stond, is vervallen. Gebruik het niet meer. De gemeente deelt zo nodig iets nieuws.',
};

export const VERBETERING_KORT: typeof VERBETERING = {
  'nieuwe-versie': '(verbeterde versie)',
  vervallen: '(alleen dat het verviel)',
};

export const PARTIJVELD: Readonly<Record<Partijveld, string>> = {
  naam: 'Naam',
  adres: 'Adres',
  geboortedatum: 'Geboortedatum',
  telefoon: 'Telefoon',
  email: 'E-mail',
};

export const DELEN = {
  delen: 'Delen',
  wieZiet: 'Wie kan dit zien?',
  vrijgeven: 'Vrijgeven',
  gedeeld: 'Dit is gedeeld.',
  gestopt: 'Dit wordt niet meer gedeeld.',
  vrijgegeven: 'Dit gegeven is vrijgegeven. Het is nog niet gedeeld.',
  geenOntvangers:
    'Geen enkele organisatie heeft nu een plaats in dit dossier. Geef eerst een organisatie een plaats.',
  mag: 'Dit mag worden gedeeld.',
  magNiet: 'Dit mag niet worden gedeeld',
  niets: 'Uit dit dossier is nog niets gedeeld.',
  feit: 'Een feit delen',
  feitUitleg: 'Alleen feiten die vaststaan en op niets afgeschermds rusten.',
  geenFeiten: 'Er is nu geen feit dat kan worden gedeeld.',
  nietsMetU: 'Er is nu niets met u gedeeld.',
  uitleg: 'U ziet alleen wat de gemeente met uw organisatie deelt, zolang dat mag.',
} as const;
