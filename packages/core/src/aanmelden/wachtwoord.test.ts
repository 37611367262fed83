import { describe, expect, it } from 'vitest';
import { gebrekInWachtwoord } from './index.ts';

describe('gebrekInWachtwoord', () => {
  it.each([
    'elf tekens!',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'Wachtwoord1234',
    'welkom2026!!',
    'jan.jansen-is-mijn-naam',
    'x1y2'.repeat(51),
  ])('does not take %j', (wachtwoord) =>
    expect(gebrekInWachtwoord(wachtwoord, 'Jan.Jansen@weert.example')).toMatch(/\.$/),
  );

  it.each(['paard fiets regen', 'twaalf teken', 'twaalf tekens lang', 'mijn gemeente heeft een toren'])(
    'takes %j',
    (wachtwoord) => expect(gebrekInWachtwoord(wachtwoord, 'jan.jansen@weert.example')).toBeUndefined(),
  );
});
