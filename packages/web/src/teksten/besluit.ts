// Words around a formal step that one prepares and another approves.
import type { Besluitvoorstel } from '@luwte/core/contract';
import type { GebeurtenisSoort } from '@luwte/core/dossier';

/** What only who may decide records, on the version they saw. The server decides on it too. */
export const BESLUITEN: ReadonlySet<string> = new Set<GebeurtenisSoort>([
  'besluit',
  'wijziging-besluit',
  'invorderingsbeschikking',
  'kostenbeschikking',
  'beslissing-op-bezwaar',
  'afwijzing',
  'dwangbevel',
  'uitstel-van-betaling',
  'machtiging-binnentreden',
]);

/** Steps of the formal track: somebody may prepare them for another to approve. */
const FORMEEL: ReadonlySet<string> = new Set<GebeurtenisSoort>(['waarschuwing', 'voornemen']);
export const isFormeel = (soort: string): boolean => FORMEEL.has(soort) || BESLUITEN.has(soort);

export const STAPSTAND = {
  genomen: 'genomen',
  nu: 'met deze stap',
  overgeslagen: 'overgeslagen',
  'niet-van-toepassing': 'niet van toepassing',
  later: 'later',
} as const satisfies Readonly<Record<Besluitvoorstel['stappen'][number]['stand'], string>>;

export const GOEDKEUREN = {
  titel: 'Wacht op goedkeuring',
  inhoud: 'Dit is klaargelegd',
  vanU: 'U legde dit klaar. Een ander keurt het goed.',
  open: 'Nog niet voldaan of niet beantwoord:',
  overgeslagen: (n: number) =>
    n === 0 ? 'Geen stap overgeslagen' : n === 1 ? '1 stap overgeslagen' : `${n} stappen overgeslagen`,
  terGoedkeuring: 'Laat een ander dit goedkeuren voordat het geldt',
  leg: 'Klaarleggen',
  klaargelegd: 'Dit ligt klaar. Een ander keurt het goed.',
  mondeling: 'Mondelinge opdracht',
  mondelingVraag: 'Gaf iemand mondeling opdracht? Schrijf op wie en wat. Het vervangt geen stap.',
  mondelingUitleg: 'Een mondelinge opdracht vervangt geen stap.',
  teruggezonden: 'Teruggestuurd',
  goedkeuringen: {
    titel: 'Goedkeuren',
    uitleg: 'Dit komt in de tijdlijn. De lijst met genomen en overgeslagen stappen blijft erbij bewaard.',
    label: 'Toelichting',
    knop: 'Goedkeuren',
    klaar: 'Goedgekeurd en vastgelegd.',
  },
  terugzendingen: {
    titel: 'Terugsturen',
    uitleg: 'Er komt niets in de tijdlijn. Wie het klaarlegde, leest uw reden.',
    label: 'Waarom stuurt u het terug?',
    knop: 'Terugsturen',
    klaar: 'Teruggestuurd.',
  },
  intrekkingen: {
    titel: 'Intrekken wat u klaarlegde',
    uitleg: 'Er komt niets in de tijdlijn. Daarna kunt u iets anders klaarleggen.',
    label: 'Waarom trekt u het in?',
    knop: 'Intrekken',
    klaar: 'Ingetrokken.',
  },
} as const;
