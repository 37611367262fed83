import { describe, expect, it } from 'vitest';
import { eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Dossier } from '../../dossier/index.ts';
import { eenBeleid, gebrekenMet, TESTBELEID, toetsOp } from '../toets.builder.ts';
import type { Zwaarte } from '../toets.ts';
import { goedBesluit, goedBewijs, goedSpoor, volledigDossier } from './gebreken.builder.ts';

const metZwaarte = (code: string, zwaarte: Zwaarte, dossier: Dossier) =>
  gebrekenMet(
    toetsOp(dossier, undefined, eenBeleid({ gebreken: { [code]: { zwaarte, bron: 'beleid' } } })),
    code,
  );
const boven = volledigDossier(
  ...goedBewijs(),
  ...goedSpoor(),
  goedBesluit({ dwangsom: { per: 'overtreding', bedrag: 60_000 as never, maximum: 300_000 as never } }),
);
const zonderMaximum = (volledig: Dossier['volledig']): Dossier => ({
  ...volledigDossier(
    ...goedBewijs(),
    ...goedSpoor(),
    goedBesluit({ dwangsom: { per: 'overtreding', bedrag: 50_000 as never } }),
  ),
  volledig,
});

describe('the weight of a defect under a policy', () => {
  it('is the one of the product where the policy says nothing', () => {
    expect(gebrekenMet(toetsOp(boven), 'dwangsom-boven-beleid')).toMatchObject([{ zwaarte: 'risico' }]);
  });

  it('may be heavier, with the source of that choice beside its own', () => {
    expect(metZwaarte('dwangsom-boven-beleid', 'blokkerend', boven)).toMatchObject([
      { zwaarte: 'blokkerend', bron: expect.stringContaining('; zwaarte volgens Testbeleid, par. 4') },
    ]);
  });

  it('may be lighter where the rule is the policy its own', () => {
    expect(metZwaarte('dwangsom-boven-beleid', 'aandacht', boven)).toMatchObject([{ zwaarte: 'aandacht' }]);
  });

  it('is never lighter where an act, a power or privacy asks it', () => {
    const volledig = zonderMaximum(['bewijs', 'lichtere-middelen', 'formeel-spoor']);
    expect(metZwaarte('dwangsom-zonder-maximum', 'aandacht', volledig)).toMatchObject([
      { zwaarte: 'blokkerend' },
    ]);
    const college = volledigDossier(...goedBewijs(), ...goedSpoor(), goedBesluit({ orgaan: 'college' }));
    expect(metZwaarte('onbevoegd-orgaan', 'aandacht', college)).toMatchObject([{ zwaarte: 'blokkerend' }]);
    const gedeeld = volledigDossier(g('gegevensverstrekking', { grondslag: 'geen' }));
    expect(metZwaarte('gegevensdeling-zonder-grondslag', 'aandacht', gedeeld)).toMatchObject([
      { zwaarte: 'blokkerend' },
    ]);
  });

  it('blocks nothing in a file that may hold more than it shows', () => {
    expect(metZwaarte('dwangsom-zonder-maximum', 'blokkerend', zonderMaximum([]))).toMatchObject([
      { zwaarte: 'risico' },
    ]);
  });

  it('leaves the weight alone of a decision that stands before the court', () => {
    const inStand = volledigDossier(
      ...boven.kroniek,
      g('uitspraak', { op: '2026-09-01', besluitId: 'b1', uitkomst: 'in-stand' }),
    );
    expect(metZwaarte('dwangsom-boven-beleid', 'blokkerend', inStand)).toMatchObject([
      { zwaarte: 'aandacht' },
    ]);
  });
});

describe('a number of policy', () => {
  const nacht = volledigDossier(
    ...[1, 2, 3, 4].map((n) => g('melding', { id: `n${n}`, op: `2026-01-0${n}T22:30` })),
    g('constatering', { id: 'd1', op: '2026-01-08T14:00' }),
    g('constatering', { id: 'd2', op: '2026-01-09T14:00' }),
    ...goedSpoor(),
    goedBesluit(),
  );
  const metNormen = (normen: object) =>
    gebrekenMet(
      toetsOp(nacht, undefined, eenBeleid({ normen: { ...TESTBELEID.normen, ...normen } })),
      'waarneming-niet-representatief',
    );

  it('decides what is night', () => {
    expect(metNormen({})).toHaveLength(1);
    expect(metNormen({ nachtVan: { waarde: 23, bron: 'beleid' } })).toEqual([]);
  });

  it('leaves the finding out where the policy gives none', () => {
    expect(metNormen({ nachtVan: { waarde: null, bron: 'beleid' } })).toEqual([]);
    expect(metNormen({ meldingenPatroon: { waarde: 5, bron: 'beleid' } })).toEqual([]);
  });

  it('decides how old the last sign may be', () => {
    const oud = volledigDossier(...goedBewijs(), ...goedSpoor(), goedBesluit({ op: '2026-03-10' }));
    const met = (waarde: number | null) =>
      gebrekenMet(
        toetsOp(
          oud,
          undefined,
          eenBeleid({
            normen: { ...TESTBELEID.normen, bewijsActueelMaanden: { waarde, bron: 'beleid' } },
          }),
        ),
        'verouderd-bewijs',
      );
    expect(met(6)).toEqual([]);
    // The last sign is of 22 January: a month later is 22 February.
    expect(met(1)).toHaveLength(1);
    expect(met(null)).toEqual([]);
  });
});
