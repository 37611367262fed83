import { expect, it } from 'vitest';
import { bronTekst } from './bron.ts';

it('writes a source as a letter names it', () => {
  expect(bronTekst({ regeling: 'Awb', artikel: '5:32b lid 2' })).toBe('artikel 5:32b lid 2 Awb');
  expect(bronTekst({ regeling: 'Beleidsregels Weert 2018', artikel: 'stap 5' })).toBe(
    'Beleidsregels Weert 2018, stap 5',
  );
  expect(bronTekst({ regeling: 'Awb', artikel: '5:32a', uitspraak: 'ECLI:NL:RVS:2014:41' })).toBe(
    'artikel 5:32a Awb, ECLI:NL:RVS:2014:41',
  );
  expect(bronTekst({ regeling: 'Gemeentewet' })).toBe('Gemeentewet');
});
