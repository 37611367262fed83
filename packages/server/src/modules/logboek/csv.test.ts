import { describe, expect, it } from 'vitest';
import { csvRegel } from './csv.ts';

describe('csvRegel', () => {
  it.each(['=1+1', '+31', '-2', '@x', '\t=1', '  =cmd', '\r=1'])(
    'lets no spreadsheet calculate %j',
    (cel) => {
      expect(csvRegel([cel])).toBe(`"'${cel}"\r\n`);
    },
  );

  it('keeps quotes, semicolons and lines within their cell', () => {
    expect(csvRegel(['a"b', 'c;d', undefined, 'e\nf'])).toBe('"a""b";"c;d";"";"e\nf"\r\n');
  });
});
