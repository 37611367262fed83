import { describe, expect, it } from 'vitest';
import { eenKalender, feestdagenVanHetProduct } from './kalender.builder.ts';
import { maakKalender } from './kalender.ts';
import { berekenTermijn, type TermijnVraag } from './termijn.ts';
import { datum, moment } from './waarden.ts';

const kalender = eenKalender();
type Afwijkend = Partial<TermijnVraag> & Pick<TermijnVraag, 'lengte' | 'eenheid'>;
const vraag = (van: string, rest: Afwijkend): TermijnVraag => ({
  van: datum(van),
  telling: 'dag-erna',
  atw: true,
  ...rest,
});
function termijn(van: string, rest: Afwijkend, metKalender = kalender) {
  const uitkomst = berekenTermijn(vraag(van, rest), metKalender);
  if (!uitkomst.ok) throw new Error(uitkomst.error.code);
  return uitkomst.value;
}
const zesWeken = { lengte: 6, eenheid: 'weken' } as const;

describe('a statutory term', () => {
  it('of six weeks from Tuesday 3 March 2026 ends on Tuesday 14 April', () => {
    expect(termijn('2026-03-03', zesWeken)).toEqual({ van: '2026-03-04', tot: '2026-04-14' });
  });

  it('ending on 15 May 2026 moves to Monday because that day is equated in 2026', () => {
    expect(termijn('2026-04-03', zesWeken)).toEqual({
      van: '2026-04-04',
      tot: '2026-05-18',
      verschoven: {
        van: '2026-05-15',
        reden: 'de laatste dag is een vrije dag (gelijkgestelde dag)',
        bron: { regeling: 'Algemene termijnenwet', artikel: '1 lid 1' },
      },
    });
  });

  it('ending on 15 May 2026 stays there where no decree equates the day', () => {
    const zonderBesluit = maakKalender(
      feestdagenVanHetProduct().map((jaar) => ({ ...jaar, gelijkgesteld: [] })),
    );
    expect(termijn('2026-04-03', zesWeken, zonderBesluit)).toEqual({ van: '2026-04-04', tot: '2026-05-15' });
  });

  it('of bezwaar against a decision of 28 May 2020 ends on 9 July 2020', () => {
    expect(termijn('2020-05-28', zesWeken).tot).toBe('2020-07-09');
  });

  it('of payment after forfeiture on 6 April 2026 ends on 18 May 2026', () => {
    expect(termijn('2026-04-06', zesWeken)).toEqual({ van: '2026-04-07', tot: '2026-05-18' });
  });

  it('of a year for the limitation of 6 April 2026 ends on 6 April 2027, never moved', () => {
    expect(termijn('2026-04-06', { lengte: 1, eenheid: 'jaren' }).tot).toBe('2027-04-06');
    // 25 December 2026 is a holiday and a Friday; years are excluded even when the caller asks.
    expect(termijn('2025-12-25', { lengte: 1, eenheid: 'jaren' }).tot).toBe('2026-12-25');
  });

  it('ending on Saturday, Sunday and a holiday runs to the first working day', () => {
    expect(termijn('2026-01-24', { lengte: 2, eenheid: 'weken' }).tot).toBe('2026-02-09');
    expect(termijn('2026-01-25', { lengte: 2, eenheid: 'weken' }).tot).toBe('2026-02-09');
    expect(termijn('2026-01-26', { lengte: 2, eenheid: 'weken' }).tot).toBe('2026-02-09');
    expect(termijn('2026-04-13', { lengte: 2, eenheid: 'weken' })).toMatchObject({
      tot: '2026-04-28',
      verschoven: { van: '2026-04-27', reden: 'de laatste dag is een vrije dag (Koningsdag)' },
    });
  });

  it('of three days contains two working days; one of two days need not', () => {
    // Thursday before Easter 2026: Friday to Monday are all free.
    expect(termijn('2026-04-02', { lengte: 3, eenheid: 'dagen' })).toMatchObject({
      tot: '2026-04-08',
      verschoven: { van: '2026-04-05', bron: { artikel: '2' } },
    });
    expect(termijn('2026-04-02', { lengte: 2, eenheid: 'dagen' }).tot).toBe('2026-04-07');
    expect(termijn('2026-03-05', { lengte: 3, eenheid: 'dagen' })).toMatchObject({ tot: '2026-03-09' });
  });

  it.each([
    ['90 dagen', 90, 'dagen', '2026-01-03', '2026-04-07'],
    ['91 dagen', 91, 'dagen', '2026-01-03', '2026-04-04'],
    ['12 weken', 12, 'weken', '2026-01-10', '2026-04-07'],
    ['13 weken', 13, 'weken', '2026-01-03', '2026-04-04'],
    ['3 maanden', 3, 'maanden', '2026-01-04', '2026-04-07'],
    ['4 maanden', 4, 'maanden', '2025-12-04', '2026-04-04'],
  ] as const)('of %s meets art. 4 Atw exactly at its boundary', (_naam, lengte, eenheid, van, tot) => {
    expect(termijn(van, { lengte, eenheid }).tot).toBe(tot);
  });

  it('of deprivation of liberty or entry into force is never moved', () => {
    for (const uitzondering of ['vrijheidsbeneming', 'inwerkingtreding'] as const) {
      expect(termijn('2026-01-24', { lengte: 2, eenheid: 'weken', uitzondering }).tot).toBe('2026-02-07');
    }
  });
});

describe('other terms', () => {
  it('let a huisverbod of 24 December end on 3 January, not moved', () => {
    const huisverbod = { lengte: 10, eenheid: 'dagen', atw: false } as const;
    expect(termijn('2025-12-24', huisverbod)).toEqual({ van: '2025-12-25', tot: '2026-01-03' });
  });

  it('leave a term set by the burgemeester or a policy where it ends', () => {
    expect(termijn('2026-01-24', { lengte: 2, eenheid: 'weken', atw: 'beleid' }).tot).toBe('2026-02-07');
  });

  it('move a term in EU law, also one of more than three months', () => {
    expect(termijn('2026-01-14', { lengte: 4, eenheid: 'maanden', atw: 'eu' })).toMatchObject({
      tot: '2026-05-18',
      verschoven: { van: '2026-05-14', bron: { regeling: 'Verordening (EEG, Euratom) 1182/71' } },
    });
  });

  it('count hours on the clock and never move them', () => {
    const uren = { lengte: 48, eenheid: 'uren', vanMoment: moment('2026-05-13T16:20') } as const;
    expect(termijn('2026-05-13', uren)).toEqual({
      van: '2026-05-13',
      tot: '2026-05-15',
      totMoment: '2026-05-15T16:20',
    });
    const zonderTijd = berekenTermijn(vraag('2026-05-13', { lengte: 48, eenheid: 'uren' }), kalender);
    expect(zonderTijd).toMatchObject({ ok: false, error: { code: 'tijdstip-ontbreekt' } });
  });

  it('count hours back from a moment', () => {
    const uren = { lengte: 26, eenheid: 'uren', vanMoment: moment('2026-05-13T16:20') } as const;
    expect(termijn('2026-05-13', { ...uren, telling: 'terug' })).toEqual({
      van: '2026-05-12',
      tot: '2026-05-12',
      totMoment: '2026-05-12T14:20',
    });
  });

  it('count several years and months', () => {
    const los = { atw: false } as const;
    expect(termijn('2026-02-15', { ...los, lengte: 5, eenheid: 'jaren' }).tot).toBe('2031-02-15');
    expect(termijn('2026-02-15', { ...los, lengte: 14, eenheid: 'maanden' }).tot).toBe('2027-04-15');
    expect(termijn('2025-12-15', { ...los, lengte: 1, eenheid: 'maanden', telling: 'dag-zelf' }).tot).toBe(
      '2026-01-14',
    );
  });

  it('in EU law hold two working days from two days on', () => {
    const eu = { eenheid: 'dagen', atw: 'eu' } as const;
    expect(termijn('2026-03-06', { ...eu, lengte: 1 }).tot).toBe('2026-03-09');
    expect(termijn('2026-03-06', { ...eu, lengte: 2 })).toMatchObject({
      tot: '2026-03-10',
      verschoven: {
        van: '2026-03-08',
        reden: 'de termijn moet ten minste twee werkdagen bevatten',
        bron: { artikel: '3' },
      },
    });
  });

  it('count five working days back from a meeting on Thursday 21 May 2026', () => {
    expect(termijn('2026-05-21', { lengte: 5, eenheid: 'werkdagen', telling: 'terug', atw: false }).tot).toBe(
      '2026-05-12',
    );
  });

  it('of one working day is a term of one day, however many free days it runs over', () => {
    const een = { lengte: 1, eenheid: 'werkdagen' } as const;
    for (const atw of [true, 'eu'] as const) {
      // Over a weekend, over Easter and over New Year's day; then from the day after, which may not end earlier.
      expect(termijn('2026-03-06', { ...een, atw })).toEqual({ van: '2026-03-07', tot: '2026-03-09' });
      expect(termijn('2026-04-02', { ...een, atw }).tot).toBe('2026-04-07');
      const nieuwjaar = { ...een, atw, telling: 'dag-zelf' } as const;
      expect(termijn('1996-01-01', nieuwjaar).tot).toBe('1996-01-02');
      expect(termijn('1996-01-02', nieuwjaar).tot).toBe('1996-01-02');
    }
  });

  it('do not move an end that was counted back', () => {
    expect(termijn('2026-05-21', { lengte: 7, eenheid: 'dagen', telling: 'terug' }).tot).toBe('2026-05-14');
  });

  it('count the day itself as the first day, in months up to the day before', () => {
    const zelf = { telling: 'dag-zelf', atw: false } as const;
    expect(termijn('2026-01-15', { lengte: 3, eenheid: 'maanden', ...zelf })).toEqual({
      van: '2026-01-15',
      tot: '2026-04-14',
    });
    expect(termijn('2026-01-31', { lengte: 1, eenheid: 'maanden', ...zelf }).tot).toBe('2026-02-28');
    expect(termijn('2026-03-01', { lengte: 1, eenheid: 'maanden', ...zelf }).tot).toBe('2026-03-31');
    expect(termijn('2026-03-02', { lengte: 1, eenheid: 'dagen', ...zelf }).tot).toBe('2026-03-02');
    expect(termijn('2026-03-02', { lengte: 1, eenheid: 'werkdagen', ...zelf }).tot).toBe('2026-03-02');
  });
});

describe('a term near the edge of the data', () => {
  const tot2026 = maakKalender(feestdagenVanHetProduct().filter((jaar) => jaar.jaar <= 2026));

  it('is refused when its end falls in a year without holidays', () => {
    const uitkomst = berekenTermijn(vraag('2026-12-01', zesWeken), tot2026);
    expect(uitkomst).toMatchObject({ ok: false, error: { code: 'feestdagen-ontbreken' } });
  });

  it('is refused when only the move would pass into that year', () => {
    const totEnMet2022 = maakKalender(feestdagenVanHetProduct().filter((jaar) => jaar.jaar <= 2022));
    // 31 December 2022 is a Saturday.
    const uitkomst = berekenTermijn(vraag('2022-12-17', { lengte: 2, eenheid: 'weken' }), totEnMet2022);
    expect(uitkomst).toMatchObject({ ok: false, error: { code: 'feestdagen-ontbreken' } });
  });

  it('is answered when no holiday can matter', () => {
    expect(termijn('2026-12-24', { lengte: 10, eenheid: 'dagen', atw: false }, tot2026).tot).toBe(
      '2027-01-03',
    );
    expect(termijn('2094-12-24', { lengte: 1, eenheid: 'jaren' }, tot2026).tot).toBe('2095-12-24');
  });

  it('is refused when counting working days runs past the data', () => {
    const uitkomst = berekenTermijn(
      vraag('2026-12-30', { lengte: 5, eenheid: 'werkdagen', atw: false }),
      tot2026,
    );
    expect(uitkomst).toMatchObject({ ok: false, error: { code: 'feestdagen-ontbreken' } });
  });

  it('is refused when its two working days cannot be counted, before it or after it', () => {
    const alleen2026 = maakKalender(feestdagenVanHetProduct().filter((jaar) => jaar.jaar === 2026));
    // From 30 December 2025: the last working day is 2 January, the one before it is in 2025.
    const drie = { lengte: 3, eenheid: 'dagen' } as const;
    expect(berekenTermijn(vraag('2025-12-30', drie), alleen2026)).toMatchObject({
      ok: false,
      error: { code: 'feestdagen-ontbreken', uitleg: expect.stringContaining('2025') },
    });
    const [jaar] = feestdagenVanHetProduct().filter((een) => een.jaar === 2026);
    const vrij = ['2026-12-29', '2026-12-30'].map((dag) => ({ ...jaar!.dagen[0]!, datum: datum(dag) }));
    const dicht = maakKalender([{ ...jaar!, gelijkgesteld: [...jaar!.gelijkgesteld, ...vrij] }]);
    expect(berekenTermijn(vraag('2026-12-28', drie), dicht)).toMatchObject({
      ok: false,
      error: { code: 'feestdagen-ontbreken', uitleg: expect.stringContaining('2027') },
    });
  });

  it('says so when the equated days of the year are not certain', () => {
    expect(termijn('2030-03-05', zesWeken).onderVoorbehoud).toBe(true);
    expect(termijn('2026-03-03', zesWeken).onderVoorbehoud).toBeUndefined();
    expect(termijn('2030-03-05', { ...zesWeken, atw: 'beleid' }).onderVoorbehoud).toBeUndefined();
  });
});

it.each([0, -1, 1.5, Number.NaN])('a length of %d is a bug of the caller', (lengte) => {
  expect(() => termijn('2026-03-03', { lengte, eenheid: 'dagen' })).toThrow(RangeError);
});

it('a clock time on another day than the event is a bug of the caller', () => {
  const vanMoment = moment('2026-03-04T10:00');
  expect(() => termijn('2026-03-03', { lengte: 24, eenheid: 'uren', vanMoment })).toThrow(RangeError);
});
