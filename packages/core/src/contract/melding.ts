import { z } from 'zod';
import { zCategorie, zWoonvorm } from '../dossier/index.ts';
import { zTijdstip } from '../shared/index.ts';
import { zLijst, zPaginaVraag } from './algemeen.ts';

/** A report before, or without, a dossier. Address and reporter travel in the body, never in a URL. */
export const zMeldingInvoer = z.strictObject({
  op: zTijdstip.describe('Wanneer gebeurde het?'),
  tot: zTijdstip.optional(),
  kanaal: z.string().trim().min(1, 'Kies hoe de melding binnenkwam.').max(100),
  categorieen: z.array(zCategorie).min(1, 'Kies minstens één soort overlast.').max(17),
  ernst: z.int().min(1).max(5).optional(),
  aantal: z.int().min(1).max(1_000).optional(),
  plaatsType: z.enum(['woning-of-erf', 'nabijheid', 'elders']).optional(),
  gepleegdDoor: z.enum(['gebruiker', 'bezoeker', 'dier']).optional(),
  strafbaar: z.boolean().optional(),
  toelichting: z.string().trim().max(20_000).optional(),
  adres: z.string().trim().min(1, 'Vul het adres in waar de overlast vandaan komt.').max(500),
  postcode: z.string().trim().max(20).optional(),
  woonvorm: zWoonvorm.optional(),
  anoniem: z.boolean().default(false),
  melder: z
    .strictObject({
      naam: z.string().trim().max(200).optional(),
      adres: z.string().trim().max(500).optional(),
      telefoon: z.string().trim().max(50).optional(),
      email: z.string().trim().max(200).optional(),
      huishouden: z.string().trim().max(100).optional(),
      soortMelder: z.enum(['bewoner', 'professional']).optional(),
    })
    .optional(),
  /** Link to this dossier; `nieuw` opens one; left out: the report stands alone. */
  dossier: z.union([z.uuid(), z.literal('nieuw')]).optional(),
  /** Finish at once as advice given. */
  advies: z.string().trim().min(1).max(4_000).optional(),
});
export const zMelding = z.object({
  id: z.uuid(),
  op: z.string(),
  ontvangenOp: z.string(),
  kanaal: z.string(),
  categorieen: z.array(zCategorie),
  ernst: z.number().int().optional(),
  adres: z.string(),
  toelichting: z.string().optional(),
  status: z.enum(['ontvangen', 'gekoppeld', 'advies-gegeven', 'afgewezen']),
  advies: z.string().optional(),
  dossierId: z.uuid().optional(),
  kenmerk: z.string().optional(),
  melderCode: z.string().optional(),
  anoniem: z.boolean(),
  /** What the reporter added by link, oldest first; `stop`: wants to be left out from now on. */
  aanvullingen: z.array(
    z.object({ soort: z.enum(['bericht', 'stop']), tekst: z.string().optional(), op: z.string() }),
  ),
  versie: z.number().int(),
});
export type Melding = z.infer<typeof zMelding>;
export const zMeldingLijst = zLijst(zMelding);
export const zMeldingFilter = zPaginaVraag.extend({
  status: z.enum(['ontvangen', 'gekoppeld', 'advies-gegeven', 'afgewezen', 'alle']).default('alle'),
});
export const zKoppelingInvoer = z.strictObject({ dossierId: z.union([z.uuid(), z.literal('nieuw')]) });
export const zOntkoppelingInvoer = z.strictObject({ reden: z.string().trim().min(3).max(2_000) });
export const zAdviesInvoer = z.strictObject({ advies: z.string().trim().min(1).max(4_000) });
/** Known addresses while typing, with the dossiers there. */
export const zAdresZoekInvoer = z.strictObject({ tekst: z.string().trim().min(2).max(200) });
export const zAdresUitkomst = z.object({
  items: z.array(
    z.object({
      adres: z.string(),
      postcode: z.string().optional(),
      woonvorm: zWoonvorm.optional(),
      dossiers: z.array(
        z.object({ id: z.uuid(), kenmerk: z.string(), faseNaam: z.string(), status: z.string() }),
      ),
      meldingen: z.number().int(),
    }),
  ),
});
export type AdresUitkomst = z.infer<typeof zAdresUitkomst>;
