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

/** Texts of the second step: using it and setting it up. */
export const STAP = {
  titel: 'Tweede stap',
  uitleg: 'Met een tweede stap kan niemand inloggen met alleen uw wachtwoord.',
  tweede: 'Nog één stap',
  tweedeUitleg: 'Uw wachtwoord klopt. Laat nu zien dat u het bent.',
  metPasskey: 'Verder met uw passkey',
  passkeyMislukt: 'De passkey is niet gebruikt. Probeer het opnieuw of vul een code in.',
  code: 'Code',
  codeUitleg: 'Zes cijfers uit uw app, of een herstelcode.',
  verder: 'Verder',
  terug: 'Opnieuw beginnen',
  eerst: 'Stel een tweede stap in',
  eerstUitleg:
    'U logt voortaan in met uw wachtwoord en een tweede stap. Kies wat u het beste past. U kunt later meer toevoegen.',
  wachtwoord: 'Uw huidige wachtwoord',
  passkey: 'Passkey',
  passkeyUitleg:
    'Een sleutel in dit apparaat, uw telefoon of op een stick. U ontgrendelt hem met uw vinger, gezicht of pincode.',
  passkeyNiet: 'Een passkey kan alleen als Luwte een naam heeft als adres, zoals localhost. Gebruik een app.',
  passkeyNaam: 'Naam',
  passkeyNaamUitleg: 'Bijvoorbeeld: laptop van het werk.',
  passkeyMaak: 'Passkey toevoegen',
  passkeyNietGemaakt: 'De passkey is niet gemaakt. Probeer het opnieuw.',
  passkeyKlaar: 'De passkey is toegevoegd.',
  passkeyWeg: 'De passkey is weggehaald.',
  hernoem: 'Naam wijzigen',
  hernoemd: 'De naam is gewijzigd.',
  weg: 'Weghalen',
  app: 'App met codes',
  appUitleg: 'Een app op uw telefoon die elke dertig seconden een andere code toont.',
  appAan: (sinds: string) => `In gebruik sinds ${sinds}.`,
  appBegin: 'App instellen',
  appAnders: 'Andere app instellen',
  appScan: 'Scan dit met de app. Vul daarna de code in die de app toont.',
  appGeheim: 'Kunt u niet scannen? Typ dan dit in de app:',
  appKlaar: 'De app is in gebruik.',
  appWeg: 'De app is weggehaald.',
  herstel: 'Herstelcodes',
  herstelUitleg:
    'Voor als uw telefoon of sleutel weg is. Elke code werkt één keer. Bewaar ze op papier of in een wachtwoordkluis.',
  herstelOver: (aantal: number) => (aantal === 1 ? 'U hebt nog 1 code.' : `U hebt nog ${aantal} codes.`),
  herstelNieuw: 'Nieuwe herstelcodes maken',
  herstelEenmaal: 'U ziet deze codes maar één keer. Codes van eerder werken niet meer.',
  herstelBewaard: 'Ik heb ze bewaard',
} as const;

/** Texts of the pages behind a link in a mail, and of asking for one. */
export const LINK = {
  welkom: 'Uw account voor Luwte',
  uitgenodigd: (naam: string, gemeente: string, organisatie: string) =>
    `Dag ${naam}. De gemeente ${gemeente} nodigt u uit om in Luwte te werken, voor ${organisatie}.`,
  later: (dag: string) => `U kunt inloggen vanaf ${dag}.`,
  kies: (email: string) => `U logt straks in met ${email} en het wachtwoord dat u hier kiest.`,
  heeftAccount: (email: string) =>
    `U hebt al een account: ${email}. Deze werkplek komt erbij. U logt in zoals u gewend bent.`,
  aanvaard: 'Werkplek toevoegen',
  begin: 'Account maken',
  klaar: (email: string) => `Klaar. U kunt nu inloggen met ${email}.`,
  naarInloggen: 'Naar inloggen',
  open: 'Open de link uit de mail nog een keer.',
  werktNiet: 'Deze link werkt niet',
  onvolledig: 'De link is niet heel overgenomen. Open de link in de mail nog eens.',
  wachtwoord: 'Nieuw wachtwoord',
  nogmaals: 'Nieuw wachtwoord, nog een keer',
  ongelijk: 'Dit is niet hetzelfde als het nieuwe wachtwoord.',
  vergeten: 'Wachtwoord vergeten',
  email: 'E-mailadres',
  vergetenUitleg: 'Het adres waarmee u inlogt.',
  stuurLink: 'Stuur mij een link',
  onderweg:
    'Hoort bij dit adres een account, dan krijgt u binnen een paar minuten een mail. De link daarin werkt een uur.',
  nieuw: 'Kies een nieuw wachtwoord',
  bewaar: 'Wachtwoord wijzigen',
  gekozen: 'Uw wachtwoord is gewijzigd. U bent overal uitgelogd. Log in met het nieuwe wachtwoord.',
} as const;

/** Texts of signing in through the organisation where somebody works. */
export const ORGANISATIELOGIN = {
  kop: 'Inloggen met uw organisatie',
  knop: 'Inloggen met uw organisatie',
  email: 'E-mailadres van uw werk',
  uitleg: 'Heeft uw organisatie dit ingesteld, dan logt u daar in en hebt u hier geen wachtwoord nodig.',
  kies: 'Voor welke organisatie?',
  bezig: 'Een ogenblik…',
  mislukt: 'Inloggen is niet gelukt',
  terug: 'Terug naar inloggen',
} as const;
