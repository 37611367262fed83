// Words of emergency access and of the desk of the privacy officer.
import type { Logbericht, Patroon } from '@luwte/core/contract';
import { HANDELING } from './rechten.ts';

export const NOODTOEGANG = {
  knop: 'Noodtoegang',
  titel: 'Afgeschermde delen openen in nood',
  uitleg:
    'Doe dit alleen als het nu moet en geen collega met het recht bereikbaar is. U kunt alleen lezen. De privacyfunctionaris krijgt meteen bericht en oordeelt achteraf.',
  reden: 'Waarom is dit nu nodig?',
  redenUitleg: 'Minstens 20 tekens. Noem geen namen.',
  open: 'Noodtoegang nemen',
  genomen: 'De afgeschermde delen zijn open. Alles wat u doet, wordt vastgelegd.',
  beeindig: 'Noodtoegang beëindigen',
  beeindigd: 'De noodtoegang is beëindigd.',
} as const;

export const PRIVACY = {
  titel: 'Privacy',
  uitleg:
    'Wie deed wat met welk dossier, toegestaan en geweigerd. U ziet kenmerken en handelingen, geen inhoud.',
  delen: 'Onderdelen van het toezicht',
  overzicht: 'Te beoordelen',
  log: 'Logboek',
  gebruik: 'Dossiergebruik',
  instellingen: 'Instellingen',
  zegels: 'Zegels en export',
  patronen: 'Patronen',
  patronenUitleg: 'Een patroon bewijst niets. Kijk wat er gebeurde en schrijf op wat u zag.',
  bekijkRegels: 'Regels bekijken',
  noodtoegang: 'Noodtoegang',
  wie: 'Wie',
  handeling: 'Handeling',
  kenmerk: 'Kenmerk van het dossier',
  uitkomst: 'Uitkomst',
  van: 'Van',
  tot: 'Tot en met',
  adres: 'Netwerkadres',
  alle: 'Alles',
  iedereen: 'Iedereen',
  zeef: 'Zoeken in het logboek',
  wisFilter: 'Filter wissen',
  geenRegels: 'Er zijn geen regels die hierbij passen.',
  geenPatronen: 'In deze periode valt niets op.',
  geenNoodtoegang: 'Niemand heeft noodtoegang genomen.',
  exporteer: 'Als CSV bewaren',
  exporteerJson: 'Als JSON bewaren',
  exportMelding:
    'Het bestand bevat gegevens over collega’s. Deel het alleen met wie het nodig heeft. De export staat in het logboek.',
  meer: 'Meer regels',
  bekeken: 'Bekeken',
  markeer: 'Als bekeken markeren',
  opmerking: 'Wat zag u en wat deed u?',
  oordeel: 'Oordelen',
  akkoord: 'Terecht',
  nietAkkoord: 'Onterecht',
  bewaard: 'Uw oordeel is bewaard.',
  nogOordelen: 'Nog geen oordeel',
  alleenOpen: 'Alleen wat nog een oordeel vraagt',
} as const;

export const WEERGAVE = {
  titel: 'Bewaarde weergaven',
  bewaar: 'Dit filter bewaren',
  naam: 'Naam van de weergave',
  bewaard: 'De weergave is bewaard.',
  weg: 'Weergave weghalen',
  weggehaald: 'De weergave is weg.',
  geen: 'U heeft nog geen weergave bewaard.',
} as const;

export const GEBRUIK = {
  uitleg: 'Wie dit dossier opende, hoe vaak en waarvoor. Ook wie werd geweigerd.',
  vraag: 'Vul het kenmerk van een dossier in. U ziet wie het opende en waarvoor, niet wat erin staat.',
  toon: 'Gebruik tonen',
  geen: 'Niemand heeft dit dossier geopend.',
  noodtoegang: 'met noodtoegang',
} as const;

export const INSTELLING = {
  getallen: 'Grenzen en duur',
  getallenUitleg:
    'Luwte begint met deze getallen. Leg vast wat uw gemeente koos en in welk besluit. Een grens van 0 zet een patroon uit. De ondernemingsraad heeft instemmingsrecht.',
  wijzig: 'Wijzigen',
  waarde: 'Getal',
  bron: 'Besluit waar dit staat',
  start: 'startwaarde',
  eigen: 'door de gemeente vastgesteld',
  vastgelegd: 'Het is vastgelegd.',
  bewaring: 'Bewaartermijn van de logboeken',
  bewaringUitleg: 'Zonder besluit wordt niets opgeruimd. De laatste termijn geldt.',
  geenBewaring: 'Er is nog geen termijn vastgelegd.',
  leg: 'Termijn vastleggen',
  log: 'Logboek',
  maanden: 'Aantal maanden',
  ontvangers: 'Wie krijgt bericht',
  ontvangersUitleg:
    'Elke privacyfunctionaris krijgt berichten. Voeg een postbus toe, bijvoorbeeld van de CISO. In een bericht staat geen inhoud van een zaak.',
  geenOntvangers: 'Er is geen extra postbus.',
  voegToe: 'Postbus toevoegen',
  email: 'E-mailadres',
  waarvoor: 'Welke berichten',
  haalWeg: 'Weghalen',
  weggehaald: 'Deze postbus krijgt geen berichten meer.',
} as const;

export const ZEGEL = {
  uitleg:
    'Nieuwe regels krijgen elke vijf minuten een zegel. Met een zegel dat u bewaarde, controleert de beheerder of er later iets is veranderd. U krijgt elke nacht het laatste zegel per mail; het staat ook in elke export van een dossier.',
  hoofd: 'Laatste zegel',
  geenHoofd: 'Er is nog geen zegel.',
  sleutels: 'Sleutels',
  sleutelsUitleg:
    'De openbare helft van elke sleutel waarmee is verzegeld. Een nieuwe sleutel staat in voor de vorige.',
  nu: 'nu in gebruik',
  verwerkingen: 'Verwerkingenlogboek',
  verwerkingenUitleg:
    'Welke verwerking er was, wanneer en over wie, in de vorm van Logboek Dataverwerkingen (OTLP/JSON). Wie het betreft staat er versleuteld in; wie het deed niet.',
  exporteer: 'Verwerkingenlogboek bewaren',
  klaar: 'Het bestand is gemaakt.',
} as const;

export const STRAAT = {
  titel: 'Uw eigen straat',
  uitleg:
    'Mag: uw straat opgeven. Luwte merkt dan op als u dossiers in uw eigen straat opent, en de privacyfunctionaris kan ernaar vragen. Luwte bewaart een merkteken; niemand kan uw straat teruglezen. U kunt het altijd weghalen.',
  straat: 'Naam van uw straat',
  straatUitleg: 'Zonder huisnummer.',
  bewaar: 'Straat opgeven',
  bekend: 'U heeft uw straat opgegeven.',
  onbekend: 'U heeft geen straat opgegeven.',
  haalWeg: 'Straat weghalen',
  bewaard: 'Uw straat is opgegeven.',
  weggehaald: 'Uw straat is weggehaald.',
} as const;

export const UITKOMST = { toegestaan: 'toegestaan', geweigerd: 'geweigerd', mislukt: 'mislukt' } as const;

export const LOG = { veiligheid: 'Veiligheidslogboek', verwerking: 'Verwerkingenlogboek' } as const;

export const BERICHT: Readonly<Record<Logbericht, string>> = {
  zegel: 'het laatste zegel, elke nacht',
  noodtoegang: 'noodtoegang, meteen',
};

export const PATROON: Readonly<Record<Patroon, string>> = {
  'zonder-taak': 'Opent veel dossiers zonder taak of regie',
  'eigen-straat': 'Opent dossiers in de eigen straat',
  'eigen-naam': 'Opent dossiers met iemand van dezelfde achternaam',
  'vaak-gezocht': 'Zoekt steeds op hetzelfde',
  'veel-geweigerd': 'Wordt vaak geweigerd',
  'buiten-werktijd': 'Werkt veel buiten werktijd',
  noodtoegang: 'Nam vaker noodtoegang',
};

/** Acts that are no right of a role. */
const ANDERE_HANDELING: Readonly<Record<string, string>> = {
  aanmelden: 'inloggen',
  afmelden: 'uitloggen',
};

/** What was done, in words; an act of the command line by its own name. */
export const handelingInWoorden = (handeling: string): string =>
  (HANDELING as Readonly<Record<string, string>>)[handeling] ??
  ANDERE_HANDELING[handeling] ??
  handeling.replace(/^opdracht:/, 'opdracht van de beheerder: ');

/** The acts to choose from in a filter. */
export const HANDELINGKEUZES = Object.entries({ ...HANDELING, ...ANDERE_HANDELING }).map(
  ([waarde, tekst]) => ({
    waarde,
    tekst,
  }),
);

/** How long emergency access still lasts: `nog 3 uur en 12 minuten`. */
export function resterendInWoorden(minuten: number): string {
  if (minuten < 1) return 'minder dan een minuut';
  const uren = Math.floor(minuten / 60);
  const rest = minuten % 60;
  const delen = [uren > 0 && `${uren} uur`, rest > 0 && `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`];
  return `nog ${delen.filter(Boolean).join(' en ')}`;
}
