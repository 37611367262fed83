import { z } from 'zod';
import { zDatum } from '../shared/index.ts';

const zRegel = (meest: number) => z.string().trim().min(1).max(meest);
const zTelefoon = z
  .string()
  .trim()
  .max(40)
  .regex(/^[+0-9][0-9 ()+-]{2,}$/, 'Schrijf een telefoonnummer: cijfers, met eventueel een plus voorop.');

/** What is arranged for one scenario. What is left out is not known yet. */
const zScenarioInvoer = z.strictObject({
  id: zRegel(100),
  eigenaar: zRegel(200).optional().describe('Naam van de medewerker of organisatie'),
  telefoon: zTelefoon.optional(),
  status: z.enum(['gereed', 'niet-gereed']),
  notitie: zRegel(1_000).optional(),
});

/** What somebody does at the execution of a huisverbod; each asks for a designation (aanwijzing) of the same name. */
const zUitvoerderswerk = z.enum(['bestuursdwang', 'binnentreden']);
export type Uitvoerderswerk = z.infer<typeof zUitvoerderswerk>;

const zUitvoeringInvoer = z.strictObject({
  op: zDatum.describe('Dag waarop het huisverbod wordt uitgevoerd'),
  uitvoerders: z
    .array(
      z.strictObject({
        medewerkerId: z.uuid('Kies een medewerker.'),
        werk: z.array(zUitvoerderswerk).min(1, 'Kies wat deze medewerker doet.').max(2),
      }),
    )
    .max(20),
});
export type UitvoeringInvoer = z.infer<typeof zUitvoeringInvoer>;

/** All of it at once: what is left out becomes empty again. */
export const zDraaiboekInvoer = z.strictObject({
  scenarios: z.array(zScenarioInvoer).max(50),
  uitvoering: zUitvoeringInvoer.optional(),
});
export type DraaiboekInvoer = z.infer<typeof zDraaiboekInvoer>;

/** Nothing to say with it: the version that was seen goes in If-Match. */
export const zGereedmelding = z.strictObject({});

const zPeriode = z.object({ soort: zUitvoerderswerk, van: z.string(), tot: z.string().optional() });

/** The draaiboek for carrying out a huisverbod: the scenarios of the policy with what is arranged for each. */
export const zDraaiboek = z.object({
  kenmerk: z.string(),
  versie: z.number().int(),
  scenarios: z.array(
    zScenarioInvoer.extend({
      naam: z.string(),
      toelichting: z.string(),
      bron: z.string(),
      teBevestigen: z.string().optional(),
      /** What is missing before this scenario is ready; empty when it is. */
      ontbreekt: z.array(z.string()),
    }),
  ),
  uitvoering: z
    .object({
      op: z.string(),
      uitvoerders: z.array(
        z.object({
          medewerkerId: z.string(),
          naam: z.string(),
          werk: z.array(zUitvoerderswerk),
          /** Designations that do not hold on that day any more. */
          mist: z.array(zUitvoerderswerk),
        }),
      ),
    })
    .optional(),
  /** Who was ever designated for bestuursdwang or binnentreden, with the days on which that holds. */
  kandidaten: z.array(z.object({ id: z.string(), naam: z.string(), aanwijzingen: z.array(zPeriode) })),
  /** Everything that keeps it from being ready, each with the path of what it is about, in the order on the screen. */
  ontbreekt: z.array(z.object({ pad: z.string(), naam: z.string(), wat: z.string() })),
  /** Somebody said that all is ready, after the last change. Counts only while nothing is missing. */
  gemeld: z.object({ op: z.string(), door: z.string() }).optional(),
});
export type Draaiboek = z.infer<typeof zDraaiboek>;
