import { z } from 'zod';
import { zDatum } from '../shared/index.ts';
import { zGebeurtenis } from './gebeurtenis.schema.ts';
import { zCompartiment, zDeel, zPartijRol, zSpoor, zWoonvorm } from './waardenlijsten.ts';

const id = z.string().min(1).max(200);
const kort = z.string().max(500);

/** A person or organisation in this dossier. Left-out fields are unknown, never "no". */
export const zPartij = z.strictObject({
  id,
  rol: zPartijRol,
  soortMelder: z.enum(['bewoner', 'professional']).optional(),
  naam: kort.optional(),
  anoniem: z.boolean().optional(),
  adres: kort.optional(),
  geboortedatum: zDatum.optional(),
  minderjarig: z.boolean().optional(),
  huishouden: kort.optional().describe('Zelfde waarde = zelfde huishouden = één bron'),
  telefoon: kort.optional(),
  email: kort.optional(),
  taal: kort.optional(),
  voor: id.optional().describe('De partij voor wie een gemachtigde, bewindvoerder of ouder optreedt'),
  organisatie: kort.optional(),
  rechtspersoon: z.boolean().optional(),
});
export type Partij = z.infer<typeof zPartij>;

export const zObject = z.strictObject({
  adres: kort.optional(),
  postcode: kort.optional(),
  buurt: kort.optional(),
  wijk: kort.optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  gebied: kort.optional(),
  karakter: kort.optional(),
  woonvorm: zWoonvorm.optional(),
});
export type DossierObject = z.infer<typeof zObject>;

export const zDossierDocument = z.strictObject({
  id,
  soort: kort,
  naam: kort,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'Een sha256 is 64 kleine hexadecimale tekens.'),
  compartiment: zCompartiment.optional(),
});
export type DossierDocument = z.infer<typeof zDossierDocument>;

/** A motivated human conclusion: a short value, never a text of any length. */
export const zFeitWaarde = z.union([z.boolean(), z.number(), z.string().max(2_000)]);
export type FeitWaarde = z.infer<typeof zFeitWaarde>;

export const FORMAAT = 'luwte-dossier/1';

/** The one format in which a dossier enters and leaves the product. Unknown keys are refused. */
export const zDossierVorm = z.strictObject({
  formaat: z.literal(FORMAAT),
  id: id.optional(),
  aard: z.enum(['situatie', 'groep', 'persoon']).optional(),
  verbanden: z
    .array(z.strictObject({ dossier: id, aard: kort }))
    .max(500)
    .optional(),
  gemeente: z.string().min(1).max(200),
  beleid: z.string().min(1).max(200).optional(),
  spoor: zSpoor,
  titel: kort.optional(),
  object: zObject,
  partijen: z.array(zPartij).max(2_000),
  feiten: z.record(z.string().max(100), zFeitWaarde).optional(),
  volledig: z.array(zDeel).max(3).optional(),
  kroniek: z.array(zGebeurtenis).max(50_000),
  documenten: z.array(zDossierDocument).max(10_000).optional(),
});
export type Dossier = z.infer<typeof zDossierVorm>;
