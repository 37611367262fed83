import { type Dossier, leesDossier } from '@luwte/core/dossier';
import { type Datum, dagVan, datum, eurocent, isWeekend, plusDagen } from '@luwte/core/shared';
import { describe, expect, it } from 'vitest';
import { type GenereerOpties, genereerDossiers, genereerMetVerhaal } from './index.ts';
import { GEPLANT } from './zaak.ts';

const TOT = datum('2026-11-20');
const opties = (anders: Partial<GenereerOpties> = {}): GenereerOpties => ({
  aantal: 20,
  zaad: 7,
  gemeente: 'Voorbeeldstad',
  tot: TOT,
  bedragen: { perOvertreding: eurocent(40_000), maximum: eurocent(200_000) },
  ...anders,
});
const maak = (anders: Partial<GenereerOpties> = {}): Dossier[] => [...genereerDossiers(opties(anders))];
const dagen = (dossier: Dossier): Datum[] => dossier.kroniek.map((g) => dagVan(g.op));

describe('genereerDossiers', () => {
  it.each(['woonoverlast', 'openbare-ruimte'] as const)('makes 500 valid dossiers of %s', (spoor) => {
    for (const dossier of genereerDossiers(opties({ aantal: 500, spoor }))) {
      expect(leesDossier(JSON.parse(JSON.stringify(dossier)))).toEqual({ ok: true, value: dossier });
    }
  });

  it('gives the same dossiers for the same seed and others for another', () => {
    expect(maak()).toEqual(maak());
    expect(JSON.stringify(maak({ zaad: 8 }))).not.toBe(JSON.stringify(maak()).replaceAll('-7-', '-8-'));
  });

  it('gives dossier number 20 the same content whether 20 or 30 are made', () => {
    expect(maak({ aantal: 30 })[19]).toEqual(maak()[19]);
  });

  it('has no event after the reference date, and open dossiers that end shortly before it', () => {
    for (const { dossier, verloop } of genereerMetVerhaal(opties({ aantal: 200 }))) {
      const laatste = dagen(dossier).at(-1)!;
      expect(laatste <= TOT).toBe(true);
      if (verloop.endsWith('-loopt')) expect(laatste >= plusDagen(TOT, -16)).toBe(true);
    }
  });

  it('tells the kroniek in order', () => {
    for (const dossier of maak({ aantal: 100 })) {
      const op = dossier.kroniek.map((g) => g.op);
      expect(op).toEqual([...op].sort());
    }
  });

  it('shows every course in the first twenty and sends letters on working days only', () => {
    expect(new Set([...genereerMetVerhaal(opties())].map((g) => g.verloop)).size).toBe(18);
    const brieven = maak({ aantal: 200 }).flatMap((d) =>
      d.kroniek.filter((g) => g.soort === 'waarschuwing' || g.soort === 'voornemen'),
    );
    expect(brieven.length).toBeGreaterThan(50);
    expect(brieven.filter((g) => isWeekend(dagVan(g.op)))).toEqual([]);
  });

  it('plants every kind of fault somewhere', () => {
    const geplant = new Set([...genereerMetVerhaal(opties({ aantal: 1_500 }))].flatMap((g) => g.geplant));
    expect([...geplant].sort()).toEqual([...GEPLANT].sort());
  });

  it('varies: persons, streets, hours and lengths', () => {
    const dossiers = maak({ aantal: 200 });
    expect(new Set(dossiers.map((d) => d.object.adres)).size).toBeGreaterThan(180);
    expect(new Set(dossiers.flatMap((d) => d.partijen.map((p) => p.naam))).size).toBeGreaterThan(500);
    expect(new Set(dossiers.map((d) => d.kroniek.length)).size).toBeGreaterThan(25);
    const meldingen = dossiers.flatMap((d) => d.kroniek.filter((g) => g.soort === 'melding'));
    const nachts = meldingen.filter((g) => /T(22|23|00|01|02|03)/.test(g.op)).length / meldingen.length;
    expect(nachts).toBeGreaterThan(0.5);
    expect(nachts).toBeLessThan(0.9);
  });

  it('names no amount where none was given', () => {
    const kaal = maak({ aantal: 100, bedragen: undefined });
    const tekst = JSON.stringify(kaal);
    expect(tekst).not.toMatch(/"(bedrag|maximum)":/);
  });
});
