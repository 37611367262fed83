import type { Datum, Eurocent, Moment } from '../shared/index.ts';

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
  /** Why it ends later than its length says: a free day, a postponement, a remedy. */
  readonly verlengdDoor?: string;
  /** The last day before the move past a free day. */
  readonly verschovenVan?: Datum;
  /** For what ends on a clock time. */
  readonly totMoment?: Moment;
  /** Who has to act before it ends, in the words of the policy. */
  readonly wie?: string;
  /** What the municipality owes so far because the term of its decision passed (art. 4:17 Awb). */
  readonly bedrag?: Eurocent;
  /** Days on which whoever acts is reminded, earliest first; only while it runs. */
  readonly herinnerOp?: readonly Datum[];
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
  /** Only where the policy limits how many breaches an order takes before a heavier measure. */
  readonly grens?: {
    readonly aantal: number;
    /** Breaches that forfeited a dwangsom under this order. */
    readonly geteld: number;
    /** As shown: "3 van 5". */
    readonly tekst: string;
    readonly bron: string;
  };
  readonly overtredingen: readonly VerbeurdeOvertreding[];
};

/** A delimitation test of the policy: does another road go first, beside this one, or instead of it? */
export type ToetsAfbakening = {
  readonly id: string;
  readonly naam: string;
  readonly gevolg: 'andere-weg' | 'buiten-reikwijdte' | 'eerst' | 'samenloop';
  /** The road or desk that applies instead, in the words of the policy. */
  readonly weg: string;
  readonly tekst: string;
  readonly aard: Aard;
  readonly geldt: true | false | 'onbekend';
  readonly bewijs: readonly string[];
  readonly bron: string;
};

/** A line of the list of what a dossier has to hold. */
export type ToetsDossierstuk = {
  readonly id: string;
  readonly naam: string;
  readonly vereist: true | false | 'onbekend';
  readonly aanwezig: true | false | 'onbekend';
  readonly bewijs: readonly string[];
  readonly bron: string;
  readonly herstel?: string;
};

/** A letter of the policy: is it needed now, did it go out, and what has to be in it. */
export type ToetsBrief = {
  readonly id: string;
  readonly naam: string;
  readonly stap?: string;
  readonly moment: string;
  readonly aan: string;
  readonly inhoud: readonly string[];
  readonly bezorging: readonly string[];
  readonly ondertekenaar?: string;
  readonly nodig: true | false | 'onbekend';
  readonly verzonden: true | false | 'onbekend';
  /** What it rests on: the sources that the policy names as its ground. */
  readonly grondslag: readonly string[];
  /** Contents that a letter that went out is not known to have. */
  readonly ontbreekt?: readonly string[];
  /** Motivations that it takes over from the dossier. */
  readonly overgenomen?: readonly {
    readonly feit: string;
    readonly naam: string;
    readonly motivering: string;
  }[];
  /** Each point of the views given, with the reaction; without one the letter is not ready. */
  readonly punten?: readonly { readonly tekst: string; readonly reactie?: string | undefined }[];
  readonly bewijs: readonly string[];
  readonly bron: string;
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
    /** Only under a policy that describes persons apart: who leads for this person, and the colour. */
    readonly regies?: Toets['regies'];
    readonly kleur?: 'groen' | 'oranje' | 'rood';
  }[];
  readonly stappen: readonly ToetsStap[];
  readonly bewijs: Bewijsstand;
  /** Left out where the policy has no such list. */
  readonly afbakening?: readonly ToetsAfbakening[];
  readonly dossierlijst?: readonly ToetsDossierstuk[];
  readonly brieven?: readonly ToetsBrief[];
  readonly gebreken: readonly Gebrek[];
  readonly termijnen: readonly ToetsTermijn[];
  readonly dwangsommen: readonly Dwangsomstand[];
  /** Notices about the toets itself, e.g. that no version was in force on the day. */
  readonly meldingen?: readonly Reden[];
};
