// Words around a decision that one prepares and another approves.
import type { Besluitvoorstel } from '@luwte/core/contract';

export const STAPSTAND = {
  genomen: 'genomen',
  nu: 'met dit besluit',
  overgeslagen: 'overgeslagen',
  'niet-van-toepassing': 'niet van toepassing',
  later: 'later',
} as const satisfies Readonly<Record<Besluitvoorstel['stappen'][number]['stand'], string>>;

export const GOEDKEUREN = {
  titel: 'Besluit wacht op goedkeuring',
  inhoud: 'Dit staat in het besluit',
  vanU: 'U legde dit besluit klaar. Een ander keurt het goed.',
  open: 'Nog niet voldaan of niet beantwoord:',
  overgeslagen: (n: number) =>
    n === 0 ? 'Geen stap overgeslagen' : n === 1 ? '1 stap overgeslagen' : `${n} stappen overgeslagen`,
  terGoedkeuring: 'Laat een ander dit besluit goedkeuren voordat het geldt',
  leg: 'Klaarleggen',
  klaargelegd: 'Het besluit ligt klaar. Een ander keurt het goed.',
  mondeling: 'Mondelinge opdracht',
  mondelingVraag: 'Gaf iemand mondeling opdracht? Schrijf op wie en wat. Het vervangt geen stap.',
  mondelingUitleg: 'Een mondelinge opdracht vervangt geen stap.',
  teruggezonden: 'Teruggestuurd',
  goedkeuringen: {
    titel: 'Besluit goedkeuren',
    uitleg:
      'Het besluit komt in de tijdlijn. De lijst met genomen en overgeslagen stappen blijft erbij bewaard.',
    label: 'Toelichting',
    knop: 'Goedkeuren',
    klaar: 'Het besluit is goedgekeurd en vastgelegd.',
  },
  terugzendingen: {
    titel: 'Besluit terugsturen',
    uitleg: 'Er komt niets in de tijdlijn. Wie het klaarlegde, leest uw reden.',
    label: 'Waarom stuurt u het terug?',
    knop: 'Terugsturen',
    klaar: 'Het besluit is teruggestuurd.',
  },
  intrekkingen: {
    titel: 'Klaargelegd besluit intrekken',
    uitleg: 'Er komt niets in de tijdlijn. Daarna kunt u een ander besluit klaarleggen.',
    label: 'Waarom trekt u het in?',
    knop: 'Intrekken',
    klaar: 'Het klaargelegde besluit is ingetrokken.',
  },
} as const;
