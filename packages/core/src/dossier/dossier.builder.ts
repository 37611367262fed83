import { type Datum, type Tijdstip, tijdstip } from '../shared/index.ts';
import { type Dossier, FORMAAT } from './dossier.schema.ts';
import type { Gebeurtenis, GebeurtenisSoort, GebeurtenisVan } from './gebeurtenis.schema.ts';

type Eigen<S extends GebeurtenisSoort> = Omit<GebeurtenisVan<S>, 'id' | 'op' | 'soort'>;
/** What a test may say about an event; days as plain text. */
export type GebeurtenisAnders<S extends GebeurtenisSoort> = Partial<Eigen<S>> & { id?: string; op?: string };

/** A day or moment in a test, checked. */
export const op = (tekst: string): Tijdstip => tijdstip(tekst);
export const dag = (tekst: string): Datum => tijdstip(tekst) as Datum;

const naar = { naar: 'politie' };
const besluitId = { besluitId: 'b1' };

/** The least each kind needs to be valid in `eenDossier`; kinds that need nothing are left out. */
const NODIG: { readonly [S in GebeurtenisSoort]?: Partial<Eigen<S>> } = {
  melding: { melder: 'm1', categorieen: ['geluid'] },
  verificatie: { uitkomst: 'geverifieerd' },
  constatering: { categorieen: ['geluid'], bevestigd: true, waarneming: { functie: 'boa' } },
  geluidsmeting: { waarneming: { functie: 'toezichthouder' } },
  opname: { drager: 'audio' },
  'bestuurlijke-rapportage': { organisatie: 'politie' },
  gesprek: { met: 'overlastgever', gelukt: true },
  buurtbemiddeling: { uitkomst: 'aangeboden' },
  mediation: { uitkomst: 'aangeboden' },
  hulpaanbod: { aard: 'begeleiding thuis', antwoord: 'loopt' },
  huurmaatregel: { vorm: 'waarschuwing' },
  interventie: { aard: 'extra surveillance' },
  oordeel: { feit: 'ernstigeHinder', waarde: true, motivering: 'Elke nacht wakker.' },
  intrekking: { reden: 'Verkeerd dossier.' },
  regie: { rol: 'proces', naar: 'gemeente' },
  vraag: { aan: 'politie', vorm: 'ja-nee', doel: 'Is er een melding bekend?' },
  standpunt: { over: 'plan', antwoord: 'eens' },
  aanmelding: naar,
  overdracht: naar,
  afstemming: naar,
  taak: { taakId: 't1', wie: 'boa', wat: 'Langsgaan.', status: 'open' },
  kleur: { kleur: 'oranje', organisaties: ['politie'] },
  politiecontact: { gerelateerd: true },
  relatie: { met: 'm1', aard: 'buren' },
  leefgebied: { gebied: 'wonen', situatie: 'stabiel' },
  huisbezoek: { toestemming: true, team: ['boa'] },
  overleg: { vorm: 'casusoverleg', organisaties: ['politie'] },
  'op-of-afschaling': { van: 'hinder', naar: 'overlast' },
  afwijking: { van: 'waarschuwing', motivering: 'Waarschuwen heeft hier geen zin.' },
  voornemen: { maatregel: 'last-onder-dwangsom' },
  zienswijze: { wijze: 'schriftelijk' },
  'beslissing-voornemen': { uitkomst: 'opleggen' },
  'zienswijze-achterwege': { grond: 'spoed' },
  besluit: {
    ...besluitId,
    orgaan: 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    geadresseerden: ['p1'],
  },
  'wijziging-besluit': { ...besluitId, vorm: 'ingetrokken' },
  overtreding: { ...besluitId, waarneming: { functie: 'boa', zelfWaargenomen: true } },
  invorderingsbeschikking: besluitId,
  aanmaning: besluitId,
  dwangbevel: besluitId,
  'uitstel-van-betaling': besluitId,
  betaling: besluitId,
  kostenbeschikking: besluitId,
  'machtiging-binnentreden': { ...besluitId, orgaan: 'burgemeester' },
  afwijzing: { besluitId: 'a1', orgaan: 'burgemeester' },
  'advies-bezwaar': { strekking: 'ongegrond' },
  'beslissing-op-bezwaar': { orgaan: 'burgemeester', strekking: 'ongegrond' },
  'civiele-uitspraak': { inhoud: 'De huur blijft in stand.' },
  uitspraak: { instantie: 'rechtbank', uitkomst: 'in-stand' },
  brief: { brief: 'ontvangstbevestiging', aan: 'm1' },
  gegevensverstrekking: {
    van: 'gemeente',
    aan: 'politie',
    wat: ['adres'],
    grondslag: 'convenant',
    doel: 'verificatie',
  },
  verzoek: { aard: 'inzage' },
  afsluiting: { reden: 'gestopt' },
};

/**
 * A valid, boring event of one kind. The id follows from kind and day, so two on the same day need an own id.
 * References (`vraag` of an antwoord, `verzoek` of a verdaging, `bedrag` of a betaling) are for the test to give.
 */
export function eenGebeurtenis<S extends GebeurtenisSoort>(
  soort: S,
  anders: GebeurtenisAnders<S> = {} as GebeurtenisAnders<S>,
): GebeurtenisVan<S> {
  const wanneer = anders.op ?? '2026-03-01';
  const gebeurtenis = { id: `${soort}-${wanneer}`, soort, ...NODIG[soort], ...anders, op: op(wanneer) };
  return gebeurtenis as unknown as GebeurtenisVan<S>;
}

/** A valid dossier with one overlastgever (p1), two melders of two households (m1, m2) and no events. */
export function eenDossier(anders: Partial<Dossier> = {}): Dossier {
  return {
    formaat: FORMAAT,
    gemeente: 'Voorbeeldstad',
    spoor: 'woonoverlast',
    object: { adres: 'Kastanjelaan 12', woonvorm: 'koop' },
    partijen: [
      { id: 'p1', rol: 'overlastgever' },
      { id: 'm1', rol: 'melder', huishouden: 'h1' },
      { id: 'm2', rol: 'melder', huishouden: 'h2' },
    ],
    kroniek: [],
    ...anders,
  };
}

/** A valid dossier with these events. */
export const dossierMet = (...kroniek: Gebeurtenis[]): Dossier => eenDossier({ kroniek });
