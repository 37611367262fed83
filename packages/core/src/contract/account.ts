import { z } from 'zod';

/** A place where this account works: somebody may work for more than one municipality. */
export const zWerkplek = z.object({
  medewerkerId: z.uuid(),
  gemeente: z.string(),
  organisatie: z.string(),
  rollen: z.array(z.string()),
});
export type Werkplek = z.infer<typeof zWerkplek>;
export const zWerkplekInvoer = z.strictObject({
  medewerkerId: z.uuid().describe('De werkplek, uit `werkplekken` van de sessie'),
});

export const zEigenSessie = z.object({
  id: z.uuid(),
  /** Browser and system in words. */
  apparaat: z.string(),
  gemeente: z.string(),
  sinds: z.iso.datetime(),
  laatstGebruikt: z.iso.datetime(),
  /** The session in which this is asked. */
  deze: z.boolean(),
});
export type EigenSessie = z.infer<typeof zEigenSessie>;
export const zEigenSessies = z.object({ items: z.array(zEigenSessie) });
/** How many sessions ended. */
export const zBeeindigd = z.object({ aantal: z.number().int() });

export const zWachtwoordInvoer = z.strictObject({
  huidig: z.string().min(1, 'Vul uw huidige wachtwoord in.').max(500),
  nieuw: z.string().min(1, 'Vul een nieuw wachtwoord in.').max(500),
});
