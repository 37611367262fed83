import { expect, it } from 'vitest';
import { eenBeleid, gebrekenMet, toetsOp } from '../toets.builder.ts';
import { volledigDossier } from './gebreken.builder.ts';
import { g, huisverbod, metBesluit, voor } from './gevallen.builder.ts';

const CODE = 'huisverbod-niet-in-verordening';
const met = (waarde: unknown) =>
  eenBeleid({ normen: { huisverbodInVerordening: { waarde, bron: 'beleid' } } });
const GENOMEN = metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20'));
const bij = (dossier: typeof GENOMEN, waarde: unknown, op?: string) =>
  gebrekenMet(toetsOp(dossier, op, met(waarde)), CODE).map((gebrek) => [gebrek.zwaarte, gebrek.bij]);

it.each(['nee', ' Nee ', false])(
  'warns as soon as a presence ban is announced: %j [CCV-3.1-10]',
  (waarde) => {
    const voornemen = (maatregel: 'huisverbod' | 'last-onder-dwangsom') =>
      volledigDossier(...voor(), g('voornemen', { id: 'v2', op: '2026-03-08', maatregel }));
    expect(bij(voornemen('huisverbod'), waarde)).toEqual([['aandacht', 'v2']]);
    expect(bij(voornemen('last-onder-dwangsom'), waarde)).toEqual([]);
  },
);

it('stays with the decision, also long after it [CCV-3.1-10]', () => {
  expect(bij(GENOMEN, 'nee')).toEqual([['aandacht', 'hv']]);
  expect(bij(GENOMEN, 'nee', '2027-06-01')).toEqual([['aandacht', 'hv']]);
});

it.each(['2:79 lid 3', true, null, ''])(
  'says nothing when an article is named or nobody looked: %j',
  (waarde) => {
    expect(bij(GENOMEN, waarde)).toEqual([]);
  },
);

it('leaves a presence ban on another act alone', () => {
  const anders = huisverbod('2026-03-10', '2026-03-20', { grondslag: 'artikel 2 Wet tijdelijk huisverbod' });
  expect(bij(metBesluit(voor(), anders), 'nee')).toEqual([]);
});
