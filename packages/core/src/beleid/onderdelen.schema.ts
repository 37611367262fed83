import { z } from 'zod';
import {
  ORGANISATIESOORTEN,
  zCompartiment,
  zMaatregel,
  zOrgaan,
  zPartijRol,
  zSpoor,
} from '../dossier/index.ts';
import { zDatum } from '../shared/index.ts';
import { zAard, zBronSleutel, zSelectie, zSoort, zVoorwaarde } from './voorwaarde.schema.ts';

/** Ids and texts as everywhere in a policy file. */
export const zId = z
  .string()
  .regex(
    /^[a-zA-Z][a-zA-Z0-9._-]*$/,
    'Een id begint met een letter en bevat letters, cijfers, punten en streepjes.',
  )
  .max(100);
/** No control or direction marks: what is read on a screen is what stands in the file. */
export const zTekst = z
  .string()
  .min(1)
  .max(4_000)
  .regex(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is refused
    /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/,
    'Deze tekst bevat onzichtbare tekens.',
  );

/**
 * What every part of a policy carries: an id to override it by, a name, a source, and what a jurist has to confirm.
 * `spoor` keeps a part of a shared foundation out of policies of the other track.
 */
const deel = {
  id: zId,
  naam: zTekst,
  bron: zBronSleutel,
  spoor: zSpoor.optional(),
  teBevestigen: zTekst.optional(),
};
const eenheid = z.enum(['uren', 'dagen', 'weken', 'maanden', 'jaren', 'werkdagen']);

/** A word of the policy and what it means there. */
export const zDefinitie = z.strictObject({ ...deel, tekst: zTekst });

/** A kind of nuisance that the policy names, for the list on the form of a melding. */
export const zCategorie = z.strictObject({
  ...deel,
  /** How heavy this kind is by itself, where the policy says so; higher is heavier. */
  gewicht: z.number().int().min(0).max(10).optional(),
});

/**
 * A delimitation test: when it is `ja`, another road goes first, goes beside, or this road is closed.
 * `andere-weg` and `buiten-reikwijdte` close this road, `eerst` puts another first, `samenloop` only tells.
 */
export const zAfbakening = z.strictObject({
  ...deel,
  wanneer: zVoorwaarde,
  gevolg: z.enum(['andere-weg', 'buiten-reikwijdte', 'eerst', 'samenloop']),
  /** The road or desk that applies instead, in the words of the policy. */
  weg: zTekst,
  tekst: zTekst,
  aard: zAard.default('beleid'),
});

/**
 * A demand that every step carries which is one of these events or takes one of these measures: in this policy and
 * in every one that builds on it. A step with a criterion of the same id says it in its own words instead.
 */
export const zEis = z.strictObject({
  ...deel,
  bij: z.strictObject({
    gebeurtenissen: z.array(zSoort).min(1).optional(),
    maatregelen: z.array(zMaatregel).min(1).optional(),
  }),
  criterium: zVoorwaarde,
});

/** Who may decide or sign for a body, and until when. Where the policy has no such rule nothing is checked. */
export const zMandaat = z.strictObject({
  ...deel,
  bij: z.strictObject({
    gebeurtenissen: z.array(zSoort).min(1).optional(),
    maatregelen: z.array(zMaatregel).min(1).optional(),
  }),
  orgaan: zOrgaan,
  /** Functions, separated by commas; `niemand` where only the body itself may. `null`: to be filled in. */
  namens: zTekst.nullable(),
  /** Last day of the mandate; left out: no end. */
  tot: zDatum.optional(),
});

/** An instrument: who may use it, when, what follows if it is not obeyed, on what article. */
export const zInstrument = z.strictObject({
  ...deel,
  wie: z.array(zTekst).min(1),
  /** Light to heavy, where the policy orders them. */
  trede: z.number().int().optional(),
  soort: z.enum([
    'gesprek',
    'hulp',
    'privaatrecht',
    'bestuursrecht',
    'strafrecht',
    'fysiek',
    'sociaal',
    'toezicht',
  ]),
  tekst: zTekst,
  wanneer: zVoorwaarde.optional(),
  sanctie: zTekst.optional(),
  artikel: zTekst.optional(),
  /** Events that are the use of it. */
  gebeurtenis: zSelectie.optional(),
});

/**
 * What a text of a letter may ask for between braces. `eigen` is a text that whoever drafts has to write. A list
 * stands at the end of its text: `gedrag` is filled in; `zienswijze`, `feiten` (what happened) and `geprobeerd` (what
 * was tried before) come from the file, and are written by hand where that holds none.
 */
export const BRIEFVELDEN = [
  'gedrag',
  'ingangOp',
  'termijnTot',
  'zienswijzeTot',
  'maatregel',
  'bedrag',
  'maximum',
  'zienswijze',
  'feiten',
  'geprobeerd',
  'eigen',
  'adres',
  'gemeente',
  'grondslag',
] as const;
/** The lists that the file fills. */
export const DOSSIERLIJSTEN = ['zienswijze', 'feiten', 'geprobeerd'] as const;
export type Briefveld = (typeof BRIEFVELDEN)[number];

/**
 * How a letter is drafted. Each point of `inhoud` gets the text that names it in `voor`; what no text names is written
 * by hand, and has to be.
 */
export const zOpstellen = z.strictObject({
  /** The event that the letter becomes; `concept`: a document only, the decision is recorded by who takes it. */
  als: z.enum(['brief', 'waarschuwing', 'voornemen', 'concept']),
  /** Whom it may be addressed to: the first rule that holds says so. A rule without `wanneer` always holds. */
  geadresseerde: z
    .array(
      z.strictObject({
        id: zId,
        wanneer: zVoorwaarde.optional(),
        rollen: z.array(zPartijRol).min(1),
        tekst: zTekst,
        bron: zBronSleutel,
      }),
    )
    .min(1),
  /** The term of the law or the policy, in days, that `termijnTot` may not pass, counted from `ingangOp`. */
  duur: zId.optional(),
  teksten: z.array(z.strictObject({ voor: z.array(zTekst).min(1), tekst: zTekst })).default([]),
});

/** A letter: at which moment, to whom, what has to be in it, how it is delivered and who signs. */
export const zBrief = z.strictObject({
  ...deel,
  /** The step it belongs to; left out for a letter that belongs to no step. */
  stap: zId.optional(),
  /** When it has to go out; left out: with its step. */
  wanneer: zVoorwaarde.optional(),
  /** It is there when this is `ja`. */
  aanwezig: zVoorwaarde.optional(),
  moment: zTekst,
  aan: zTekst,
  /** Each has to be in the letter. */
  inhoud: z.array(zTekst).min(1),
  /** Empty: the source does not say. */
  bezorging: z
    .array(z.enum(['persoonlijk', 'aangetekend', 'post', 'e-mail', 'digitaal', 'voorgelezen']))
    .default([]),
  ondertekenaar: zTekst.nullable(),
  /** What the kroniek shows of a letter that went out: each has to be `ja`, or the letter misses it. */
  controle: z.array(z.strictObject({ id: zId, tekst: zTekst, aanwezig: zVoorwaarde })).default([]),
  /** Facts whose motivation the letter takes over. */
  overneemt: z.array(zTekst).default([]),
  /** It answers each point of the views that were given on the voornemen. */
  zienswijze: z.boolean().default(false),
  /** Left out: it is not drafted here. */
  opstellen: zOpstellen.optional(),
});

/** One line of the list of what a dossier has to hold: when it is required and when it is there. */
export const zDossierstuk = z.strictObject({
  ...deel,
  /** Left out: always required. */
  wanneer: zVoorwaarde.optional(),
  aanwezig: zVoorwaarde,
  herstel: zTekst.optional(),
  aard: zAard.default('beleid'),
});

/** A form of meeting. */
export const zOverlegvorm = z.strictObject({
  ...deel,
  /** `null`: the source does not say; to be filled in. */
  frequentie: zTekst.nullable(),
  voorzitter: zTekst.nullable(),
  vast: z.array(zTekst).default([]),
  flexibel: z.array(zTekst).default([]),
  /** May persons be named? `kleurschema`: as far as the information schema allows. */
  personen: z.enum(['nooit', 'casus', 'kleurschema', 'alleen-politie-gemeente']),
  uitkomst: zTekst,
  /** Working days before the meeting on which the agenda goes out. */
  agendaWerkdagenVooraf: z.number().int().positive().optional(),
});

/** Kinds of organisation that can be asked something. */
export const zOrganisatiesoort = z.enum(ORGANISATIESOORTEN);
export type Organisatiesoort = z.infer<typeof zOrganisatiesoort>;

/** What a question to a partner says that a machine can check: who may be asked, and what an answer may hold. */
const vraagvelden = {
  /** Kinds of organisation that may be asked. Empty: nobody is. */
  soorten: z.array(zOrganisatiesoort).default([]),
  /** Where a kind is too wide: the name of the organisation has to hold one of these. */
  namen: z.array(zTekst).min(1).optional(),
  /** Questions that are answered each by itself; left out: the question is one. */
  onderdelen: z
    .array(z.strictObject({ id: zId, vraag: zTekst }))
    .min(1)
    .optional(),
};

/** Roads along which something may reach the receiver. A loose medium, such as a USB stick, is not among them. */
export const KANALEN = ['portaal', 'beveiligde-mail', 'overleg', 'telefoon'] as const;
export const zKanaal = z.enum(KANALEN);
export type Kanaal = z.infer<typeof zKanaal>;

/** Fields of a party that can be shared one by one. */
export const PARTIJVELDEN = ['naam', 'adres', 'geboortedatum', 'telefoon', 'email'] as const;
export type Partijveld = (typeof PARTIJVELDEN)[number];

/** How a row of the sharing matrix is read for the items of a dossier. An empty list is every kind. */
const zDelen = z.strictObject({
  /** Whose item it is. Released police data are of the municipality. */
  vanSoorten: z.array(zOrganisatiesoort).default([]),
  aanSoorten: z.array(zOrganisatiesoort).default([]),
  /** Only for who takes part in a convenant for this track, or only for who does not. */
  convenant: z.enum(['partij', 'geen']).optional(),
  /** `false`: no persons. An item of a dossier is about persons, so none is allowed. */
  personen: z.boolean().default(true),
  /** `false`: a status or a yes or no, and never the content of an item. */
  inhoud: z.boolean().default(true),
  /** Only on the consent of who reported and of who is reported about, both. */
  toestemming: z.literal('beiden').optional(),
  kanalen: z.array(zKanaal).default([]),
});

/** One row of who may share what with whom. What no row allows is not allowed. */
export const zDeelregel = z.strictObject({
  ...deel,
  van: zTekst,
  aan: zTekst,
  wat: zTekst,
  /** Compartments of what may be shared; ordinary data when left out. */
  compartimenten: z.array(zCompartiment).default(['gewoon']),
  mag: z.enum(['ja', 'nee', 'voorwaarden']),
  /** What has to hold, one sentence each; required when `mag` is `voorwaarden`. */
  voorwaarden: z.array(zTekst).default([]),
  wanneer: zVoorwaarde.optional(),
  kanaal: z.array(zTekst).default([]),
  vastleggen: z.boolean().default(true),
  /**
   * The question that the municipality may put on the ground of this row. Without `onderdelen` the asker writes one
   * question. Left out: on this row nothing is asked here.
   */
  vraag: z
    .strictObject({
      ...vraagvelden,
      vorm: z.enum(['ja-nee', 'specifiek']),
      compartiment: zCompartiment.optional(),
    })
    .optional(),
  /** Left out: only people read this row. */
  delen: zDelen.optional(),
});

/** Which questions a colour opens, to whom and in which form. */
export const zInformatieschema = z.strictObject({
  ...deel,
  kleur: z.enum(['groen', 'oranje', 'rood']),
  /** The person has this colour when this is `ja`. */
  wanneer: zVoorwaarde.optional(),
  regels: z.array(
    z.strictObject({
      id: zId,
      /** Who is asked. */
      bron: zTekst,
      vraag: zTekst,
      vorm: z.enum(['ja-nee', 'specifiek', 'niet']),
      over: z.enum(['persoon', 'gezin', 'netwerk', 'groep']).default('persoon'),
      compartiment: zCompartiment.optional(),
      ...vraagvelden,
      /** A specific answer is one or more of these, and nothing else. */
      keuzes: z.array(zTekst).min(2).optional(),
      /**
       * What the question is about. An answer that was given under another colour stays readable when this colour asks
       * the same source about the same subjects, in a form at least as wide. Left out: only the same question does.
       */
      onderwerpen: z.array(zId).default([]),
      /** Fields of the person that this colour lets be known. */
      velden: z.array(z.enum(PARTIJVELDEN)).min(1).optional(),
    }),
  ),
});

/** How long something is kept, from which event, and what happens then. A `null` length has to be filled in. */
export const zBewaring = z.strictObject({
  ...deel,
  wat: zTekst,
  vanaf: zSelectie,
  lengte: z.number().int().positive().nullable(),
  eenheid: eenheid.nullable(),
  /** An event of this selection after `vanaf` takes the start away: the file lives again. */
  herstartDoor: zSelectie.optional(),
  actie: z.enum(['vernietigen', 'anonimiseren', 'overdragen']),
  wie: zTekst,
});

/** A moment at which the approach or the policy itself is looked back upon. */
export const zEvaluatie = z.strictObject({
  ...deel,
  wat: z.enum(['casus', 'beleid', 'samenwerking']),
  frequentie: zTekst,
  wie: zTekst,
  vragen: z.array(zTekst).default([]),
});

/** One factor of the weighing: what it looks at, and the question put to the person who weighs. No score. */
export const zWeegfactor = z.strictObject({ ...deel, gegevens: zTekst, vraag: zTekst.optional() });

/** What has to be asked before a step: is everybody ready, and what did the own organisation look into itself. */
export const zGereedheid = z.strictObject({
  ...deel,
  stap: zId,
  soort: z.enum(['gereedheid', 'eigen-onderzoek']),
  vragen: z.array(z.strictObject({ id: zId, vraag: zTekst, feit: zTekst.optional() })).min(1),
});

/** One scenario of the draaiboek for carrying out a huisverbod: what has to be arranged, asked of the one who prepares. */
export const zScenario = z.strictObject({ ...deel, toelichting: zTekst });

/** What somebody can be designated for. Collection has one official and one deputy at a time. */
export const AANWIJZINGSOORTEN = [
  'invordering',
  'invordering-vervanger',
  'bestuursdwang',
  'binnentreden',
  'toezicht',
] as const;

/**
 * What a municipality has to have in order before it takes these steps. Whether it has is data of the municipality:
 * Luwte knows it itself from its designations or from a mandate of the policy, or a beheerder answers.
 */
export const zRandvoorwaarde = z.strictObject({
  ...deel,
  toelichting: zTekst,
  bij: z.strictObject({
    gebeurtenissen: z.array(zSoort).min(1).optional(),
    maatregelen: z.array(zMaatregel).min(1).optional(),
  }),
  /** There when somebody is designated for this. */
  aanwijzing: z.enum(AANWIJZINGSOORTEN).optional(),
  /** There when this mandate is filled in; until then it is asked. */
  mandaat: zId.optional(),
});

/** How many breaches a sanction takes before it is used up, or another limit in numbers. `null`: to be filled in. */
export const zGrens = z.strictObject({
  ...deel,
  aantal: z.number().int().positive().nullable(),
  toelichting: zTekst.optional(),
});

/** An amount that holds for some cases, within a band. */
export const zBedragband = z.strictObject({
  ...deel,
  wanneer: zVoorwaarde.optional(),
  van: z.number().int().min(0),
  tot: z.number().int().positive(),
});

/** The weight a defect has under this policy, with the source of that choice. */
export const zGebrekZwaarte = z.strictObject({
  zwaarte: z.enum(['blokkerend', 'risico', 'aandacht']),
  bron: zBronSleutel,
  toelichting: zTekst.optional(),
});

/** The parts of a policy that stand in lists by id; inherited, and overridden by that id. */
export const LIJSTEN = {
  definities: z.array(zDefinitie).default([]),
  categorieen: z.array(zCategorie).default([]),
  afbakening: z.array(zAfbakening).default([]),
  eisen: z.array(zEis).default([]),
  mandaten: z.array(zMandaat).default([]),
  instrumenten: z.array(zInstrument).default([]),
  grenzen: z.array(zGrens).default([]),
  brieven: z.array(zBrief).default([]),
  dossierlijst: z.array(zDossierstuk).default([]),
  overlegvormen: z.array(zOverlegvorm).default([]),
  weegfactoren: z.array(zWeegfactor).default([]),
  gereedheid: z.array(zGereedheid).default([]),
  draaiboek: z.array(zScenario).default([]),
  randvoorwaarden: z.array(zRandvoorwaarde).default([]),
  deelmatrix: z.array(zDeelregel).default([]),
  informatieschemas: z.array(zInformatieschema).default([]),
  bewaring: z.array(zBewaring).default([]),
  evaluatie: z.array(zEvaluatie).default([]),
} as const;
export type Lijstnaam = keyof typeof LIJSTEN;
export const LIJSTNAMEN = Object.keys(LIJSTEN) as Lijstnaam[];

export type Mandaat = z.infer<typeof zMandaat>;
export type Eis = z.infer<typeof zEis>;
export type Deelregel = z.infer<typeof zDeelregel>;
export type Randvoorwaarde = z.infer<typeof zRandvoorwaarde>;
export type Afbakening = z.infer<typeof zAfbakening>;
export type Bedragband = z.infer<typeof zBedragband>;
export type Informatieschema = z.infer<typeof zInformatieschema>;
export type Dossierstuk = z.infer<typeof zDossierstuk>;
export type Brief = z.infer<typeof zBrief>;
export type Instrument = z.infer<typeof zInstrument>;
export type Bewaring = z.infer<typeof zBewaring>;
