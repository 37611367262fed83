import { z } from 'zod';

/** A work address: the name of an account that began with an invitation. */
export const zEmail = z.email('Vul een e-mailadres in, zoals naam@gemeente.nl.').max(200);

/** How it stands with the last invitation of somebody without an account. */
export const zUitnodigingstand = z.object({
  email: z.string(),
  stand: z.enum(['verstuurd', 'verlopen', 'ingetrokken', 'aanvaard']),
  op: z.iso.datetime(),
  tot: z.iso.datetime(),
});
export type Uitnodigingstand = z.infer<typeof zUitnodigingstand>;
export const zUitnodigingInvoer = z.strictObject({ email: zEmail });

const token = z.string().min(20).max(100).describe('Wat in de link achter het hekje staat');
const nieuw = z.string().min(1, 'Kies een wachtwoord.').max(500);
export const zLinkInvoer = z.strictObject({ token });

/** What an invitation says to who holds it. */
export const zUitnodiging = z.object({
  naam: z.string(),
  email: z.string(),
  gemeente: z.string(),
  organisatie: z.string(),
  /** There is an account with this address: no password has to be chosen. */
  heeftAccount: z.boolean(),
  /** First day of the work. */
  van: z.string(),
});
export type Uitnodiging = z.infer<typeof zUitnodiging>;
/** `wachtwoord` is for a new account only. */
export const zAanvaardInvoer = z.strictObject({ token, wachtwoord: nieuw.optional() });
export const zAanvaard = z.object({ gebruikersnaam: z.string() });

export const zHerstelVraag = z.strictObject({
  gebruikersnaam: z.string().trim().min(1, 'Vul uw e-mailadres in.').max(200),
});
/** What a link for a new password says to who holds it. */
export const zHerstelstand = z.object({
  gebruikersnaam: z.string(),
  /** A code of the second step is asked too. */
  tweedeStap: z.boolean(),
});
export type Herstelstand = z.infer<typeof zHerstelstand>;
export const zHerstelInvoer = z.strictObject({
  token,
  wachtwoord: nieuw,
  code: z.string().trim().max(40).optional().describe('Uit de app, of een herstelcode'),
});
