import { describe, expect, it } from 'vitest';
import { schemas, verouderd } from './schemas.ts';

describe('published JSON Schemas', () => {
  it('are current: run npm run schemas when this fails', async () => {
    expect(await verouderd()).toEqual([]);
  });

  it('would be seen to be out of date', async () => {
    expect(await verouderd('/bestaat-niet/')).toEqual([...schemas().keys()]);
  });

  it('describe every kind of event and refuse unknown keys', () => {
    const tekst = schemas().get('docs/schema/luwte-dossier-1.schema.json')!;
    const schema = JSON.parse(tekst);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.kroniek.items.oneOf).toHaveLength(69);
    expect(tekst).not.toContain('"additionalProperties": true');
  });
});
