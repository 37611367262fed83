import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../../dossier/index.ts';
import { eenBeleid, TESTBELEID, toetsOp } from '../toets.builder.ts';
import type { Aard, Gebrek } from '../toets.ts';
import { besluitMet, goedBesluit, goedBewijs, goedSpoor, volledigDossier } from './gebreken.builder.ts';
import { dag, GEVALLEN, huisverbod, metBesluit, voor } from './gevallen.builder.ts';
import { GEBREK_REGELS } from './index.ts';

/** Everything that a departure could try to set aside. */
const NAMEN = [
  ...GEBREK_REGELS.map((r) => r.code),
  ...TESTBELEID.stappen.map((s) => s.id),
  ...TESTBELEID.termijnen.map((t) => t.id),
  'dwangsom',
  'verhuurder',
];
const MOTIVERING = 'Bijzondere omstandigheden maken het beleid hier onevenredig.';

/** The same file, with a motivated departure from all these names, and decisions that say so. */
function metAfwijking(dossier: Dossier, namen: readonly string[]): Dossier {
  const eerste = dossier.kroniek.map((x) => x.op.slice(0, 10)).sort()[0]!;
  const kroniek = dossier.kroniek.map(
    (x): Gebeurtenis =>
      x.soort === 'besluit' ? { ...x, motivering: { ...x.motivering, afwijkingBeleid: true } } : x,
  );
  const afwijkingen = namen.map((van, i) =>
    g('afwijking', { id: `afw-${i}`, op: eerste, van, motivering: MOTIVERING }),
  );
  return { ...dossier, kroniek: [...afwijkingen, ...kroniek] };
}
const sleutels = (lijst: readonly Gebrek[]): string[] => lijst.map((x) => `${x.code} ${x.zwaarte} ${x.bij}`);
const vast = (lijst: readonly Gebrek[]): readonly Gebrek[] => lijst.filter((x) => x.aard !== 'beleid');

describe('a departure from the policy', () => {
  it.each(GEVALLEN)('leaves $code alone where act, power or privacy asks it', ({ is, op, beleid }) => {
    const zonder = vast(toetsOp(is, op, beleid).gebreken);
    const met = vast(toetsOp(metAfwijking(is, NAMEN), op, beleid).gebreken);
    expect(sleutels(met)).toEqual(sleutels(zonder));
  });

  it('leaves them alone whatever part of the names it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GEVALLEN), fc.subarray(NAMEN), ({ is, op, beleid }, namen) => {
        const zonder = vast(toetsOp(is, op, beleid).gebreken);
        expect(sleutels(vast(toetsOp(metAfwijking(is, namen), op, beleid).gebreken))).toEqual(
          sleutels(zonder),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(GEVALLEN.filter((x) => GEBREK_REGELS.find((r) => r.code === x.code)?.aard === 'beleid'))(
    'with a motivation settles $code, which is a rule of the policy',
    ({ code, is, op, beleid }) => {
      const van = (dossier: Dossier) => toetsOp(dossier, op, beleid).gebreken.filter((x) => x.code === code);
      expect(van(is).some((x) => x.aard === 'beleid')).toBe(true);
      expect(van(metAfwijking(is, [code])).filter((x) => x.aard === 'beleid')).toEqual([]);
    },
  );

  it('settles nothing that it came after', () => {
    const boven = besluitMet({
      dwangsom: { per: 'overtreding', bedrag: 60_000 as never, maximum: 300_000 as never },
    });
    const later = g('afwijking', { op: '2026-03-11', van: 'dwangsom-boven-beleid', motivering: MOTIVERING });
    const codes = toetsOp({ ...boven, kroniek: [...boven.kroniek, later] }).gebreken.map((x) => x.code);
    expect(codes).toContain('dwangsom-boven-beleid');
  });
});

describe('what stays impossible, also with a motivation', () => {
  const blokkeert = (dossier: Dossier, code: string): void => {
    const gevonden = toetsOp(metAfwijking(dossier, NAMEN)).gebreken.filter((x) => x.code === code);
    expect(gevonden).toMatchObject([{ zwaarte: 'blokkerend', aard: 'wet' }]);
  };

  it('is a ban of 29 days in all [WRT-2-07] [BOZ-D7-01]', () => {
    const eerste = huisverbod('2026-03-10', '2026-03-20');
    const tot = (einde: string): Dossier =>
      metBesluit(
        [...voor(), eerste],
        g('besluit', {
          id: 'vl',
          op: '2026-03-19',
          besluitId: 'vl',
          maatregel: 'verlenging-huisverbod',
          verlengingVan: 'hv',
          huisverbod: { van: dag('2026-03-20'), tot: dag(einde) },
          motivering: { belangenafweging: true, evrm8: true },
        }),
      );
    blokkeert(tot('2026-04-08'), 'huisverbod-te-lang');
    const goed = toetsOp(tot('2026-04-07')).gebreken.map((x) => x.code);
    expect(goed).not.toContain('huisverbod-te-lang');
  });

  it('is a ban for somebody under 18', () => {
    const geval = GEVALLEN.find((x) => x.code === 'huisverbod-minderjarige')!;
    blokkeert(geval.is, 'huisverbod-minderjarige');
  });

  it('is a dwangsom without a maximum', () => {
    blokkeert(
      besluitMet({ dwangsom: { per: 'overtreding', bedrag: 50_000 as never } }),
      'dwangsom-zonder-maximum',
    );
  });

  it('is two repair sanctions for one violation at once [WRT-4-26]', () => {
    const twee = volledigDossier(
      ...goedBewijs(),
      ...goedSpoor(),
      goedBesluit({ id: 'b0', op: '2026-03-09', besluitId: 'b0' }),
      goedBesluit({ maatregel: 'last-onder-bestuursdwang' }),
    );
    blokkeert(twee, 'samenloop-herstelsancties');
  });
});

describe('a step with a criterion that is not met', () => {
  it('opens by a departure only where the criterion is a rule of the policy [WRT-2-03]', () => {
    const aarden: readonly Aard[] = ['wet', 'bevoegdheid', 'privacy', 'beleid'];
    fc.assert(
      fc.property(fc.subarray([...aarden], { minLength: 1 }), fc.boolean(), (gekozen, afgeweken) => {
        const criteria = gekozen.map((aard, i) => ({
          telling: { soort: 'nazorg', minstens: 1 },
          id: `c${i}`,
          tekst: 'Er is nazorg.',
          aard,
          bron: 'beleid',
        }));
        const [eerste, ...rest] = TESTBELEID.stappen;
        const beleid = eenBeleid({ stappen: [{ ...eerste, criteria }, ...rest] });
        const dossier = volledigDossier(
          g('melding', {}),
          ...(afgeweken ? [g('afwijking', { van: eerste!.id, motivering: MOTIVERING })] : []),
        );
        const open = afgeweken && gekozen.every((a) => a === 'beleid');
        const stap = toetsOp(dossier, undefined, beleid).stappen.find((s) => s.id === eerste!.id);
        expect(stap?.status).toBe(open ? 'mogelijk' : 'geblokkeerd');
      }),
      { numRuns: 60 },
    );
  });
});
