import { z } from 'zod';

/** Names inside the zip. Nothing else may be in it. */
export const DOSSIER_JSON = 'dossier.json';
export const KETEN_JSON = 'keten.json';
export const LEESMIJ = 'LEESMIJ.txt';
export const DOCUMENTEN = 'documenten/';
export const TOEGESTANE_NAAM = /^(dossier\.json|keten\.json|LEESMIJ\.txt|documenten\/[0-9a-f]{64})$/;

const hex32 = z.string().regex(/^[0-9a-f]{64}$/, 'Hier horen 64 kleine hexadecimale tekens.');
const tekst = z.string().min(1).max(1_000);

/** One link of the chain. Without `zout` the payload was destroyed and is not in dossier.json. */
const zSchakel = z.strictObject({
  volgnummer: z.int().min(1),
  gebeurtenisId: z.uuid(),
  verbintenis: hex32,
  vorigeHash: hex32,
  hash: hex32,
  /** Id of the event in dossier.json; only with `zout`. */
  id: tekst.optional(),
  zout: hex32.optional(),
});

const zHoofd = z.strictObject({
  formaat: z.literal('luwte-keten/1'),
  gemeente: tekst,
  dossier: tekst,
  volgnummer: z.int().min(0),
  hash: hex32,
  op: tekst,
  sleutel: tekst,
  handtekening: tekst,
});

/** Every other file of the package with its hash, signed with the same key as the head. */
const zZegel = z.strictObject({
  formaat: z.literal('luwte-pakket/1'),
  bestanden: z.array(z.strictObject({ naam: tekst, sha256: hex32 })).max(20_000),
  handtekening: tekst,
});

const zDag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A policy version by its name, and what a municipality filled in where the source leaves it open. */
const zBeleidStand = z.strictObject({
  id: tekst,
  versie: zDag,
  ingevuld: z
    .strictObject({
      /** The shipped version that was filled in. */
      basis: zDag,
      vingerafdruk: hex32,
      waarden: z
        .array(
          z.strictObject({
            pad: z.string().max(300),
            waarde: z.union([z.string().max(2_000), z.number()]),
            eenheid: z.string().max(20).optional(),
            bron: z.string().max(1_000),
          }),
        )
        .max(300),
    })
    .optional(),
});
/**
 * Under which policy the dossier stands, and what it stood under before. dossier.json has no place for it: its names
 * are fixed, and there a policy is only its id.
 */
const zPakketbeleid = z.strictObject({
  nu: zBeleidStand,
  /** Moves, oldest first: until the day before `vanaf` it stood under `van`. */
  omzettingen: z
    .array(
      z.strictObject({
        vanaf: zDag,
        van: zBeleidStand,
        reden: z.string().min(1).max(4_000),
        door: tekst,
        functie: tekst,
        op: tekst,
      }),
    )
    .max(1_000),
});
export type Pakketbeleid = z.infer<typeof zPakketbeleid>;
export type PakketBeleidStand = z.infer<typeof zBeleidStand>;

export const zKetenbestand = z.strictObject({
  hoofd: zHoofd,
  publiekeSleutel: z.string().max(2_000),
  schakels: z.array(zSchakel).max(200_000),
  zegel: zZegel,
  beleid: zPakketbeleid.optional(),
});
export type Ketenbestand = z.infer<typeof zKetenbestand>;
export type PakketSchakel = z.infer<typeof zSchakel>;

/** One thing that is wrong with a package: which part, and what. */
export type PakketFout = { readonly pad: string; readonly reden: string };
