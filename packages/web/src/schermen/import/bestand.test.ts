import { describe, expect, it } from 'vitest';
import { AANVAARD, grootte, keurBestand, plaatsInWoorden } from './bestand.ts';

describe('a file to import', () => {
  it('is a dossier as JSON or an export as zip, whatever the case of its name', () => {
    expect(keurBestand({ name: 'a.json', size: 1 })).toEqual({ mediaType: 'application/json' });
    expect(keurBestand({ name: 'WRT-1.ZIP', size: 1 })).toEqual({ mediaType: 'application/zip' });
    expect(AANVAARD).toContain('.json');
  });
  it('is nothing else, and not empty', () => {
    expect(keurBestand({ name: 'brief.pdf', size: 9 })).toHaveProperty('reden');
    expect(keurBestand({ name: 'json', size: 9 })).toHaveProperty('reden');
    expect(keurBestand({ name: 'a.json', size: 0 })).toEqual({ reden: 'Dit bestand is leeg.' });
  });
  it('may be as large as the limit and not one byte more', () => {
    expect(keurBestand({ name: 'a.json', size: 50_000_000 })).toHaveProperty('mediaType');
    expect(keurBestand({ name: 'a.json', size: 50_000_001 })).toHaveProperty('reden');
    expect(keurBestand({ name: 'a.zip', size: 50_000_001 })).toHaveProperty('mediaType');
    expect(keurBestand({ name: 'a.zip', size: 1_000_000_001 })).toHaveProperty('reden');
  });
});

it.each([
  ['', 'Het hele bestand'],
  ['/', 'Het hele bestand'],
  ['/kroniek/0', '1e gebeurtenis'],
  ['/kroniek/3/op', '4e gebeurtenis, veld op'],
  ['/kroniek/3/waarneming/functie', '4e gebeurtenis, veld waarneming.functie'],
  ['/partijen/0/rol', '1e partij, veld rol'],
  ['/object/adres', 'Veld object.adres'],
  ['/kroniek', 'Veld kroniek'],
  ['dossier.json', 'dossier.json'],
])('%s is read as "%s"', (pad, tekst) => expect(plaatsInWoorden(pad)).toBe(tekst));

it.each([
  [734, '734 bytes'],
  [12_400, '12 kB'],
  [3_440_000, '3,4 MB'],
])('%i is %s', (bytes, tekst) => expect(grootte(bytes)).toBe(tekst));
