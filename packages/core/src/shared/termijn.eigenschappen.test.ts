import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagnummer, plusDagen, vanDagnummer } from './datumrekenen.ts';
import { eenKalender } from './kalender.builder.ts';
import { maakKalender } from './kalender.ts';
import { berekenTermijn, type TermijnVraag } from './termijn.ts';
import { datum, moment } from './waarden.ts';

const kalender = eenKalender();
const eenDag = fc
  .integer({ min: dagnummer(datum('1996-01-01')), max: dagnummer(datum('2033-12-31')) })
  .map(vanDagnummer);
const eenTelling = fc.constantFrom('dag-erna', 'dag-zelf', 'terug') as fc.Arbitrary<TermijnVraag['telling']>;
const eenAtw = fc.constantFrom(true, false, 'beleid', 'eu') as fc.Arbitrary<TermijnVraag['atw']>;
const eenheidMetLengte = fc.oneof(
  fc.record({ eenheid: fc.constant('uren' as const), lengte: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ eenheid: fc.constant('dagen' as const), lengte: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ eenheid: fc.constant('weken' as const), lengte: fc.integer({ min: 1, max: 16 }) }),
  fc.record({ eenheid: fc.constant('maanden' as const), lengte: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ eenheid: fc.constant('werkdagen' as const), lengte: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ eenheid: fc.constant('jaren' as const), lengte: fc.constant(1) }),
);
const eenVraag: fc.Arbitrary<TermijnVraag> = fc
  .tuple(eenDag, eenTelling, eenAtw, eenheidMetLengte)
  .map(([van, telling, atw, duur]) => ({ van, telling, atw, vanMoment: moment(`${van}T14:00`), ...duur }));

function bereken(vraag: TermijnVraag) {
  const uitkomst = berekenTermijn(vraag, kalender);
  if (!uitkomst.ok) throw new Error(uitkomst.error.code);
  return uitkomst.value;
}
const alsAtw = (atw: TermijnVraag['atw']) => (vraag: TermijnVraag) => ({ ...vraag, atw });
const vooruit = eenVraag.filter((vraag) => vraag.telling !== 'terug');
const binnenAtw4 = ({ eenheid, lengte }: TermijnVraag) =>
  (eenheid === 'dagen' && lengte <= 90) ||
  (eenheid === 'weken' && lengte <= 12) ||
  (eenheid === 'maanden' && lengte <= 3);

describe('every term', () => {
  it('ends on or after its first day', () => {
    fc.assert(
      fc.property(eenVraag, (vraag) => {
        const { van, tot } = bereken(vraag);
        expect(tot >= van).toBe(true);
      }),
    );
  });

  it('under the Atw ends on a working day, and not later than that rule needs', () => {
    fc.assert(
      fc.property(vooruit.filter(binnenAtw4).map(alsAtw(true)), (vraag) => {
        const { van, tot, verschoven } = bereken(vraag);
        expect(kalender.isVrijeDag(tot)).toBe(false);
        if (verschoven === undefined) return;
        let werkdagen = 0;
        for (let dag = van; dag < tot; dag = plusDagen(dag, 1)) if (!kalender.isVrijeDag(dag)) werkdagen++;
        const laatsteWasVrij = kalender.isVrijeDag(verschoven.van);
        expect(laatsteWasVrij || werkdagen < 2).toBe(true);
        if (verschoven.bron.artikel === '2') expect(werkdagen).toBe(1);
      }),
    );
  });

  it('of hours, years or beyond art. 4 Atw, or counted back, is not moved even when asked', () => {
    const nietVerlengd = eenVraag.filter((vraag) => vraag.telling === 'terug' || !binnenAtw4(vraag));
    const buiten = nietVerlengd.filter((vraag) => vraag.eenheid !== 'werkdagen');
    fc.assert(
      fc.property(buiten, (vraag) => {
        expect(bereken(alsAtw(true)(vraag))).toEqual(bereken(alsAtw(false)(vraag)));
      }),
    );
  });

  it('set by a policy equals the bare count', () => {
    fc.assert(
      fc.property(eenVraag, (vraag) => {
        expect(bereken(alsAtw('beleid')(vraag))).toEqual(bereken(alsAtw(false)(vraag)));
      }),
    );
  });

  it('never ends earlier because it starts a day later', () => {
    fc.assert(
      fc.property(eenVraag, (vraag) => {
        const later = plusDagen(vraag.van, 1);
        const volgende = { ...vraag, van: later, vanMoment: moment(`${later}T14:00`) };
        expect(bereken(volgende).tot >= bereken(vraag).tot).toBe(true);
      }),
    );
  });

  it('of three days or more under the Atw holds two working days', () => {
    const vragen = vooruit
      .filter(binnenAtw4)
      .filter(({ eenheid, lengte }) => eenheid !== 'dagen' || lengte >= 3)
      .map(alsAtw(true));
    fc.assert(
      fc.property(vragen, (vraag) => {
        const { van, tot } = bereken(vraag);
        let werkdagen = 0;
        for (let dag = tot; dag >= van && werkdagen < 2; dag = plusDagen(dag, -1))
          if (!kalender.isVrijeDag(dag)) werkdagen++;
        expect(werkdagen).toBe(2);
      }),
    );
  });

  it('under the Atw is refused where the year of its end has no holidays', () => {
    const leeg = maakKalender([]);
    fc.assert(
      fc.property(vooruit.filter(binnenAtw4).map(alsAtw(true)), (vraag) => {
        expect(berekenTermijn(vraag, leeg)).toMatchObject({
          ok: false,
          error: { code: 'feestdagen-ontbreken' },
        });
      }),
    );
  });
});
