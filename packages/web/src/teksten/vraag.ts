import type { Vraagstatus } from '@luwte/core/contract';

export const VRAAGSTATUS: Readonly<Record<Vraagstatus, string>> = {
  open: 'Wacht op antwoord',
  beantwoord: 'Beantwoord',
  'mag-niet-delen': 'Mag niet delen',
  'weet-niet': 'Weet het niet',
  ingetrokken: 'Ingetrokken',
  vervallen: 'Vervallen',
};
export const VRAAGVORM = {
  'ja-nee': 'alleen ja of nee',
  specifiek: 'eigen woorden',
  niet: 'wordt niet gevraagd',
} as const;
export const JA_NEE_TEKST = { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend' } as const;

/** The link by which a contact without an account answers. */
export const LINK = {
  stuur: 'Stuur link',
  nieuwe: 'Stuur nieuwe link',
  trekIn: 'Trek link in',
  ingetrokken: 'De link werkt niet meer. De vraag staat nog open.',
  titel: 'Stuur een link',
  contact: 'Aan wie?',
  uitleg:
    'De mail gaat naar het bevestigde werkadres. Daarin staan alleen het kenmerk en de link, niets over de zaak. Een eerdere link vervalt.',
  geenContact:
    'Deze organisatie heeft geen contactpersoon met een bevestigd werkadres. Vraag de beheerder om dat te regelen bij Organisaties.',
  onbevestigd: 'werkadres niet bevestigd',
  naar: (contact: string | undefined, op: string) =>
    contact === undefined ? `Link gestuurd ${op}.` : `Link gestuurd aan ${contact}, ${op}.`,
  tot: (tot: string) => `Geldig tot ${tot}.`,
  bel: (naam: string, telefoon: string | undefined) =>
    telefoon === undefined
      ? `Bij ${naam} staat geen telefoonnummer. Bel het algemene nummer van de organisatie en vraag naar deze persoon.`
      : `Bel ${naam} op ${telefoon} en noem deze code:`,
  eenmaal: (tot: string) =>
    `U ziet de code één keer. Zet hem niet in een mail. De link werkt één keer, tot ${tot}.`,
  doorgegeven: 'Ik heb de code doorgegeven',
} as const;
export const LINKSTAND = {
  werkt: 'Nog niet gebruikt.',
  gebruikt: 'Gebruikt.',
  ingetrokken: 'Ingetrokken.',
  verlopen: 'Verlopen.',
} as const;
