import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ontsleutelBetrokkene, versleutelBetrokkene } from './betrokkene.ts';
import { laadHoofdSleutel } from './hoofd.ts';

const map = mkdtempSync(join(tmpdir(), 'luwte-betrokkene-'));
const sleutel = laadHoofdSleutel(join(map, 'een'));
afterAll(() => rmSync(map, { recursive: true }));
const wie = { soort: 'partij', id: '018f0000-0000-7000-8000-000000000000' } as const;

describe('a data subject in the processing log', () => {
  it('reads back with the key, is the same each time, and tells nothing by itself', () => {
    const waarde = versleutelBetrokkene(sleutel, 'weert', wie);
    expect(versleutelBetrokkene(sleutel, 'weert', { ...wie })).toBe(waarde);
    expect(ontsleutelBetrokkene(sleutel, 'weert', waarde)).toEqual(wie);
    expect(Buffer.from(waarde, 'base64url').toString('latin1')).not.toContain('018f');
  });

  it('differs per municipality and installation, and does not open there', () => {
    const waarde = versleutelBetrokkene(sleutel, 'weert', wie);
    const ander = laadHoofdSleutel(join(map, 'twee'));
    expect(versleutelBetrokkene(sleutel, 'dordrecht', wie)).not.toBe(waarde);
    expect(versleutelBetrokkene(ander, 'weert', wie)).not.toBe(waarde);
    expect(ontsleutelBetrokkene(sleutel, 'dordrecht', waarde)).toBeUndefined();
    expect(ontsleutelBetrokkene(ander, 'weert', waarde)).toBeUndefined();
    expect(ontsleutelBetrokkene(sleutel, 'weert', 'rommel')).toBeUndefined();
  });
});
