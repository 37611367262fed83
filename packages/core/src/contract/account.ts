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

/** A sign-in that goes on: prove the second factor, or set one up first. */
export const zAanmeldstap = z.object({
  stap: z.enum(['tweede-factor', 'instellen']),
  middelen: z.array(z.enum(['app', 'passkey', 'herstelcode'])),
});
export type Aanmeldstap = z.infer<typeof zAanmeldstap>;

export const zAccount = z.object({
  gebruikersnaam: z.string(),
  /** Since when an app gives codes; absent: there is none. */
  appSinds: z.iso.datetime().optional(),
  passkeys: z.array(
    z.object({
      id: z.uuid(),
      naam: z.string(),
      sinds: z.iso.datetime(),
      laatstGebruikt: z.iso.datetime().optional(),
    }),
  ),
  /** How many recovery codes are left. */
  herstelcodes: z.number().int(),
  /** Without a second factor this account can do nothing. */
  verplicht: z.boolean(),
  /** Whether the address of this server can have passkeys. */
  passkeysMogelijk: z.boolean(),
});
export type Account = z.infer<typeof zAccount>;

export const zCodeInvoer = z.strictObject({ code: z.string().trim().min(1, 'Vul de code in.').max(40) });
export const zOpnieuwWachtwoord = z.strictObject({
  wachtwoord: z
    .string()
    .max(500)
    .optional()
    .describe('Het huidige wachtwoord; niet nodig tijdens het inloggen'),
});
export const zAppgeheim = z.object({
  /** Base32, for who cannot scan. */
  geheim: z.string(),
  /** `otpauth://`, for a QR code. */
  adres: z.string(),
});
export type Appgeheim = z.infer<typeof zAppgeheim>;
const naam = z.string().trim().min(1, 'Geef een naam.').max(60, 'Gebruik hoogstens 60 tekens.');
/** What a browser exchanges with an authenticator (WebAuthn, JSON form); its shape is judged by the WebAuthn library. */
const webauthn = z.record(z.string(), z.unknown());
export const zPasskeyvraag = webauthn;
export const zPasskeyNaam = z.strictObject({ naam });
export const zPasskeyAntwoord = z.strictObject({ antwoord: webauthn });
export const zPasskeyInvoer = z.strictObject({ naam, antwoord: webauthn });
export const zHerstelcodes = z.object({ herstelcodes: z.array(z.string()) });
