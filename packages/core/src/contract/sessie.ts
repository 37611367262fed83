import { z } from 'zod';
import { ROLLEN } from '../toegang/index.ts';
import { zHerstelcodes, zWerkplek } from './account.ts';

export const zSessieInvoer = z.strictObject({
  gebruikersnaam: z.string().trim().min(1, 'Vul uw gebruikersnaam in.').max(200),
  wachtwoord: z.string().min(1, 'Vul uw wachtwoord in.').max(500),
});
/** House styles that the product ships; each is a folder in web/src/thema. */
export const THEMAS = ['voorbeeld', 'rivier'] as const;
export type Thema = (typeof THEMAS)[number];

export const zGemeente = z.object({
  id: z.string(),
  naam: z.string(),
  /** The town's own words for what the screens name (ladder, voornemen, ...). */
  woorden: z.record(z.string(), z.string()),
  /** The house style of its screens; one that this version does not have is the first. */
  thema: z.enum(THEMAS).catch(THEMAS[0]),
});
export const zSessie = z.object({
  naam: z.string(),
  gebruikersnaam: z.string(),
  medewerkerId: z.uuid(),
  rollen: z.array(z.enum(ROLLEN)),
  gemeente: zGemeente,
  organisatie: z.object({ id: z.uuid(), naam: z.string(), soort: z.string() }),
  /** Acts this person may ever do; the server decides again on each request. */
  rechten: z.array(z.string()),
  /** Every place where this person may work today, this one among them. */
  werkplekken: z.array(zWerkplek),
  demo: z.boolean(),
});
export type Sessie = z.infer<typeof zSessie>;
export const zIngesteld = zHerstelcodes.extend({
  /** The session, when setting this up was the last step of signing in. */
  sessie: zSessie.optional(),
});
export type Ingesteld = z.infer<typeof zIngesteld>;
export const zDemoAccounts = z.object({
  wachtwoord: z.string(),
  items: z.array(
    z.object({ gebruikersnaam: z.string(), naam: z.string(), rol: z.string(), gemeente: z.string() }),
  ),
});
export type DemoAccounts = z.infer<typeof zDemoAccounts>;
