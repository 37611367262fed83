import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling();
});
afterAll(() => o.sluit());

it.each(['luwte-dossier-1', 'luwte-beleid-1'])('gives the schema %s as it was published', async (naam) => {
  const antwoord = await o.niemand.doe({ method: 'GET', url: `/api/v1/schemas/${naam}` });
  const bestand = new URL(`../../../../../docs/schema/${naam}.schema.json`, import.meta.url);
  expect(antwoord.json()).toEqual(JSON.parse(readFileSync(bestand, 'utf8')));
});

it('knows no other schema', async () => {
  for (const naam of ['anders', '__proto__', 'constructor']) {
    const antwoord = await o.niemand.doe({ method: 'GET', url: `/api/v1/schemas/${naam}` });
    expect([naam, antwoord.statusCode]).toEqual([naam, 404]);
  }
});
