import { type Beleid, compileerBeleid, type GecompileerdBeleid, leesBeleid } from '../beleid/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { type Datum, datum, type FeestdagenJaar, maakKalender, plusDagen } from '../shared/index.ts';
import type { Gebrek, Toets } from './toets.ts';
import type { Wet } from './toetsbasis.ts';
import { toets } from './voerToetsUit.ts';

const BRON = { regeling: 'Testbeleid' };

/** A small policy in the shape of the neutral national model, with amounts to test against. */
export const TESTBELEID = {
  schema: 'luwte-beleid/1',
  id: 'test',
  spoor: 'woonoverlast',
  naam: 'Testbeleid',
  geldigVan: '2000-01-01',
  grondslag: ['wet'],
  apvArtikel: { artikel: '2:79', bron: 'wet' },
  bronnen: { wet: { regeling: 'Gemeentewet', artikel: '151d' }, beleid: { ...BRON, artikel: 'par. 4' } },
  feiten: {
    ernstigeHinder: {
      naam: 'ernstige hinder',
      vraag: 'Is de hinder ernstig?',
      uit: [{ soort: 'weging', veld: 'ernstig' }],
      bron: 'wet',
    },
    herhaaldelijkeHinder: {
      naam: 'herhaaldelijke hinder',
      vraag: 'Herhaalt het zich?',
      uit: [{ soort: 'weging', veld: 'herhaaldelijk' }],
      bron: 'wet',
    },
    spoed: { naam: 'spoed', vraag: 'Is er spoed?', bron: 'wet' },
    woonvorm: {
      type: 'keuze',
      naam: 'woonvorm',
      object: 'woonvorm',
      keuzes: ['koop', 'huur-corporatie', 'huur-particulier', 'kamerverhuur', 'woonwagen', 'kort-verblijf'],
      bron: 'beleid',
    },
  },
  fasen: [
    { id: 'melding', naam: 'Melding', bron: 'beleid' },
    {
      id: 'waarschuwing',
      naam: 'Gewaarschuwd',
      bereikt: { telling: { soort: 'waarschuwing', minstens: 1 } },
      bron: 'beleid',
    },
    { id: 'last', naam: 'Last', bereikt: { telling: { soort: 'besluit', minstens: 1 } }, bron: 'beleid' },
  ],
  stappen: [
    {
      id: 'gesprek',
      naam: 'Gesprek',
      fase: 'melding',
      wie: 'gemeente',
      criteria: [],
      gebeurtenis: { soort: 'gesprek', waar: { met: 'overlastgever' } },
      bron: 'beleid',
    },
    {
      id: 'waarschuwing',
      naam: 'Waarschuwing',
      fase: 'waarschuwing',
      wie: 'burgemeester',
      criteria: [
        { vraag: 'ernstigeHinder', id: 'ernstig', tekst: 'De hinder is ernstig', aard: 'wet' },
        {
          telling: { soort: ['melding', 'constatering'], geverifieerd: true, minstens: 2 },
          id: 'geverifieerd',
          tekst: 'Twee geverifieerde incidenten',
          aard: 'beleid',
          bron: 'beleid',
        },
      ],
      gebeurtenis: { soort: 'waarschuwing' },
      voorafgaand: [{ stap: 'gesprek', bron: 'beleid' }],
      trede: 1,
      bron: 'beleid',
    },
    {
      id: 'voornemen',
      naam: 'Voornemen',
      fase: 'waarschuwing',
      wie: 'burgemeester',
      criteria: [],
      gebeurtenis: { soort: 'voornemen' },
      voorafgaand: [{ stap: 'waarschuwing', bron: 'beleid' }],
      trede: 2,
      bron: 'beleid',
    },
    {
      id: 'besluit',
      naam: 'Besluit',
      fase: 'last',
      wie: 'burgemeester',
      criteria: [],
      gebeurtenis: {
        soort: 'besluit',
        waar: { maatregel: { nietIn: ['huisverbod', 'verlenging-huisverbod'] } },
      },
      voorafgaand: [
        { stap: 'waarschuwing', tenzij: { feit: 'spoed' }, bron: 'beleid' },
        { stap: 'voornemen', tenzij: { feit: 'spoed' }, bron: 'beleid' },
      ],
      trede: 3,
      bron: 'beleid',
    },
    {
      id: 'huisverbod',
      naam: 'Huisverbod',
      fase: 'last',
      wie: 'burgemeester',
      criteria: [],
      gebeurtenis: { soort: 'besluit', waar: { maatregel: 'huisverbod' } },
      voorafgaand: [{ stap: 'voornemen', bron: 'beleid' }],
      bron: 'beleid',
    },
  ],
  regie: [
    {
      rol: 'overall',
      organisatie: 'woningcorporatie',
      wanneer: { feit: 'woonvorm', is: 'huur-corporatie' },
      tekst: 'Bij een huurwoning is de verhuurder aan zet.',
      bron: 'beleid',
    },
    { rol: 'overall', organisatie: 'gemeente', tekst: 'Anders is de gemeente aan zet.', bron: 'beleid' },
  ],
  termijnen: [
    {
      id: 'awb.bezwaar',
      naam: 'bezwaartermijn',
      bij: { soort: 'besluit', waar: { maatregel: { nietIn: ['huisverbod', 'verlenging-huisverbod'] } } },
      start: ['bezorging.verzondenOp', 'op'],
      lengte: 6,
      eenheid: 'weken',
      atw: 'ja',
      gehaaldDoor: { soort: 'bezwaar' },
      fataal: true,
      wie: 'belanghebbende',
      gevolg: 'Het besluit staat vast.',
      bron: 'wet',
    },
    {
      id: 'awb.bezwaar.ander',
      naam: 'bezwaartermijn',
      bij: { soort: ['invorderingsbeschikking', 'kostenbeschikking', 'afwijzing'] },
      lengte: 6,
      eenheid: 'weken',
      atw: 'ja',
      gehaaldDoor: { soort: 'bezwaar' },
      gevolg: 'Het besluit staat vast.',
      bron: 'wet',
    },
    {
      id: 'awb.beroep',
      naam: 'beroepstermijn',
      bij: { soort: 'besluit', waar: { maatregel: { in: ['huisverbod', 'verlenging-huisverbod'] } } },
      lengte: 6,
      eenheid: 'weken',
      atw: 'ja',
      gehaaldDoor: { soort: 'beroep' },
      gevolg: 'Het besluit staat vast.',
      bron: 'wet',
    },
    {
      id: 'awb.zienswijze',
      naam: 'zienswijzetermijn',
      bij: { soort: 'voornemen' },
      start: ['bezorging.verzondenOp', 'op'],
      totVeld: 'zienswijzeTot',
      lengte: 2,
      eenheid: 'weken',
      atw: 'beleid',
      gehaaldDoor: { soort: 'zienswijze' },
      wie: 'betrokkene',
      gevolg: 'Er kan worden besloten.',
      bron: 'beleid',
    },
    {
      id: 'awb.begunstiging.lod',
      naam: 'begunstigingstermijn',
      bij: { soort: 'besluit' },
      totVeld: 'begunstigingTot',
      atw: 'beleid',
      wie: 'overtreder',
      gevolg: 'Elke overtreding verbeurt.',
      bron: 'wet',
    },
    {
      id: 'awb.lod.verjaring',
      naam: 'verjaring',
      bij: { soort: 'overtreding' },
      lengte: 1,
      eenheid: 'jaren',
      atw: 'nee',
      gehaaldDoor: { soort: 'betaling' },
      fataal: true,
      wie: 'gemeente',
      gevolg: 'Invorderen kan niet meer.',
      bron: 'wet',
    },
    {
      id: 'avg.verzoek',
      naam: 'antwoord op een privacyverzoek',
      bij: { soort: 'verzoek' },
      lengte: 1,
      eenheid: 'maanden',
      atw: 'nee',
      gehaaldDoor: { soort: 'brief' },
      fataal: true,
      wie: 'privacyfunctionaris',
      gevolg: 'De gemeente is te laat.',
      bron: 'wet',
    },
    {
      id: 'gw.huisverbod',
      naam: 'huisverbod',
      bij: { soort: 'besluit', waar: { maatregel: { in: ['huisverbod', 'verlenging-huisverbod'] } } },
      start: ['huisverbod.van'],
      totVeld: 'huisverbod.tot',
      atw: 'nee',
      gevolg: 'Het verbod eindigt.',
      bron: 'wet',
    },
  ],
  normen: {
    feitenBekendDagen: { waarde: 14, eenheid: 'dagen', bron: 'beleid' },
    acuutDagen: { waarde: 7, eenheid: 'dagen', bron: 'beleid' },
    bewijsActueelMaanden: { waarde: 6, eenheid: 'maanden', bron: 'beleid' },
    meldingenPerBevestiging: { waarde: 5, bron: 'beleid' },
    meldingenPatroon: { waarde: 3, bron: 'beleid' },
    aandeelPatroon: { waarde: 75, eenheid: 'procent', bron: 'beleid' },
    begunstigingKortDagen: { waarde: 3, eenheid: 'dagen', bron: 'beleid' },
    zienswijzeKortDagen: { waarde: 7, eenheid: 'dagen', bron: 'beleid' },
    nachtVan: { waarde: 22, eenheid: 'uur', bron: 'beleid' },
    nachtTot: { waarde: 7, eenheid: 'uur', bron: 'beleid' },
    zelfdeVoorvalUren: { waarde: 3, eenheid: 'uur', bron: 'beleid' },
  },
  bedragen: {
    dwangsom: {
      perOvertreding: { eurocent: 50_000, bron: 'beleid' },
      maximum: { eurocent: 300_000, bron: 'beleid' },
      aard: 'standaard',
    },
  },
};

export function compileerTest(ruw: unknown): GecompileerdBeleid {
  const gelezen = leesBeleid(ruw);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error));
  const gecompileerd = compileerBeleid(gelezen.value as Beleid, []);
  if (!gecompileerd.ok) throw new Error(JSON.stringify(gecompileerd.error));
  return gecompileerd.value;
}

let standaard: GecompileerdBeleid | undefined;
export function eenBeleid(anders: Record<string, unknown> = {}): GecompileerdBeleid {
  if (Object.keys(anders).length > 0) return compileerTest({ ...TESTBELEID, ...anders });
  standaard ??= compileerTest(TESTBELEID);
  return standaard;
}

/** Good Friday up to Pentecost by the anonymous Gregorian rule; enough holidays to count with. */
function feestdagen(jaar: number): FeestdagenJaar {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  const pasen = datum(`${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`);
  const bron = { regeling: 'Algemene termijnenwet' };
  const vast = ['01-01', '04-27', '05-05', '12-25', '12-26'].map((d) => datum(`${jaar}-${d}`));
  const dagen = [...vast, ...[-2, 1, 39, 50].map((n) => plusDagen(pasen, n))];
  return {
    schema: 'feestdagen/v1',
    jaar,
    dagen: dagen.map((d) => ({ datum: d, naam: 'feestdag', bron })),
    gelijkgesteld: [],
    teBevestigen: false,
  };
}

/** Holidays of the years 2005-2030. */
export const eenWet: Wet = {
  kalender: maakKalender(Array.from({ length: 26 }, (_, i) => feestdagen(2005 + i))),
};

/** The toets under the test policy, at the day of the last event unless a day is given. */
export function toetsOp(dossier: Dossier, op?: string, beleid: GecompileerdBeleid = eenBeleid()): Toets {
  const laatste = (
    dossier.kroniek
      .map((g) => g.op as string)
      .sort()
      .at(-1) ?? '2000-01-01'
  ).slice(0, 10);
  return toets(dossier, beleid, eenWet, { peildatum: datum(op ?? laatste) as Datum });
}

export const gebrekenMet = (uitkomst: Toets, code: string): Gebrek[] =>
  uitkomst.gebreken.filter((g) => g.code === code);
