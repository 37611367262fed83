import { describe, expect, it } from 'vitest';
import { alsPunten, foutInPunten, naarPunten, vanPunten } from './punten.ts';

const TWEE = ['Het is overdreven.', 'Een boa hoorde het zelf.', 'Ik wil meer tijd.', ''];

describe('the points of a view in the form', () => {
  it('start with one empty point to write in, which is not sent', () => {
    expect(naarPunten([])).toEqual([{ tekst: '', reactie: '' }]);
    expect(alsPunten([])).toEqual([]);
    expect(alsPunten(['  ', ''])).toEqual([]);
  });
  it('go to the list of the form and back', () => {
    expect(vanPunten(naarPunten(TWEE))).toEqual(TWEE);
  });
  it('are sent trimmed, and without an answer where there is none', () => {
    expect(alsPunten([' Punt ', ' ', ...TWEE.slice(0, 2)])).toEqual([
      { tekst: 'Punt' },
      { tekst: TWEE[0], reactie: TWEE[1] },
    ]);
  });
  it('may wait for an answer as long as the view is not called answered', () => {
    expect(foutInPunten(TWEE, false)).toBeUndefined();
    expect(foutInPunten(TWEE, true)).toMatch(/^Punt 2 heeft nog geen antwoord/);
    expect(foutInPunten([...TWEE, 'Derde', ''], true)).toMatch(/^De punten 2, 3 hebben nog geen antwoord/);
    expect(foutInPunten(TWEE.slice(0, 2), true)).toBeUndefined();
  });
  it('refuse an answer to nothing', () => {
    expect(foutInPunten(['', 'Een antwoord'], false)).toMatch(/^Punt 1 heeft een antwoord maar geen punt/);
  });
});
