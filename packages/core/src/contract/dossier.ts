import { z } from 'zod';
import { zCompartiment, zDossierVorm, zObject, zPartij, zSpoor } from '../dossier/index.ts';
import { zBewaardeReden, zDoelredenering } from '../privacy/index.ts';
import { zDatum } from '../shared/index.ts';
import { zLijst, zPaginaVraag } from './algemeen.ts';
import { zBeleidVanDossier } from './beleid.ts';
import { zContact } from './plaats.ts';
import { zNoodtoegangKort } from './privacy.ts';

const zTermijnKort = z.object({ id: z.string(), naam: z.string(), tot: z.string(), fataal: z.boolean() });

/** Somebody has to do something, or we wait for somebody. */
export const zActie = z.object({
  id: z.uuid(),
  soort: z.enum(['taak', 'volgende-actie', 'wacht-op']),
  wat: z.string(),
  wie: z.string(),
  wieMedewerkerId: z.uuid().optional(),
  wieOrganisatieId: z.uuid().optional(),
  uiterlijk: z.string().optional(),
  /** When it was set (UTC): how long we have been waiting. */
  sinds: z.string().optional(),
  status: z.enum(['open', 'gereed', 'vervallen']),
  dossierId: z.uuid().optional(),
  kenmerk: z.string().optional(),
  adres: z.string().optional(),
  /** Whom to call, for a task of a partner on the screen of the case. */
  contactpersonen: z.array(zContact).optional(),
  versie: z.number().int(),
});
export type Actie = z.infer<typeof zActie>;

/**
 * One line of the dossier list. A partner gets id, kenmerk, faseNaam and its own tasks; every other field
 * is left out for it.
 */
export const zDossierRegel = z.object({
  id: z.uuid(),
  kenmerk: z.string(),
  faseNaam: z.string(),
  fase: z.string().optional(),
  titel: z.string().optional(),
  adres: z.string().optional(),
  status: z.enum(['open', 'gesloten']),
  spoor: zSpoor,
  regie: z.string().optional(),
  termijn: zTermijnKort.optional(),
  bewijs: z
    .object({
      meldingen: z.number().int(),
      bevestigd: z.number().int(),
      onafhankelijk: z.number().int(),
      sterkste: z.string().optional(),
    })
    .optional(),
  gebreken: z
    .object({ blokkerend: z.number().int(), risico: z.number().int(), aandacht: z.number().int() })
    .optional(),
  laatste: z.object({ op: z.string(), soort: z.string() }).optional(),
  volgendeActie: zActie.optional(),
  taken: z.array(zActie).optional(),
});
export type DossierRegel = z.infer<typeof zDossierRegel>;
export const zDossierLijst = zLijst(zDossierRegel);
export const zDossierFilter = zPaginaVraag.extend({
  status: z.enum(['open', 'gesloten', 'alle']).default('open'),
  fase: z.string().max(100).optional(),
  regie: z.string().max(200).optional(),
  spoor: zSpoor.optional(),
  /** Only dossiers with a next term on or before this day. */
  termijnTot: zDatum.optional(),
  gebrek: z.enum(['blokkerend', 'risico']).optional(),
  /** Only dossiers on this work list of their policy, such as `nog te wegen`. */
  lijst: z.string().max(100).optional(),
  sorteer: z.enum(['laatste', 'termijn', 'kenmerk']).default('laatste'),
});
/** Search text never stands in a URL. Finds kenmerk and address by prefix. */
export const zZoekInvoer = z.strictObject({
  tekst: z.string().trim().min(1).max(200),
  aantal: z.number().int().min(1).max(50).default(10),
});
export const zZoekUitkomst = z.object({
  items: z.array(
    z.object({
      soort: z.enum(['dossier', 'melding']),
      id: z.uuid(),
      kenmerk: z.string().optional(),
      adres: z.string().optional(),
      faseNaam: z.string().optional(),
      status: z.string(),
      op: z.string().optional(),
    }),
  ),
});

export const zDossierInvoer = z.strictObject({
  spoor: zSpoor.default('woonoverlast'),
  titel: z.string().trim().max(500).optional(),
  object: zObject,
});
export const zDossierWijziging = z.strictObject({
  titel: z.string().trim().max(500).optional(),
  object: zObject.optional(),
});

/** A recorded move to another policy or another version of it: from that day on the dossier is judged under it. */
export const zOmzettingRegel = z.object({
  id: z.uuid(),
  /** First day on which the new policy held. */
  vanaf: z.string(),
  op: z.string(),
  van: zBeleidVanDossier,
  naar: zBeleidVanDossier,
  reden: z.string(),
  door: z.string(),
  functie: z.string(),
});
export type OmzettingRegel = z.infer<typeof zOmzettingRegel>;
export const zOmzettingen = z.object({ items: z.array(zOmzettingRegel) });

/** The first three seconds of a dossier: everything above the fold, nothing about reporters by name. */
export const zDossierKop = zDossierRegel.extend({
  /** Emergency access that runs for this person, and until when. */
  noodtoegang: zNoodtoegangKort.optional(),
  /** This person may not open every part of a dossier, and may break the glass. */
  noodtoegangKan: z.boolean().optional(),
  /** This person runs the case and may see who opened it. */
  gebruikKan: z.boolean().optional(),
  object: zObject.optional(),
  beleid: zBeleidVanDossier.optional(),
  aanZet: z.object({ wie: z.string(), wat: z.string(), uiterlijk: z.string().optional() }).optional(),
  /** Twelve weeks, oldest first: is it still going on? */
  weken: z
    .array(z.object({ van: z.string(), meldingen: z.number().int(), bevestigd: z.number().int() }))
    .optional(),
  laatstBevestigd: z.string().optional(),
  /** "nog 2 nodig voor ..." in one sentence, from the first rung that is not done. */
  nogNodig: z.string().optional(),
  lopendBesluit: z
    .object({
      besluitId: z.string(),
      maatregel: z.string(),
      op: z.string(),
      openDwangsom: z.number().int().optional(),
    })
    .optional(),
  fataal: zTermijnKort.optional(),
  /** Contact may be unsafe for staff, until and including `tot`. */
  veiligheid: z.object({ tot: z.string().optional() }).optional(),
  /** Place in the timeline, as `plaats` of an event, up to which this person had seen it before this visit. */
  gezienTot: z.number().int().optional(),
  /** How many events there are for this person. */
  gebeurtenissen: z.number().int().optional(),
  acties: z.array(zActie).optional(),
  versie: z.number().int(),
});
export type DossierKop = z.infer<typeof zDossierKop>;

export const zTijdlijnItem = z.object({
  id: z.uuid(),
  sleutel: z.string(),
  /** Order of recording among the events that this person may see, from 1; a gap would tell of the others. */
  plaats: z.number().int(),
  soort: z.string(),
  op: z.string(),
  tot: z.string().optional(),
  compartiment: zCompartiment,
  /** The event in the exchange format, with reporters as codes. */
  gebeurtenis: z.record(z.string(), z.unknown()),
  /** Proof strength key of the toets contract, for evidence. */
  bewijskracht: z.string().optional(),
  vervallen: z.enum(['gecorrigeerd', 'ingetrokken']).optional(),
  vastgelegdOp: z.string(),
  vastgelegdDoor: z.string(),
  organisatie: z.string(),
  /** Why it is recorded, of what asks that. */
  doelredenering: zBewaardeReden.optional(),
});
export type TijdlijnItem = z.infer<typeof zTijdlijnItem>;
export const zTijdlijn = zLijst(zTijdlijnItem);
export const zTijdlijnFilter = zPaginaVraag.extend({ soort: z.string().max(500).optional() });

/**
 * A new event: the exchange format without `id` (made by the server) and recording fields. `soort` is all that is
 * asked here: `leesGebeurtenis` then names every fault at once, a missing `op` among them.
 */
export const zGebeurtenisInvoer = z
  .looseObject({
    soort: z.string(),
    op: z.unknown().optional().meta({ type: 'string', description: 'Verplicht: dag of dag en tijd' }),
    woordenGezien: z
      .boolean('Kies ja of nee.')
      .optional()
      .describe('Bevestigt dat woorden die op gevoelige gegevens lijken gewone gegevens zijn; wordt bewaard'),
    doelredenering: z
      .unknown()
      .optional()
      .meta({
        ...z.toJSONSchema(zDoelredenering, { io: 'input' }),
        description: 'Verplicht bij gegevens over gezondheid, strafbare feiten en van de politie',
      }),
  })
  .describe('Een gebeurtenis uit luwte-dossier/1 zonder id, vastgelegdOp, vastgelegdDoor en organisatie');
export const zGebeurtenisUitvoer = z.object({
  id: z.uuid(),
  sleutel: z.string(),
  hash: z.string(),
  /** Of the decision that it makes or is about, as it was stored: a new one may have got another than was sent. */
  besluitId: z.string().optional(),
});

/** Reporters appear as a code; the name shows after one logged request. */
export const zPartijRegel = zPartij.partial({ id: true }).extend({ sleutel: z.string(), code: z.string() });
export type PartijRegel = z.infer<typeof zPartijRegel>;
export const zPartijInvoer = zPartij.omit({ id: true });

export const zDocumentRegel = z.object({
  id: z.uuid(),
  sleutel: z.string(),
  soort: z.string(),
  naam: z.string(),
  mediaType: z.string(),
  grootte: z.number().int(),
  sha256: z.string(),
  compartiment: zCompartiment,
  vastgelegdOp: z.string(),
  doelredenering: zBewaardeReden.optional(),
});
export type DocumentRegel = z.infer<typeof zDocumentRegel>;

export const zActieInvoer = z.strictObject({
  soort: z.enum(['taak', 'volgende-actie', 'wacht-op']),
  wat: z.string().trim().min(1, 'Schrijf wat er moet gebeuren.').max(500),
  wie: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Naam als het geen medewerker is; leeg is uzelf'),
  wieOrganisatieId: z.uuid().optional(),
  uiterlijk: zDatum.optional(),
});
export const zActieWijziging = z.strictObject({
  wat: z.string().trim().min(1).max(500).optional(),
  uiterlijk: zDatum.nullable().optional(),
  status: z.enum(['open', 'gereed', 'vervallen']).optional(),
});

/** Half a page without personal data, for the burgemeester. */
export const zStandVanZaken = z.object({
  kenmerk: z.string(),
  op: z.string(),
  alineas: z.array(z.object({ kop: z.string(), zinnen: z.array(z.string()) })),
});
export type StandVanZaken = z.infer<typeof zStandVanZaken>;

/** Import takes the exchange format as JSON, or the export zip. */
export const zImportInvoer = zDossierVorm;
export const zImportUitkomst = z.object({
  id: z.uuid(),
  kenmerk: z.string(),
  gebeurtenissen: z.number().int(),
  afkomstig: z.string().optional().describe('De gemeente in het bestand, als dat een andere is'),
  beleidAnders: z
    .string()
    .optional()
    .describe('Waarom het beleid van de export hier niet kon worden overgenomen'),
});

/** The casusregisseur's day. Each list holds at most 50 lines; `meer` says that there are more. */
const zVandaagLijst = z.object({ items: z.array(zDossierRegel), meer: z.boolean() });
export const zVandaag = z.object({
  fataal: zVandaagLijst,
  aanMij: z.object({ items: z.array(zActie), meer: z.boolean() }),
  wachtOp: z.object({ items: z.array(zActie), meer: z.boolean() }),
  stil: zVandaagLijst,
  zonderActie: zVandaagLijst,
  /** Colleagues whose work is in these lists too, because this person stands in for them today. */
  vervangt: z.array(
    z.object({ medewerkerId: z.string(), naam: z.string(), tot: z.string(), mandaat: z.string() }),
  ),
});
export type Vandaag = z.infer<typeof zVandaag>;
