import { describe, expect, it } from 'vitest';
import { leesInvoer } from './invoer.ts';
import { eenKalender, feestdagenVanHetProduct } from './kalender.builder.ts';
import { zFeestdagenJaar } from './kalender.schema.ts';
import { maakKalender, OntbrekendJaar } from './kalender.ts';
import { datum } from './waarden.ts';

const kalender = eenKalender();
const waarde = <T>(uitkomst: { ok: true; value: T } | { ok: false; error: unknown }) =>
  uitkomst.ok ? uitkomst.value : uitkomst.error;

describe('a calendar', () => {
  it('counts 5 May every year, weekends, holidays and equated days as free', () => {
    for (const dag of ['2026-05-05', '2023-05-05', '2026-05-14', '2026-05-15', '2026-03-07', '2026-03-08']) {
      expect(kalender.isVrijeDag(datum(dag)), dag).toBe(true);
    }
    expect(kalender.isVrijeDag(datum('2026-05-13'))).toBe(false);
  });

  it('says why a day is free', () => {
    expect(kalender.waaromVrij(datum('2026-05-14'))).toBe('Hemelvaartsdag');
    expect(kalender.waaromVrij(datum('2026-03-07'))).toBe('zaterdag');
    expect(kalender.waaromVrij(datum('2026-05-13'))).toBeUndefined();
  });

  it('finds the first working day', () => {
    expect(waarde(kalender.eersteWerkdagVanaf(datum('2026-05-13')))).toBe('2026-05-13');
    expect(waarde(kalender.eersteWerkdagVanaf(datum('2026-05-14')))).toBe('2026-05-18');
  });

  it('counts working days forward and back over a long weekend', () => {
    expect(waarde(kalender.plusWerkdagen(datum('2026-05-13'), 1))).toBe('2026-05-18');
    expect(waarde(kalender.plusWerkdagen(datum('2026-05-18'), -1))).toBe('2026-05-13');
    expect(waarde(kalender.plusWerkdagen(datum('2026-05-16'), 0))).toBe('2026-05-16');
    expect(() => kalender.plusWerkdagen(datum('2026-05-16'), 1.5)).toThrow(RangeError);
  });

  it('refuses a year without data instead of guessing', () => {
    const alleen2026 = maakKalender(feestdagenVanHetProduct().filter((jaar) => jaar.jaar === 2026));
    expect(alleen2026.kent(datum('2026-12-31'))).toBe(true);
    expect(alleen2026.kent(datum('2027-01-01'))).toBe(false);
    expect(waarde(alleen2026.plusWerkdagen(datum('2026-12-31'), 1))).toMatchObject({
      code: 'feestdagen-ontbreken',
      uitleg: expect.stringContaining('2027'),
    });
    expect(alleen2026.eersteWerkdagVanaf(datum('2025-12-31')).ok).toBe(false);
    expect(() => alleen2026.isVrijeDag(datum('2027-01-04'))).toThrow(OntbrekendJaar);
  });

  it('refuses the same year twice', () => {
    const [jaar] = feestdagenVanHetProduct();
    expect(() => maakKalender([jaar!, jaar!])).toThrow(RangeError);
  });

  it('refuses a day in the file of another year, with its path', () => {
    const bron = { regeling: 'Algemene termijnenwet', artikel: '3' };
    const gelezen = leesInvoer(zFeestdagenJaar, {
      schema: 'feestdagen/v1',
      jaar: 2026,
      dagen: [{ datum: '2027-01-01', naam: 'Nieuwjaarsdag', bron }],
      gelijkgesteld: [],
      teBevestigen: false,
    });
    expect(gelezen).toEqual({ ok: false, error: [{ pad: 'dagen[0].datum', reden: 'valt niet in 2026' }] });
  });
});

describe('a calendar made of years', () => {
  const bron = { regeling: 'Algemene termijnenwet', artikel: '3' };
  const vrij = (dag: string, naam: string) => ({ datum: datum(dag), naam, bron });
  const jaar = (teBevestigen: boolean, anders: object = {}) => ({
    schema: 'feestdagen/v1' as const,
    jaar: teBevestigen ? 2027 : 2026,
    dagen: [vrij('2026-05-05', 'Hemelvaartsdag'), vrij('2026-05-05', 'Bevrijdingsdag')],
    gelijkgesteld: [vrij('2026-05-15', 'gelijkgestelde dag'), vrij('2026-05-05', 'ook vrij')],
    teBevestigen,
    ...anders,
  });

  it('holds the holidays and the equated days; of one day the first name counts', () => {
    const eigen = maakKalender([jaar(false)]);
    expect(eigen.waaromVrij(datum('2026-05-05'))).toBe('Hemelvaartsdag');
    expect(eigen.waaromVrij(datum('2026-05-15'))).toBe('gelijkgestelde dag');
    expect(eigen.isVrijeDag(datum('2026-05-15'))).toBe(true);
    expect(eigen.waaromVrij(datum('2026-05-14'))).toBeUndefined();
    expect(eigen.waaromVrij(datum('2026-05-16'))).toBe('zaterdag');
  });

  it('says of which year the equated days may still change', () => {
    const eigen = maakKalender([jaar(false), jaar(true, { dagen: [], gelijkgesteld: [] })]);
    expect(eigen.isTeBevestigen(datum('2026-05-05'))).toBe(false);
    expect(eigen.isTeBevestigen(datum('2027-05-05'))).toBe(true);
    expect(eigen.isTeBevestigen(datum('2028-05-05'))).toBe(false);
  });

  it('names the year it does not know', () => {
    const eigen = maakKalender([jaar(false)]);
    expect(() => eigen.waaromVrij(datum('2030-05-06'))).toThrow('No holidays known for 2030');
    expect(new OntbrekendJaar(2030)).toMatchObject({ jaar: 2030, name: 'OntbrekendJaar' });
  });
});
