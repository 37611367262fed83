import { z } from 'zod';
import { ROLLEN } from '../toegang/index.ts';
import { zWerkplek } from './account.ts';

export const zSessieInvoer = z.strictObject({
  gebruikersnaam: z.string().trim().min(1, 'Vul uw gebruikersnaam in.').max(200),
  wachtwoord: z.string().min(1, 'Vul uw wachtwoord in.').max(500),
});
export const zGemeente = z.object({
  id: z.string(),
  naam: z.string(),
  /** The town's own words for what the screens name (ladder, voornemen, ...). */
  woorden: z.record(z.string(), z.string()),
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
export const zDemoAccounts = z.object({
  wachtwoord: z.string(),
  items: z.array(
    z.object({ gebruikersnaam: z.string(), naam: z.string(), rol: z.string(), gemeente: z.string() }),
  ),
});
export type DemoAccounts = z.infer<typeof zDemoAccounts>;
