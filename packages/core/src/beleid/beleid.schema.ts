import { z } from 'zod';
import { zCompartiment, zMaatregel, zSpoor } from '../dossier/index.ts';
import { zDatum, zEurocent } from '../shared/index.ts';
import { LIJSTEN, zBedragband, zGebrekZwaarte, zId, zTekst } from './onderdelen.schema.ts';
import { zBronSleutel, zSelectie, zSoort, zVoorwaarde, zWaar } from './voorwaarde.schema.ts';

const id = zId;
const tekst = zTekst;
/** Whose course a phase, step or lead describes; left out: that of the dossier, and of every person in it. */
const per = z.enum(['dossier', 'persoon']);

export const zBron = z.strictObject({
  regeling: tekst,
  artikel: tekst.optional(),
  uitspraak: tekst.optional(),
  /** Day of the text that was read. */
  tekstVan: z.string().optional(),
  /** False: from general knowledge, to be checked by a jurist. */
  geverifieerd: z.boolean().optional(),
  toelichting: tekst.optional(),
});

/**
 * An event that carries a fact: the value of its field `veld`, or, for an event that says it by existing,
 * the fixed `waarde`. Exactly one of the two. `waar` narrows which events carry it.
 */
export const zFeitUit = z.strictObject({
  soort: zSoort,
  waar: zWaar.optional(),
  veld: tekst.optional(),
  waarde: z.union([z.boolean(), z.number(), tekst]).optional(),
});

/**
 * A fact: asked of a person (`vraag`), carried by an event (`uit`), held by the place itself (`object`), or
 * derived from the kroniek (`afgeleid`). `vraag` and `uit` may stand together; each other pair excludes.
 */
export const zFeit = z.strictObject({
  type: z.enum(['ja-nee', 'ja-nee-nvt', 'getal', 'keuze', 'tekst']).default('ja-nee'),
  keuzes: z.array(tekst).optional(),
  naam: tekst,
  vraag: tekst.optional(),
  wie: z.array(tekst).optional(),
  compartiment: zCompartiment.optional(),
  uit: z.array(zFeitUit).min(1).optional(),
  /** A field of `object` in the dossier; the value `onbekend` counts as not filled in. */
  object: z.enum(['woonvorm', 'karakter']).optional(),
  afgeleid: zVoorwaarde.optional(),
  bron: zBronSleutel,
  teBevestigen: tekst.optional(),
});

export const zFase = z.strictObject({
  id,
  naam: tekst,
  /** The phase is reached when this is `ja`. The last reached phase in the list is the current one. */
  bereikt: zVoorwaarde.optional(),
  per: per.optional(),
  bron: zBronSleutel,
  teBevestigen: tekst.optional(),
});

export const zStap = z.strictObject({
  id,
  naam: tekst,
  fase: id,
  wie: tekst,
  uitleg: tekst.optional(),
  documenten: z.array(tekst).default([]),
  /** All have to be `ja` before the step is open. */
  criteria: z.array(zVoorwaarde),
  /** The events that are this step. The step is done when one of them counts, unless `gedaan` says more. */
  gebeurtenis: zSelectie.optional(),
  gedaan: zVoorwaarde.optional(),
  nietVanToepassing: zVoorwaarde.optional(),
  /**
   * Earlier steps that come first. A decision of this step without them is `beleidsstap-overgeslagen`,
   * unless `tenzij` is `ja` or a motivated `afwijking` names the skipped step.
   */
  voorafgaand: z
    .array(z.strictObject({ stap: id, tenzij: zVoorwaarde.optional(), bron: zBronSleutel }))
    .default([]),
  maatregelen: z.array(zMaatregel).optional(),
  per: per.optional(),
  /** Who has to motivate when the step is left out; required text on the screen. */
  overslaan: z.strictObject({ wie: tekst, tekst, bron: zBronSleutel }).optional(),
  /** A rung on the drawn ladder; the number gives the order. */
  trede: z.number().int().optional(),
  bron: zBronSleutel,
  teBevestigen: tekst.optional(),
});

export const zRegie = z.strictObject({
  id: id.optional(),
  rol: z.enum(['overall', 'proces', 'individueel', 'zorg']),
  organisatie: tekst,
  wanneer: zVoorwaarde.optional(),
  per: per.optional(),
  tekst,
  bron: zBronSleutel,
  teBevestigen: tekst.optional(),
});

export const zTermijn = z.strictObject({
  id,
  naam: tekst,
  /** The events that start it; one term per event. */
  bij: zSelectie,
  /** Field paths tried in turn for the start, e.g. [bezorging.verzondenOp, op]. */
  start: z.array(tekst).default(['op']),
  /**
   * Counts from the end of another term of the same decision (`awb.bezwaar` for the decision on an objection), if
   * that is later than the start above.
   */
  naTermijn: tekst.optional(),
  /** A field that holds the end itself wins over length and unit. */
  totVeld: tekst.optional(),
  /** Empty (`null`): the source does not say. Then only the date on the letter counts, and it has to be filled in. */
  lengte: z.number().int().positive().nullable().optional(),
  eenheid: z.enum(['uren', 'dagen', 'weken', 'maanden', 'jaren', 'werkdagen']).optional(),
  telling: z.enum(['dag-erna', 'dag-zelf', 'terug']).default('dag-erna'),
  /** Algemene termijnenwet: `ja` only for terms set in an act; `beleid` if the policy itself says so. */
  atw: z.enum(['ja', 'nee', 'beleid', 'eu']),
  /** Events that end it in time; they have to name the start event or the same besluitId. */
  gehaaldDoor: zSelectie.optional(),
  /**
   * Only the first such event of the dossier starts it, whatever comes after; after an event of `opnieuwNa` the next
   * one does again. It is then met by any event of `gehaaldDoor` after it.
   */
  alleenEerste: z.strictObject({ opnieuwNa: zSelectie.optional() }).optional(),
  /** The list of work on which a dossier stands once this term has passed unmet; then it is no defect of the file. */
  lijst: tekst.optional(),
  /** Missing the end costs a right or a power: shown first. */
  fataal: z.boolean().default(false),
  /** Days before the end on which whoever acts is reminded. */
  herinnering: z.array(z.number().int().positive().max(365)).max(5).optional(),
  wie: tekst.optional(),
  gevolg: tekst,
  bron: zBronSleutel,
  teBevestigen: tekst.optional(),
});

export const zBedrag = z.strictObject({
  eurocent: zEurocent,
  bron: zBronSleutel,
  toelichting: tekst.optional(),
});

export const zBeleid = z.strictObject({
  schema: z.literal('luwte-beleid/1'),
  id,
  spoor: zSpoor,
  naam: tekst,
  /** The municipality whose policy this is; left out for national files. */
  gemeente: tekst.optional(),
  /** Day from which it is in force. Empty: not in the source; the file cannot be activated until it is filled in. */
  geldigVan: zDatum.nullable(),
  geldigTot: zDatum.optional(),
  /** When `geldigVan` is empty: the marked assumption that examples use. */
  aangenomenGeldigVan: zDatum.optional(),
  bouwtVoortOp: z.array(id).default([]),
  samenvatting: tekst.optional(),
  grondslag: z.array(zBronSleutel).min(1),
  /** The APV article that carries the power; without it there is none (art. 151d lid 1 Gemeentewet). */
  apvArtikel: z
    .strictObject({ artikel: tekst.nullable(), aangenomen: z.boolean().optional(), bron: zBronSleutel })
    .optional(),
  /** The town's own words for what the screens name: ladder, voornemen, casusregisseur, ... */
  woorden: z.record(z.string(), tekst).default({}),
  bronnen: z.record(z.string(), zBron),
  feiten: z.record(z.string(), zFeit).default({}),
  fasen: z.array(zFase).default([]),
  stappen: z.array(zStap).default([]),
  regie: z.array(zRegie).default([]),
  termijnen: z.array(zTermijn).default([]),
  bedragen: z
    .strictObject({
      dwangsom: z
        .strictObject({
          perOvertreding: zBedrag.nullable(),
          maximum: zBedrag.nullable(),
          /** `standaard`: a deviation either way needs a reason; `hoogste`: only above it. */
          aard: z.enum(['standaard', 'hoogste']),
          /** Amounts for kinds of cases; the first band that holds goes before the amounts above. */
          banden: z.array(zBedragband).default([]),
          teBevestigen: tekst.optional(),
        })
        .optional(),
    })
    .default({}),
  /** Lengths that are no term but a norm of the policy, each with its source. */
  normen: z
    .record(
      z.string(),
      z.strictObject({
        waarde: z.union([z.number(), z.string(), z.boolean()]).nullable(),
        eenheid: tekst.optional(),
        bron: zBronSleutel,
        toelichting: tekst.optional(),
        /** Kept out of policies of the other track that build on this one. */
        spoor: zSpoor.optional(),
        teBevestigen: tekst.optional(),
      }),
    )
    .default({}),
  /** The weight of a defect where the policy sets another than the product does. */
  gebreken: z.record(z.string(), zGebrekZwaarte).default({}),
  ...LIJSTEN,
  openVragen: z.array(z.strictObject({ vraag: tekst, bron: zBronSleutel.optional() })).default([]),
});
/** As read from the file, defaults filled in. */
export type Beleid = z.infer<typeof zBeleid>;
export type Stap = z.infer<typeof zStap>;
export type Fase = z.infer<typeof zFase>;
export type FeitDefinitie = z.infer<typeof zFeit>;
export type TermijnRegel = z.infer<typeof zTermijn>;
export type RegieRegel = z.infer<typeof zRegie>;
export type BeleidBron = z.infer<typeof zBron>;
