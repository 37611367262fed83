// Words about links of people outside the municipality, and the requests that come in by them.
import type { AvgAard, Dossierlinksoort } from '@luwte/core/contract';

export const LINKSOORT: Readonly<Record<Dossierlinksoort, string>> = {
  melder: 'Melder volgt de eigen melding',
  zienswijze: 'Zienswijze op een voornemen',
  avg: 'AVG-verzoek',
};
export const LINKS = {
  titel: 'Links',
  uitleg:
    'Met een link kan iemand zonder account één ding doen. De pagina laat nooit zien wie er nog meer in het dossier staat. Maakt u een nieuwe, dan werkt de oude niet meer.',
  geen: 'Er is nog geen link gemaakt.',
  maak: 'Link maken',
  soort: 'Wat mag iemand met de link?',
  waarvoor: 'Voor wie of waarvoor?',
  geenMogelijk:
    'Hiervoor kan nu geen link komen. Voor een zienswijze moet er een voornemen zijn met een termijn.',
  adres: 'Zet dit adres in uw brief of mail:',
  code: 'Geef deze code op een andere manier, bijvoorbeeld per telefoon:',
  eenmaal: (tot: string) => `U ziet dit één keer. De link werkt tot ${tot}.`,
  klaar: 'Ik heb het overgenomen',
  trekIn: 'Trek in',
  ingetrokken: 'De link werkt niet meer.',
  tot: (tot: string) => `tot ${tot}`,
} as const;

export const AVGAARD: Readonly<Record<AvgAard, string>> = {
  inzage: 'Inzage',
  rectificatie: 'Verbetering',
  'bezwaar-avg': 'Bezwaar',
};
export const AVGVERZOEKEN = {
  titel: 'AVG-verzoeken',
  geen: 'Er is geen AVG-verzoek binnengekomen.',
  bereikbaar: 'Bereikbaar',
  uiterlijk: (dag: string) => `antwoord uiterlijk ${dag}`,
  zonderTermijn: 'het beleid telt hier geen termijn: reken zelf een maand na ontvangst',
  afhandelen: 'Afhandelen',
  afgehandeld: 'Vastgelegd dat het verzoek is beantwoord.',
  uitkomst: 'Hoe stelde u vast wie dit is, en wat antwoordde u?',
  beantwoord: (op: string) => `beantwoord ${op}`,
} as const;
