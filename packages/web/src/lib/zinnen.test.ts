import { describe, expect, it } from 'vitest';
import { zinnen } from './zinnen.ts';

describe('sentences out of what people wrote', () => {
  it.each([
    [['Convenant', 'Nodig voor de huur'], 'Convenant. Nodig voor de huur.'],
    [
      ['Er zijn geen jongeren bij.', undefined, 'Beëindigd: klaar.'],
      'Er zijn geen jongeren bij. Beëindigd: klaar.',
    ],
    [['Mag dit?', '  '], 'Mag dit?'],
    [[], ''],
  ] as const)('%j is %j', (delen, tekst) => {
    expect(zinnen(...delen)).toBe(tekst);
  });
});
