// Words of the screens about organisations, people, convenanten and who takes part in a case.
import type { Plaats } from '@luwte/core/contract';
import type { Organisatiesoort } from '@luwte/core/toegang';

type Woorden<K extends string> = Readonly<Record<K, string>>;

export const ORGANISATIESOORT = {
  gemeente: 'Gemeente',
  politie: 'Politie',
  corporatie: 'Woningcorporatie',
  zorg: 'Zorg',
  welzijn: 'Welzijn',
  jongerenwerk: 'Jongerenwerk',
  bemiddeling: 'Bemiddeling',
  om: 'Openbaar Ministerie',
  onderwijs: 'Onderwijs',
  anders: 'Anders',
} as const satisfies Woorden<Organisatiesoort>;

export const PERIODE_STAND = {
  komt: 'gaat nog in',
  geldt: 'geldt',
  verlopen: 'afgelopen',
} as const;

export const PLAATSGROND = {
  convenant: 'Convenant',
  wet: 'Wettelijke taak',
  toestemming: 'Toestemming van de betrokkene',
  'zonder-persoonsgegevens': 'Zonder persoonsgegevens',
  'eigen-gemeente': 'Rol bij de gemeente',
} as const satisfies Woorden<NonNullable<Plaats['grond']>>;

/** In what role somebody takes part. */
export const PLAATSROL = {
  partner: 'Partner',
  'voorzitter-kerngroep': 'Voorzitter Kerngroep',
  'regisseur-interventieteam': 'Regisseur Interventieteam',
  'team-veiligheid': 'Team Veiligheid',
} as const satisfies Woorden<string>;

export const DEELNEMERS = {
  titel: 'Wie doet mee',
  uitleg:
    'Een partner ziet alleen de fase en de eigen taken. Een voorzitter, regisseur of adviseur van de gemeente ziet het dossier zolang die meedoet.',
  geen: 'Nog niemand doet mee in dit dossier.',
  toevoegen: 'Laten meedoen',
  toegevoegd: (naam: string) => `${naam} doet mee.`,
  geenPersoonsgegevens: 'geen persoonsgegevens',
  geenPersoonsgegevensUitleg:
    'Deze organisatie doet nu niet mee aan een convenant voor dit soort zaken. Zij krijgt geen persoonsgegevens.',
  beeindigen: 'Beëindigen',
  beeindigd: 'De deelname is beëindigd.',
  eindeUitleg: 'De toegang stopt. De regel blijft staan, zodat later te zien is wie wanneer meedeed.',
  openTaken: (n: number) =>
    n === 1
      ? 'Er staat nog 1 taak open bij deze organisatie.'
      : `Er staan nog ${n} taken open bij deze organisatie.`,
  iedereen: 'Iedereen van deze organisatie',
} as const;

export const ORGANISATIES = {
  titel: 'Organisaties',
  uitleg: 'Met wie de gemeente samenwerkt, en wie daar te bereiken is.',
  geen: 'Er staat nog geen organisatie.',
  toevoegen: 'Organisatie toevoegen',
  toegevoegd: 'De organisatie staat in de lijst.',
  hernoemen: 'Naam wijzigen',
  hernoemd: 'De naam is gewijzigd.',
  kanalen: 'Wegen voor delen',
  kanalenNu: 'Delen mag',
  kanalenUitleg:
    'In Luwte delen kan altijd. Kies hoe u met deze organisatie nog meer gegevens mag delen. Een los medium zoals een USB-stick mag nooit.',
  kanalenKlaar: 'De wegen voor delen zijn bewaard.',
  contact: 'Contactpersoon toevoegen',
  contactToegevoegd: 'De contactpersoon is vastgelegd.',
  contactWijzigen: 'Wijzigen',
  contactGewijzigd: 'De gegevens zijn gewijzigd. Een nieuw adres moet nog worden bevestigd.',
  bevestig: 'Vraag om bevestiging',
  bevestigNogmaals: 'Vraag opnieuw om bevestiging',
  bevestigGevraagd: 'Er gaat een mail naar het werkadres. Wie die leest, bevestigt het adres.',
  bevestigd: (op: string, door: string) => `werkadres bevestigd ${op}, gevraagd door ${door}`,
  wachtOpBevestiging: (op: string) => `werkadres nog niet bevestigd, gevraagd ${op}`,
  onbevestigd: 'werkadres niet bevestigd: hier gaat geen link naartoe',
  team: 'Team toevoegen',
  teamToegevoegd: 'Het team is toegevoegd.',
  beeindigen: 'Samenwerking beëindigen',
  beeindigd: 'De samenwerking is beëindigd.',
  eindeUitleg:
    'Medewerkers van deze organisatie kunnen daarna niet meer inloggen. De gegevens blijven staan.',
} as const;

export const MEDEWERKERS = {
  titel: 'Medewerkers',
  uitleg: 'Wie bij welke organisatie werkt, met welke rollen. Een wijziging geldt meteen.',
  geen: 'Er staat nog niemand.',
  nietGevonden: 'Niemand gevonden. Zoek op een deel van de naam of de organisatie.',
  toevoegen: 'Medewerker toevoegen',
  toegevoegd: 'De medewerker staat in de lijst.',
  wijzigen: 'Wijzigen',
  gewijzigd: 'De wijziging is vastgelegd.',
  beeindigen: 'Laten stoppen',
  beeindigd: 'De laatste dag is vastgelegd.',
  eindeUitleg: 'Nu meteen: de medewerker wordt uitgelogd en komt er niet meer in.',
  openstaand: 'Dit vraagt een opvolger',
  nietsOpen: 'Bij deze medewerker staat niets open.',
} as const;

export const UITNODIGING = {
  knop: 'Uitnodigen',
  opnieuw: 'Stuur opnieuw',
  uitleg:
    'De medewerker krijgt een mail met een link en kiest zelf een wachtwoord. Een link van eerder werkt dan niet meer.',
  email: 'E-mailadres van het werk',
  emailUitleg: 'Daar gaat de uitnodiging naartoe. Leeg: u nodigt later uit.',
  verstuurd: 'De uitnodiging is verstuurd.',
  trekIn: 'Trek in',
  ingetrokken: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
  nogGeen: 'nog niet uitgenodigd',
  stand: {
    verstuurd: (tot: string) => `uitgenodigd, link werkt tot ${tot}`,
    verlopen: () => 'uitnodiging verlopen',
    ingetrokken: () => 'uitnodiging ingetrokken',
    aanvaard: () => 'uitnodiging aanvaard',
  },
} as const;

export const VERVANGING = {
  titel: 'Vervanging',
  uitleg: 'Wie vervangt, ziet ook het werk van de collega. De vervanger krijgt er geen rol bij.',
  geen: 'Er is geen vervanging vastgelegd voor nu of later.',
  toevoegen: 'Vervanging vastleggen',
  toegevoegd: 'De vervanging is vastgelegd.',
  beeindigd: 'De vervanging is beëindigd.',
} as const;

export const CONVENANTEN = {
  titel: 'Convenanten',
  uitleg: 'Alleen een organisatie die een geldend convenant tekende, kan persoonsgegevens krijgen.',
  geen: 'Er is nog geen convenant vastgelegd. Zolang dat zo is, krijgt geen andere organisatie persoonsgegevens.',
  toevoegen: 'Convenant vastleggen',
  toegevoegd: 'Het convenant is vastgelegd.',
  deelname: 'Deelnemer toevoegen',
  deelnameToegevoegd: 'De deelnemer is toegevoegd.',
  geenDeelname: 'Nog niemand tekende dit convenant.',
  beeindigen: 'Laatste dag vastleggen',
  beeindigd: 'De laatste dag is vastgelegd.',
  binnenkort: (dagen: number) =>
    dagen === 0
      ? 'Vandaag is de laatste dag.'
      : `Loopt over ${dagen === 1 ? '1 dag' : `${dagen} dagen`} af. Daarna krijgen de deelnemers geen persoonsgegevens meer.`,
} as const;

export const ROLLENTABEL = {
  titel: 'Rollen en rechten',
  delen: 'Een afgeschermd deel heeft eigen rechten. Een partner ziet er geen enkel.',
  uitleg:
    'Wat hier niet staat, mag niet. Ja: alles binnen de gemeente. Deel: alleen de fase van eigen dossiers en de eigen taken. Plaats: alleen in een dossier waarin iemand in deze rol meedoet.',
} as const;

/** Texts of signing in through an organisation, for who looks after it. */
export const AANBIEDERS = {
  titel: 'Inloggen via de organisatie',
  uitleg:
    'Medewerkers van een organisatie loggen in met het account van hun werk (OpenID Connect). Zij komen alleen binnen bij die organisatie.',
  geen: 'Nog geen enkele organisatie laat de eigen mensen inloggen.',
  toevoegen: 'Inloggen via een organisatie toevoegen',
  wijzigen: 'Wijzigen',
  bewaard: 'De gegevens zijn bewaard.',
  stoppen: 'Stoppen',
  gestopt: 'Inloggen via deze organisatie is gestopt. Wie zo inlogde, is uitgelogd.',
  probeer: 'Probeer de verbinding',
  geldt: 'geldt',
  terug: (adres: string) => `Geef de organisatie dit adres om naar terug te sturen: ${adres}`,
  uitgever: 'Adres van de inlogdienst (issuer)',
  uitgeverUitleg: 'Precies zoals de organisatie het opgeeft. Het begint met https://.',
  geheim: 'Geheim (client secret)',
  geheimLeeg: 'Leeg: het geheim blijft zoals het is.',
  domeinen: 'Domeinen van de e-mailadressen',
  domeinenUitleg: 'Het deel na de @. Meer dan één: met een komma ertussen.',
  bewijs: 'Bewijs van een tweede stap',
  bewijsUitleg: 'Wat de inlogdienst in acr of amr zet, zoals mfa. Leeg: Luwte vraagt zelf een tweede stap.',
} as const;
