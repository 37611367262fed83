import { describe, expect, it } from 'vitest';
import { eenDossier } from '../dossier/dossier.builder.ts';
import type { Partij } from '../dossier/index.ts';
import { verraadt } from './verraadt.ts';

const AAN: Partij = { id: 'b', rol: 'overlastgever', naam: 'Sam de Wit', adres: 'Beukenlaan 3' };
const melder = (anders: Partial<Partij>): Partij => ({ id: 'm', rol: 'melder', ...anders });
const zegt = (tekst: string, ...anderen: Partij[]): boolean => {
  const dossier = eenDossier({ object: { adres: 'Beukenlaan 3' }, partijen: [AAN, ...anderen] });
  return verraadt(tekst, dossier, AAN);
};

describe('verraadt', () => {
  it.each<[string, string, Partial<Partij>]>([
    ['a name', 'Volgens karin  KLAGER is het laat.', { naam: 'Karin Klager' }],
    ['a surname', 'Bij (Klager) is het te horen.', { naam: 'Karin Klager' }],
    ['an address', 'Te horen op Eikenlaan 5.', { adres: 'Eikenlaan 5' }],
    ['an e-mail address', 'Mail naar k@voorbeeld.test.', { email: 'K@voorbeeld.test' }],
    ['a telephone number, however it is written', 'Bel 06 - 1234 5678.', { telefoon: '+31612345678' }],
    ['an id that is a name', 'Volgens mevr-klager is het laat.', { id: 'mevr-klager' }],
  ])('sees %s of a reporter', (_wat, tekst, van) => {
    expect(zegt(tekst, melder(van))).toBe(true);
    for (const rol of ['omwonende', 'getuige'] as const)
      expect(zegt(tekst, { ...melder(van), rol })).toBe(true);
    // Of somebody who told nothing it says nothing.
    expect(zegt(tekst, { ...melder(van), rol: 'huisgenoot' })).toBe(false);
  });

  it.each<[string, string, Partial<Partij>]>([
    ['a part of another word', 'In Bergen op Zoom.', { naam: 'Jan Berg' }],
    ['a short surname', 'Het is te laat.', { naam: 'Wim Is' }],
    ['the surname of the addressee', 'Familie Wit.', { naam: 'Kim Wit' }],
    ['the house they share', 'De woning Beukenlaan 3.', { adres: 'Beukenlaan 3' }],
    ['another number', 'Na 22.00 uur, 10 keer.', { telefoon: '0612345678' }],
    ['nothing at all', 'Na 22.00 uur.', {}],
  ])('does not take %s for one', (_wat, tekst, van) => {
    expect(zegt(tekst, melder(van))).toBe(false);
  });
});
