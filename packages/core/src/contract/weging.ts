import { z } from 'zod';
import { zCategorie } from '../dossier/index.ts';

const zAantallen = z.record(z.enum(['nacht', 'ochtend', 'middag', 'avond']), z.number().int());

/** What the kroniek says about each factor of the weighing; numbers and lists, no score and no level. */
export const zWeegstaat = z.object({
  venster: z.object({ van: z.string(), tot: z.string(), maanden: z.number().int() }),
  aantal: z.object({ nu: z.number().int(), eerder: z.number().int(), verschil: z.number().int() }),
  melders: z.object({
    uniek: z.number().int(),
    meesteVanEen: z.number().int(),
    bewoners: z.number().int(),
    professionals: z.number().int(),
    anoniem: z.number().int(),
  }),
  tijdspanne: z.object({ eerste: z.string(), laatste: z.string(), dagen: z.number().int() }).optional(),
  tijden: z.object({
    perDagdeel: zAantallen,
    perWeekdag: z.record(z.string(), zAantallen),
    zonderTijd: z.number().int(),
  }),
  regelmaat: z.enum(['dagelijks', 'wekelijks', 'maandelijks', 'onregelmatig', 'te-weinig']),
  ernst: z.object({
    zwaarste: z.array(zCategorie),
    perGewicht: z.array(z.object({ gewicht: z.number(), aantal: z.number().int() })),
    zonderGewicht: z.array(zCategorie),
  }),
  soorten: z.object({ aantal: z.number().int(), namen: z.array(zCategorie) }),
  nieuw: z
    .object({
      sinds: z.string(),
      soorten: z.array(zCategorie),
      /** How many persons were not spoken of before; no names. */
      personen: z.number().int(),
      plaatsen: z.array(z.string()),
    })
    .optional(),
  ervaringen: z.object({
    perBron: z.array(z.object({ bron: z.string(), aantal: z.number().int(), laatste: z.string() })),
    nu: z.number().int(),
    eerder: z.number().int(),
    meldingsmoeheid: z.boolean(),
  }),
  plek: z.object({ karakter: z.string().optional() }),
});

/** The factors of today beside those at the last weighing, with the questions that the policy asks about them. */
export const zWegingOverzicht = z.object({
  nu: zWeegstaat,
  vorige: z
    .object({
      op: z.string(),
      niveau: z.enum(['hinder', 'overlast', 'ernstige-overlast']).optional(),
      complexiteit: z.enum(['enkelvoudig', 'complex']).optional(),
      motivering: z.string().optional(),
      staat: zWeegstaat,
    })
    .optional(),
  factoren: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      gegevens: z.string(),
      vraag: z.string().optional(),
      bron: z.string(),
    }),
  ),
  /** Parts of the file are closed to this person and were not counted. */
  onvolledig: z.boolean(),
});
export type WegingOverzicht = z.infer<typeof zWegingOverzicht>;
export type WeegstaatAntwoord = z.infer<typeof zWeegstaat>;
