// Texts around drafting a letter. The letter itself is written in the policy.
export const BRIEF = {
  maken: 'Brief maken',
  aan: 'Aan wie gaat de brief?',
  volgensBeleid: (aan: string) => `Volgens het beleid: ${aan}.`,
  kanNiet: ' – niet volgens het beleid',
  datum: 'Datum van de brief',
  schrijf: 'Schrijf zelf',
  aanvulling: (vast: string) => `De vaste tekst is: ${vast}`,
  bezorging: 'Hoe wordt de brief bezorgd?',
  nogNiet: 'Nog niet bekend',
  verzonden: 'Verzonden op',
  bekijk: 'Bekijk de brief',
  aanpassen: 'Aanpassen',
  voorbeeld: 'Zo wordt de brief',
  nietOpgeslagen: 'Nog niet opgeslagen',
  controleer: 'Lees de brief. Klopt hij? Leg hem dan vast.',
  letOp: 'Let op',
  concept: 'Concept. Dit is nog geen besluit.',
  bezig: 'De PDF wordt gemaakt…',
  klaar: 'De brief is vastgelegd. U vindt hem bij Documenten en in de tijdlijn.',
  conceptKlaar: 'Het concept is vastgelegd. U vindt het bij Documenten.',
  laatsteDag: 'Laatste dag',
  hoogstens: (dagen: number) => `Hoogstens ${dagen} dagen na de eerste dag.`,
  nuNiet: 'Deze brief kan nu niet worden opgesteld.',
} as const;

export const BRIEFVELD = {
  maatregel: { label: 'Om welke maatregel gaat het?' },
  gedrag: {
    label: 'Wat moet iemand doen of laten?',
    beschrijving: 'Elke aanwijzing op een eigen regel. Zeg wat, waar en wanneer.',
  },
  ingangOp: { label: 'Eerste dag' },
  termijnTot: { label: 'Tijd om te voldoen, tot en met' },
  zienswijzeTot: { label: 'Zienswijze kan tot en met' },
  bedrag: { label: 'Bedrag per overtreding (euro)' },
  maximum: { label: 'Maximum (euro)' },
} as const;
