import { z } from 'zod';
import { KANALEN, zKanaal } from '../beleid/index.ts';
import { zSpoor } from '../dossier/index.ts';
import { zDatum } from '../shared/index.ts';
import { ORGANISATIESOORTEN, ROLLEN } from '../toegang/index.ts';
import { zEmail, zUitnodigingstand } from './uitnodiging.ts';

const zNaam = (vraag: string) => z.string().trim().min(1, vraag).max(200);
const zPeriode = {
  van: zDatum.describe('Eerste dag'),
  tot: zDatum.optional().describe('Laatste dag; leeg: tot iemand haar beëindigt'),
};
const zStand = z.enum(['komt', 'geldt', 'verlopen']);

/** Ends something after a last day, or at once. */
export const zEindeInvoer = z.strictObject({
  tot: zDatum.optional().describe('Laatste dag; leeg: nu meteen'),
});
/** Ends an agreement: it has a last day. */
export const zLaatsteDag = z.strictObject({ tot: zDatum.describe('Laatste dag') });

export const zOrganisatieInvoer = z.strictObject({
  naam: zNaam('Vul de naam van de organisatie in.'),
  soort: z.enum(ORGANISATIESOORTEN),
});
export const zOrganisatieWijziging = z
  .strictObject({
    naam: zNaam('Vul de naam van de organisatie in.').optional(),
    kanalen: z
      .array(zKanaal)
      .max(KANALEN.length)
      .refine((wegen) => wegen.includes('portaal'), 'Delen in Luwte kan altijd: laat portaal staan.')
      .optional()
      .describe('Langs welke wegen iets met deze organisatie mag worden gedeeld'),
  })
  .refine(({ naam, kanalen }) => naam !== undefined || kanalen !== undefined, 'Noem wat er verandert.');
export const zAfdelingInvoer = z.strictObject({ naam: zNaam('Vul de naam van het team in.') });

export const zContactInvoer = z.strictObject({
  naam: zNaam('Vul de naam van de contactpersoon in.'),
  functie: z.string().trim().min(1).max(200).optional(),
  telefoon: z.string().trim().min(1).max(50).optional(),
  email: z.email('Vul een e-mailadres in, zoals naam@organisatie.nl.').max(200).optional(),
  ...zPeriode,
});
/** Another way to reach somebody. An address that changes is not confirmed any more. */
export const zContactWijziging = zContactInvoer
  .pick({ telefoon: true, email: true })
  .refine(({ telefoon, email }) => telefoon !== undefined || email !== undefined, {
    path: ['email'],
    error: 'Vul een telefoonnummer of e-mailadres in.',
  });
/** Whether somebody who reads the mail of this address said that it is theirs. */
export const zAdresstand = z.object({
  gevraagdOp: z.string(),
  gevraagdDoor: z.string(),
  /** Absent: nobody confirmed it yet, and no link goes there. */
  bevestigdOp: z.string().optional(),
});
export const zContactpersoon = z.object({
  id: z.string(),
  naam: z.string(),
  functie: z.string().optional(),
  telefoon: z.string().optional(),
  email: z.string().optional(),
  /** Of the address as it is now; absent: nobody asked. */
  adres: zAdresstand.optional(),
  van: z.string(),
  tot: z.string().optional(),
  stand: zStand,
});
export type Contactpersoon = z.infer<typeof zContactpersoon>;

export const zOrganisatie = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.enum(ORGANISATIESOORTEN),
  tot: z.string().optional(),
  stand: zStand,
  /** Roads along which something may be shared with it. */
  kanalen: z.array(z.enum(KANALEN)),
  afdelingen: z.array(z.object({ id: z.string(), naam: z.string() })),
  /** People who work there today. */
  medewerkers: z.number().int(),
  /** Convenanten that it takes part in today. */
  convenanten: z.array(z.object({ id: z.string(), naam: z.string(), tot: z.string().optional() })),
  contactpersonen: z.array(zContactpersoon),
});
export type Organisatie = z.infer<typeof zOrganisatie>;
export const zOrganisaties = z.object({ items: z.array(zOrganisatie) });

export const zConvenantInvoer = z.strictObject({
  naam: zNaam('Vul de naam van het convenant in.'),
  besluit: z.string().trim().min(1, 'Schrijf op waar het convenant staat, met datum of kenmerk.').max(500),
  sporen: z.array(zSpoor).min(1, 'Kies waarvoor het convenant geldt.'),
  reikwijdte: z
    .string()
    .trim()
    .min(1, 'Schrijf op wat er volgens het convenant mag worden gedeeld.')
    .max(2000),
  ...zPeriode,
});
export type ConvenantInvoer = z.infer<typeof zConvenantInvoer>;

export const zDeelnameInvoer = z.strictObject({
  organisatieId: z.uuid('Kies een organisatie.'),
  ondertekendDoor: zNaam('Schrijf op wie namens de organisatie tekende.'),
  ...zPeriode,
});

/** This many days before its last day a convenant is shown as one that ends soon. */
export const CONVENANT_BINNENKORT = 60;

export const zConvenant = z.object({
  id: z.string(),
  naam: z.string(),
  besluit: z.string(),
  sporen: z.array(zSpoor),
  reikwijdte: z.string(),
  van: z.string(),
  tot: z.string().optional(),
  stand: zStand,
  /** Days until the last day, when that is soon. */
  nogDagen: z.number().int().optional(),
  deelnames: z.array(
    z.object({
      id: z.string(),
      organisatieId: z.string(),
      organisatie: z.string(),
      ondertekendDoor: z.string(),
      van: z.string(),
      tot: z.string().optional(),
      stand: zStand,
    }),
  ),
});
export type Convenant = z.infer<typeof zConvenant>;
export const zConvenanten = z.object({ items: z.array(zConvenant) });

export const zMedewerkerInvoer = z.strictObject({
  naam: zNaam('Vul de naam van de medewerker in.'),
  organisatieId: z.uuid('Kies een organisatie.'),
  afdelingId: z.uuid().optional(),
  rollen: z.array(z.enum(ROLLEN)).min(1, 'Kies minstens één rol.'),
  email: zEmail.optional().describe('Werkadres; daar gaat de uitnodiging naartoe'),
  ...zPeriode,
});
export const zMedewerkerWijziging = zMedewerkerInvoer.pick({ naam: true, rollen: true }).partial();

export const zMedewerker = z.object({
  id: z.string(),
  naam: z.string(),
  organisatieId: z.string(),
  organisatie: z.string(),
  soort: z.enum(ORGANISATIESOORTEN),
  afdeling: z.string().optional(),
  rollen: z.array(z.enum(ROLLEN)),
  van: z.string(),
  tot: z.string().optional(),
  stand: zStand,
  /** Can this person sign in? */
  account: z.boolean(),
  /** The last invitation. Absent: none was sent. */
  uitnodiging: zUitnodigingstand.optional(),
});
export type Medewerker = z.infer<typeof zMedewerker>;
export const zMedewerkers = z.object({ items: z.array(zMedewerker) });

/** What lies open at a colleague and asks for a successor. Names the case by its number, never what it is about. */
export const zOpenstaand = z.object({
  taken: z.array(z.object({ kenmerk: z.string().optional(), uiterlijk: z.string().optional() })),
  regie: z.array(z.string()),
  aanwijzingen: z.array(z.object({ soort: z.string(), besluit: z.string() })),
  plaatsen: z.array(z.object({ kenmerk: z.string(), rol: z.string() })),
});
export type Openstaand = z.infer<typeof zOpenstaand>;

export const zVervangingInvoer = z.strictObject({
  medewerkerId: z.uuid('Kies wie wordt vervangen.'),
  vervangerId: z.uuid('Kies wie vervangt.'),
  mandaat: z
    .string()
    .trim()
    .min(1, 'Noem het mandaat waarop de vervanging rust, met datum of kenmerk.')
    .max(500),
  van: zDatum.describe('Eerste dag'),
  tot: zDatum.describe('Laatste dag'),
});
export const zVervanging = z.object({
  id: z.string(),
  medewerkerId: z.string(),
  naam: z.string(),
  vervangerId: z.string(),
  vervanger: z.string(),
  mandaat: z.string(),
  van: z.string(),
  tot: z.string(),
  stand: zStand,
});
export type Vervanging = z.infer<typeof zVervanging>;
export const zVervangingen = z.object({ items: z.array(zVervanging) });
