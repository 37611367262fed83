import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { merkVan } from './merk.ts';

const sleutel = { grond: randomBytes(32) };

describe('merkVan', () => {
  it('is the same for the same text, and for nothing else', () => {
    const merk = merkVan(sleutel, 'zoeken', 'weert', 'jansen');
    expect(merk).toMatch(/^[0-9a-f]{32}$/);
    expect(merkVan(sleutel, 'zoeken', 'weert', 'jansen')).toBe(merk);
    for (const ander of [
      merkVan(sleutel, 'zoeken', 'weert', 'janssen'),
      merkVan(sleutel, 'zoeken', 'dordrecht', 'jansen'),
      merkVan(sleutel, 'straat', 'weert', 'jansen'),
      merkVan({ grond: randomBytes(32) }, 'zoeken', 'weert', 'jansen'),
    ])
      expect(ander).not.toBe(merk);
  });
});
