import { join } from 'node:path';
import { expect, it } from 'vitest';
import { laadScan } from './scan.ts';

const scan = await laadScan(join(import.meta.dirname, '../../../../../beleid'));

/** As nuisance is told every day: nothing in it is special. */
const GEWOON = [
  'De muziek staat elke avond na elf uur keihard aan en de bas dreunt door de muur.',
  'Er staan vuilniszakken in het portiek en het ruikt naar wiet.',
  "De hond blaft van zeven uur 's ochtends tot de bewoner om zes uur thuiskomt.",
  'Er stonden acht scooters voor de deur en er werd geschreeuwd.',
  'De bewoner was dronken en sloeg tegen mijn deur.',
  'Er komen dag en nacht bezoekers die vijf minuten blijven.',
  'Hij riep dat hij mij wel zou weten te vinden.',
  "Meneer schreeuwde 'kankerhond' over de galerij.",
  'Op de parkeerplaats voor gehandicaptenvoertuigen stond een bakfiets.',
  'Het feest bij de moskee op de hoek was om tien uur voorbij.',
  'De wijkagent is langs geweest en de muziek ging uit.',
  'De bewoner zei dat hij zich er niet van bewust was en gaat de stoel van vilt voorzien.',
  'Er lag glas in de speeltuin en twee jongens trapten tegen de container.',
  'De verwarming tikt en de ketel bromt, volgens de verhuurder komt er een monteur.',
  'Er hangt een verdachte geur in het trappenhuis.',
  'De geluidsmeting gaf 47 dB(A) om 23.40 uur, norm 35.',
  'Bel mij op 06 12345678 als het weer begint.',
  'De rommel in de tuin is opgeruimd, er ligt nog een kapotte wasmachine.',
  'Er is drie keer per week ruzie met gegooi van meubels.',
  'De buurman rookt op het balkon en de rook komt de slaapkamer in.',
  'Tijdens het gesprek was mevrouw boos en liep zij weg.',
  'De verhuurder stuurt een brief en belt volgende week.',
  'Het kinderdagverblijf klaagt over katten in de zandbak.',
  'De bewoner werkt in een ploegendienst en slaapt overdag.',
  'Dossier WEE-2026-000123 gaat over de Kastanjelaan 12.',
  'Dwangsom van 500 euro per overtreding, hoogstens 5.000 euro.',
];
/** With what it is about. */
const BIJZONDER: readonly (readonly [string, string])[] = [
  ['Volgens de zus heeft hij schizofrenie en neemt hij zijn medicijnen niet.', 'gezondheid'],
  ['Mevrouw is vorig jaar gedwongen opgenomen bij de ggz.', 'gezondheid'],
  ['De bewoner vertelde dat hij verslaafd is aan cocaïne.', 'gezondheid'],
  ['Zij is zwanger en slaapt niet door het geluid.', 'gezondheid'],
  ['Haar man heeft kanker en moet rust hebben.', 'gezondheid'],
  ['De psychiater zegt dat hij de regels kan begrijpen.', 'gezondheid'],
  ["Zoon van elf met ADHD gilt 's avonds in de tuin.", 'gezondheid'],
  ['Er is een zorgmachtiging aangevraagd.', 'gezondheid'],
  ['Hij dreigde met zelfmoord tijdens het huisbezoek.', 'gezondheid'],
  ['Moeder is dementerend en zet het gas aan.', 'gezondheid'],
  ['De huurder is eerder veroordeeld voor mishandeling.', 'strafrechtelijk'],
  ['Hij zat tot mei in de gevangenis.', 'strafrechtelijk'],
  ['Politie heeft hem gisteren aangehouden.', 'strafrechtelijk'],
  ['Hij is verdachte van een inbraak in de wijk.', 'strafrechtelijk'],
  ['Meneer loopt met een enkelband.', 'strafrechtelijk'],
  ['Uit de antecedenten blijkt meer.', 'strafrechtelijk'],
  ['Buurman is een bekende drugsdealer.', 'strafrechtelijk'],
  ['Mevrouw leeft van een uitkering en kan de dwangsom niet betalen.', 'inkomen'],
  ['Er is een huurachterstand van drie maanden.', 'inkomen'],
  ['Hij zit in de schuldsanering.', 'inkomen'],
  ['Het gezin is Marokkaans.', 'afkomst'],
  ["De bewoner is moslim en bidt 's nachts hardop.", 'afkomst'],
  ['In het pand wonen statushouders.', 'afkomst'],
  ["Het zijn twee homo's en daarom worden ze gepest.", 'afkomst'],
  ['Zijn bsn is 111222333.', 'bsn'],
  ['Burgerservicenummer 1112.22.333 staat op de brief.', 'bsn'],
];

it('stays silent on what nuisance is described with', () => {
  const gemeld = GEWOON.flatMap((tekst) => scan(tekst).map(({ woord }) => `${woord}: ${tekst}`));
  expect(gemeld).toEqual([]);
  expect(GEWOON.length).toBeGreaterThan(25);
});

it.each(BIJZONDER)('finds in "%s" what it is about: %s [BOZ-5.2-02] [BOZ-3.7.8-03]', (tekst, groep) => {
  expect(scan(tekst).map((vondst) => vondst.groep)).toContain(groep);
});

it('names the word as it stands and where it belongs', () => {
  expect(scan('Zij heeft een Schizofrénie.')).toEqual([
    { woord: 'Schizofrénie', groep: 'gezondheid', naam: 'gezondheid', compartiment: 'gezondheid' },
  ]);
});

it('takes no telephone number, sum or file number for a burgerservicenummer', () => {
  for (const tekst of [
    '0612345678',
    '06-12345678',
    '123456789',
    'NL91ABNA0417164300',
    '000000000',
    '1112223334',
  ])
    expect([tekst, scan(tekst)]).toEqual([tekst, []]);
});

it('walks a text of a million signs once', () => {
  const tekst = 'aaaa 1111 . '.repeat(90_000);
  expect(scan(tekst)).toEqual([]);
});
