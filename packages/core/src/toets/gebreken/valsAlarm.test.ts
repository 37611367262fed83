import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../../dossier/index.ts';
import { type Datum, plusDagen } from '../../shared/index.ts';
import { toetsOp } from '../toets.builder.ts';
import { goedBesluit, goedSpoor, naWaarschuwing, volledigDossier } from './gebreken.builder.ts';

vi.setConfig({ testTimeout: 60_000 });

const functies = fc.constantFrom('politie', 'wijkagent', 'boa', 'toezichthouder');
const dagen = fc.integer({ min: 0, max: 26 }).map((n) => plusDagen('2026-01-04' as Datum, n));
const uren = fc.constantFrom('', 'T23:30', 'T02:15', 'T22:05');
/** Days that are never next to each other: seen at different moments, whatever the hour. */
const losseDagen = fc.integer({ min: 0, max: 13 }).map((n) => plusDagen('2026-01-04' as Datum, 2 * n));
const waarnemingen = fc.uniqueArray(fc.record({ op: losseDagen, uur: uren, functie: functies }), {
  minLength: 2,
  maxLength: 8,
  selector: (w) => w.op,
});
const meldingen = fc.array(fc.record({ op: dagen, uur: uren, wie: fc.constantFrom('m1', 'm2', undefined) }), {
  minLength: 1,
  maxLength: 20,
});

type Deel = {
  waarnemingen: { op: Datum; uur: string; functie: 'politie' | 'wijkagent' | 'boa' | 'toezichthouder' }[];
  meldingen: { op: Datum; uur: string; wie: string | undefined }[];
  anoniem: boolean;
};

/** Reports and observations, a talk, a weighing, a warning, a hearing, an order, and what the court said. */
function maakDossier(
  { waarnemingen: gezien, meldingen: gemeld, anoniem }: Deel,
  uitspraak: boolean,
): Dossier {
  const kroniek: Gebeurtenis[] = [
    ...gemeld.map((m, i) =>
      anoniem || m.wie === undefined
        ? g('melding', { id: `m-${i}`, op: `${m.op}${m.uur}`, anoniem: true, melder: undefined })
        : g('melding', { id: `m-${i}`, op: `${m.op}${m.uur}`, melder: m.wie }),
    ),
    ...gezien.map((w, i) =>
      g('constatering', {
        id: `w-${i}`,
        op: `${w.op}${w.uur}`,
        waarneming: { functie: w.functie, zelfWaargenomen: true, plaats: 'de stoep', methode: 'gehoord' },
      }),
    ),
    g('gesprek', { id: 'ge', op: '2026-01-31' }),
    g('weging', {
      id: 'we',
      op: '2026-01-31',
      ernstig: true,
      herhaaldelijk: true,
      motivering: 'Bewoners slapen niet.',
    }),
    ...goedSpoor(),
    naWaarschuwing(),
    goedBesluit(),
  ];
  if (uitspraak)
    kroniek.push(g('uitspraak', { id: 'u', op: '2026-12-01', besluitId: 'b1', uitkomst: 'in-stand' }));
  return volledigDossier(...kroniek);
}
const deel = fc.record({ waarnemingen, meldingen, anoniem: fc.boolean() });

describe('an order on observations of police and enforcement, with a warning, a talk and a hearing', () => {
  it('raises nothing that blocks and no risk, whatever the reports are', () => {
    fc.assert(
      fc.property(deel, (d) => {
        const zwaar = toetsOp(maakDossier(d, false)).gebreken.filter((x) => x.zwaarte !== 'aandacht');
        expect(zwaar.map((x) => `${x.code} ${x.tekst}`)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('raises nothing that blocks once the court left it in force', () => {
    fc.assert(
      fc.property(deel, (d) => {
        const zwaar = toetsOp(maakDossier(d, true)).gebreken.filter((x) => x.zwaarte !== 'aandacht');
        expect(zwaar).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('does not call reporters one-sided because nobody knows them', () => {
    fc.assert(
      fc.property(deel, (d) => {
        const codes = toetsOp(maakDossier({ ...d, anoniem: true }, false)).gebreken.map((x) => x.code);
        for (const code of ['eenzijdige-bron', 'onvoldoende-geverifieerd', 'geen-eigen-waarneming'])
          expect(codes).not.toContain(code);
      }),
      { numRuns: 50 },
    );
  });
});
