import type { Lijstnaam } from './onderdelen.schema.ts';

const deel = (id: string) => ({ id, naam: `Naam van ${id}`, bron: 'par' });

/** One valid item of every list of a policy. Tests change only what they are about. */
export const EEN_VAN_ELK: Readonly<Record<Lijstnaam, Readonly<Record<string, unknown>>>> = {
  definities: { ...deel('d'), tekst: 'Overlast is hinder die zich herhaalt.' },
  categorieen: { ...deel('c'), gewicht: 2 },
  afbakening: {
    ...deel('a'),
    wanneer: { feit: 'spoed' },
    gevolg: 'andere-weg',
    weg: 'Woningwet',
    tekst: 'Bij gebreken aan het pand geldt de Woningwet.',
  },
  eisen: {
    ...deel('eis'),
    bij: { gebeurtenissen: ['waarschuwing'] },
    criterium: { vraag: 'spoed', aard: 'wet', tekst: 'Er is spoed.' },
  },
  mandaten: {
    ...deel('m'),
    bij: { gebeurtenissen: ['waarschuwing'] },
    orgaan: 'burgemeester',
    namens: 'teamleider Veiligheid',
  },
  instrumenten: {
    ...deel('i'),
    wie: ['gemeente'],
    soort: 'gesprek',
    tekst: 'Een gesprek.',
    wanneer: { feit: 'spoed' },
    gebeurtenis: { soort: 'gesprek' },
  },
  grenzen: { ...deel('g'), aantal: 10 },
  brieven: {
    ...deel('b'),
    stap: 'waarschuwing',
    aanwezig: { telling: { soort: 'waarschuwing', minstens: 1 } },
    moment: 'Bij de waarschuwing.',
    aan: 'bewoner',
    inhoud: ['wat er is gebeurd'],
    ondertekenaar: 'burgemeester',
  },
  dossierlijst: {
    ...deel('l'),
    wanneer: { feit: 'spoed' },
    aanwezig: { telling: { soort: 'waarschuwing', minstens: 1 } },
    herstel: 'Stuur een waarschuwing.',
  },
  overlegvormen: {
    ...deel('o'),
    frequentie: 'elke maand',
    voorzitter: 'wijkmanager',
    personen: 'casus',
    uitkomst: 'een plan',
  },
  weegfactoren: { ...deel('w'), gegevens: 'aantal meldingen' },
  gereedheid: {
    ...deel('ge'),
    stap: 'waarschuwing',
    soort: 'gereedheid',
    vragen: [{ id: 'v', vraag: 'Is er spoed?', feit: 'spoed' }],
  },
  draaiboek: { ...deel('sc'), toelichting: 'Wie opent de deur?' },
  randvoorwaarden: {
    ...deel('rv'),
    toelichting: 'Wie mag waarschuwen?',
    bij: { gebeurtenissen: ['waarschuwing'] },
  },
  deelmatrix: { ...deel('dm'), van: 'politie', aan: 'gemeente', wat: 'meldingen', mag: 'ja' },
  informatieschemas: {
    ...deel('s'),
    kleur: 'oranje',
    wanneer: { feit: 'spoed' },
    regels: [{ id: 'r', bron: 'politie', vraag: 'Is de persoon bekend?', vorm: 'ja-nee' }],
  },
  bewaring: {
    ...deel('bw'),
    wat: 'het dossier',
    vanaf: { soort: 'afsluiting' },
    lengte: 5,
    eenheid: 'jaren',
    actie: 'vernietigen',
    wie: 'gemeente',
  },
  evaluatie: { ...deel('e'), wat: 'casus', frequentie: 'elk half jaar', wie: 'casusregisseur' },
};

/** A policy file part with this one item in the list. */
export const metEen = (lijst: Lijstnaam, anders: Record<string, unknown> = {}): Record<string, unknown> => ({
  [lijst]: [{ ...EEN_VAN_ELK[lijst], ...anders }],
});
