import { describe, expect, it } from 'vitest';
import { CATEGORIE } from '../../teksten/nl.ts';
import { PLAATSTYPE } from '../../teksten/vastleggen.ts';
import { leegFormulier, metAdres, naarInvoer, veldVan, wegwijzers } from './melding.ts';

const leeg = leegFormulier('2026-05-15T21:30', 'Telefoon');
const A = '0198a000-0000-7000-8000-000000000001';
const B = '0198a000-0000-7000-8000-000000000002';

describe('the form as a body', () => {
  it('sends only what is filled in: absent is unknown', () => {
    expect(naarInvoer({ ...leeg, adres: ' Dorpsstraat 1 ', categorieen: ['geluid'] })).toEqual({
      op: '2026-05-15T21:30',
      kanaal: 'Telefoon',
      categorieen: ['geluid'],
      adres: 'Dorpsstraat 1',
      anoniem: false,
    });
  });
  it('offers the kinds of hinder of the policy and something else, and takes several at once [WRT-2-09]', () => {
    const soorten = ['geluid', 'geur', 'dieren', 'bezoekers', 'vervuiling', 'intimidatie', 'anders'] as const;
    expect(Object.keys(CATEGORIE)).toEqual(expect.arrayContaining([...soorten]));
    expect(naarInvoer({ ...leeg, categorieen: soorten }).categorieen).toEqual(soorten);
  });
  it('names the portiek as a place in the dwelling, and the pavement as one nearby [WRT-4-11] [WRT-4-12]', () => {
    expect(PLAATSTYPE['woning-of-erf']).toContain('portiek');
    expect(PLAATSTYPE.nabijheid).toContain('stoep');
    expect(naarInvoer({ ...leeg, plaatsType: 'woning-of-erf' }).plaatsType).toBe('woning-of-erf');
  });
  it('leaves no trace of a reporter who stays anonymous', () => {
    const invoer = naarInvoer({ ...leeg, anoniem: true, naam: 'A. Achternaam', telefoon: '06' });
    expect(invoer).not.toHaveProperty('melder');
    expect(JSON.stringify(invoer)).not.toContain('Achternaam');
  });
  it('links to a dossier, opens a new one, or finishes with advice', () => {
    expect(naarInvoer({ ...leeg, bestemming: A }).dossier).toBe(A);
    expect(naarInvoer({ ...leeg, bestemming: 'nieuw' }).dossier).toBe('nieuw');
    const advies = naarInvoer({ ...leeg, bestemming: 'advies', advies: 'Praat eerst samen.' });
    expect(advies).toMatchObject({ advies: 'Praat eerst samen.' });
    expect(advies).not.toHaveProperty('dossier');
    expect(naarInvoer({ ...leeg, bestemming: 'advies' })).toHaveProperty('advies', '');
  });
  it('sends numbers as numbers', () => {
    expect(naarInvoer({ ...leeg, ernst: '4', aantal: '12' })).toMatchObject({ ernst: 4, aantal: 12 });
  });
});

describe('a known address', () => {
  const dossier = (id: string, status: string) => ({ id, kenmerk: 'W-1', faseNaam: 'Melding', status });
  const adres = { adres: 'Dorpsstraat 1', woonvorm: 'koop' as const, meldingen: 3 };
  it('proposes its only open dossier', () => {
    const met = metAdres(leeg, { ...adres, dossiers: [dossier(A, 'open'), dossier(B, 'gesloten')] });
    expect(met).toMatchObject({ adres: 'Dorpsstraat 1', woonvorm: 'koop', bestemming: A });
  });
  it('leaves the choice to the person when there are two or none', () => {
    expect(metAdres(leeg, { ...adres, dossiers: [dossier(A, 'open'), dossier(B, 'open')] }).bestemming).toBe(
      'geen',
    );
    expect(metAdres(leeg, { ...adres, dossiers: [dossier(A, 'gesloten')] }).bestemming).toBe('geen');
  });
});

describe('hints', () => {
  it('sends danger to 112 and the street to another desk', () => {
    expect(wegwijzers(['geweld'])[0]).toMatchObject({ toon: 'gevaar' });
    expect(wegwijzers(['zwerfafval'])).toHaveLength(1);
    expect(wegwijzers(['zwerfafval', 'geluid'])).toHaveLength(0);
    expect(wegwijzers([])).toHaveLength(0);
  });
  it('puts a fault on the field that people see', () => {
    expect(veldVan('categorieen.0')).toBe('categorieen');
    expect(veldVan('dossier')).toBe('bestemming');
    expect(veldVan('melder.naam')).toBe('melder.naam');
  });
});
