import { z } from 'zod';
import { zBeleid, zBewaring } from '../beleid/index.ts';
import { ROLLEN } from '../toegang/index.ts';

/** A policy version. `sleutel` is `<id>.<spoor>.<datum>`, and of a filled-in text also the start of its fingerprint. */
export const zBeleidRegel = z.object({
  sleutel: z.string(),
  id: z.string(),
  spoor: z.string(),
  naam: z.string(),
  gemeente: z.string().optional(),
  versie: z.string(),
  /** The effective date is a marked assumption: not in the source. */
  aangenomen: z.boolean(),
  /** Activated by this municipality, with its values filled in. */
  ingevuld: z.boolean(),
  /** Activated on this moment; only of what is filled in. */
  geactiveerdOp: z.string().optional(),
  /** A dossier that is opened today gets this version. */
  inGebruik: z.boolean(),
  /** How many values the source leaves open. */
  leeg: z.number().int(),
});
/** The version that a dossier is judged under. */
export const zBeleidVanDossier = z.object({
  id: z.string(),
  versie: z.string(),
  naam: z.string(),
  sleutel: z.string(),
  /** Filled in by a municipality; else as it ships. */
  ingevuld: z.boolean(),
});
export type BeleidVanDossier = z.infer<typeof zBeleidVanDossier>;
export const zBeleidLijst = z.object({ items: z.array(zBeleidRegel) });
export type BeleidRegel = z.infer<typeof zBeleidRegel>;

const zSoortWaarde = z.enum(['datum', 'tekst', 'aantal', 'duur', 'bedrag']);
const zEenheid = zBewaring.shape.eenheid.unwrap();
/** A value that the source leaves open and that has to be filled in before activation. */
export const zLegeWaarde = z.object({
  pad: z.string(),
  vraag: z.string(),
  soort: zSoortWaarde,
  bron: z.string(),
});
/** The same, filled in: a day as YYYY-MM-DD, an amount in eurocents, else a number or text. */
export const zIngevuld = z.object({
  pad: z.string(),
  vraag: z.string(),
  soort: zSoortWaarde,
  waarde: z.union([z.string(), z.number()]),
  eenheid: zEenheid.optional(),
  /** The decision or source that the value rests on. */
  bron: z.string(),
});
export type Ingevuld = z.infer<typeof zIngevuld>;

/** The whole policy as data, with what it builds on already merged; conditions carry text and source. */
export const zBeleidDetail = zBeleidRegel.extend({
  beleid: zBeleid,
  legeWaarden: z.array(zLegeWaarde),
  /** What the municipality filled in; empty for a version as shipped. */
  waarden: z.array(zIngevuld),
  /** This municipality works under this policy, so a version of it may be proposed. */
  voorstelbaar: z.boolean(),
});
export type BeleidDetail = z.infer<typeof zBeleidDetail>;

/** A proposal to put a version into force. Values that are wrong are refused one by one, with their place. */
export const zVoorstelInvoer = z.strictObject({
  waarden: z
    .array(
      z.strictObject({
        pad: z.string().max(300),
        waarde: z.union([z.string().trim().max(2_000), z.number()]),
        eenheid: zEenheid.optional(),
        bron: z.string().trim().max(1_000),
      }),
    )
    .max(300),
  /** Not empty; judged together with the values, so that everything that is missing is told at once. */
  toelichting: z.string().trim().max(4_000),
});
export const zHandelAfInvoer = z.strictObject({
  reden: z.string().trim().min(1, 'Schrijf uw reden op. Die blijft in het log staan.').max(4_000),
});

export const zBeleidVoorstel = z.object({
  id: z.string(),
  /** The version that is proposed, as shipped. */
  sleutel: z.string(),
  versie: z.string(),
  op: z.string(),
  functie: z.string(),
  toelichting: z.string(),
  waarden: z.array(zIngevuld),
  /** Proposed by whoever asks: somebody else decides. */
  vanMij: z.boolean(),
  stand: z.enum(['open', 'geactiveerd', 'geweigerd', 'ingetrokken']),
  /** Still open, and can no longer be activated: what it would replace or builds on changed since. Says what. */
  achterhaald: z.string().optional(),
});
export type BeleidVoorstel = z.infer<typeof zBeleidVoorstel>;

/** Proposals for a policy and what happened with them, newest first. Persons appear by their function. */
export const zBeleidLog = z.object({
  voorstellen: z.array(zBeleidVoorstel),
  items: z.array(
    z.object({
      id: z.string(),
      voorstelId: z.string(),
      versie: z.string(),
      op: z.string(),
      wat: z.enum(['voorgesteld', 'geactiveerd', 'geweigerd', 'ingetrokken']),
      functie: z.enum(ROLLEN),
      reden: z.string(),
    }),
  ),
});
export type BeleidLog = z.infer<typeof zBeleidLog>;
/** What became of a proposal, with the version that came into force. */
export const zAfgehandeld = z.object({
  voorstelId: z.string(),
  stand: z.enum(['geactiveerd', 'geweigerd', 'ingetrokken']),
  sleutel: z.string().optional(),
});

/** Proposals that wait for whoever asks, oldest first: open, and made by somebody else. */
export const zWachtendeVoorstellen = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      /** The version that is proposed, as shipped. */
      sleutel: z.string(),
      naam: z.string(),
      versie: z.string(),
      op: z.string(),
      functie: z.string(),
    }),
  ),
});
export type WachtendeVoorstellen = z.infer<typeof zWachtendeVoorstellen>;

const zKop = z.object({ sleutel: z.string(), naam: z.string(), versie: z.string() });
/** What changes from one policy to another, in sentences. */
export const zBeleidVerschil = z.object({
  van: zKop,
  naar: zKop,
  verschillen: z.array(
    z.object({
      onderdeel: z.string(),
      soort: z.enum(['erbij', 'vervallen', 'anders']),
      /** Place by id. */
      pad: z.string(),
      zin: z.string(),
    }),
  ),
  /** Parts with the same items in another order, where that order decides something. */
  volgorde: z.array(z.object({ onderdeel: z.string(), zin: z.string() })),
});
export type BeleidVerschil = z.infer<typeof zBeleidVerschil>;

/** The scenarios beside a policy, played under one version: what was expected and not found, in sentences. */
export const zScenariouitslag = z.object({
  aantal: z.number().int(),
  /** How many went otherwise than they expect. */
  anders: z.number().int(),
  groepen: z.array(
    z.object({
      naam: z.string(),
      scenarios: z.array(
        z.object({
          naam: z.string(),
          op: z.string(),
          eis: z.array(z.string()),
          afwijkingen: z.array(z.string()),
        }),
      ),
    }),
  ),
});
export type Scenariouitslag = z.infer<typeof zScenariouitslag>;
