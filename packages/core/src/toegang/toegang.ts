import type { Compartiment, Organisatiesoort, Spoor } from '../dossier/index.ts';
import type { Datum } from '../shared/index.ts';
import type { GegevenDeling } from './delingdekking.ts';
import type { Gesloten } from './gesloten.ts';

/** Roles of an employee within a municipality or partner organisation. Rights are looked up, never implied. */
export const ROLLEN = [
  'casusregisseur',
  'wijkmanager',
  'intake',
  'boa',
  'jurist',
  'burgemeester',
  'voorzitter-kerngroep',
  'regisseur-interventieteam',
  'team-veiligheid',
  'politie',
  'corporatie',
  'zorg',
  'jongerenwerk',
  'partner',
  'leidinggevende',
  'proceseigenaar',
  'archivaris',
  'privacyfunctionaris',
  'beleidsmedewerker',
  'beheerder',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** Acts on something that is guarded. A route declares exactly one. */
export const HANDELINGEN = [
  'dossier:inzien',
  'dossier:aanmaken',
  'dossier:wijzigen',
  'dossier:exporteren',
  'dossier:importeren',
  'gebeurtenis:inzien',
  'gebeurtenis:vastleggen',
  'besluit:vastleggen',
  'toets:inzien',
  'gebrek:afdoen',
  'partij:inzien',
  'partij:wijzigen',
  'melderidentiteit:inzien',
  'document:inzien',
  'document:toevoegen',
  'brief:opstellen',
  'melding:inzien',
  'melding:registreren',
  'melding:koppelen',
  'taak:inzien',
  'taak:wijzigen',
  'vraag:inzien',
  'vraag:stellen',
  'vraag:beantwoorden',
  'draaiboek:inzien',
  'draaiboek:wijzigen',
  'beleid:inzien',
  'beleid:volgen',
  'beleid:voorstellen',
  'beleid:activeren',
  'plaats:inzien',
  'plaats:beheren',
  'belang:melden',
  'organisatie:inzien',
  'organisatie:beheren',
  'aanwijzing:inzien',
  'aanwijzing:beheren',
  'randvoorwaarde:inzien',
  'randvoorwaarde:beheren',
  'deling:inzien',
  'deling:geven',
  'deling:vrijgeven',
  'gedeeld:inzien',
  'inbreng:inzien',
  'inbreng:geven',
  'gemeente:inzien',
  'verwerking:inzien',
  'logboek:inzien',
  'logboek:beoordelen',
  'dossiergebruik:inzien',
  'noodtoegang:openen',
  'gesloten:openen',
] as const;
export type Handeling = (typeof HANDELINGEN)[number];

/** A convenant in which an organisation takes part today, and the tracks that it covers. */
export type Convenantdeelname = { readonly id: string; readonly sporen: readonly Spoor[] };

/** Who asks: one person in one organisation of one municipality. */
export type Wie = {
  readonly gemeenteId: string;
  readonly organisatieId: string;
  readonly organisatieSoort: Organisatiesoort;
  readonly medewerkerId: string;
  readonly rollen: readonly Rol[];
  /** The convenanten that the own organisation takes part in today; empty: none. */
  readonly convenanten: readonly Convenantdeelname[];
};

/** Which cases of a municipality somebody of it may come near. */
export type Bereik = 'gemeente' | 'plaats' | 'geen';

/** What it is about. Left-out fields are unknown and never widen access. */
export type Voorwerp = {
  readonly gemeenteId: string;
  readonly soort:
    | 'gemeente'
    | 'dossier'
    | 'gebeurtenis'
    | 'document'
    | 'melding'
    | 'partij'
    | 'taak'
    | 'vraag'
    | 'beleid'
    | 'logboek';
  /** Organisations with a current place in the dossier (dossier_toegang). */
  readonly betrokkenOrganisaties?: readonly string[];
  /** Roles of whoever asks in this dossier that hold today (dossier_toegang). */
  readonly dossierrollen?: readonly string[];
  /** Whoever asks has a personal interest in this dossier: a reporter, neighbour or relation. */
  readonly belang?: boolean;
  readonly compartiment?: Compartiment;
  /** Compartments of this dossier that emergency access opens to this person now. */
  readonly noodtoegang?: readonly Compartiment[];
  /** It is in a closed dossier; left out: that runs. */
  readonly gesloten?: Gesloten;
  readonly eigenaarOrganisatieId?: string;
  /** What was shared of this item, and the day that is asked about: without either nothing is. */
  readonly delingen?: readonly GegevenDeling[];
  readonly op?: Datum;
};

/** Why the data are needed: the processing purpose that the log records. */
export const DOELEN = [
  'behandelen-overlast',
  'intake-melding',
  'toezicht',
  'besluitvorming',
  'privacytoezicht',
  'beheer',
] as const;
export type Doel = (typeof DOELEN)[number];

export type ToegangOordeel =
  /**
   * `velden`: 'alles', 'fase-en-taken' for a partner who may know the phase and its own tasks, or 'gedeeld' for what was
   * handed to its organisation. `delingId`: the share that opens it.
   */
  | {
      readonly toegestaan: true;
      readonly grond: string;
      readonly velden: 'alles' | 'fase-en-taken' | 'gedeeld';
      readonly delingId?: string;
    }
  | { readonly toegestaan: false; readonly reden: string };
