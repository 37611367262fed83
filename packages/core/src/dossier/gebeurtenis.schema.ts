// One file over the usual size on purpose: it is the event union of the exchange format, in the order
// of the format's own page, so that the two can be read side by side.
import { z } from 'zod';
import { zEurocent, zTijdstip } from '../shared/index.ts';
import {
  zCategorie,
  zCompartiment,
  zFunctie,
  zMaatregel,
  zOrgaan,
  zRechtsmiddel,
  zStrekking,
  zWijze,
} from './waardenlijsten.ts';

const id = z.string().min(1).max(200);
/** Free text. 20,000 characters is far above any letter and far below a denial of service. */
const tekst = z.string().max(20_000);
const ja = z.boolean();
const aantal = z.number().int().min(0).max(1_000_000);
const ids = z.array(id).max(2_000);
const teksten = z.array(tekst).max(500);
const waarde = z.union([z.boolean(), z.number(), tekst]);

/** Who established something, and how: waar, wanneer, door wie, hoe, ondertekend. */
export const zWaarneming = z.strictObject({
  door: id.optional(),
  functie: zFunctie.optional(),
  zelfWaargenomen: ja.optional(),
  plaats: tekst.optional(),
  methode: tekst.optional(),
  rapportOndertekend: ja.optional(),
  rapportGedagtekend: ja.optional(),
});
export type Waarneming = z.infer<typeof zWaarneming>;

export const zBezorging = z.strictObject({
  wijze: zWijze.optional(),
  verzondenOp: zTijdstip.optional(),
  ontvangenOp: zTijdstip.optional(),
  bewijs: ja.optional(),
  betwist: ja.optional(),
});
export type Bezorging = z.infer<typeof zBezorging>;

export const zGedragsregel = z.strictObject({
  id,
  tekst: tekst.min(1),
  concreet: ja.optional(),
  handhaafbaar: ja.optional(),
  nakoombaar: ja.optional(),
  noodzakelijk: ja.optional(),
});
export type Gedragsregel = z.infer<typeof zGedragsregel>;

const basis = {
  id,
  op: zTijdstip,
  tot: zTijdstip.optional(),
  door: tekst.optional(),
  toelichting: tekst.optional(),
  document: id.optional(),
  vastgelegdOp: zTijdstip.optional(),
  vastgelegdDoor: tekst.optional(),
  organisatie: tekst.optional(),
  personen: ids.optional(),
  betreft: ids.optional(),
  compartiment: zCompartiment.optional(),
  registratienummer: tekst.optional(),
  corrigeert: id.optional(),
};

/** What a kind says about a field replaces what every event says about it; a spread type alone would join the two. */
type Vorm<S extends string, V> = Omit<typeof basis, keyof V> & { soort: z.ZodLiteral<S> } & V;

const soort = <S extends string, V extends z.core.$ZodShape>(naam: S, velden: V) =>
  z.strictObject({ ...basis, soort: z.literal(naam), ...velden }) as unknown as z.ZodObject<
    Vorm<S, V>,
    z.core.$strict
  >;

const dwangsom = z.strictObject({
  bedrag: zEurocent.optional(),
  per: z.enum(['overtreding', 'tijdseenheid', 'ineens']),
  tijdseenheid: tekst.optional(),
  maximum: zEurocent.optional(),
});
const motivering = z.strictObject({
  anderemiddelen: ja.optional(),
  belangenafweging: ja.optional(),
  evrm8: ja.optional(),
  kinderen: ja.optional(),
  zienswijzeBetrokken: ja.optional(),
  afwijkingBeleid: ja.optional(),
  spoed: ja.optional(),
});
const naar = { naar: tekst.min(1), uitkomst: tekst.optional() };
const geld = { besluitId: id, bedrag: zEurocent.optional(), totEnMet: zTijdstip.optional() };
const middel = { besluitId: id.optional(), tegen: id.optional(), partij: id.optional() };
const slot = { uitkomst: tekst.optional() };

/** Every kind of event, one strict shape each. The order is that of the format. */
export const GEBEURTENIS_SCHEMAS = [
  // reports and evidence
  soort('melding', {
    melder: id.optional(),
    anoniem: ja.optional(),
    bij: tekst.optional(),
    kanaal: tekst.optional(),
    categorieen: z.array(zCategorie).min(1).max(17),
    ernst: z.literal([1, 2, 3, 4, 5]).optional(),
    aantal: aantal.min(1).optional(),
    plaatsType: z.enum(['woning-of-erf', 'nabijheid', 'elders']).optional(),
    gepleegdDoor: z.enum(['gebruiker', 'bezoeker', 'dier']).optional(),
    strafbaar: ja.optional(),
  }),
  soort('verificatie', {
    uitkomst: z.enum(['geverifieerd', 'niet-te-verifieren', 'onjuist']),
    methode: tekst.optional(),
  }),
  soort('constatering', {
    categorieen: z.array(zCategorie).max(17),
    bevestigd: ja.optional(),
    waarneming: zWaarneming,
  }),
  soort('geluidsmeting', {
    waarneming: zWaarneming,
    laeq: z.number().min(0).max(200).optional(),
    lmax: z.number().min(0).max(200).optional(),
    norm: z.number().min(0).max(200).optional(),
    overschreden: ja.optional(),
  }),
  soort('opname', {
    drager: z.enum(['video', 'audio', 'foto']),
    doorPartij: id.optional(),
    beginEnEinde: ja.optional(),
    context: tekst.optional(),
    bekekenDoorToezichthouder: ja.optional(),
    bevestigd: ja.optional(),
    heimelijk: ja.optional(),
  }),
  soort('bestuurlijke-rapportage', {
    organisatie: tekst.min(1),
    periodeVan: zTijdstip.optional(),
    periodeTot: zTijdstip.optional(),
    aantalRegistraties: aantal.optional(),
    concreet: ja.optional(),
    categorieen: z.array(zCategorie).max(17).optional(),
  }),
  soort('verklaring', {
    partij: id.optional(),
    ondertekend: ja.optional(),
    categorieen: z.array(zCategorie).max(17).optional(),
  }),
  soort('buurtonderzoek', {
    benaderd: aantal.optional(),
    bevestigd: aantal.optional(),
    waarneming: zWaarneming.optional(),
  }),
  // talking, helping, lighter means
  soort('gesprek', {
    met: z.enum(['overlastgever', 'melder', 'omwonende', 'verhuurder', 'ouders', 'netwerk']),
    gelukt: ja.optional(),
    huisbezoek: ja.optional(),
    uitkomst: tekst.optional(),
  }),
  soort('buurtbemiddeling', {
    uitkomst: z.enum([
      'aangeboden',
      'geslaagd',
      'mislukt',
      'geweigerd-overlastgever',
      'geweigerd-melder',
      'ongeschikt',
    ]),
  }),
  soort('mediation', { uitkomst: z.enum(['aangeboden', 'geslaagd', 'mislukt', 'geweigerd']) }),
  soort('hulpaanbod', {
    organisatie: tekst.optional(),
    aard: tekst.min(1),
    leefgebied: tekst.optional(),
    antwoord: z.enum([
      'geaccepteerd',
      'geweigerd',
      'geen-reactie',
      'onvoldoende-medewerking',
      'gestopt',
      'gestopt-interventieteam',
      'loopt',
    ]),
  }),
  soort('zorgadvies', {
    organisatie: tekst.optional(),
    kanBegrijpen: ja.optional(),
    kanNaleven: ja.optional(),
    onderliggendeProblematiek: ja.optional(),
  }),
  soort('huurmaatregel', {
    vorm: z.enum([
      'gesprek',
      'waarschuwing',
      'vrijwillige-gedragsaanwijzing',
      'gerechtelijke-gedragsaanwijzing',
      'laatste-kans',
      'ontbinding-gevorderd',
      'ontruiming',
    ]),
    resultaat: z.enum(['geen', 'tijdelijk', 'gestopt']).optional(),
  }),
  soort('interventie', {
    aard: tekst.min(1),
    organisatie: tekst.optional(),
    resultaat: z.enum(['geen', 'tijdelijk', 'gestopt', 'niet-mogelijk']).optional(),
    motivering: tekst.optional(),
  }),
  // judging and working together
  soort('weging', {
    ernstig: ja.optional(),
    herhaaldelijk: ja.optional(),
    niveau: z.enum(['hinder', 'overlast', 'ernstige-overlast']).optional(),
    complexiteit: z.enum(['enkelvoudig', 'complex']).optional(),
    factoren: z.record(z.string().max(200), tekst).optional(),
    motivering: tekst.optional(),
  }),
  soort('oordeel', {
    feit: z.string().min(1).max(100),
    waarde,
    motivering: tekst.min(1),
    doorPersoon: tekst.optional(),
  }),
  soort('intrekking', { reden: tekst.min(1) }),
  soort('regie', {
    rol: z.enum(['overall', 'proces', 'individueel', 'zorg']),
    naar: tekst.min(1),
    aanvaard: ja.optional(),
  }),
  soort('vraag', {
    aan: tekst.min(1),
    vorm: z.enum(['ja-nee', 'tekst', 'document', 'actie']),
    doel: tekst.min(1),
    grondslag: tekst.optional(),
    uiterlijk: zTijdstip.optional(),
    /** Id of the rule of the policy that opened it; only the road for questions to partners sets it. */
    regel: id.optional(),
  }),
  soort('antwoord', { vraag: id, waarde: z.union([tekst, z.boolean()]) }),
  soort('standpunt', {
    over: tekst.min(1),
    antwoord: z.enum(['eens', 'oneens', 'mag-niet-delen']),
    zijde: z.enum(['handhavend', 'zorg']).optional(),
  }),
  soort('aanmelding', naar),
  soort('overdracht', naar),
  soort('afstemming', naar),
  soort('taak', {
    taakId: id,
    wie: tekst.min(1),
    wat: tekst.min(1),
    uiterlijk: zTijdstip.optional(),
    status: z.enum(['open', 'gereed', 'vervallen']),
  }),
  // persons and groups in public space
  soort('kleur', { kleur: tekst.min(1), organisaties: teksten, motivering: tekst.optional() }),
  soort('politiecontact', { gerelateerd: ja, aard: tekst.optional() }),
  soort('relatie', { met: id, aard: tekst.min(1), grond: tekst.optional() }),
  soort('leefgebied', { gebied: tekst.min(1), situatie: tekst.min(1) }),
  soort('huisbezoek', {
    toestemming: ja,
    team: teksten,
    briefVoorgelezen: ja.optional(),
    uitkomst: tekst.optional(),
  }),
  soort('overleg', {
    vorm: tekst.min(1),
    organisaties: teksten,
    status: z.enum(['gepland', 'gehouden', 'vervallen']).optional(),
    agendaVerzondenOp: zTijdstip.optional(),
    spoed: ja.optional(),
    aanwezig: teksten.optional(),
    besluit: tekst.optional(),
  }),
  soort('plan-van-aanpak', {
    resultaten: teksten.optional(),
    taken: z
      .array(
        z.strictObject({
          wie: tekst.min(1),
          wat: tekst.min(1),
          uiterlijk: zTijdstip.optional(),
          gereed: ja.optional(),
        }),
      )
      .max(500)
      .optional(),
  }),
  soort('op-of-afschaling', {
    van: tekst.min(1),
    naar: tekst.min(1),
    route: tekst.optional(),
    besluiters: teksten.optional(),
    motivering: tekst.optional(),
    regie: tekst.optional(),
  }),
  soort('afwijking', { van: tekst.min(1), motivering: tekst.min(1) }),
  // the formal track
  soort('waarschuwing', {
    afzender: tekst.optional(),
    gedrag: teksten.optional(),
    rechtsmiddel: zRechtsmiddel.optional(),
    termijnTot: zTijdstip.optional(),
    aangekondigd: tekst.optional(),
    bezorging: zBezorging.optional(),
  }),
  soort('voornemen', {
    maatregel: zMaatregel,
    voor: id.optional(),
    zienswijzeTot: zTijdstip.optional(),
    rechtsmiddel: zRechtsmiddel.optional(),
    bezorging: zBezorging.optional(),
  }),
  soort('zienswijze', {
    wijze: z.enum(['schriftelijk', 'mondeling']),
    partij: id.optional(),
    voor: id.optional(),
    beantwoord: ja.optional(),
    /** What was brought forward, point by point, with what the municipality says to it. */
    punten: z
      .array(z.strictObject({ tekst: tekst.min(1), reactie: tekst.min(1).optional() }))
      .max(100)
      .optional(),
  }),
  soort('beslissing-voornemen', {
    voor: id.optional(),
    uitkomst: z.enum(['opleggen', 'gewijzigd', 'niet-opleggen', 'aanhouden', 'waarschuwing']),
    motivering: tekst.optional(),
  }),
  soort('zienswijze-achterwege', {
    grond: z.enum(['spoed', 'eerder-gehoord', 'doel-anders-niet-bereikbaar', 'financieel']),
    voor: id.optional(),
    motivering: tekst.optional(),
  }),
  soort('besluit', {
    besluitId: id,
    orgaan: zOrgaan.optional(),
    namens: tekst.optional(),
    maatregel: zMaatregel,
    verlengingVan: id.optional(),
    rechtsmiddel: zRechtsmiddel.optional(),
    geadresseerden: z
      .array(id, { error: 'Noem aan wie het besluit is gericht.' })
      .min(1, 'Noem aan wie het besluit is gericht.')
      .max(500),
    grondslag: tekst.optional(),
    gronden: z
      .array(z.strictObject({ bepaling: tekst.min(1), feiten: teksten.optional() }))
      .max(100)
      .optional(),
    gedragsregels: z.array(zGedragsregel).max(200).optional(),
    begunstigingTot: zTijdstip.optional(),
    directIngaand: ja.optional(),
    dwangsom: dwangsom.optional(),
    huisverbod: z.strictObject({ van: zTijdstip, tot: zTijdstip }).optional(),
    looptijdTot: zTijdstip.optional(),
    kostenverhaalAangezegd: ja.optional(),
    motivering: motivering.optional(),
    bezorging: zBezorging.optional(),
  }),
  soort('wijziging-besluit', {
    besluitId: id,
    vorm: z.enum(['ingetrokken', 'gewijzigd', 'opgeschort', 'verlengd-begunstiging']),
    begunstigingTot: zTijdstip.optional(),
  }),
  // supervision and collection
  soort('overtreding', { besluitId: id, gedragsregel: id.optional(), waarneming: zWaarneming }),
  soort('invorderingsbeschikking', {
    besluitId: id,
    overtredingen: ids.optional(),
    bedrag: zEurocent.optional(),
    /** Why a deputy decided instead of the designated official. */
    vervanging: tekst.min(1).optional(),
    rechtsmiddel: zRechtsmiddel.optional(),
    bezorging: zBezorging.optional(),
  }),
  soort('aanmaning', geld),
  soort('dwangbevel', geld),
  soort('uitstel-van-betaling', geld),
  soort('betaling', { besluitId: id, bedrag: zEurocent }),
  soort('bestuursdwang-toegepast', {
    besluitId: id.optional(),
    spoed: ja.optional(),
    omschrijving: tekst.optional(),
  }),
  soort('kostenbeschikking', {
    besluitId: id,
    bedrag: zEurocent.optional(),
    rechtsmiddel: zRechtsmiddel.optional(),
    bezorging: zBezorging.optional(),
  }),
  soort('machtiging-binnentreden', { besluitId: id, orgaan: zOrgaan, toestemming: ja.optional() }),
  // legal remedies and the end
  soort('bezwaar', middel),
  soort('beroep', middel),
  soort('hoger-beroep', middel),
  soort('voorlopige-voorziening', middel),
  soort('verzoek-om-handhaving', { partij: id.optional(), tegen: id.optional() }),
  soort('afwijzing', {
    besluitId: id,
    verzoek: id.optional(),
    orgaan: zOrgaan,
    grondslag: tekst.optional(),
    grond: tekst.optional(),
    motivering: tekst.optional(),
    onderzoek: ids.optional(),
    rechtsmiddel: zRechtsmiddel.optional(),
    bezorging: zBezorging.optional(),
  }),
  soort('advies-bezwaar', { besluitId: id.optional(), tegen: id.optional(), strekking: zStrekking }),
  soort('beslissing-op-bezwaar', {
    besluitId: id.optional(),
    tegen: id.optional(),
    orgaan: zOrgaan,
    namens: tekst.optional(),
    strekking: zStrekking,
    adviesGevolgd: ja.optional(),
    afwijkingGemotiveerd: ja.optional(),
    bezorging: zBezorging.optional(),
  }),
  soort('civiele-uitspraak', { inhoud: tekst.min(1), overlastVastgesteld: ja.optional() }),
  soort('uitspraak', {
    besluitId: id.optional(),
    tegen: id.optional(),
    instantie: tekst.min(1),
    uitkomst: z.enum(['in-stand', 'vernietigd', 'geschorst', 'gewijzigd']),
  }),
  soort('brief', { brief: tekst.min(1), aan: tekst.min(1), bezorging: zBezorging.optional() }),
  soort('gegevensverstrekking', {
    van: tekst.min(1),
    aan: tekst.min(1),
    wat: teksten,
    grondslag: tekst.min(1),
    doel: tekst.min(1),
    kanaal: tekst.optional(),
    items: ids.optional(),
    uitkomst: z.enum(['verstrekt', 'geweigerd', 'ingetrokken', 'vrijgegeven']).optional(),
  }),
  soort('verzoek', {
    aard: z.enum([
      'inzage',
      'rectificatie',
      'verwijdering',
      'beperking',
      'overdracht',
      'bezwaar-avg',
      'woo',
      'invordering',
      'opheffing',
      'bestuursdwang',
    ]),
    partij: id.optional(),
  }),
  soort('verdaging', { verzoek: id, motivering: tekst.optional() }),
  soort('evaluatie', slot),
  soort('nazorg', slot),
  soort('heropening', slot),
  soort('afsluiting', {
    reden: z.enum([
      'gestopt',
      'acceptabel-niveau',
      'partner-pakt-op',
      'geen-overlast',
      'niet-meer-mogelijk',
      'verhuisd',
    ]),
    melderGesproken: ja.optional(),
  }),
] as const;

export const zGebeurtenis = z.discriminatedUnion('soort', GEBEURTENIS_SCHEMAS);
export type Gebeurtenis = z.infer<typeof zGebeurtenis>;
export type GebeurtenisSoort = Gebeurtenis['soort'];
export type GebeurtenisVan<S extends GebeurtenisSoort> = Extract<Gebeurtenis, { soort: S }>;
export const GEBEURTENIS_SOORTEN: readonly GebeurtenisSoort[] = GEBEURTENIS_SCHEMAS.map(
  (schema) => schema.shape.soort.value,
);
