/** Texts of the page about the own account. */
export const ACCOUNT = {
  titel: 'Mijn account',
  sessies: 'Waar u bent ingelogd',
  sessiesUitleg: 'Herkent u een regel niet? Log daar dan uit en kies een ander wachtwoord.',
  deze: 'Deze browser',
  uitloggen: 'Uitloggen',
  uitgelogd: 'Daar bent u uitgelogd.',
  elders: 'Overal elders uitloggen',
  eldersUit: (aantal: number) =>
    aantal === 0
      ? 'U was nergens anders ingelogd.'
      : `U bent op ${aantal} andere ${aantal === 1 ? 'plek' : 'plekken'} uitgelogd.`,
  wachtwoord: 'Wachtwoord',
  wachtwoordUitleg:
    'Minstens 12 tekens. Een paar losse woorden achter elkaar is goed te onthouden en moeilijk te raden.',
  wachtwoordDemo: 'In de oefenomgeving houdt elk account hetzelfde wachtwoord.',
  huidig: 'Huidig wachtwoord',
  nieuw: 'Nieuw wachtwoord',
  nogmaals: 'Nieuw wachtwoord, nog een keer',
  ongelijk: 'Dit is niet hetzelfde als het nieuwe wachtwoord.',
  wijzig: 'Wachtwoord wijzigen',
  gewijzigd: 'Uw wachtwoord is gewijzigd. Op andere plekken bent u uitgelogd.',
  werkplekken: 'Waar u werkt',
  werkplekkenUitleg: 'U werkt op meer dan één plek. Wat u ziet en mag, hoort bij de plek die u kiest.',
  hier: 'Hier werkt u nu',
  wissel: 'Hier verder werken',
} as const;
