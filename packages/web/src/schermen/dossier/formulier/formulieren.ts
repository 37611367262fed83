import type { GebeurtenisSoort } from '@luwte/core/dossier';
import { CATEGORIE, keuzesVan, MAATREGEL } from '../../../teksten/nl.ts';
import type { FormulierVorm, Waarden } from './veldsoort.ts';
import { BEWIJS_EN_MIDDELEN } from './vormen/bewijsEnMiddelen.ts';
import { FORMEEL } from './vormen/formeel.ts';
import {
  besluit,
  bezorging,
  categorieen,
  motivering,
  orgaan,
  rechtsmiddel,
  waarneming,
} from './vormen/gedeeld.ts';
import { weging } from './vormen/weging.ts';

/** The small forms, in the order of the menu. Every form also asks when, and a note. */
export const FORMULIEREN: Partial<Record<GebeurtenisSoort, FormulierVorm>> = {
  ...BEWIJS_EN_MIDDELEN,
  ...FORMEEL,
  melding: {
    velden: [
      categorieen,
      {
        pad: 'melder',
        label: 'Wie meldde het?',
        soort: 'partij',
        rollen: ['melder', 'omwonende', 'organisatie'],
      },
      { pad: 'anoniem', label: 'Anoniem?', soort: 'ja-nee' },
      { pad: 'kanaal', label: 'Hoe kwam het binnen?', soort: 'tekst' },
    ],
  },
  verificatie: {
    uitleg: 'Kloppen de meldingen? Vink aan welke u heeft nagegaan.',
    velden: [
      {
        pad: 'betreft',
        label: 'Welke meldingen?',
        soort: 'gebeurtenissen',
        van: ['melding'],
        verplicht: true,
      },
      {
        pad: 'uitkomst',
        label: 'Wat kwam eruit?',
        soort: 'keuze',
        verplicht: true,
        keuzes: keuzesVan({
          geverifieerd: 'Het klopt',
          'niet-te-verifieren': 'Niet na te gaan',
          onjuist: 'Het klopt niet',
        }),
      },
      { pad: 'methode', label: 'Hoe bent u het nagegaan?', soort: 'tekst' },
    ],
  },
  constatering: {
    uitleg: 'Ook "niets waargenomen" telt. Kies dan Nee; een soort overlast hoeft dan niet.',
    velden: [
      { pad: 'bevestigd', label: 'Was er overlast?', soort: 'ja-nee' },
      {
        pad: 'categorieen',
        label: 'Wat voor overlast?',
        soort: 'chips',
        keuzes: keuzesVan(CATEGORIE),
        leegTelt: true,
      },
      ...waarneming,
      { pad: 'betreft', label: 'Bij welke meldingen hoort dit?', soort: 'gebeurtenissen', van: ['melding'] },
    ],
  },
  geluidsmeting: {
    velden: [
      ...waarneming,
      { pad: 'laeq', label: 'Gemiddeld niveau LAeq (dB)', soort: 'getal' },
      { pad: 'lmax', label: 'Piek Lmax (dB)', soort: 'getal' },
      { pad: 'norm', label: 'Norm (dB)', soort: 'getal' },
      { pad: 'overschreden', label: 'Norm overschreden?', soort: 'ja-nee' },
    ],
  },
  'bestuurlijke-rapportage': {
    velden: [
      {
        pad: 'organisatie',
        label: 'Van welke organisatie?',
        soort: 'tekst',
        verplicht: true,
        standaard: 'Politie',
      },
      { pad: 'periodeVan', label: 'Over de periode vanaf', soort: 'dag' },
      { pad: 'periodeTot', label: 'Tot en met', soort: 'dag' },
      { pad: 'aantalRegistraties', label: 'Aantal registraties', soort: 'getal' },
      { pad: 'concreet', label: 'Staat erin wie, wanneer, waar en hoe?', soort: 'ja-nee' },
    ],
  },
  buurtonderzoek: {
    velden: [
      { pad: 'benaderd', label: 'Hoeveel huishoudens gesproken?', soort: 'getal' },
      { pad: 'bevestigd', label: 'Hoeveel bevestigden de overlast?', soort: 'getal' },
    ],
  },
  gesprek: {
    velden: [
      {
        pad: 'met',
        label: 'Met wie?',
        soort: 'keuze',
        verplicht: true,
        keuzes: keuzesVan({
          overlastgever: 'Bewoner over wie is gemeld',
          melder: 'Melder',
          omwonende: 'Omwonende',
          verhuurder: 'Verhuurder',
          ouders: 'Ouders',
          netwerk: 'Iemand uit het netwerk',
        }),
      },
      {
        pad: 'gelukt',
        label: 'Is er gesproken?',
        uitleg: 'Een poging telt ook: kies dan Nee.',
        soort: 'ja-nee',
      },
      { pad: 'huisbezoek', label: 'Was het een huisbezoek?', soort: 'ja-nee' },
      { pad: 'uitkomst', label: 'Wat is afgesproken?', soort: 'lang' },
    ],
  },
  buurtbemiddeling: {
    velden: [
      {
        pad: 'uitkomst',
        label: 'Hoe staat het ermee?',
        soort: 'keuze',
        verplicht: true,
        keuzes: keuzesVan({
          aangeboden: 'Aangeboden',
          geslaagd: 'Geslaagd',
          mislukt: 'Mislukt',
          'geweigerd-overlastgever': 'Geweigerd door de bewoner over wie is gemeld',
          'geweigerd-melder': 'Geweigerd door de melder',
          ongeschikt: 'Niet geschikt voor bemiddeling',
        }),
      },
    ],
  },
  hulpaanbod: {
    velden: [
      { pad: 'aard', label: 'Welke hulp?', soort: 'tekst', verplicht: true },
      { pad: 'organisatie', label: 'Door welke organisatie?', soort: 'tekst' },
      {
        pad: 'antwoord',
        label: 'Wat was het antwoord?',
        soort: 'keuze',
        verplicht: true,
        keuzes: keuzesVan({
          loopt: 'De hulp loopt',
          geaccepteerd: 'Geaccepteerd',
          geweigerd: 'Geweigerd',
          'geen-reactie': 'Geen reactie',
          'onvoldoende-medewerking': 'Werkt onvoldoende mee',
          gestopt: 'Gestopt',
        }),
      },
    ],
  },
  zorgadvies: {
    uitleg: 'Alleen het antwoord dat nodig is. Geen diagnose, geen medische gegevens.',
    vast: { compartiment: 'gezondheid' },
    velden: [
      { pad: 'organisatie', label: 'Van welke zorgpartner?', soort: 'tekst', verplicht: true },
      { pad: 'kanBegrijpen', label: 'Kan de bewoner de regels begrijpen?', soort: 'ja-nee' },
      { pad: 'kanNaleven', label: 'Kan de bewoner zich eraan houden?', soort: 'ja-nee' },
    ],
  },
  huurmaatregel: {
    velden: [
      {
        pad: 'vorm',
        label: 'Wat deed de verhuurder?',
        soort: 'keuze',
        verplicht: true,
        keuzes: keuzesVan({
          gesprek: 'Gesprek',
          waarschuwing: 'Waarschuwing',
          'vrijwillige-gedragsaanwijzing': 'Vrijwillige gedragsaanwijzing',
          'gerechtelijke-gedragsaanwijzing': 'Gedragsaanwijzing van de rechter',
          'laatste-kans': 'Laatstekansovereenkomst',
          'ontbinding-gevorderd': 'Ontbinding gevorderd',
          ontruiming: 'Ontruiming',
        }),
      },
      {
        pad: 'resultaat',
        label: 'Wat was het resultaat?',
        soort: 'keuze',
        keuzes: keuzesVan({ geen: 'Geen', tijdelijk: 'Tijdelijk beter', gestopt: 'De overlast stopte' }),
      },
    ],
  },
  weging,
  oordeel: {
    uitleg: 'Een open vraag van het beleid, beantwoord door u. Uw naam en uw reden blijven erbij staan.',
    velden: [
      { pad: 'feit', label: 'Welke vraag?', soort: 'feit', verplicht: true },
      {
        pad: 'waarde',
        label: 'Uw antwoord',
        soort: 'tekst',
        verplicht: true,
        uitleg: 'Schrijf ja of nee, een getal of een woord, zoals de vraag het vraagt.',
      },
      motivering,
      {
        pad: 'tot',
        label: 'Geldt tot en met',
        uitleg: 'Vul dit in als het antwoord maar een tijd geldt, zoals een veiligheidswaarschuwing.',
        soort: 'dag',
      },
    ],
  },
  afwijking: {
    uitleg: 'Afwijken van eigen beleid mag met een goede reden (art. 4:84 Awb).',
    velden: [{ pad: 'van', label: 'Van welke stap wijkt u af?', soort: 'stap', verplicht: true }, motivering],
  },
  waarschuwing: {
    velden: [
      { pad: 'gedrag', label: 'Welk gedrag moet stoppen?', uitleg: 'Eén per regel.', soort: 'regels' },
      { pad: 'termijnTot', label: 'Uiterlijk op', soort: 'dag' },
      { pad: 'afzender', label: 'Wie stuurde de brief?', soort: 'tekst' },
      rechtsmiddel,
      ...bezorging,
    ],
  },
  voornemen: {
    velden: [
      {
        pad: 'maatregel',
        label: 'Welke maatregel?',
        soort: 'keuze',
        keuzes: keuzesVan(MAATREGEL),
        verplicht: true,
      },
      { pad: 'zienswijzeTot', label: 'Reageren kan tot en met', soort: 'dag' },
      rechtsmiddel,
      ...bezorging,
    ],
  },
  besluit: {
    velden: [
      {
        pad: 'maatregel',
        label: 'Welke maatregel?',
        soort: 'keuze',
        keuzes: keuzesVan(MAATREGEL),
        verplicht: true,
      },
      { ...orgaan, standaard: 'burgemeester' },
      { pad: 'namens', label: 'Ondertekend namens', uitleg: 'Alleen bij mandaat.', soort: 'tekst' },
      {
        pad: 'geadresseerden',
        label: 'Aan wie is het gericht?',
        soort: 'partijen',
        verplicht: true,
        // Never a reporter or a neighbour: a slip here would send them somebody else's order.
        rollen: [
          'overlastgever',
          'huisgenoot',
          'verhuurder',
          'eigenaar',
          'ouder',
          'organisatie',
          'verantwoordelijke',
          'lid-van-groep',
        ],
      },
      { pad: 'grondslag', label: 'Op welke grondslag?', soort: 'tekst' },
      {
        pad: 'gedragsregels',
        label: 'Gedragsregels',
        uitleg: 'Eén per regel. Schrijf wat iemand moet doen of laten, waar en wanneer.',
        soort: 'gedragsregels',
      },
      { pad: 'begunstigingTot', label: 'Tijd om te voldoen, tot en met', soort: 'dag' },
      { pad: 'dwangsom.bedrag', label: 'Dwangsom per keer (euro)', soort: 'euro' },
      {
        pad: 'dwangsom.per',
        label: 'Dwangsom per',
        soort: 'keuze',
        keuzes: keuzesVan({ overtreding: 'Overtreding', tijdseenheid: 'Tijdseenheid', ineens: 'Ineens' }),
      },
      {
        pad: 'dwangsom.tijdseenheid',
        label: 'Per dag, week of maand?',
        uitleg: 'Weet u dat niet? Dan telt alleen de eerste dwangsom.',
        soort: 'keuze',
        keuzes: keuzesVan({ dag: 'Dag', week: 'Week', maand: 'Maand' }),
        alleenBij: { pad: 'dwangsom.per', waarde: 'tijdseenheid' },
      },
      { pad: 'dwangsom.maximum', label: 'Maximum (euro)', soort: 'euro' },
      { pad: 'huisverbod.van', label: 'Huisverbod vanaf', soort: 'moment' },
      { pad: 'huisverbod.tot', label: 'Huisverbod tot', soort: 'moment' },
      { pad: 'looptijdTot', label: 'Het besluit geldt tot en met', soort: 'dag' },
      rechtsmiddel,
      {
        pad: 'motivering.anderemiddelen',
        label: 'Staat erin waarom lichtere middelen niet genoeg zijn?',
        soort: 'ja-nee',
      },
      { pad: 'motivering.belangenafweging', label: 'Zijn de belangen afgewogen?', soort: 'ja-nee' },
      {
        pad: 'motivering.evrm8',
        label: 'Is het recht op een woning afgewogen (art. 8 EVRM)?',
        soort: 'ja-nee',
      },
      { pad: 'motivering.kinderen', label: 'Zijn kinderen meegewogen?', soort: 'ja-nee' },
      { pad: 'motivering.zienswijzeBetrokken', label: 'Is de zienswijze beantwoord?', soort: 'ja-nee' },
      { pad: 'motivering.spoed', label: 'Is de spoed uitgelegd?', soort: 'ja-nee' },
      ...bezorging,
    ],
    eisen: eisenBijDwangsom,
  },
  overtreding: {
    velden: [
      besluit,
      { pad: 'gedragsregel', label: 'Welke gedragsregel?', soort: 'gedragsregel' },
      ...waarneming,
    ],
  },
  invorderingsbeschikking: {
    velden: [
      besluit,
      {
        pad: 'overtredingen',
        label: 'Voor welke overtredingen?',
        soort: 'gebeurtenissen',
        van: ['overtreding'],
      },
      { pad: 'bedrag', label: 'Bedrag (euro)', soort: 'euro' },
      {
        pad: 'vervanging',
        label: 'Waarom vervangt u?',
        uitleg: 'Alleen als u de vervanger bent en er geen afwezigheid is vastgelegd.',
        soort: 'tekst',
      },
      rechtsmiddel,
      ...bezorging,
    ],
  },
  betaling: { velden: [besluit, { pad: 'bedrag', label: 'Bedrag (euro)', soort: 'euro', verplicht: true }] },
  afsluiting: {
    velden: [
      {
        pad: 'reden',
        label: 'Waarom kan het dossier dicht?',
        soort: 'keuze',
        verplicht: true,
        keuzes: keuzesVan({
          gestopt: 'De overlast is gestopt',
          'acceptabel-niveau': 'Het niveau is acceptabel',
          'partner-pakt-op': 'Een partner pakt het op',
          'geen-overlast': 'Er was geen overlast',
          'niet-meer-mogelijk': 'Er is niets meer mogelijk',
          verhuisd: 'De bewoner is verhuisd',
        }),
      },
      { pad: 'melderGesproken', label: 'Is de melder gesproken?', soort: 'ja-nee' },
    ],
  },
  brief: {
    uitleg: 'Leg vast dat een brief is verstuurd. De brief zelf voegt u toe bij Documenten.',
    velden: [
      { pad: 'brief', label: 'Welke brief?', soort: 'tekst', verplicht: true, standaard: 'afsluitbrief' },
      { pad: 'aan', label: 'Aan wie?', soort: 'tekst', verplicht: true, standaard: 'melder en bewoner' },
      ...bezorging,
    ],
  },
  intrekking: {
    uitleg: 'De gebeurtenis blijft in de tijdlijn staan, doorgestreept, met uw reden.',
    velden: [
      { pad: 'betreft', label: 'Wat trekt u in?', soort: 'gebeurtenissen', verplicht: true },
      { pad: 'reden', label: 'Waarom?', soort: 'lang', verplicht: true },
    ],
  },
};

/** An amount says nothing without what it is owed for. */
function eisenBijDwangsom(waarden: Waarden): Record<string, string> {
  const bedrag = `${waarden['dwangsom.bedrag'] ?? ''}${waarden['dwangsom.maximum'] ?? ''}`;
  return bedrag !== '' && (waarden['dwangsom.per'] ?? '') === ''
    ? { 'dwangsom.per': 'Dwangsom per? Kies waarvoor het bedrag telt.' }
    : {};
}

/** The menu "Toevoegen": what belongs together, most used first. */
export const MENU: readonly { readonly groep: string; readonly soorten: readonly GebeurtenisSoort[] }[] = [
  {
    groep: 'Gesprek en hulp',
    soorten: [
      'gesprek',
      'buurtbemiddeling',
      'mediation',
      'hulpaanbod',
      'zorgadvies',
      'huurmaatregel',
      'interventie',
      'afstemming',
      'overleg',
    ],
  },
  {
    groep: 'Bewijs',
    soorten: [
      'melding',
      'verificatie',
      'constatering',
      'geluidsmeting',
      'opname',
      'verklaring',
      'buurtonderzoek',
      'bestuurlijke-rapportage',
    ],
  },
  { groep: 'Oordeel', soorten: ['weging', 'oordeel', 'afwijking'] },
  {
    groep: 'Formeel',
    soorten: [
      'waarschuwing',
      'voornemen',
      'zienswijze',
      'zienswijze-achterwege',
      'beslissing-voornemen',
      'besluit',
      'wijziging-besluit',
    ],
  },
  {
    groep: 'Toezicht en invordering',
    soorten: [
      'overtreding',
      'bestuursdwang-toegepast',
      'invorderingsbeschikking',
      'kostenbeschikking',
      'aanmaning',
      'betaling',
    ],
  },
  { groep: 'Bezwaar', soorten: ['bezwaar', 'advies-bezwaar', 'beslissing-op-bezwaar', 'beroep'] },
  { groep: 'Delen', soorten: ['gegevensverstrekking'] },
  { groep: 'Afronden', soorten: ['afsluiting', 'brief', 'nazorg', 'evaluatie', 'heropening'] },
  { groep: 'Verbeteren', soorten: ['intrekking'] },
];

export const heeftFormulier = (soort: string): soort is GebeurtenisSoort => Object.hasOwn(FORMULIEREN, soort);
