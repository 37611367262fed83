import type { GecompileerdBeleid } from '../../beleid/index.ts';
import { eenDossier, eenGebeurtenis, type GebeurtenisAnders } from '../../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../../dossier/index.ts';
import { eenBeleid } from '../toets.builder.ts';
import {
  besluitMet,
  goedBesluit,
  goedBewijs,
  goedSpoor,
  naWaarschuwing,
  volledigDossier,
} from './gebreken.builder.ts';

export const dag = (tekst: string): never => tekst as never;
export const g = eenGebeurtenis;
export const metBesluit = (
  voor: Gebeurtenis[],
  besluit: Gebeurtenis = goedBesluit(),
  anders: Partial<Dossier> = {},
): Dossier => ({ ...volledigDossier(...voor, besluit), ...anders });
export const onvolledig = (dossier: Dossier): Dossier => ({ ...dossier, volledig: [] });
export const zonder = (lijst: Gebeurtenis[], ...soorten: string[]): Gebeurtenis[] =>
  lijst.filter((x) => !soorten.includes(x.soort));
export const oordeel = (feit: string, waarde: boolean): Gebeurtenis =>
  g('oordeel', { id: `o-${feit}`, op: '2026-01-27', feit, waarde, motivering: 'Gezien en besproken.' });
export const voor = (extra: Gebeurtenis[] = []): Gebeurtenis[] => [...goedBewijs(), ...extra, ...goedSpoor()];
export const huisverbod = (
  van: string,
  tot: string,
  anders: GebeurtenisAnders<'besluit'> = {},
): Gebeurtenis =>
  g('besluit', {
    id: 'hv',
    op: van.slice(0, 10),
    besluitId: 'hv',
    maatregel: 'huisverbod',
    huisverbod: { van: dag(van), tot: dag(tot) },
    motivering: { anderemiddelen: true, belangenafweging: true, evrm8: true, zienswijzeBetrokken: true },
    ...anders,
  });
export const rapport = {
  functie: 'boa',
  zelfWaargenomen: true,
  plaats: 'de stoep',
  methode: 'gehoord',
  rapportOndertekend: true,
  rapportGedagtekend: true,
} as const;
export const overtreding = (id: string, op: string, waarneming: object = rapport): Gebeurtenis =>
  g('overtreding', { id, op, gedragsregel: 'r1', waarneming: waarneming as never });
export const invordering = (
  id: string,
  op: string,
  anders: GebeurtenisAnders<'invorderingsbeschikking'> = {},
): Gebeurtenis => g('invorderingsbeschikking', { id, op, ...anders });

export type Geval = {
  code: string;
  /** Raised, with this weight. */
  is: Dossier;
  zwaarte: string;
  /** Surely not raised. */
  niet: Dossier;
  /** Unknown: raised with this weight at most, or not at all. */
  onbekend: Dossier;
  hoogstens?: 'aandacht' | 'risico';
  op?: string;
  /** Another policy than the test policy. */
  beleid?: GecompileerdBeleid;
};

/** A file for every code in which it is there, one in which it is not, and one in which it is not known. */
export const GEVALLEN: Geval[] = [
  {
    code: 'geen-grondslag',
    is: besluitMet({ maatregel: 'huisverbod', grondslag: 'artikel 172 lid 3 Gemeentewet' }),
    zwaarte: 'blokkerend',
    niet: besluitMet({}),
    onbekend: metBesluit(voor(), goedBesluit({ grondslag: undefined })),
  },
  {
    code: 'onbevoegd-orgaan',
    is: besluitMet({ orgaan: 'college' }),
    zwaarte: 'blokkerend',
    niet: besluitMet({ orgaan: 'burgemeester' }),
    onbekend: besluitMet({ orgaan: undefined }),
  },
  {
    code: 'buiten-reikwijdte',
    is: metBesluit(voor([oordeel('directeRelatieWoning', false)])),
    zwaarte: 'blokkerend',
    niet: metBesluit(voor([oordeel('directeRelatieWoning', true)])),
    onbekend: besluitMet({}),
  },
  {
    code: 'verkeerde-geadresseerde',
    is: besluitMet({ geadresseerden: ['m1'] }),
    zwaarte: 'blokkerend',
    niet: besluitMet({ geadresseerden: ['p1'] }),
    onbekend: metBesluit(voor(), goedBesluit({ geadresseerden: ['e1'] }), {
      partijen: [{ id: 'e1', rol: 'eigenaar' }],
      object: {},
    }),
  },
  {
    code: 'eenmalig-incident',
    is: volledigDossier(g('melding', { id: 'm-a', op: '2026-01-05' }), goedBesluit()),
    zwaarte: 'blokkerend',
    niet: besluitMet({}),
    onbekend: eenDossier({ kroniek: [g('constatering', { op: '2026-01-05' }), goedBesluit()] }),
  },
  {
    code: 'onvoldoende-ernstig',
    is: metBesluit([...voor(), g('weging', { id: 'we-b', op: '2026-03-06', ernstig: false })]),
    zwaarte: 'blokkerend',
    niet: besluitMet({}),
    onbekend: metBesluit(zonder(voor(), 'weging')),
  },
  {
    code: 'onvoldoende-geverifieerd',
    is: metBesluit(zonder(voor(), 'constatering', 'bestuurlijke-rapportage')),
    zwaarte: 'blokkerend',
    niet: besluitMet({}),
    onbekend: onvolledig(metBesluit(zonder(voor(), 'constatering', 'bestuurlijke-rapportage'))),
    hoogstens: 'risico',
  },
  {
    code: 'waarneming-niet-representatief',
    is: metBesluit([
      ...[5, 6, 7, 8].map((d) => g('melding', { id: `n${d}`, op: `2026-01-0${d}T23:30` })),
      ...[9, 10].map((d) => g('constatering', { id: `d${d}`, op: `2026-01-1${d - 9}T14:00` })),
      ...goedSpoor(),
    ]),
    zwaarte: 'risico',
    niet: besluitMet({}),
    onbekend: metBesluit([
      ...[5, 6, 7, 8].map((d) => g('melding', { id: `n${d}`, op: `2026-01-0${d}` })),
      ...[9, 10].map((d) => g('constatering', { id: `d${d}`, op: `2026-01-1${d - 9}T14:00` })),
      ...goedSpoor(),
    ]),
  },
  {
    code: 'eenzijdige-bron',
    is: metBesluit([
      g('melding', { id: 'x1', op: '2026-01-05' }),
      g('melding', { id: 'x2', op: '2026-01-09' }),
      ...goedSpoor(),
    ]),
    zwaarte: 'risico',
    niet: metBesluit([
      g('melding', { id: 'x1', op: '2026-01-05' }),
      g('melding', { id: 'x2', op: '2026-01-09', melder: 'm2' }),
      ...goedSpoor(),
    ]),
    onbekend: metBesluit([g('melding', { id: 'x1', op: '2026-01-05', melder: undefined }), ...goedSpoor()]),
  },
  {
    code: 'verouderd-bewijs',
    is: metBesluit(voor(), goedBesluit({ op: '2026-12-10', bezorging: {} })),
    zwaarte: 'risico',
    niet: besluitMet({}),
    onbekend: onvolledig(metBesluit(voor(), goedBesluit({ op: '2026-12-10', bezorging: {} }))),
  },
  {
    code: 'opname-zonder-context',
    is: metBesluit([
      g('melding', { id: 'x1', op: '2026-01-05' }),
      g('opname', { op: '2026-01-06', beginEnEinde: false }),
      ...goedSpoor(),
    ]),
    zwaarte: 'risico',
    niet: metBesluit([...voor(), g('opname', { op: '2026-01-06', beginEnEinde: false })]),
    onbekend: metBesluit([
      g('melding', { id: 'x1', op: '2026-01-05' }),
      g('opname', { op: '2026-01-06' }),
      ...goedSpoor(),
    ]),
  },
  {
    code: 'lichtere-middelen-niet-geprobeerd',
    is: metBesluit(zonder(voor(), 'gesprek'), goedBesluit({ motivering: {} })),
    zwaarte: 'blokkerend',
    niet: besluitMet({ motivering: {} }),
    onbekend: onvolledig(metBesluit(zonder(voor(), 'gesprek'), goedBesluit({ motivering: {} }))),
  },
  {
    code: 'verhuurder-niet-eerst',
    is: metBesluit(voor(), goedBesluit({ motivering: {} }), { object: { woonvorm: 'huur-corporatie' } }),
    zwaarte: 'risico',
    niet: metBesluit(voor([g('huurmaatregel', { op: '2026-01-28' })]), goedBesluit({ motivering: {} }), {
      object: { woonvorm: 'huur-corporatie' },
    }),
    onbekend: metBesluit(voor(), goedBesluit({ motivering: {} }), { object: {} }),
  },
  {
    code: 'niet-gesproken-met-overlastgever',
    is: metBesluit(zonder(voor(), 'gesprek', 'zienswijze')),
    zwaarte: 'risico',
    niet: metBesluit([
      ...zonder(voor(), 'gesprek', 'zienswijze'),
      g('gesprek', { op: '2026-02-25', gelukt: false }),
    ]),
    onbekend: onvolledig(metBesluit(zonder(voor(), 'gesprek', 'zienswijze'))),
  },
  {
    code: 'beleidsstap-overgeslagen',
    is: metBesluit(zonder(voor(), 'waarschuwing')),
    zwaarte: 'blokkerend',
    niet: metBesluit([
      ...zonder(voor(), 'waarschuwing'),
      g('afwijking', { op: '2026-02-01', van: 'waarschuwing' }),
    ]),
    onbekend: onvolledig(metBesluit(zonder(voor(), 'waarschuwing'))),
  },
  {
    code: 'waarschuwing-niet-aantoonbaar',
    is: metBesluit([
      ...zonder(voor(), 'waarschuwing'),
      g('waarschuwing', { op: '2026-02-01', bezorging: { betwist: true } }),
    ]),
    zwaarte: 'risico',
    niet: metBesluit([
      ...zonder(voor(), 'waarschuwing'),
      g('waarschuwing', { op: '2026-02-01', bezorging: { betwist: true, bewijs: true } }),
    ]),
    onbekend: metBesluit([...zonder(voor(), 'waarschuwing'), g('waarschuwing', { op: '2026-02-01' })]),
  },
  {
    code: 'zienswijze-niet-geboden',
    is: metBesluit(zonder(voor(), 'voornemen', 'zienswijze'), goedBesluit({ motivering: {} })),
    zwaarte: 'risico',
    niet: metBesluit(
      [
        ...zonder(voor(), 'voornemen', 'zienswijze'),
        g('zienswijze-achterwege', { op: '2026-03-10', motivering: 'Brand gesticht.' }),
      ],
      goedBesluit({ motivering: {} }),
    ),
    onbekend: onvolledig(
      metBesluit(zonder(voor(), 'voornemen', 'zienswijze'), goedBesluit({ motivering: {} })),
    ),
  },
  {
    code: 'zienswijzetermijn-te-kort',
    is: metBesluit(zonder(voor(), 'zienswijze'), goedBesluit({ op: '2026-03-06' })),
    zwaarte: 'risico',
    niet: metBesluit(zonder(voor(), 'zienswijze'), goedBesluit({ op: '2026-03-07' })),
    onbekend: metBesluit(
      [...zonder(voor(), 'zienswijze', 'voornemen'), g('voornemen', { op: '2026-02-20' })],
      goedBesluit(),
    ),
  },
  {
    code: 'zienswijze-niet-betrokken',
    is: besluitMet({ motivering: { zienswijzeBetrokken: false } }),
    zwaarte: 'risico',
    niet: besluitMet({ motivering: { zienswijzeBetrokken: true } }),
    onbekend: metBesluit(
      [...zonder(voor(), 'zienswijze'), g('zienswijze', { op: '2026-03-05' })],
      goedBesluit({ motivering: {} }),
    ),
  },
  {
    code: 'belangenafweging-ontbreekt',
    is: besluitMet({ motivering: { belangenafweging: false } }),
    zwaarte: 'risico',
    niet: besluitMet({ motivering: { belangenafweging: true, evrm8: true } }),
    onbekend: besluitMet({ motivering: {} }),
  },
  {
    code: 'kinderen-niet-meegewogen',
    is: metBesluit(
      voor([oordeel('kinderenInWoning', true)]),
      goedBesluit({ motivering: { kinderen: false } }),
    ),
    zwaarte: 'risico',
    niet: besluitMet({ motivering: { kinderen: false } }),
    onbekend: metBesluit(voor([oordeel('kinderenInWoning', true)])),
  },
  {
    code: 'zorg-niet-onderzocht',
    is: metBesluit(voor([oordeel('psychischeProblematiek', true)])),
    zwaarte: 'risico',
    niet: metBesluit(voor([oordeel('psychischeProblematiek', true), g('zorgadvies', { op: '2026-01-28' })])),
    onbekend: besluitMet({}),
  },
  {
    code: 'gedragsregel-vaag',
    is: besluitMet({ gedragsregels: [{ id: 'r1', tekst: 'Verwijder de voorzieningen.', concreet: false }] }),
    zwaarte: 'blokkerend',
    niet: besluitMet({}),
    onbekend: besluitMet({ gedragsregels: [{ id: 'r1', tekst: 'Veroorzaak geen geluidsoverlast.' }] }),
  },
  {
    code: 'last-te-ruim',
    is: besluitMet({ gedragsregels: [{ id: 'r1', tekst: 'Ontvang nooit bezoek.', noodzakelijk: false }] }),
    zwaarte: 'risico',
    niet: besluitMet({ gedragsregels: [{ id: 'r1', tekst: 'Houd de hond binnen.', noodzakelijk: true }] }),
    onbekend: metBesluit(
      [
        ...zonder(goedBewijs(), 'melding', 'constatering'),
        g('melding', { op: '2026-01-05', categorieen: ['vervuiling'] }),
        ...goedSpoor(),
      ],
      goedBesluit({ gedragsregels: [{ id: 'r1', tekst: 'Houd de hond na 22.00 uur binnen.' }] }),
    ),
  },
  {
    code: 'gedragsregel-niet-nakoombaar',
    is: metBesluit(voor([oordeel('betrokkeneKanVoldoen', false)])),
    zwaarte: 'blokkerend',
    niet: metBesluit(voor([oordeel('betrokkeneKanVoldoen', true)])),
    onbekend: besluitMet({}),
  },
  {
    code: 'gedragsregel-niet-handhaafbaar',
    is: besluitMet({
      gedragsregels: [{ id: 'r1', tekst: 'Denk aan de buren.', concreet: true, handhaafbaar: false }],
    }),
    zwaarte: 'risico',
    niet: besluitMet({
      gedragsregels: [
        { id: 'r1', tekst: 'Speel na 22.00 uur geen piano.', concreet: true, handhaafbaar: true },
      ],
    }),
    onbekend: besluitMet({}),
  },
  {
    code: 'begunstigingstermijn-ontbreekt',
    is: besluitMet({
      begunstigingTot: undefined,
      directIngaand: true,
      gedragsregels: [{ id: 'r1', tekst: 'Verwijder het afval uit de tuin.', concreet: true }],
    }),
    zwaarte: 'risico',
    niet: besluitMet({ begunstigingTot: undefined, directIngaand: true }),
    onbekend: besluitMet({
      begunstigingTot: undefined,
      gedragsregels: [{ id: 'r1', tekst: 'Verwijder het afval uit de tuin.', concreet: true }],
    }),
  },
  {
    code: 'begunstigingstermijn-te-kort',
    is: besluitMet({ begunstigingTot: dag('2026-03-09') }),
    zwaarte: 'risico',
    niet: besluitMet({ begunstigingTot: dag('2026-03-24') }),
    onbekend: besluitMet({ begunstigingTot: undefined }),
  },
  {
    code: 'dwangsom-zonder-maximum',
    is: besluitMet({ dwangsom: { per: 'overtreding', bedrag: 50_000 as never } }),
    zwaarte: 'blokkerend',
    niet: besluitMet({ dwangsom: { per: 'ineens', bedrag: 50_000 as never } }),
    onbekend: onvolledig(besluitMet({ dwangsom: { per: 'overtreding', bedrag: 50_000 as never } })),
    hoogstens: 'risico',
  },
  {
    code: 'dwangsom-boven-beleid',
    is: besluitMet({ dwangsom: { per: 'overtreding', bedrag: 50_001 as never, maximum: 300_000 as never } }),
    zwaarte: 'risico',
    niet: besluitMet({
      dwangsom: { per: 'overtreding', bedrag: 60_000 as never, maximum: 300_000 as never },
      motivering: { afwijkingBeleid: true },
    }),
    onbekend: besluitMet({ dwangsom: { per: 'overtreding' } }),
  },
  {
    code: 'dwangsom-onevenredig',
    is: besluitMet({ dwangsom: { per: 'overtreding', bedrag: 50_000 as never, maximum: 40_000 as never } }),
    zwaarte: 'risico',
    niet: besluitMet({ dwangsom: { per: 'overtreding', bedrag: 50_000 as never, maximum: 50_000 as never } }),
    onbekend: besluitMet({ dwangsom: undefined }),
  },
  {
    code: 'samenloop-herstelsancties',
    is: metBesluit(
      [...voor(), goedBesluit({ id: 'b0', op: '2026-03-09', besluitId: 'b0' })],
      goedBesluit({ maatregel: 'last-onder-bestuursdwang' }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor(), goedBesluit({ id: 'b0', op: '2026-03-09', besluitId: 'b0', geadresseerden: ['m2'] })],
      goedBesluit({ maatregel: 'last-onder-bestuursdwang' }),
    ),
    onbekend: metBesluit(
      [...voor(), goedBesluit({ id: 'b0', op: '2026-03-09', besluitId: 'b0', gedragsregels: undefined })],
      goedBesluit({ maatregel: 'last-onder-bestuursdwang' }),
    ),
    hoogstens: 'risico',
  },
  {
    code: 'spoed-niet-gemotiveerd',
    is: besluitMet({ maatregel: 'spoedeisende-bestuursdwang', motivering: {} }),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [g('constatering', { id: 'c', op: '2026-03-08', categorieen: ['brandgevaar'] })],
      goedBesluit({ maatregel: 'spoedeisende-bestuursdwang', motivering: { spoed: true } }),
    ),
    onbekend: metBesluit(
      [g('constatering', { id: 'c', op: '2026-03-08', categorieen: ['brandgevaar'] })],
      goedBesluit({ maatregel: 'spoedeisende-bestuursdwang', motivering: {} }),
    ),
  },
  {
    code: 'kostenverhaal-niet-aangezegd',
    is: metBesluit(
      [...voor(), goedBesluit({ maatregel: 'last-onder-bestuursdwang', kostenverhaalAangezegd: false })],
      g('kostenbeschikking', { op: '2026-05-01' }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor(), goedBesluit({ maatregel: 'last-onder-bestuursdwang', kostenverhaalAangezegd: true })],
      g('kostenbeschikking', { op: '2026-05-01' }),
    ),
    onbekend: metBesluit(
      [...voor(), goedBesluit({ maatregel: 'last-onder-bestuursdwang' })],
      g('kostenbeschikking', { op: '2026-05-01' }),
    ),
  },
  {
    code: 'huisverbod-minderjarige',
    is: metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20'), {
      partijen: [{ id: 'p1', rol: 'overlastgever', geboortedatum: dag('2008-03-11') }],
    }),
    zwaarte: 'blokkerend',
    niet: metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20'), {
      partijen: [{ id: 'p1', rol: 'overlastgever', geboortedatum: dag('2008-03-10') }],
    }),
    onbekend: metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20')),
  },
  {
    code: 'huisverbod-te-lang',
    is: metBesluit(voor(), huisverbod('2026-03-10T10:00', '2026-03-20T10:01')),
    zwaarte: 'blokkerend',
    niet: metBesluit(voor(), huisverbod('2026-03-10T10:00', '2026-03-20T10:00')),
    onbekend: metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20', { huisverbod: undefined })),
  },
  {
    code: 'huisverbod-niet-ultimum-remedium',
    is: metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20', { motivering: { anderemiddelen: false } })),
    zwaarte: 'blokkerend',
    niet: metBesluit([...voor(), goedBesluit()], huisverbod('2026-05-10', '2026-05-20', { motivering: {} })),
    onbekend: onvolledig(metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20', { motivering: {} }))),
  },
  {
    code: 'verlenging-zonder-vrees',
    is: metBesluit(
      [...voor(), huisverbod('2026-03-10', '2026-03-20')],
      huisverbod('2026-03-19', '2026-04-07', {
        id: 'vl',
        besluitId: 'vl',
        maatregel: 'verlenging-huisverbod',
        verlengingVan: 'hv',
      }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor([oordeel('ernstigeVreesVerdereOvertreding', true)]), huisverbod('2026-03-10', '2026-03-20')],
      huisverbod('2026-03-19', '2026-04-07', {
        id: 'vl',
        besluitId: 'vl',
        maatregel: 'verlenging-huisverbod',
        verlengingVan: 'hv',
      }),
    ),
    onbekend: metBesluit(
      [...voor(), huisverbod('2026-03-10', '2026-03-20'), g('melding', { id: 'nieuw', op: '2026-03-15' })],
      huisverbod('2026-03-19', '2026-04-07', {
        id: 'vl',
        besluitId: 'vl',
        maatregel: 'verlenging-huisverbod',
        verlengingVan: 'hv',
      }),
    ),
  },
  {
    code: 'bekendmaking-niet-aantoonbaar',
    is: besluitMet({ bezorging: { betwist: true } }),
    zwaarte: 'risico',
    niet: besluitMet({ bezorging: { betwist: true, bewijs: true } }),
    onbekend: besluitMet({ bezorging: undefined }),
  },
  {
    code: 'overtreding-onvoldoende-vastgesteld',
    is: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-04-01', { ...rapport, functie: 'omwonende' })],
      invordering('i', '2026-05-01', { overtredingen: ['ot'] }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-04-01')],
      invordering('i', '2026-05-01', { overtredingen: ['ot'] }),
    ),
    onbekend: onvolledig(
      metBesluit(
        [...voor(), goedBesluit(), overtreding('ot', '2026-04-01', { functie: 'boa' })],
        invordering('i', '2026-05-01', { overtredingen: ['ot'] }),
      ),
    ),
  },
  {
    code: 'overtreding-buiten-last',
    is: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-03-24')],
      invordering('i', '2026-05-01', { overtredingen: ['ot'] }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-03-25')],
      invordering('i', '2026-05-01', { overtredingen: ['ot'] }),
    ),
    onbekend: metBesluit(
      [...voor(), goedBesluit({ begunstigingTot: undefined }), overtreding('ot', '2026-03-24')],
      invordering('i', '2026-05-01', { overtredingen: ['ot'] }),
    ),
  },
  {
    code: 'invordering-boven-maximum',
    is: metBesluit([...voor(), goedBesluit()], invordering('i', '2026-05-01', { bedrag: 300_001 as never })),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor(), goedBesluit()],
      invordering('i', '2026-05-01', { bedrag: 300_000 as never }),
    ),
    onbekend: metBesluit([...voor(), goedBesluit()], invordering('i', '2026-05-01')),
  },
  {
    code: 'dwangsom-verjaard',
    is: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-04-06')],
      invordering('i', '2027-04-07', { overtredingen: ['ot'] }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-04-06')],
      invordering('i', '2027-04-06', { overtredingen: ['ot'] }),
    ),
    onbekend: metBesluit([...voor(), goedBesluit()], invordering('i', '2028-04-06')),
  },
  {
    code: 'geen-invorderingsbeschikking',
    is: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-04-01')],
      g('aanmaning', { op: '2026-06-01' }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [...voor(), goedBesluit(), overtreding('ot', '2026-04-01'), invordering('i', '2026-05-01')],
      g('aanmaning', { op: '2026-06-01' }),
    ),
    onbekend: onvolledig(
      metBesluit(
        [...voor(), goedBesluit(), overtreding('ot', '2026-04-01')],
        g('aanmaning', { op: '2026-06-01' }),
      ),
    ),
    hoogstens: 'risico',
  },
  {
    code: 'rechtsmiddel-onjuist',
    is: besluitMet({ rechtsmiddel: 'beroep' }),
    zwaarte: 'risico',
    niet: besluitMet({ rechtsmiddel: 'bezwaar' }),
    onbekend: besluitMet({ rechtsmiddel: undefined }),
  },
  {
    code: 'weigering-onvoldoende-onderzocht',
    is: volledigDossier(
      g('melding', { op: '2026-01-05' }),
      g('afwijzing', { op: '2026-03-01', onderzoek: [] }),
    ),
    zwaarte: 'risico',
    niet: volledigDossier(
      g('melding', { op: '2026-01-05' }),
      g('constatering', { op: '2026-02-01', bevestigd: false }),
      g('afwijzing', { op: '2026-03-01' }),
    ),
    onbekend: eenDossier({
      kroniek: [g('melding', { op: '2026-01-05' }), g('afwijzing', { op: '2026-03-01' })],
    }),
  },
  {
    code: 'advies-niet-gevolgd',
    is: metBesluit(
      [
        ...voor(),
        goedBesluit(),
        g('advies-bezwaar', { op: '2026-06-01', besluitId: 'b1', strekking: 'gegrond' }),
      ],
      g('beslissing-op-bezwaar', { op: '2026-07-01', besluitId: 'b1', afwijkingGemotiveerd: false }),
    ),
    zwaarte: 'blokkerend',
    niet: metBesluit(
      [
        ...voor(),
        goedBesluit(),
        g('advies-bezwaar', { op: '2026-06-01', besluitId: 'b1', strekking: 'gegrond' }),
      ],
      g('beslissing-op-bezwaar', { op: '2026-07-01', besluitId: 'b1', afwijkingGemotiveerd: true }),
    ),
    onbekend: metBesluit(
      [...voor(), goedBesluit()],
      g('beslissing-op-bezwaar', { op: '2026-07-01', besluitId: 'b1' }),
    ),
  },
  {
    code: 'gegevensdeling-zonder-grondslag',
    is: volledigDossier(g('gegevensverstrekking', { grondslag: 'geen' })),
    zwaarte: 'blokkerend',
    niet: volledigDossier(g('gegevensverstrekking', { grondslag: 'convenant woonoverlast' })),
    onbekend: volledigDossier(g('gegevensverstrekking', { grondslag: 'geen', uitkomst: 'geweigerd' })),
  },
  {
    code: 'termijn-overschreden',
    is: volledigDossier(
      g('verzoek', { id: 'vz', op: '2026-01-05', aard: 'inzage' }),
      g('nazorg', { op: '2026-02-06' }),
    ),
    zwaarte: 'risico',
    niet: volledigDossier(
      g('verzoek', { id: 'vz', op: '2026-01-05', aard: 'inzage' }),
      g('nazorg', { op: '2026-02-05' }),
    ),
    onbekend: eenDossier({
      kroniek: [
        g('verzoek', { id: 'vz', op: '2026-01-05', aard: 'inzage' }),
        g('nazorg', { op: '2026-02-06' }),
      ],
    }),
  },
  {
    code: 'bewijs-voor-laatste-interventie',
    is: metBesluit([
      ...zonder(voor(), 'waarschuwing'),
      g('interventie', { id: 'iv', op: '2026-02-03', aard: 'toezicht' }),
    ]),
    zwaarte: 'aandacht',
    niet: metBesluit([
      ...zonder(voor(), 'waarschuwing'),
      g('interventie', { id: 'iv', op: '2026-02-03', aard: 'toezicht' }),
      g('constatering', { id: 'c-na', op: '2026-02-04T23:30' }),
    ]),
    onbekend: metBesluit([
      ...zonder(voor(), 'waarschuwing'),
      g('interventie', { id: 'iv', op: '2026-02-03', aard: 'toezicht' }),
      oordeel('overlastGestopt', false),
    ]),
  },
  {
    code: 'meldingen-gestopt-na-waarschuwing',
    is: metBesluit(voor()),
    zwaarte: 'risico',
    niet: metBesluit(voor([naWaarschuwing()])),
    onbekend: onvolledig(metBesluit(voor())),
  },
  {
    code: 'geen-eigen-waarneming',
    is: metBesluit([
      ...zonder(voor(), 'constatering', 'bestuurlijke-rapportage'),
      ...['x', 'y'].map((n, i) =>
        g('constatering', {
          id: `c-${n}`,
          op: `2026-01-1${i}`,
          waarneming: { functie: 'woningcorporatie', zelfWaargenomen: true },
        }),
      ),
    ]),
    zwaarte: 'risico',
    niet: metBesluit(voor()),
    onbekend: onvolledig(
      metBesluit([
        ...zonder(voor(), 'constatering', 'bestuurlijke-rapportage'),
        g('verificatie', { op: '2026-01-20', betreft: ['m-a', 'm-b'] }),
      ]),
    ),
  },
  {
    code: 'waarschuwing-mogelijk-besluit',
    is: metBesluit(voor()),
    zwaarte: 'aandacht',
    beleid: eenBeleid({ normen: { waarschuwingGeldigMaanden: { waarde: 24, bron: 'beleid' } } }),
    niet: metBesluit(zonder(voor(), 'waarschuwing')),
    onbekend: volledigDossier(...goedBewijs()),
  },
  {
    code: 'veiligheid-medewerkers',
    is: volledigDossier(...voor([oordeel('veiligheidsrisicoMedewerker', true)])),
    zwaarte: 'aandacht',
    niet: volledigDossier(
      ...voor([
        oordeel('veiligheidsrisicoMedewerker', true),
        g('afstemming', { op: '2026-01-30', naar: 'politie' }),
      ]),
    ),
    onbekend: volledigDossier(...voor()),
  },
  {
    code: 'verzoek-twee-bevoegdheden',
    is: volledigDossier(g('verzoek-om-handhaving', { op: '2026-01-20' }), oordeel('bouwkundigGebrek', true)),
    zwaarte: 'aandacht',
    niet: volledigDossier(
      g('verzoek-om-handhaving', { op: '2026-01-20' }),
      oordeel('bouwkundigGebrek', true),
      g('overdracht', { op: '2026-01-28', naar: 'team bouwtoezicht' }),
    ),
    onbekend: volledigDossier(g('verzoek-om-handhaving', { op: '2026-01-20' })),
  },
  {
    code: 'huisverbod-niet-in-verordening',
    is: metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20')),
    zwaarte: 'aandacht',
    niet: besluitMet({}),
    onbekend: besluitMet({ maatregel: 'anders' }),
    beleid: eenBeleid({ normen: { huisverbodInVerordening: { waarde: 'nee', bron: 'beleid' } } }),
  },
];
