import { z } from 'zod';
import { jaarVan } from './datumrekenen.ts';
import type { FeestdagenJaar } from './kalender.ts';
import { zBron, zDatum } from './waarden.schema.ts';

const zFeestdag = z.strictObject({ datum: zDatum, naam: z.string().min(1), bron: zBron });

/** One file of `beleid/landelijk/feestdagen/`: the free days of one year, each with its source. */
export const zFeestdagenJaar: z.ZodType<FeestdagenJaar> = z
  .strictObject({
    schema: z.literal('feestdagen/v1'),
    jaar: z.int().min(1).max(9999),
    dagen: z.array(zFeestdag).min(1, { error: 'geef de algemeen erkende feestdagen van het jaar' }),
    gelijkgesteld: z.array(zFeestdag),
    teBevestigen: z.boolean(),
    toelichting: z.string().min(1).optional(),
  })
  .superRefine((jaar, ctx) => {
    for (const lijst of ['dagen', 'gelijkgesteld'] as const) {
      jaar[lijst].forEach((dag, i) => {
        if (jaarVan(dag.datum) === jaar.jaar) return;
        ctx.addIssue({ code: 'custom', path: [lijst, i, 'datum'], message: `valt niet in ${jaar.jaar}` });
      });
    }
  });
