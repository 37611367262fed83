import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { leesInvoer } from './invoer.ts';
import { zFeestdagenJaar } from './kalender.schema.ts';
import { type FeestdagenJaar, type Kalender, maakKalender } from './kalender.ts';

const MAP = new URL('../../../../beleid/landelijk/feestdagen/', import.meta.url);

/** Every year of holidays as the product ships it. For tests only: core itself reads no files. */
export function feestdagenVanHetProduct(): readonly FeestdagenJaar[] {
  return readdirSync(MAP).map((naam) => {
    const gelezen = leesInvoer(zFeestdagenJaar, parse(readFileSync(new URL(naam, MAP), 'utf8')));
    if (!gelezen.ok) throw new Error(`${naam}: ${JSON.stringify(gelezen.error)}`);
    return gelezen.value;
  });
}

/** The calendar of the product, 1995-2035. */
export const eenKalender = (): Kalender => maakKalender(feestdagenVanHetProduct());
