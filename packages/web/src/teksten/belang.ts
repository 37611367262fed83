/** Words about a personal interest in a case (art. 2:4 Awb). */
export const BELANG = {
  titel: 'Persoonlijk belang',
  uitleg:
    'Wie zelf melder, buur of familie is, werkt niet mee aan deze zaak (artikel 2:4 Awb). Voor die persoon is het dossier dicht.',
  geen: 'Niemand heeft een persoonlijk belang gemeld.',
  vraag: 'Raakt deze zaak u privé? Bijvoorbeeld omdat u zelf hebt gemeld, of iemand kent die erbij hoort.',
  eigen: 'Ik heb een persoonlijk belang',
  eigenUitleg:
    'Daarna ziet u dit dossier niet meer. Voert u de regie, dan gaat die van u af en wacht het dossier op een collega.',
  bevestig: 'Ik weet dat ik dit dossier daarna niet meer zie',
  eigenKlaar: 'Uw belang is vastgelegd. Het dossier is voor u dicht.',
  ander: 'Belang van een ander vastleggen',
  anderUitleg: 'Het dossier gaat dicht voor deze persoon. Laat het hem of haar weten.',
  anderKlaar: 'Het belang is vastgelegd. Het dossier is dicht voor deze persoon.',
  eindig: 'Belang beëindigen',
  eindeUitleg: 'Het dossier gaat weer open voor deze persoon. De regel blijft staan.',
  eindeKlaar: 'Het belang is beëindigd.',
  openTaken: (n: number) =>
    n === 1 ? '1 open taak wacht op een ander' : `${n} open taken wachten op een ander`,
} as const;

export const BELANGSOORT = {
  melder: 'heeft zelf gemeld',
  buur: 'woont in de buurt van de zaak',
  familie: 'familie of bekende van iemand in de zaak',
  anders: 'iets anders',
} as const;
