import type { Kanaal } from '@luwte/core/beleid';
import type { Aanleiding, Afschrift } from '@luwte/core/contract';
import type { Deelsoort, Einde, Grond } from '@luwte/core/deling';
import type { RedenNietDelen } from '@luwte/core/informatievraag';
import type { Organisatiesoort } from '@luwte/core/toegang';
import type { ColumnType, Generated } from 'kysely';

/**
 * The tables as SQL has them: same names, no translation. Types hold on both databases:
 * `date` is the text YYYY-MM-DD, `timestamptz` a Date, `bytea` a Buffer, `int8` a decimal text,
 * and a jsonb column is written as text (`JSON.stringify`), because `pg` would turn a list into an SQL array.
 */

/** jsonb: reads as T (known because only we write it), writes as JSON text. */
type Json<T> = ColumnType<T, string, string>;
type LegeJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
type JsonMetDefault<T> = ColumnType<T, string | undefined, string>;
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
/** int8 reads as decimal text. */
type Int8 = ColumnType<string, number | string | bigint, number | string | bigint>;
type Int8MetDefault = ColumnType<string, number | string | bigint | undefined, number | string | bigint>;
type Moment = ColumnType<Date, Date | string, Date | string>;
type MomentMetDefault = ColumnType<Date, Date | string | undefined, Date | string>;
/** Nullable column: may be left out on insert. */
type Leeg<T> = ColumnType<T | null, T | null | undefined, T | null>;
type LeegMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type LeegeBytes = ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;

export type Spoor = 'woonoverlast' | 'openbare-ruimte';
export type Compartiment =
  | 'gewoon'
  | 'gezondheid'
  | 'strafrechtelijk'
  | 'politie'
  | 'inkomen'
  | 'melderidentiteit';

export interface GemeenteTabel {
  gemeente_id: string;
  naam: string;
  /** Two to five capitals, first part of every kenmerk. */
  afkorting: string;
  woorden: JsonMetDefault<Record<string, string>>;
  /** House style of the screens. */
  thema: Generated<string>;
}

export interface OrganisatieTabel {
  gemeente_id: string;
  id: string;
  naam: string;
  soort: Organisatiesoort;
  /** Last day, inclusive; empty: until it is ended. */
  tot: Leeg<string>;
  /** Roads along which it may be given something. */
  kanalen: Generated<Kanaal[]>;
}

/** A team within an organisation. */
export interface AfdelingTabel {
  gemeente_id: string;
  id: string;
  organisatie_id: string;
  naam: string;
  tot: Leeg<string>;
}

export interface AccountTabel {
  id: string;
  gebruikersnaam: string;
  wachtwoord_hash: Leeg<string>;
  naam: string;
  /** Encrypted by the application. */
  totp_geheim: LeegeBytes;
  totp_sinds: LeegMoment;
  totp_laatste_stap: ColumnType<string | null, number | null | undefined, number | null>;
}

export interface MedewerkerTabel {
  gemeente_id: string;
  id: string;
  account_id: Leeg<string>;
  organisatie_id: string;
  rollen: Generated<string[]>;
  naam: string;
  actief_van: string;
  actief_tot: Leeg<string>;
  afdeling_id: Leeg<string>;
}

export interface SessieTabel {
  token_hash: Bytes;
  account_id: string;
  gemeente_id: Leeg<string>;
  medewerker_id: Leeg<string>;
  aangemaakt_op: MomentMetDefault;
  laatst_gebruikt_op: MomentMetDefault;
  verloopt_op: Moment;
  ingetrokken_op: LeegMoment;
  id: Generated<string>;
  apparaat: Leeg<string>;
  stand: Generated<'volledig' | 'tweede-factor' | 'instellen'>;
  uitdaging: Leeg<string>;
  uitdaging_tot: LeegMoment;
  /** The provider that vouched for who this is; empty: a password did. */
  aanbieder_id: Leeg<string>;
}

export interface AanmeldremTabel {
  soort: 'account' | 'adres' | 'paar' | 'apparaat' | 'tweede-factor' | 'bericht' | 'link';
  sleutel: Bytes;
  pogingen: number;
  laatste: Moment;
  wacht_tot: LeegMoment;
}

export interface BekendApparaatTabel {
  token_hash: Bytes;
  account_id: string;
  verloopt_op: Moment;
}

export interface HerstelcodeTabel {
  account_id: string;
  code_hash: Bytes;
  gebruikt_op: LeegMoment;
}

export interface PasskeyTabel {
  id: string;
  account_id: string;
  credential_id: string;
  sleutel: Bytes;
  teller: Int8;
  transporten: Generated<string[]>;
  naam: string;
  aangemaakt_op: Moment;
  laatst_gebruikt: LeegMoment;
}

export interface UitnodigingTabel {
  gemeente_id: string;
  id: string;
  medewerker_id: string;
  email: string;
  token_hash: Bytes;
  gemaakt_op: Moment;
  /** Empty: from the command line. */
  gemaakt_door: Leeg<string>;
  verloopt_op: Moment;
  gebruikt_op: LeegMoment;
  ingetrokken_op: LeegMoment;
}

export interface OidcAanbiederTabel {
  gemeente_id: string;
  id: string;
  organisatie_id: string;
  uitgever: string;
  client_id: string;
  /** Encrypted by the application. */
  client_geheim: Bytes;
  domeinen: string[];
  factorbewijs: Generated<string[]>;
  actief_van: string;
  actief_tot: Leeg<string>;
  vastgelegd_door: string;
  vastgelegd_op: Moment;
}

export interface OidcKoppelingTabel {
  uitgever: string;
  sub: string;
  account_id: string;
  aanbieder_id: string;
  gemaakt_op: Moment;
}

export interface OidcPogingTabel {
  token_hash: Bytes;
  aanbieder_id: string;
  uitnodiging_hash: LeegeBytes;
  verloopt_op: Moment;
}

export interface WachtwoordherstelTabel {
  id: string;
  /** Empty: asked for a name that nobody has. */
  account_id: Leeg<string>;
  token_hash: LeegeBytes;
  gevraagd_op: Moment;
  verloopt_op: Moment;
  gebruikt_op: LeegMoment;
}

export interface SleutelTabel {
  gemeente_id: string;
  /** Dossier or party whose data the key opens; the nil id for the municipality as a whole. */
  houder: string;
  doel: string;
  versie: number;
  gewikkeld: Bytes;
  moedersleutel: string;
  gemaakt_op: MomentMetDefault;
}

export interface SleutelInstallatieTabel {
  doel: string;
  versie: number;
  gewikkeld: Bytes;
  moedersleutel: string;
  gemaakt_op: MomentMetDefault;
}

export interface KenmerkTellerTabel {
  gemeente_id: string;
  jaar: number;
  laatste: number;
}

export interface DossierTabel {
  gemeente_id: string;
  id: string;
  kenmerk: string;
  spoor: Spoor;
  aard: Generated<'situatie' | 'groep' | 'persoon'>;
  titel: Leeg<string>;
  beleid_id: string;
  /** YYYY-MM-DD, text in the database too. */
  beleid_versie: string;
  /** Filled-in text of the policy; empty: the version as shipped. */
  beleid_vingerafdruk: Leeg<string>;
  adres: Leeg<string>;
  postcode: Leeg<string>;
  buurt: Leeg<string>;
  wijk: Leeg<string>;
  lat: Leeg<number>;
  lon: Leeg<number>;
  gebied: Leeg<string>;
  karakter: Leeg<string>;
  woonvorm: Leeg<string>;
  /** Written by the application with `normaliseerZoek`. */
  zoek_adres: Leeg<string>;
  volledig: Generated<string[]>;
  feiten: JsonMetDefault<Record<string, boolean | number | string>>;
  verbanden: JsonMetDefault<{ dossier: string; aard: string }[]>;
  status: Generated<'open' | 'gesloten'>;
  regie_medewerker_id: Leeg<string>;
  versie: Generated<number>;
  keten_volgnummer: Generated<number>;
  keten_hash: LeegeBytes;
  aangemaakt_op: MomentMetDefault;
  aangemaakt_door: Leeg<string>;
}

export interface DossierToegangTabel {
  gemeente_id: string;
  id: Generated<string>;
  dossier_id: string;
  organisatie_id: string;
  /** Absent: everyone of the organisation. */
  medewerker_id: Leeg<string>;
  rol: string;
  van: string;
  /** Last day, inclusive. Ended at once is the day before. */
  tot: Leeg<string>;
  grond: Leeg<string>;
  reden: Leeg<string>;
  vastgelegd_door: Leeg<string>;
  vastgelegd_op: MomentMetDefault;
  beeindigd_door: Leeg<string>;
  beeindigd_op: LeegMoment;
  einde_reden: Leeg<string>;
}

export interface PartijTabel {
  gemeente_id: string;
  id: string;
  naam: Leeg<string>;
  anoniem: Leeg<boolean>;
  adres: Leeg<string>;
  geboortedatum: Leeg<string>;
  minderjarig: Leeg<boolean>;
  telefoon: Leeg<string>;
  email: Leeg<string>;
  taal: Leeg<string>;
  organisatie: Leeg<string>;
  rechtspersoon: Leeg<boolean>;
  soort_melder: Leeg<'bewoner' | 'professional'>;
  compartiment: Generated<Compartiment>;
  /** Who it is, encrypted; the columns above that say so are then empty. */
  geheim: LeegeBytes;
}

export interface DossierPartijTabel {
  gemeente_id: string;
  dossier_id: string;
  /** Id of the party in the exchange format; unique in the dossier. */
  sleutel: string;
  partij_id: string;
  rol: string;
  huishouden: Leeg<string>;
  /** `sleutel` of the party this one acts for. */
  voor: Leeg<string>;
  /** What outsiders read, such as "Melder A"; unique in the dossier. */
  code: Leeg<string>;
}

export interface GebeurtenisTabel {
  gemeente_id: string;
  dossier_id: string;
  volgnummer: number;
  id: string;
  verbintenis: Bytes;
  vorige_hash: Bytes;
  hash: Bytes;
}

export interface GebeurtenisInhoudTabel {
  gemeente_id: string;
  dossier_id: string;
  gebeurtenis_id: string;
  /** Id of the event in the exchange format; unique in the dossier. */
  sleutel: string;
  soort: string;
  op: string;
  tot: Leeg<string>;
  /** The whole event in exchange format, exactly what the commitment was made over; of an one in a compartment only what SQL asks for. */
  inhoud: Json<Record<string, unknown>>;
  /** Empty when it is in `geheim`. */
  zout: LeegeBytes;
  /** Content and salt of an event in a compartment, encrypted. */
  geheim: LeegeBytes;
  /** Encrypted. */
  doelredenering: LeegeBytes;
  compartiment: Generated<Compartiment>;
  eigenaar_organisatie_id: string;
  vastgelegd_op: MomentMetDefault;
  vastgelegd_door: Leeg<string>;
}

export interface MeldingTabel {
  gemeente_id: string;
  id: string;
  /** Present exactly when status is `gekoppeld`. */
  dossier_id: Leeg<string>;
  gebeurtenis_id: Leeg<string>;
  ontvangen_op: Moment;
  kanaal: Leeg<string>;
  bij: Leeg<string>;
  categorieen: Generated<string[]>;
  ernst: Leeg<number>;
  aantal: Leeg<number>;
  plaats_type: Leeg<string>;
  gepleegd_door: Leeg<string>;
  strafbaar: Leeg<boolean>;
  anoniem: Leeg<boolean>;
  melder_partij_id: Leeg<string>;
  melder_huishouden: Leeg<string>;
  adres: Leeg<string>;
  postcode: Leeg<string>;
  buurt: Leeg<string>;
  woonvorm: Leeg<string>;
  zoek_adres: Leeg<string>;
  toelichting: Leeg<string>;
  status: Generated<'ontvangen' | 'gekoppeld' | 'advies-gegeven' | 'afgewezen'>;
  advies: Leeg<string>;
  op: string;
  tot: Leeg<string>;
  vastgelegd_op: MomentMetDefault;
  vastgelegd_door: Leeg<string>;
  eigenaar_organisatie_id: Leeg<string>;
  versie: Generated<number>;
}

export interface DocumentTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  gebeurtenis_id: Leeg<string>;
  sleutel: string;
  soort: string;
  /** Empty when it is in `naam_geheim`. */
  naam: string;
  naam_geheim: LeegeBytes;
  media_type: string;
  /** Bytes. */
  grootte: Int8;
  /** Lower-case hex. */
  sha256: string;
  /** Absent while only the entry of an imported file is known. */
  opslag_sleutel: Leeg<string>;
  /** Key of the bytes, encrypted. Absent: they were kept before files were encrypted. */
  bestandssleutel: LeegeBytes;
  doelredenering: LeegeBytes;
  compartiment: Generated<Compartiment>;
  eigenaar_organisatie_id: string;
  vastgelegd_op: MomentMetDefault;
  vastgelegd_door: Leeg<string>;
}

export interface DossierStandTabel {
  gemeente_id: string;
  dossier_id: string;
  status: Generated<'open' | 'gesloten'>;
  fase: Leeg<string>;
  fase_naam: Leeg<string>;
  aan_zet: Leeg<string>;
  regie_organisatie: Leeg<string>;
  termijn_id: Leeg<string>;
  termijn_naam: Leeg<string>;
  termijn_tot: Leeg<string>;
  termijn_fataal: Leeg<boolean>;
  /** Nearest term whose end costs a right or a power. */
  fataal_tot: Leeg<string>;
  meldingen: Generated<number>;
  melders: Generated<number>;
  bevestigd: Generated<number>;
  onafhankelijk: Generated<number>;
  sterkste_bewijs: Leeg<string>;
  blokkerend: Generated<number>;
  risico: Generated<number>;
  aandacht: Generated<number>;
  open_dwangsom_eurocent: Int8MetDefault;
  laatste_op: Leeg<string>;
  laatste_soort: Leeg<string>;
  bewezen_op: Leeg<string>;
  gebeurtenissen: Generated<number>;
  herzien_op: Leeg<string>;
  werklijsten: Generated<string[]>;
  /** The part of `in_gebruik` that this row is for. */
  zicht: Generated<number>;
  /** The compartments that the dossier uses. */
  in_gebruik: Generated<number>;
  peildatum: string;
  bijgewerkt_op: MomentMetDefault;
  stand: JsonMetDefault<Record<string, unknown>>;
  /** Never null: `laatste_op`, or '' when there is none. */
  laatste_sorteer: ColumnType<string, never, never>;
  /** Never null: `termijn_tot`, or '9999' when there is none. */
  termijn_sorteer: ColumnType<string, never, never>;
}

export interface GebrekAfdoeningTabel {
  gemeente_id: string;
  dossier_id: string;
  id: string;
  code: string;
  bij: Leeg<string>;
  uitkomst: 'hersteld' | 'niet-van-toepassing' | 'risico-aanvaard';
  reden: string;
  bewijs_vingerafdruk: string;
  door: string;
  op: MomentMetDefault;
  ingetrokken_op: LeegMoment;
}

export interface DossierBezoekTabel {
  gemeente_id: string;
  dossier_id: string;
  medewerker_id: string;
  laatst_op: MomentMetDefault;
  laatste_volgnummer: Generated<number>;
  vorige_volgnummer: Generated<number>;
}

export interface TaakTabel {
  gemeente_id: string;
  id: string;
  dossier_id: Leeg<string>;
  soort: Generated<'taak' | 'volgende-actie' | 'wacht-op'>;
  wat: string;
  wie_medewerker_id: Leeg<string>;
  wie_organisatie_id: Leeg<string>;
  wie_naam: Leeg<string>;
  uiterlijk: Leeg<string>;
  status: Generated<'open' | 'gereed' | 'vervallen'>;
  aangemaakt_op: MomentMetDefault;
  aangemaakt_door: Leeg<string>;
  versie: Generated<number>;
}

export interface DraaiboekTabel {
  gemeente_id: string;
  dossier_id: string;
  uitvoering_op: Leeg<string>;
  /** Both present or both absent. */
  gemeld_op: LeegMoment;
  gemeld_door: Leeg<string>;
  versie: Generated<number>;
}

export interface DraaiboekScenarioTabel {
  gemeente_id: string;
  dossier_id: string;
  scenario: string;
  eigenaar: Leeg<string>;
  telefoon: Leeg<string>;
  gereed: boolean;
  notitie: Leeg<string>;
}

export interface DraaiboekUitvoerderTabel {
  gemeente_id: string;
  dossier_id: string;
  medewerker_id: string;
  werk: 'bestuursdwang' | 'binnentreden';
}

export interface BerichtTabel {
  gemeente_id: string;
  id: string;
  soort: string;
  aan: string;
  inhoud: Json<Record<string, unknown>>;
  status: Generated<'wacht' | 'bezorgd' | 'mislukt'>;
  pogingen: Generated<number>;
  fout: Leeg<string>;
  aangemaakt_op: MomentMetDefault;
  /** Present exactly when status is `bezorgd`. */
  bezorgd_op: LeegMoment;
}

export interface BeleidVersieTabel {
  gemeente_id: string;
  beleid_id: string;
  spoor: Spoor;
  geldig_van: string;
  vingerafdruk: string;
  bron: string;
  opgenomen_op: MomentMetDefault;
  /** Of a filled-in text that came along with an export: the shipped version it fills in, and with what. */
  basis_versie: Leeg<string>;
  waarden: LegeJson<{ pad: string; waarde: string | number; eenheid?: string; bron: string }[]>;
}

export interface BeleidVoorstelTabel {
  gemeente_id: string;
  id: string;
  beleid_id: string;
  spoor: Spoor;
  basis_versie: string;
  basis_vingerafdruk: string;
  waarden: Json<{ pad: string; waarde: string | number; eenheid?: string; bron: string }[]>;
  voorgesteld_door: string;
  /** Line in the log of the last activation for this policy at that moment; empty: there was none. */
  na_activatie: Leeg<string>;
}

export interface BeleidLogTabel {
  gemeente_id: string;
  id: string;
  voorstel_id: string;
  voorgesteld_door: string;
  wat: 'voorgesteld' | 'geactiveerd' | 'geweigerd' | 'ingetrokken';
  op: Moment;
  door: string;
  functie: string;
  reden: string;
  /** Present exactly when `wat` is `geactiveerd`. */
  vingerafdruk: Leeg<string>;
}

/** A running dossier that moved to another policy; before `vanaf` the one it came from holds. */
export interface DossierOmzettingTabel {
  gemeente_id: string;
  dossier_id: string;
  id: string;
  vanaf: string;
  van_beleid_id: string;
  van_versie: string;
  van_vingerafdruk: Leeg<string>;
  naar_beleid_id: string;
  naar_versie: string;
  naar_vingerafdruk: Leeg<string>;
  reden: string;
  /** Empty for a move that came along with an export; `door_naam` tells it then. */
  door: Leeg<string>;
  door_naam: Leeg<string>;
  functie: string;
  op: Moment;
}

/** Police data that the municipality may pass on, per item. */
export interface VrijgaveTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  item_soort: 'gebeurtenis' | 'document';
  item_id: string;
  artikel: '16' | '18' | '19' | '20';
  referentie: string;
  vooroverleg_op: string;
  door: string;
  op: Moment;
}

/** One item that was shared with one organisation, with the copy that was handed over. */
export interface DelingTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  item_soort: Deelsoort;
  /** Empty: a fact, which has a name and no row. */
  item_id: Leeg<string>;
  feit: Leeg<string>;
  compartiment: Compartiment;
  vrijgave_id: Leeg<string>;
  velden: string[];
  /** People it is about, by id. */
  partijen: string[];
  aan_organisatie_id: string;
  /** One person of that organisation; empty: everybody there who works on it. */
  aan_medewerker_id: Leeg<string>;
  grond: Grond['soort'];
  convenant_id: Leeg<string>;
  grond_tekst: string;
  /** Rows of the sharing matrix that allowed it. */
  regels: string[];
  doel: Leeg<string>;
  noodzaak: Leeg<string>;
  opmerking: Leeg<string>;
  kanaal: Kanaal;
  van: string;
  /** Last day, inclusive. */
  tot: string;
  afschrift: LegeJson<Afschrift>;
  /** Copy, purpose, need and remark of one in a compartment, encrypted. */
  geheim: LeegeBytes;
  gegeven_door: string;
  gegeven_op: Moment;
  /** The share that this one takes the place of, because what was shared was corrected. */
  vervangt: Leeg<string>;
  vervallen: Generated<boolean>;
  einde: Leeg<Einde>;
  einde_op: LeegMoment;
  /** Empty with an end: the system. */
  einde_door: Leeg<string>;
  einde_reden: Leeg<string>;
}

/** What a partner told the municipality, or that it may not. */
export interface InbrengTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  organisatie_id: string;
  soort: 'gegeven' | 'mag-niet-delen';
  compartiment: Generated<Compartiment>;
  inhoud: LegeJson<Record<string, string>>;
  geheim: LeegeBytes;
  reden: Leeg<RedenNietDelen>;
  grond: Leeg<Grond['soort']>;
  grond_tekst: Leeg<string>;
  convenant_id: Leeg<string>;
  kanaal: Leeg<Kanaal>;
  van: string;
  /** Last day, inclusive; empty: it was a refusal. */
  tot: Leeg<string>;
  gegeven_door: string;
  gegeven_op: Moment;
  einde: Leeg<'ingetrokken' | 'verlopen' | 'convenant-beeindigd'>;
  einde_op: LeegMoment;
  einde_door: Leeg<string>;
  einde_reden: Leeg<string>;
}

/** Who the municipality designated for what, from a day up to and including a day. */
export interface RandvoorwaardeAntwoordTabel {
  gemeente_id: string;
  id: string;
  /** Id in the policy. */
  randvoorwaarde: string;
  geregeld: boolean;
  /** Last day; only of what is arranged. */
  tot: Leeg<string>;
  toelichting: Leeg<string>;
  /** Empty: set up by the system. */
  door: Leeg<string>;
  op: Moment;
}

export interface InformatievraagTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  /** Key of the party in the dossier; absent: no person is named. */
  persoon: Leeg<string>;
  organisatie_id: string;
  /** Id in the policy. */
  regel: string;
  kleur: Leeg<'groen' | 'oranje' | 'rood'>;
  vraag: string;
  vorm: 'ja-nee' | 'specifiek';
  onderdelen: JsonMetDefault<{ id: string; vraag: string }[]>;
  keuzes: Generated<string[]>;
  compartiment: Generated<Compartiment>;
  grondslag: string;
  doelredenering: Leeg<string>;
  /** Last day, inclusive. */
  uiterlijk: Leeg<string>;
  status: Generated<'open' | 'beantwoord' | 'mag-niet-delen' | 'weet-niet' | 'ingetrokken' | 'vervallen'>;
  vraag_sleutel: string;
  antwoord_sleutel: Leeg<string>;
  gevraagd_door: string;
  gevraagd_op: Moment;
  herinnerd_op: LeegMoment;
  afgerond_op: LeegMoment;
}

export interface OpenbareLinkTabel {
  gemeente_id: string;
  id: string;
  soort: string;
  voorwerp_id: string;
  token_hash: Bytes;
  /** Of token and code together; empty: the link alone opens it. */
  code_hash: LeegeBytes;
  code_pogingen: Generated<number>;
  verloopt_op: Moment;
  gebruikt_op: LeegMoment;
  ingetrokken_op: LeegMoment;
  /** To whom it was sent, where that is a contact of a partner. */
  contactpersoon_id: Leeg<string>;
  dossier_id: Leeg<string>;
  gemaakt_door: string;
  gemaakt_op: Moment;
}

export interface AanwijzingTabel {
  gemeente_id: string;
  id: string;
  soort: 'invordering' | 'invordering-vervanger' | 'bestuursdwang' | 'binnentreden' | 'toezicht';
  medewerker_id: string;
  /** The decision it rests on. */
  besluit: string;
  van: string;
  /** Last day, inclusive; empty: until it is ended. */
  tot: Leeg<string>;
  /** Empty: set up by the system. */
  vastgelegd_door: Leeg<string>;
  vastgelegd_op: Moment;
  beeindigd_door: Leeg<string>;
  beeindigd_op: LeegMoment;
}

/** A period in which somebody is away, both days included. */
export interface AfwezigheidTabel {
  gemeente_id: string;
  id: string;
  medewerker_id: string;
  van: string;
  tot: string;
  vastgelegd_door: string;
  vastgelegd_op: Moment;
}

/** What a recorded period carries: who recorded it and who ended it. */
interface Vastgelegd {
  /** Empty: set up by the system. */
  vastgelegd_door: Leeg<string>;
  vastgelegd_op: Moment;
  beeindigd_door: Leeg<string>;
  beeindigd_op: LeegMoment;
}

export interface ConvenantTabel extends Vastgelegd {
  gemeente_id: string;
  id: string;
  naam: string;
  /** Where it stands. */
  besluit: string;
  sporen: Spoor[];
  reikwijdte: string;
  van: string;
  /** Last day, inclusive; empty: until it is ended. */
  tot: Leeg<string>;
}

/** An organisation that signed a convenant. */
export interface ConvenantDeelnameTabel extends Vastgelegd {
  gemeente_id: string;
  id: string;
  convenant_id: string;
  organisatie_id: string;
  van: string;
  /** Last day, inclusive; empty: as long as the convenant. */
  tot: Leeg<string>;
  ondertekend_door: string;
}

/** Whom to call at an organisation. */
export interface ContactpersoonTabel extends Vastgelegd {
  gemeente_id: string;
  id: string;
  organisatie_id: string;
  medewerker_id: Leeg<string>;
  naam: string;
  functie: Leeg<string>;
  telefoon: Leeg<string>;
  email: Leeg<string>;
  van: string;
  tot: Leeg<string>;
}

/** What a reporter added to a melding by link. */
export interface MeldingAanvullingTabel {
  gemeente_id: string;
  id: string;
  melding_id: string;
  soort: 'bericht' | 'stop';
  tekst: Leeg<string>;
  op: Moment;
}

/** A request under the AVG, on the desk of who guards privacy. */
export interface AvgVerzoekTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  partij_id: string;
  aard: 'inzage' | 'rectificatie' | 'bezwaar-avg';
  inhoud: Bytes;
  verzoek_sleutel: string;
  ontvangen_op: Moment;
  uiterlijk: Leeg<string>;
  uitkomst: Leeg<string>;
  afgehandeld_door: Leeg<string>;
  afgehandeld_op: LeegMoment;
}

/** Whether a work address is that of the contact; it holds for this address only. */
export interface AdresbevestigingTabel {
  gemeente_id: string;
  id: string;
  contactpersoon_id: string;
  email: string;
  gevraagd_door: string;
  gevraagd_op: Moment;
  bevestigd_op: LeegMoment;
}

/** A period in which one colleague does the work of another, both days included. */
export interface VervangingTabel extends Vastgelegd {
  gemeente_id: string;
  id: string;
  medewerker_id: string;
  vervanger_id: string;
  van: string;
  tot: string;
  mandaat: string;
}

/** A decision that waits for approval by another. */
export interface BesluitVoorstelTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  /** Of one for a compartment only that compartment. */
  inhoud: Json<Record<string, unknown>>;
  mondelinge_opdracht: Leeg<string>;
  /** The event and the order for a compartment, encrypted. */
  geheim: LeegeBytes;
  voorbereid_door: string;
  functie: string;
  op: Moment;
}

/** What became of it; at most one per proposal. */
export interface BesluitBeoordelingTabel {
  gemeente_id: string;
  voorstel_id: string;
  voorbereid_door: string;
  wat: 'goedgekeurd' | 'teruggezonden' | 'ingetrokken';
  door: string;
  functie: string;
  op: Moment;
  reden: Leeg<string>;
  stappen: Json<{ id: string; naam: string; stand: string; open: string[] }[]>;
}

export interface IdempotentieTabel {
  gemeente_id: string;
  medewerker_id: string;
  sleutel: string;
  verzoek_vingerafdruk: string;
  /** Absent while the first request is still being carried out. */
  status: Leeg<number>;
  antwoord: ColumnType<unknown, string | null | undefined, string | null>;
  aangemaakt_op: MomentMetDefault;
}

export interface VerwerkingTabel {
  gemeente_id: string;
  id: string;
  op: MomentMetDefault;
  trace_id: string;
  operation_id: string;
  activiteit: string;
  naam: string;
  /** 0 unknown, 1 done, 2 failed. */
  status_code: number;
  dossier_id: Leeg<string>;
  /** Encrypted by the application, or absent. */
  betrokkene: Leeg<string>;
  einde_op: LeegMoment;
  ouder_operation_id: Leeg<string>;
  vreemd_operation_id: Leeg<string>;
  resource: Leeg<string>;
}

/** A number that the municipality sets for the watch over its logs; the last row counts. */
export interface PrivacyInstellingTabel {
  gemeente_id: string;
  id: string;
  sleutel: string;
  waarde: number;
  bron: string;
  door: Leeg<string>;
  op: Moment;
}

export interface PatroonBekekenTabel {
  gemeente_id: string;
  id: string;
  patroon: string;
  medewerker_id: string;
  van: string;
  tot: string;
  opmerking: string;
  door: string;
  op: Moment;
}

/** Somebody who keeps out of a dossier because of a personal interest (art. 2:4 Awb). */
export interface PersoonlijkBelangTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  medewerker_id: string;
  belang: string;
  toelichting: string;
  gemeld_door: string;
  gemeld_op: Date;
  beeindigd_door: Leeg<string>;
  beeindigd_op: Leeg<Date>;
  einde_reden: Leeg<string>;
}

/** Closed parts of one dossier, open to one colleague for a few hours. */
export interface NoodtoegangTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  medewerker_id: string;
  compartimenten: string[];
  reden: string;
  van: Moment;
  /** First moment at which it is over. */
  tot: Moment;
  beeindigd_op: LeegMoment;
}

/** Why one colleague opened a closed dossier. */
export interface GeslotenOpeningTabel {
  gemeente_id: string;
  id: string;
  dossier_id: string;
  medewerker_id: string;
  aanleiding: Aanleiding | 'afsluiting';
  toelichting: string;
  van: Moment;
  tot: Moment;
}

export interface NoodtoegangBeoordelingTabel {
  gemeente_id: string;
  noodtoegang_id: string;
  akkoord: boolean;
  opmerking: string;
  door: string;
  op: Moment;
}

export interface VeiligheidslogTabel {
  id: string;
  op: MomentMetDefault;
  gemeente_id: Leeg<string>;
  account_id: Leeg<string>;
  medewerker_id: Leeg<string>;
  organisatie_id: Leeg<string>;
  handeling: string;
  uitkomst: string;
  voorwerp: Leeg<string>;
  toelichting: Leeg<string>;
  trace_id: Leeg<string>;
  weg: Leeg<string>;
  doel: Leeg<string>;
  dossier_id: Leeg<string>;
  voorwerp_soort: Leeg<string>;
  voorwerp_id: Leeg<string>;
  reden: Leeg<string>;
  adres: Leeg<string>;
  agent: Leeg<string>;
  noodtoegang_id: Leeg<string>;
  /** Keyed hash of what was searched for. */
  zoekmerk: Leeg<string>;
}

/** The own street of an employee, as a keyed hash. */
export interface EigenStraatTabel {
  gemeente_id: string;
  medewerker_id: string;
  merk: string;
  op: Moment;
}

/** A filter on the security log that somebody keeps. */
export interface LogweergaveTabel {
  gemeente_id: string;
  id: string;
  medewerker_id: string;
  naam: string;
  filter: Json<Record<string, string>>;
  op: Moment;
}

/** A mailbox that gets messages of the watch beside those of the privacy officers. */
export interface LogontvangerTabel {
  gemeente_id: string;
  id: string;
  email: string;
  waarvoor: string[];
  bron: string;
  door: string;
  op: Moment;
  beeindigd_op: LeegMoment;
  beeindigd_door: Leeg<string>;
}

/** A batch of lines of the security log, sealed upon the one before. */
export interface VeiligheidszegelTabel {
  /** `-`: of no municipality. */
  gemeente_id: string;
  volgnummer: number;
  aantal: number;
  van_op: Moment;
  tot_op: Moment;
  regels: string[];
  hashes: Bytes;
  vorige_hash: Bytes;
  hash: Bytes;
  verzegeld_op: Moment;
  sleutel: string;
  handtekening: string;
}

/** How long a log is kept; the last row counts. */
export interface LogbewaringTabel {
  gemeente_id: string;
  id: string;
  log: 'veiligheid' | 'verwerking';
  maanden: number;
  bron: string;
  door: Leeg<string>;
  op: Moment;
}

/** Every table a module may reach. */
export interface Tabellen {
  gemeente: GemeenteTabel;
  organisatie: OrganisatieTabel;
  afdeling: AfdelingTabel;
  account: AccountTabel;
  medewerker: MedewerkerTabel;
  sessie: SessieTabel;
  aanmeldrem: AanmeldremTabel;
  bekend_apparaat: BekendApparaatTabel;
  herstelcode: HerstelcodeTabel;
  passkey: PasskeyTabel;
  uitnodiging: UitnodigingTabel;
  wachtwoordherstel: WachtwoordherstelTabel;
  oidc_aanbieder: OidcAanbiederTabel;
  oidc_koppeling: OidcKoppelingTabel;
  oidc_poging: OidcPogingTabel;
  sleutel: SleutelTabel;
  sleutel_installatie: SleutelInstallatieTabel;
  kenmerk_teller: KenmerkTellerTabel;
  dossier: DossierTabel;
  dossier_toegang: DossierToegangTabel;
  partij: PartijTabel;
  dossier_partij: DossierPartijTabel;
  gebeurtenis: GebeurtenisTabel;
  gebeurtenis_inhoud: GebeurtenisInhoudTabel;
  melding: MeldingTabel;
  document: DocumentTabel;
  dossier_stand: DossierStandTabel;
  gebrek_afdoening: GebrekAfdoeningTabel;
  dossier_bezoek: DossierBezoekTabel;
  taak: TaakTabel;
  draaiboek: DraaiboekTabel;
  draaiboek_scenario: DraaiboekScenarioTabel;
  draaiboek_uitvoerder: DraaiboekUitvoerderTabel;
  bericht: BerichtTabel;
  beleid_versie: BeleidVersieTabel;
  dossier_omzetting: DossierOmzettingTabel;
  beleid_voorstel: BeleidVoorstelTabel;
  beleid_log: BeleidLogTabel;
  aanwijzing: AanwijzingTabel;
  afwezigheid: AfwezigheidTabel;
  convenant: ConvenantTabel;
  convenant_deelname: ConvenantDeelnameTabel;
  vrijgave: VrijgaveTabel;
  deling: DelingTabel;
  inbreng: InbrengTabel;
  contactpersoon: ContactpersoonTabel;
  adresbevestiging: AdresbevestigingTabel;
  melding_aanvulling: MeldingAanvullingTabel;
  avg_verzoek: AvgVerzoekTabel;
  vervanging: VervangingTabel;
  randvoorwaarde_antwoord: RandvoorwaardeAntwoordTabel;
  informatievraag: InformatievraagTabel;
  openbare_link: OpenbareLinkTabel;
  besluit_voorstel: BesluitVoorstelTabel;
  besluit_beoordeling: BesluitBeoordelingTabel;
  idempotentie: IdempotentieTabel;
  verwerking: VerwerkingTabel;
  veiligheidslog: VeiligheidslogTabel;
  veiligheidszegel: VeiligheidszegelTabel;
  logbewaring: LogbewaringTabel;
  privacy_instelling: PrivacyInstellingTabel;
  patroon_bekeken: PatroonBekekenTabel;
  gesloten_opening: GeslotenOpeningTabel;
  noodtoegang: NoodtoegangTabel;
  persoonlijk_belang: PersoonlijkBelangTabel;
  noodtoegang_beoordeling: NoodtoegangBeoordelingTabel;
  eigen_straat: EigenStraatTabel;
  logweergave: LogweergaveTabel;
  logontvanger: LogontvangerTabel;
}
