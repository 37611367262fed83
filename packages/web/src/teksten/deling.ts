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
  nietsMetU: 'Er is nu niets met u gedeeld.',
  uitleg: 'U ziet alleen wat de gemeente met uw organisatie deelt, zolang dat mag.',
} as const;
