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
