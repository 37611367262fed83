// Words around what a municipality has in order before a formal measure.
import type { RandvoorwaardeRegel } from '@luwte/core/contract';

type Stand = RandvoorwaardeRegel['stand'];

export const RANDVOORWAARDE_STAND = {
  geregeld: 'op orde',
  verlopen: 'verlopen',
  ontbreekt: 'ontbreekt',
  onbekend: 'nog niet nagegaan',
} as const satisfies Readonly<Record<Stand, string>>;

export const RANDVOORWAARDE = {
  titel: 'Randvoorwaarden',
  uitleg:
    'Wat uw gemeente op orde heeft voor de eerste formele maatregel. De lijst komt uit het beleid. Wat hier ontbreekt of is verlopen, staat ook als waarschuwing bij de stap die het nodig heeft. Het houdt die stap niet tegen.',
  geen: 'Het beleid van uw gemeente noemt geen randvoorwaarden.',
  beantwoorden: 'Beantwoorden',
  opnieuw: 'Wijzigen',
  vastgelegd: 'Uw antwoord staat in de lijst.',
  vraag: 'Is dit op orde?',
  keuzes: [
    { waarde: 'ja', tekst: 'Ja' },
    { waarde: 'nee', tekst: 'Nee, dit ontbreekt nog' },
  ],
  kies: 'Kies of dit op orde is.',
  nietNagegaan: 'Weet u het niet zeker? Geef dan geen antwoord. De lijst zegt dan ‘nog niet nagegaan’.',
  tot: 'Laatste dag waarop het geldt',
  totUitleg: 'Daarna staat het in de lijst als verlopen.',
  toelichting: 'Toelichting',
  toelichtingUitleg: 'Waar het staat, of wat nog moet gebeuren. Schrijf niets over een zaak of een bewoner.',
  uitAanwijzing: 'Blijkt uit de aanwijzingen',
  uitMandaat: 'Blijkt uit het beleid',
  naarAanwijzingen: 'Naar de aanwijzingen',
  naarBeleid: 'Naar het beleid',
  systeem: 'bij het inrichten',
  eerder: (n: number) => (n === 1 ? '1 eerder antwoord' : `${n} eerdere antwoorden`),
  stapKop: 'Nog niet op orde bij de gemeente',
  stapOnbekend: 'Nog niet nagegaan bij de gemeente',
  nagaan: 'Nog niet nagegaan:',
  houdtNietTegen: 'U kunt wel verder.',
  naarLijst: 'Bekijk de randvoorwaarden',
  nieuwTabblad: '(opent in een nieuw tabblad)',
} as const;

/** `2 ontbreken of verlopen, 3 nog niet nagegaan`, or that all is in order. */
export function randvoorwaardenInWoorden(items: readonly Pick<RandvoorwaardeRegel, 'stand'>[]): string {
  const tel = (...standen: Stand[]) => items.filter(({ stand }) => standen.includes(stand)).length;
  const [weg, onbekend] = [tel('ontbreekt', 'verlopen'), tel('onbekend')];
  const delen = [
    weg === 0 ? '' : weg === 1 ? '1 ontbreekt of is verlopen' : `${weg} ontbreken of zijn verlopen`,
    onbekend === 0 ? '' : `${onbekend} nog niet nagegaan`,
  ].filter(Boolean);
  return `${tel('geregeld')} van ${items.length} op orde${delen.length > 0 ? `; ${delen.join(', ')}` : ''}.`;
}
