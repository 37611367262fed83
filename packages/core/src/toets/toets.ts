import type { Datum, Eurocent } from '../shared/index.ts';

/** Only `beleid` can be overridden, with a motivation that is kept (art. 4:84 Awb). */
export type Aard = 'wet' | 'bevoegdheid' | 'privacy' | 'beleid';
export type Zwaarte = 'blokkerend' | 'risico' | 'aandacht';
export type StapStatus = 'mogelijk' | 'geblokkeerd' | 'gedaan' | 'niet-van-toepassing';
export type Reden = { readonly tekst: string; readonly bron?: string };

/** One check with its evidence. `onbekend` keeps a step closed and says which question to answer. */
export type Criterium = {
  readonly id: string;
  readonly aard: Aard;
  readonly tekst: string;
  readonly voldaan: true | false | 'onbekend';
  /** Ids of the events it rests on. */
  readonly bewijs: readonly string[];
  readonly bron: string;
};

export type ToetsStap = {
  readonly id: string;
  readonly naam: string;
  readonly status: StapStatus;
  readonly criteria: readonly Criterium[];
  /** Who takes this step, in the words of the policy. */
  readonly wie: string;
  /** Letters and documents that belong to the step. */
  readonly documenten: readonly string[];
};

export type Gebrek = {
  readonly code: string;
  readonly aard: Aard;
  readonly zwaarte: Zwaarte;
  readonly tekst: string;
  /** The kroniek id (decision, voornemen, collection ...) the defect touches. */
  readonly bij?: string;
  readonly bewijs: readonly string[];
  readonly bron: string;
  /** What repairs it, one Dutch sentence. */
  readonly herstel: string;
};

export type ToetsTermijn = {
  readonly id: string;
  readonly naam: string;
  readonly bij?: string;
  readonly van: Datum;
  /** Last day, inclusive. */
  readonly tot: Datum;
  readonly status: 'loopt' | 'verstreken' | 'gehaald';
  readonly bron: string;
  readonly verlengdDoor?: string;
};

export type VerbeurdeOvertreding = {
  readonly id: string;
  readonly op: string;
  /** 0 with a reason when the breach forfeits nothing. */
  readonly bedrag: Eurocent;
  readonly invorderbaar: boolean;
  /** Last day on which collecting is still possible (art. 5:35 Awb). */
  readonly verjaartOp: Datum;
  readonly waarom?: readonly Reden[];
};

export type Dwangsomstand = {
  readonly besluitId: string;
  readonly per: string;
  readonly bedrag?: Eurocent;
  readonly maximum?: Eurocent;
  readonly verbeurd: Eurocent;
  readonly ingevorderd: Eurocent;
  readonly betaald: Eurocent;
  /** Forfeited minus paid. */
  readonly open: Eurocent;
  readonly overtredingen: readonly VerbeurdeOvertreding[];
};

export type Bewijsstand = {
  readonly meldingen: number;
  readonly melders: number;
  readonly anoniem: number;
  readonly bevestigd: number;
  readonly onafhankelijk: number;
  readonly bronnen: readonly string[];
  readonly eerste?: string;
  readonly laatste?: string;
  readonly perKracht: Readonly<Record<string, number>>;
};

/** What the product answers about a dossier on a day. It advises; people decide. */
export type Toets = {
  readonly dossier: string;
  readonly beleid: { readonly id: string; readonly versie: string };
  readonly peildatum: Datum;
  /** First day on which this answer changes without any new event. */
  readonly herzienOp?: Datum;
  readonly fase: string;
  readonly regies: readonly {
    readonly rol: string;
    readonly organisatie: string;
    readonly waarom: readonly Reden[];
  }[];
  readonly personen?: readonly {
    readonly partij: string;
    readonly fase: string;
    readonly stappen: readonly ToetsStap[];
  }[];
  readonly stappen: readonly ToetsStap[];
  readonly bewijs: Bewijsstand;
  readonly gebreken: readonly Gebrek[];
  readonly termijnen: readonly ToetsTermijn[];
  readonly dwangsommen: readonly Dwangsomstand[];
  /** Notices about the toets itself, e.g. that no version was in force on the day. */
  readonly meldingen?: readonly Reden[];
};
