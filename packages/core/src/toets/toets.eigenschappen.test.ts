import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import { type Dossier, type Gebeurtenis, leesDossier } from '../dossier/index.ts';
import { willekeurigDossier } from '../dossier/willekeurig.builder.ts';
import { type Datum, plusDagen } from '../shared/index.ts';
import { goedBesluit, volledigDossier } from './gebreken/gebreken.builder.ts';
import { eenBeleid, TESTBELEID, toetsOp } from './toets.builder.ts';
import type { Toets } from './toets.ts';

// Many whole answers per property: slow on a busy machine, never a measure.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 100 };
const dagen = fc.integer({ min: 0, max: 3_500 }).map((n) => plusDagen('2018-01-01' as Datum, n));
const volledig = fc.subarray(['bewijs', 'lichtere-middelen', 'formeel-spoor'] as const);
const dossiers = fc
  .record({ dossier: willekeurigDossier, volledig })
  .map(({ dossier, volledig }) => ({ ...dossier, volledig }));
const metVenster = eenBeleid({
  fasen: [
    ...TESTBELEID.fasen,
    {
      id: 'druk',
      naam: 'Druk',
      bereikt: {
        telling: {
          soort: ['melding', 'overtreding', 'besluit'],
          venster: { lengte: 2, eenheid: 'maanden' },
          minstens: 1,
        },
      },
      bron: 'beleid',
    },
    ...(['telt-mee', 'telt-niet-mee'] as const).map((grensdag) => ({
      id: `druk-${grensdag}`,
      naam: 'Druk',
      bereikt: {
        telling: { soort: 'melding', venster: { lengte: 3, eenheid: 'weken', grensdag }, minstens: 1 },
      },
      bron: 'beleid',
    })),
    {
      id: 'opnieuw',
      naam: 'Opnieuw',
      bereikt: {
        telling: {
          soort: ['melding', 'overtreding'],
          venster: { lengte: 1, eenheid: 'maanden', na: { soort: ['waarschuwing', 'besluit'] } },
          minstens: 1,
        },
      },
      bron: 'beleid',
    },
  ],
});
const zonderDag = ({ peildatum: _p, herzienOp: _h, ...rest }: Toets): unknown => rest;

/** A random course of one order: breaches, changes, collection, payment, remedies. */
const verloop = fc
  .record({
    dwangsom: fc.record(
      {
        per: fc.constantFrom('overtreding', 'tijdseenheid', 'ineens'),
        bedrag: fc.integer({ min: 0, max: 100_000 }),
        maximum: fc.integer({ min: 0, max: 500_000 }),
        tijdseenheid: fc.constantFrom('dag', 'week', 'maand'),
      },
      { requiredKeys: ['per'] },
    ),
    stappen: fc.array(
      fc.record({
        dag: fc.integer({ min: 0, max: 900 }),
        soort: fc.constantFrom(
          'overtreding',
          'overtreding',
          'overtreding',
          'invorderingsbeschikking',
          'betaling',
          'wijziging-besluit',
          'bezwaar',
          'beslissing-op-bezwaar',
          'uitspraak',
          'aanmaning',
          'uitstel-van-betaling',
        ),
        bedrag: fc.integer({ min: 0, max: 200_000 }),
        vorm: fc.constantFrom('ingetrokken', 'gewijzigd', 'opgeschort', 'verlengd-begunstiging'),
        uitkomst: fc.constantFrom('in-stand', 'vernietigd', 'geschorst'),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ dwangsom, stappen }): Dossier => {
    const kroniek = stappen.map((s, i): Gebeurtenis => {
      const op = plusDagen('2026-03-11' as Datum, s.dag);
      const eigen: Record<string, unknown> = { id: `s${i}`, op, besluitId: 'b1' };
      if (s.soort === 'betaling' || s.soort === 'invorderingsbeschikking') eigen.bedrag = s.bedrag;
      if (s.soort === 'wijziging-besluit')
        Object.assign(eigen, { vorm: s.vorm, begunstigingTot: plusDagen(op, 20) });
      if (s.soort === 'uitspraak') eigen.uitkomst = s.uitkomst;
      if (s.soort === 'uitstel-van-betaling') eigen.totEnMet = plusDagen(op, 60);
      return g(s.soort as 'overtreding', eigen as never);
    });
    return volledigDossier(goedBesluit({ dwangsom: dwangsom as never }), ...kroniek);
  });

describe('toets over random valid dossiers', () => {
  it('is total and deterministic, and survives a round trip as JSON', () => {
    fc.assert(
      fc.property(dossiers, dagen, (dossier, op) => {
        const een = toetsOp(dossier, op, metVenster);
        expect(toetsOp(structuredClone(dossier), op, metVenster)).toEqual(een);
        expect(JSON.parse(JSON.stringify(een))).toEqual(een);
      }),
      RUNS,
    );
  });

  it('survives days at the edges of the calendar in every field', () => {
    const randen = [
      '0001-01-01',
      '0004-02-29',
      '1000-01-01',
      '9000-12-31',
      '9499-12-31',
      '9998-12-31',
      '9999-12-31',
      '9999-12-31T23:59',
      '2024-02-29',
    ];
    const rand = fc.constantFrom(...randen);
    const zetDagen = (waarde: unknown, geef: () => string): unknown => {
      if (typeof waarde === 'string') return /^\d{4}-\d\d-\d\d/.test(waarde) ? geef() : waarde;
      if (Array.isArray(waarde)) return waarde.map((x) => zetDagen(x, geef));
      if (typeof waarde !== 'object' || waarde === null) return waarde;
      return Object.fromEntries(Object.entries(waarde).map(([k, v]) => [k, zetDagen(v, geef)]));
    };
    fc.assert(
      fc.property(
        dossiers,
        fc.array(rand, { minLength: 30, maxLength: 30 }),
        fc.constantFrom('1950-01-01', '2024-02-29', '9999-12-31'),
        (dossier, dagen, op) => {
          let i = 0;
          const uiterst = zetDagen(dossier, () => dagen[i++ % dagen.length]!) as Dossier;
          expect(toetsOp(uiterst, op, metVenster).peildatum).toBe(op);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('only ever points at events that count', () => {
    fc.assert(
      fc.property(dossiers, dagen, (dossier, op) => {
        const uitkomst = toetsOp(dossier, op);
        const ids = new Set(dossier.kroniek.filter((x) => x.op.slice(0, 10) <= op).map((x) => x.id));
        for (const { bij, bewijs } of uitkomst.gebreken)
          for (const id of [...bewijs, ...(bij ? [bij] : [])]) expect(ids.has(id)).toBe(true);
        for (const { bij } of uitkomst.termijnen) expect(ids.has(bij!)).toBe(true);
      }),
      RUNS,
    );
  });

  it('never blocks on what is missing where nothing is known to be complete', () => {
    const OP_AFWEZIGHEID = [
      'onvoldoende-geverifieerd',
      'lichtere-middelen-niet-geprobeerd',
      'verhuurder-niet-eerst',
      'niet-gesproken-met-overlastgever',
      'beleidsstap-overgeslagen',
      'zienswijze-niet-geboden',
      'eenzijdige-bron',
      'verouderd-bewijs',
      'zorg-niet-onderzocht',
      'geen-invorderingsbeschikking',
      'dwangsom-zonder-maximum',
      'weigering-onvoldoende-onderzocht',
      'huisverbod-niet-ultimum-remedium',
    ];
    fc.assert(
      fc.property(willekeurigDossier, dagen, (dossier, op) => {
        const zwaar = toetsOp({ ...dossier, volledig: [] }, op).gebreken.filter(
          (x) => x.zwaarte === 'blokkerend',
        );
        expect(zwaar.filter((x) => OP_AFWEZIGHEID.includes(x.code))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same after an intrekking of an event as without that event', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), (dossier, n) => {
        const vrij = dossier.kroniek.filter(
          (x) => x.soort !== 'intrekking' && !['v', 'b', 'o'].includes(x.id),
        );
        if (vrij.length === 0) return;
        const weg = vrij[n % vrij.length]!;
        const ingetrokken = {
          ...dossier,
          kroniek: [...dossier.kroniek, g('intrekking', { id: 'weg', op: '2029-01-01', betreft: [weg.id] })],
        };
        const leeg = {
          ...dossier,
          kroniek: [
            ...dossier.kroniek.filter((x) => x.id !== weg.id),
            g('intrekking', { id: 'weg', op: '2029-01-01', betreft: [] }),
          ],
        };
        // Taking a correction out of the file lets what it corrected count again, and so does withdrawing it.
        expect(toetsOp(ingetrokken, '2029-01-01')).toEqual(toetsOp(leeg, '2029-01-01'));
      }),
      RUNS,
    );
  });
});

describe('the ledger over random courses of an order', () => {
  it('never forfeits above the maximum, and open is forfeited minus paid [WRT-5.5-09]', () => {
    fc.assert(
      fc.property(verloop, (dossier) => {
        expect(leesDossier(dossier).ok).toBe(true);
        const [stand] = toetsOp(dossier, '2029-06-01').dwangsommen;
        const som = stand!.overtredingen.reduce((a, o) => a + o.bedrag, 0);
        expect(stand!.verbeurd).toBe(som);
        expect(stand!.open).toBe(stand!.verbeurd - stand!.betaald);
        if (stand!.maximum !== undefined) expect(stand!.verbeurd).toBeLessThanOrEqual(stand!.maximum);
        for (const o of stand!.overtredingen) {
          expect(Number.isSafeInteger(o.bedrag) && o.bedrag >= 0).toBe(true);
          if (o.bedrag === 0) expect(o).toMatchObject({ invorderbaar: false });
          expect(o.verjaartOp >= o.op.slice(0, 10)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('herzienOp', () => {
  const klopt = (dossier: Dossier, op: Datum): void => {
    const nu = toetsOp(dossier, op, metVenster);
    const grens = nu.herzienOp ?? plusDagen(op, 400);
    expect(grens > op).toBe(true);
    // A sample of the days in between, the last one always: that is where it would go wrong.
    for (const dag of [plusDagen(op, 1), plusDagen(op, 17), plusDagen(op, 45), plusDagen(grens, -1)]) {
      if (dag <= op || dag >= grens) continue;
      expect(zonderDag(toetsOp(dossier, dag, metVenster))).toEqual(zonderDag(nu));
    }
  };

  it('is a day before which the answer stays the same', () => {
    fc.assert(fc.property(dossiers, dagen, klopt), RUNS);
    fc.assert(
      fc.property(verloop, fc.integer({ min: 0, max: 1200 }), (d, n) =>
        klopt(d, plusDagen('2026-03-01' as Datum, n)),
      ),
      RUNS,
    );
  });

  it('is a day on which the answer is another one', () => {
    fc.assert(
      fc.property(verloop, fc.integer({ min: 0, max: 1200 }), (dossier, n) => {
        const op = plusDagen('2026-03-01' as Datum, n);
        const nu = toetsOp(dossier, op);
        if (nu.herzienOp === undefined) return;
        expect(zonderDag(toetsOp(dossier, nu.herzienOp))).not.toEqual(zonderDag(nu));
      }),
      RUNS,
    );
  });
});
