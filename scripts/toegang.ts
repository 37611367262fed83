// Writes docs/toegang.md: who may do what, from the rights the product decides with. `--check` only looks whether
// the page is current and exits 1 when it is not.
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  beoordeelToegang,
  DOELEN,
  HANDELINGEN,
  type Handeling,
  ROLLEN,
  type Rol,
  type Voorwerp,
  type Wie,
} from '../packages/core/src/toegang/index.ts';
import { COMPARTIMENT_ROLLEN, DOELEN_VAN } from '../packages/core/src/toegang/rechten.ts';
import { ROL } from '../packages/web/src/teksten/nl.ts';

const WORTEL = fileURLToPath(new URL('../', import.meta.url));
export const BESTAND = 'docs/toegang.md';

/** What an act is called on this page, and what it is done with. A new act does not compile without them. */
const WAT: Readonly<Record<Handeling, readonly [wat: string, soort: Voorwerp['soort']]>> = {
  'gemeente:inzien': ['zien voor welke gemeente u werkt', 'gemeente'],
  'beleid:inzien': ['beleid lezen', 'beleid'],
  'beleid:volgen': ['zien wie welk beleid voorstelde, activeerde of weigerde', 'beleid'],
  'beleid:voorstellen': ['een versie van het beleid voorstellen', 'beleid'],
  'beleid:activeren': ['een voorstel van een ander activeren of weigeren', 'beleid'],
  'aanwijzing:inzien': ['zien wie waarvoor is aangewezen', 'gemeente'],
  'aanwijzing:beheren': ['iemand aanwijzen of een aanwijzing beëindigen', 'gemeente'],
  'randvoorwaarde:inzien': ['zien wat de gemeente op orde heeft voor een formele maatregel', 'gemeente'],
  'randvoorwaarde:beheren': ['vastleggen wat de gemeente op orde heeft', 'gemeente'],
  'melding:inzien': ['meldingen lezen', 'melding'],
  'melding:registreren': ['een melding vastleggen', 'melding'],
  'melding:koppelen': ['een melding koppelen, losmaken of met advies afronden', 'melding'],
  'dossier:inzien': ['een dossier openen', 'dossier'],
  'dossier:aanmaken': ['een nieuw dossier maken', 'dossier'],
  'dossier:wijzigen': ['titel of plaats van een dossier wijzigen', 'dossier'],
  'dossier:exporteren': ['een dossier exporteren', 'dossier'],
  'dossier:importeren': ['een dossier importeren', 'dossier'],
  'gebeurtenis:inzien': ['de tijdlijn lezen', 'gebeurtenis'],
  'gebeurtenis:vastleggen': ['iets in de tijdlijn vastleggen', 'gebeurtenis'],
  'besluit:vastleggen': ['een besluit vastleggen', 'gebeurtenis'],
  'toets:inzien': ['de Dossiercheck en de stand van zaken lezen', 'dossier'],
  'gebrek:afdoen': ['een punt van de Dossiercheck afdoen', 'dossier'],
  'partij:inzien': ['partijen zien, melders als code', 'partij'],
  'partij:wijzigen': ['een partij toevoegen', 'partij'],
  'melderidentiteit:inzien': ['de naam achter een code opvragen', 'partij'],
  'document:inzien': ['documenten openen', 'document'],
  'document:toevoegen': ['een document toevoegen', 'document'],
  'brief:opstellen': ['een brief uit het beleid opstellen', 'dossier'],
  'taak:inzien': ['taken en acties zien', 'taak'],
  'taak:wijzigen': ['taken en acties vastleggen of afronden', 'taak'],
  'draaiboek:inzien': ['het draaiboek bij een huisverbod lezen', 'dossier'],
  'draaiboek:wijzigen': ['het draaiboek bij een huisverbod invullen en gereed melden', 'dossier'],
  'deling:inzien': ['zien wat met wie is gedeeld, en wie iets kan zien', 'dossier'],
  'deling:geven': ['een gegeven delen of het delen stoppen', 'dossier'],
  'deling:vrijgeven': ['een politiegegeven vrijgeven', 'dossier'],
  'gedeeld:inzien': ['zien wat met de eigen organisatie is gedeeld', 'dossier'],
  'verwerking:inzien': ['het verwerkingenlogboek lezen', 'logboek'],
  'logboek:inzien': ['het veiligheidslogboek lezen', 'logboek'],
  'logboek:beoordelen': ['patronen en noodtoegang beoordelen', 'logboek'],
  'noodtoegang:openen': ['afgeschermde delen openen in nood', 'dossier'],
};

/** Roles of a partner organisation; all others are roles of the municipality. */
const PARTNERS: ReadonlySet<Rol> = new Set(['politie', 'corporatie', 'zorg']);
const INTERN = ROLLEN.filter((rol) => !PARTNERS.has(rol));

/** What `beoordeelToegang` answers to this role about something of its own municipality that it is involved in. */
function cel(rol: Rol, handeling: Handeling): string {
  const wie: Wie = {
    gemeenteId: 'g',
    organisatieId: 'o',
    organisatieSoort: PARTNERS.has(rol) ? (rol as 'politie' | 'corporatie' | 'zorg') : 'gemeente',
    medewerkerId: 'm',
    rollen: [rol],
    convenanten: [],
  };
  const voorwerp: Voorwerp = {
    gemeenteId: 'g',
    soort: WAT[handeling][1],
    betrokkenOrganisaties: ['o'],
    eigenaarOrganisatieId: 'o',
  };
  const antwoorden = DOELEN_VAN[handeling].map((doel) => beoordeelToegang(wie, handeling, voorwerp, doel));
  const ja = antwoorden.find((antwoord) => antwoord.toegestaan);
  return ja ? (ja.velden === 'alles' ? 'ja' : 'deel') : '';
}

const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [rij(kop), `|${kop.map((_, i) => (i === 0 ? '---' : ':-:')).join('|')}|`, ...rijen.map(rij)].join('\n');

/** The whole page. */
export function toegangPagina(): string {
  const rechten = Object.keys(WAT).map((naam) => {
    const handeling = naam as Handeling;
    return [WAT[handeling][0], ...ROLLEN.map((rol) => cel(rol, handeling))];
  });
  const compartimenten = Object.entries(COMPARTIMENT_ROLLEN).map(([compartiment, rollen]) => [
    compartiment,
    ...INTERN.map((rol) => (rollen.includes(rol) ? 'ja' : '')),
  ]);
  const doelen = HANDELINGEN.map((handeling) => [
    `\`${handeling}\``,
    ...DOELEN.map((doel) => (DOELEN_VAN[handeling].includes(doel) ? 'ja' : '')),
  ]);
  return `# Wie mag wat

<!-- Made by \`npm run toegang\` from packages/core/src/toegang/rechten.ts. Change it there, not here. -->

Wat hier niet staat, mag niet. Dit is de uitkomst van één functie, \`beoordeelToegang\`. De database bewaakt daarnaast de
grens tussen gemeenten en die van partners.

## Rollen en handelingen

**ja**: alles binnen de eigen gemeente. **deel**: alleen de fase van dossiers waar de eigen organisatie bij betrokken is,
de eigen taken en wat met haar is gedeeld. Leeg: nee. Een recht zegt wat mag, niet dat er een scherm voor is.

${tabel(['Handeling', ...ROLLEN.map((rol) => ROL[rol])], rechten)}

## Afgeschermde delen

Een gebeurtenis of document kan in een afgeschermd deel staan. U ziet het alleen met een rol uit deze tabel, naast het recht
hierboven. Een partner ziet geen enkel afgeschermd deel. Gewone gegevens hebben geen extra rol nodig.

${tabel(['Deel', ...INTERN.map((rol) => ROL[rol])], compartimenten)}

## Handelingen en doelen

Elke weg in het programma noemt één handeling en één doel. Past het doel niet, dan mag het niet (artikel 5 lid 1 onder b
AVG).

${tabel(['Handeling', ...DOELEN], doelen)}
`;
}

/** Is the page under a root what the rights say now? */
export async function isActueel(wortel: string = WORTEL): Promise<boolean> {
  const huidig = await readFile(`${wortel}${BESTAND}`, 'utf8').catch(() => undefined);
  return huidig === toegangPagina();
}

async function main(): Promise<void> {
  if (await isActueel()) return;
  if (process.argv.includes('--check')) {
    console.error(`${BESTAND} is out of date: run npm run toegang`);
    process.exitCode = 1;
    return;
  }
  await writeFile(`${WORTEL}${BESTAND}`, toegangPagina());
  console.log(`written: ${BESTAND}`);
}

if (relative(process.argv[1] ?? '', fileURLToPath(import.meta.url)) === '') await main();
