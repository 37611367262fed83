import { z } from 'zod';
import { KANALEN, zKanaal } from '../beleid/index.ts';
import { DEELSOORTEN, EINDEN, GRONDSOORTEN, PARTIJVELDEN, zGrond } from '../deling/index.ts';
import { zCompartiment } from '../dossier/index.ts';
import { zDatum } from '../shared/index.ts';

const zZin = (reden: string, lengte = 500) => z.string(reden).trim().min(1, reden).max(lengte);

/** One item of a dossier: an event or document by its id, a party by its key or code, a fact by its name in the policy. */
export const zDeelverwijzing = z.strictObject({
  soort: z.enum(DEELSOORTEN),
  id: z.string().min(1).max(200),
  velden: z
    .array(z.enum(PARTIJVELDEN))
    .max(PARTIJVELDEN.length)
    .optional()
    .describe('Bij een partij: welke gegevens'),
});
export type Deelverwijzing = z.infer<typeof zDeelverwijzing>;

const aan = {
  item: zDeelverwijzing,
  aanOrganisatieId: z.uuid('Kies met wie u deelt.'),
  aanMedewerkerId: z
    .uuid()
    .optional()
    .describe('Eén persoon van die organisatie; leeg: iedereen die eraan werkt'),
};

/** May this be shared with them, and what would they see? Stores nothing. */
export const zDeelvoorstelInvoer = z.strictObject({
  ...aan,
  grond: zGrond.optional(),
  van: zDatum.optional(),
  tot: zDatum.optional(),
});
export const zDelingInvoer = z.strictObject({
  ...aan,
  grond: zGrond,
  doel: zZin('Schrijf waarvoor de ander dit nodig heeft.'),
  noodzaak: zZin('Schrijf in één zin waarom dit nodig is.'),
  kanaal: zKanaal,
  van: zDatum.optional().describe('Eerste dag; leeg: vandaag'),
  tot: zDatum.describe('Laatste dag'),
  opmerking: z.string().trim().min(1).max(1000).optional().describe('Opmerking voor wie het krijgt'),
});
export type DelingInvoer = z.infer<typeof zDelingInvoer>;

/** The copy that the receiver gets: what it is, and its fields with people as codes. */
export const zAfschrift = z.object({
  soort: z.enum(DEELSOORTEN),
  naam: z.string(),
  velden: z.record(z.string(), z.unknown()),
});
export type Afschrift = z.infer<typeof zAfschrift>;

const zReden = z.object({ soort: z.enum(['wet', 'beleid']), tekst: z.string(), bron: z.string() });
export const zDeelvoorstel = z.object({
  mag: z.boolean(),
  /** Everything that stands in the way, with its source. */
  redenen: z.array(zReden),
  /** Rows of the policy that allow it. */
  regels: z.array(z.object({ id: z.string(), naam: z.string(), bron: z.string() })),
  voorwaarden: z.array(z.string()),
  kanalen: z.array(z.enum(KANALEN)),
  /** Grounds that can be chosen for this receiver. */
  gronden: z.array(
    z.object({
      soort: z.enum(GRONDSOORTEN),
      convenantId: z.string().optional(),
      naam: z.string().optional(),
    }),
  ),
  totHoogstens: z.string(),
  /** What the other will read, from the same road that serves them. */
  voorbeeld: z.lazy(() => zGedeeldItem),
});
export type Deelvoorstel = z.infer<typeof zDeelvoorstel>;

/** Who can receive something from this dossier: organisations with a place in it today. */
export const zOntvanger = z.object({
  organisatieId: z.uuid(),
  naam: z.string(),
  soort: z.string(),
  convenanten: z.array(z.object({ id: z.uuid(), naam: z.string() })),
});
export type OntvangerRegel = z.infer<typeof zOntvanger>;
export const zOntvangers = z.object({ items: z.array(zOntvanger) });

/** One share, for who answers for it. */
export const zDelingRegel = z.object({
  id: z.uuid(),
  item: z.object({ soort: z.enum(DEELSOORTEN), id: z.string(), naam: z.string(), op: z.string().optional() }),
  compartiment: zCompartiment,
  vrijgegeven: z.boolean(),
  aan: z.string(),
  aanPersoon: z.string().optional(),
  grond: z.enum(GRONDSOORTEN),
  grondTekst: z.string(),
  doel: z.string(),
  noodzaak: z.string(),
  opmerking: z.string().optional(),
  kanaal: z.enum(KANALEN),
  van: z.string(),
  tot: z.string(),
  door: z.string(),
  op: z.string(),
  /** `rust`: the days run, but place or convenant is not there today. */
  stand: z.enum(['loopt', 'komt', 'rust', 'beeindigd']),
  einde: z
    .object({
      soort: z.enum(EINDEN),
      op: z.string(),
      reden: z.string().optional(),
      door: z.string().optional(),
    })
    .optional(),
  /** People it is about, as codes. */
  over: z.array(z.string()),
  /** It took the place of an earlier one, because what was shared was corrected: with the new version, or only to say so. */
  verbetering: z.enum(['nieuwe-versie', 'vervallen']).optional(),
});
export type DelingRegel = z.infer<typeof zDelingRegel>;
export const zDelingen = z.object({ items: z.array(zDelingRegel) });
export const zDelingenVraag = z.strictObject({
  partij: z.string().min(1).max(200).optional().describe('Alleen wat over deze partij gaat: sleutel of code'),
});
export const zIntrekkingInvoer = z.strictObject({ reden: zZin('Schrijf waarom u stopt met delen.') });

export const zVrijgaveInvoer = z.strictObject({
  item: z.strictObject({ soort: z.enum(['gebeurtenis', 'document']), id: z.uuid() }),
  artikel: z.enum(['16', '18', '19', '20']).describe('Artikel van de Wpg waarop de politie het verstrekte'),
  referentie: zZin('Noem het besluit of de afspraak.'),
  vooroverlegOp: zDatum,
});
export const zVrijgave = z.object({
  id: z.uuid(),
  artikel: z.string(),
  referentie: z.string(),
  vooroverlegOp: z.string(),
  door: z.string(),
  op: z.string(),
});

/** What a partner reads of something that was shared with it. */
export const zGedeeldItem = z.object({
  soort: z.enum(DEELSOORTEN),
  naam: z.string(),
  afschrift: zAfschrift,
  doel: z.string(),
  grond: z.enum(GRONDSOORTEN).optional(),
  grondTekst: z.string().optional(),
  opmerking: z.string().optional(),
  van: z.string().optional(),
  tot: z.string().optional(),
  vrijgegeven: z.boolean(),
  /** What was shared earlier was corrected: this is the new version, or there is none. */
  verbetering: z.enum(['nieuwe-versie', 'vervallen']).optional(),
  /** What they have to know about using it. */
  mededeling: z.string(),
});
export type GedeeldItem = z.infer<typeof zGedeeldItem>;
export const zGedeeldRegel = zGedeeldItem.extend({
  id: z.uuid(),
  dossierId: z.uuid(),
  kenmerk: z.string(),
  op: z.string(),
});
export type GedeeldRegel = z.infer<typeof zGedeeldRegel>;
export const zGedeeld = z.object({ items: z.array(zGedeeldRegel) });

/** Facts of a dossier that can be shared: those that are certain and rest on nothing in a compartment. */
export const zDeelbareFeiten = z.object({
  items: z.array(z.object({ id: z.string(), naam: z.string(), uitkomst: z.enum(['ja', 'nee']) })),
});
export type DeelbaarFeitRegel = z.infer<typeof zDeelbareFeiten>['items'][number];

/** Who can see one item, and why: by role, and by organisation with a place. */
export const zZichtbaarheidVraag = z.strictObject({
  soort: z.enum(['gebeurtenis', 'document', 'partij']),
  id: z.string().min(1).max(200),
});
export const zZichtbaarheid = z.object({
  compartiment: zCompartiment,
  vrijgave: zVrijgave.optional(),
  rollen: z.array(z.object({ rol: z.string(), ziet: z.boolean(), waarom: z.string() })),
  organisaties: z.array(
    z.object({
      naam: z.string(),
      soort: z.string(),
      ziet: z.boolean(),
      waarom: z.string(),
      tot: z.string().optional(),
    }),
  ),
});
export type Zichtbaarheid = z.infer<typeof zZichtbaarheid>;
