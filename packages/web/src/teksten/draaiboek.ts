import type { Draaiboek, Uitvoerderswerk } from '@luwte/core/contract';
import { datumVoluit } from '../lib/datum.ts';

/** Words of the draaiboek for carrying out a huisverbod. */
export const DRAAIBOEK = {
  titel: 'Draaiboek huisverbod',
  uitleg:
    'Wat geregeld moet zijn voordat het huisverbod wordt uitgevoerd. Schrijf geen gegevens over gezondheid of strafbare feiten op.',
  wie: 'Wie regelt het?',
  telefoon: 'Telefoonnummer',
  notitie: 'Notitie',
  gereed: 'Dit is gereed',
  uitvoering: 'Wie voert het uit, en wanneer?',
  uitvoeringUitleg:
    'Alleen wie op die dag is aangewezen, kan worden gepland. Kies per persoon waarvoor die meegaat.',
  dag: 'Dag van uitvoering',
  niemandAangewezen:
    'Nog niemand is aangewezen voor bestuursdwang of binnentreden. De beheerder legt een aanwijzing vast.',
  opslaan: 'Opslaan',
  meld: 'Opslaan en gereed melden',
  bezig: 'Bezig…',
  opgeslagen: 'Draaiboek opgeslagen',
  gemeld: 'Huisverbod gereed gemeld voor uitvoering',
  nietGepland: 'Nog niet gepland wanneer en door wie het wordt uitgevoerd.',
  afdrukken: 'Afdrukken',
  terug: 'Terug naar het dossier',
  geenScenarios: 'Het beleid van dit dossier noemt geen scenario’s voor een huisverbod.',
  opnieuw: 'Na een wijziging meldt u het draaiboek opnieuw gereed.',
  link: 'Draaiboek huisverbod',
} as const;

export const SCENARIOSTATUS = {
  gereed: 'Gereed',
  'niet-gereed': 'Niet gereed',
} as const satisfies Record<Draaiboek['scenarios'][number]['status'], string>;

export const UITVOERDERSWERK = {
  bestuursdwang: 'Bestuursdwang',
  binnentreden: 'Binnentreden',
} as const satisfies Record<Uitvoerderswerk, string>;

/** `Aangewezen voor binnentreden van 1 januari 2026 tot en met 30 november 2026`. */
export const geldigheid = ({ soort, van, tot }: Draaiboek['kandidaten'][number]['aanwijzingen'][number]) =>
  `Aangewezen voor ${soort} ${tot === undefined ? 'vanaf' : 'van'} ${datumVoluit(van)}${
    tot === undefined ? '' : ` tot en met ${datumVoluit(tot)}`
  }`;

/** `5 van 7 scenario’s gereed`. */
export const aantalGereed = ({ scenarios }: Pick<Draaiboek, 'scenarios'>): string =>
  `${scenarios.filter(({ ontbreekt }) => ontbreekt.length === 0).length} van ${scenarios.length} scenario’s gereed`;

/** Beside the form of a decision. */
export const IN_BESLUIT = { kop: 'Dit is eerder gewogen en hoort met de reden in het besluit' } as const;
