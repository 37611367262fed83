import { createHmac } from 'node:crypto';
import type { HoofdSleutel } from './hoofd.ts';

/**
 * A mark that shows that two texts are the same within a municipality and says nothing about what they are. Short texts
 * such as street names can be guessed by who has the key, so the key lies outside the database.
 *
 * @param soort what is compared; marks of different kinds are never equal
 * @returns 32 hex digits
 */
export const merkVan = (
  { grond }: Pick<HoofdSleutel, 'grond'>,
  soort: 'zoeken' | 'straat',
  gemeenteId: string,
  tekst: string,
): string =>
  createHmac('sha256', createHmac('sha256', grond).update(`luwte-merk/1:${soort}`).digest())
    .update(`${gemeenteId}\n${tekst}`)
    .digest('hex')
    .slice(0, 32);
