import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { BELEIDSCHEMA_BESTANDEN, beleidSchemaTekst } from './beleidSchema.ts';

const WORTEL = fileURLToPath(new URL('../../../../../', import.meta.url));

it.each(BELEIDSCHEMA_BESTANDEN)('publishes the schema that reads a policy: %s', (bestand) => {
  expect(readFileSync(`${WORTEL}${bestand}`, 'utf8')).toBe(beleidSchemaTekst());
});

it('names the eleven kinds of condition and refuses other keys', () => {
  const schema = JSON.parse(beleidSchemaTekst());
  const voorwaarde = schema.$defs.voorwaarde;
  const sleutels = voorwaarde.anyOf.map((tak: { required: string[] }) => tak.required[0]);
  expect(sleutels).toEqual([
    'alle',
    'een',
    'niet',
    'feit',
    'telling',
    'punten',
    'elk',
    'na',
    'leeftijd',
    'termijn',
    'vraag',
  ]);
  for (const tak of voorwaarde.anyOf) expect(tak.additionalProperties).toBe(false);
});
