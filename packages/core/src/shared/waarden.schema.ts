import { z } from 'zod';
import type { Bron } from './bron.ts';
import {
  type Datum,
  type Eurocent,
  isDatum,
  isMoment,
  isPeildatum,
  isTijdstip,
  type Moment,
  type Tijdstip,
} from './waarden.ts';

const DAG = 'geef een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-01';
const PEILDAG = 'geef een bestaande dag tussen 1950 en 2100 als JJJJ-MM-DD';
const TIJD = 'geef een bestaand moment als JJJJ-MM-DDTuu:mm, bijvoorbeeld 2026-03-01T22:15';
const DAG_OF_TIJD = 'geef een bestaande dag als JJJJ-MM-DD, of een moment als JJJJ-MM-DDTuu:mm';
const CENTEN = 'geef een bedrag in hele eurocenten, 0 of meer, bijvoorbeeld 50000 voor 500 euro';

const DAG_PATROON = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';
const TIJD_PATROON = 'T([01][0-9]|2[0-3]):[0-5][0-9]';

/** A calendar day. The pattern serves the published JSON Schema; the guard also refuses 30 February. */
export const zDatum = tekst<Datum>(DAG_PATROON, isDatum, DAG);
/** A day on which a dossier can be judged: 1950 up to and including 2100. */
export const zPeildatum = tekst<Datum>(DAG_PATROON, isPeildatum, PEILDAG);
/** A local clock time on a calendar day. */
export const zMoment = tekst<Moment>(`${DAG_PATROON}${TIJD_PATROON}`, isMoment, TIJD);
/** A day or a local clock time. */
export const zTijdstip = tekst<Tijdstip>(`${DAG_PATROON}(${TIJD_PATROON})?`, isTijdstip, DAG_OF_TIJD);

/** An amount that comes in: whole eurocents, never negative. */
export const zEurocent = z.int({ error: CENTEN }).min(0, { error: CENTEN }) as unknown as z.ZodType<
  Eurocent,
  number
>;

/** A source as policy and law files write it. Unknown keys are refused. */
export const zBron: z.ZodType<Bron> = z.strictObject({
  regeling: z.string().min(1, { error: 'noem de regeling' }),
  artikel: z.string().min(1, { error: 'laat artikel weg of vul het in' }).optional(),
  uitspraak: z
    .string()
    .regex(/^ECLI:[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9.]+$/, { error: 'geef de uitspraak als ECLI' })
    .optional(),
  url: z.url({ protocol: /^https?$/, error: 'geef een volledig webadres' }).optional(),
});

function tekst<T extends string>(patroon: string, bestaat: (waarde: string) => boolean, fout: string) {
  return z
    .string({ error: fout })
    .refine(bestaat, { error: fout })
    .meta({ pattern: `^${patroon}$` }) as unknown as z.ZodType<T, string>;
}
