import { z } from 'zod';

/** What a person outside the municipality may do by link. */
export const DOSSIERLINKSOORTEN = ['melder', 'zienswijze', 'avg'] as const;
export type Dossierlinksoort = (typeof DOSSIERLINKSOORTEN)[number];

export const zDossierlinkInvoer = z.strictObject({
  soort: z.enum(DOSSIERLINKSOORTEN),
  voorwerpId: z.uuid('Kies waarvoor de link is.').describe('Melding, voornemen of partij, uit `mogelijk`'),
});

/** A link as the screen shows it: never what opens it. */
export const zDossierlink = z.object({
  id: z.string(),
  soort: z.enum(DOSSIERLINKSOORTEN),
  waarvoor: z.string(),
  gemaaktDoor: z.string(),
  gemaaktOp: z.string(),
  geldigTot: z.string(),
  stand: z.enum(['werkt', 'gebruikt', 'ingetrokken', 'verlopen']),
});
export type Dossierlink = z.infer<typeof zDossierlink>;

export const zDossierlinks = z.object({
  items: z.array(zDossierlink),
  /** For what a link can be made now. */
  mogelijk: z.array(
    z.object({ soort: z.enum(DOSSIERLINKSOORTEN), voorwerpId: z.string(), waarvoor: z.string() }),
  ),
});
export type Dossierlinks = z.infer<typeof zDossierlinks>;

/** Shown once. */
export const zGemaakteDossierlink = z.object({
  adres: z.string(),
  /** To be told another way than the link goes; absent: the link alone is enough. */
  code: z.string().optional(),
  geldigTot: z.string(),
});
export type GemaakteDossierlink = z.infer<typeof zGemaakteDossierlink>;
