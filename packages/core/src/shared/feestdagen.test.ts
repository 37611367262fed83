import { describe, expect, it } from 'vitest';
import { plusDagen, weekdag } from './datumrekenen.ts';
import { feestdagenVanHetProduct } from './kalender.builder.ts';
import type { FeestdagenJaar } from './kalender.ts';
import { datum } from './waarden.ts';

/** Easter Sundays from the published tables, not from a formula: the data were made with one. */
const PASEN =
  `1995-04-16 1996-04-07 1997-03-30 1998-04-12 1999-04-04 2000-04-23 2001-04-15 2002-03-31 2003-04-20
2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31
2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09
2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17
2034-04-09 2035-03-25`.split(/\s+/);

const jaren = feestdagenVanHetProduct();
const jaar = (nummer: number): FeestdagenJaar => jaren.find((j) => j.jaar === nummer)!;
const dagenVan = (nummer: number, naam: string) =>
  jaar(nummer)
    .dagen.filter((dag) => dag.naam === naam)
    .map((dag) => dag.datum);
const gelijkgesteld = (nummer: number) => jaar(nummer).gelijkgesteld.map((dag) => dag.datum);

describe('the holidays of the product', () => {
  it('cover 1995-2035 with nine sourced days each', () => {
    expect(jaren.map((j) => j.jaar).sort()).toEqual(Array.from({ length: 41 }, (_, i) => 1995 + i));
    for (const j of jaren) expect(j.dagen, `${j.jaar}`).toHaveLength(9);
  });

  it.each(PASEN)('hang on Easter Sunday %s', (tekst) => {
    const pasen = datum(tekst);
    const nummer = Number(tekst.slice(0, 4));
    expect(weekdag(pasen)).toBe('zondag');
    expect(dagenVan(nummer, 'Goede Vrijdag')).toEqual([plusDagen(pasen, -2)]);
    expect(dagenVan(nummer, 'Tweede paasdag')).toEqual([plusDagen(pasen, 1)]);
    expect(dagenVan(nummer, 'Hemelvaartsdag')).toEqual([plusDagen(pasen, 39)]);
    expect(dagenVan(nummer, 'Tweede pinksterdag')).toEqual([plusDagen(pasen, 50)]);
    expect(dagenVan(nummer, 'Bevrijdingsdag')).toEqual([`${nummer}-05-05`]);
    expect(dagenVan(nummer, 'Nieuwjaarsdag')).toEqual([`${nummer}-01-01`]);
  });

  it('move the birthday of the Queen and the King off a Sunday', () => {
    expect(dagenVan(2006, 'Koninginnedag')).toEqual(['2006-04-29']);
    expect(dagenVan(2013, 'Koninginnedag')).toEqual(['2013-04-30']);
    expect(dagenVan(2014, 'Koningsdag')).toEqual(['2014-04-26']);
    expect(dagenVan(2025, 'Koningsdag')).toEqual(['2025-04-26']);
    expect(dagenVan(2026, 'Koningsdag')).toEqual(['2026-04-27']);
    expect(dagenVan(2014, 'Koninginnedag')).toEqual([]);
  });

  it('hold the equated days of the royal decrees', () => {
    expect(gelijkgesteld(2007)).toEqual([
      '2007-05-18',
      '2007-12-24',
      '2007-12-27',
      '2007-12-28',
      '2007-12-31',
    ]);
    expect(gelijkgesteld(2018)).toEqual(['2018-05-11', '2018-12-24', '2018-12-31']);
    expect(gelijkgesteld(2020)).toEqual(['2020-05-22']);
    expect(gelijkgesteld(2026)).toEqual(['2026-01-02', '2026-05-15']);
  });

  it('equate working days only, and say where the decree is still to be confirmed', () => {
    for (const j of jaren) {
      expect(j.teBevestigen, `${j.jaar}`).toBe(j.jaar < 2005 || j.jaar > 2028);
      if (j.teBevestigen) expect(j.toelichting, `${j.jaar}`).toBeDefined();
      const vrij = new Set(j.dagen.map((dag) => dag.datum));
      for (const dag of j.gelijkgesteld) {
        expect(['zaterdag', 'zondag']).not.toContain(weekdag(dag.datum));
        expect(vrij.has(dag.datum), dag.datum).toBe(false);
      }
    }
  });
});
