import { expect, it } from 'vitest';
import { eenBeleid, gebrekenMet, toetsOp } from '../toets.builder.ts';
import { goedBesluit } from './gebreken.builder.ts';
import { g, metBesluit, voor } from './gevallen.builder.ts';

const mandaat = (anders: object = {}) => ({
  id: 'm',
  naam: 'waarschuwen en besluiten',
  bij: { gebeurtenissen: ['waarschuwing', 'beslissing-op-bezwaar'], maatregelen: ['last-onder-dwangsom'] },
  orgaan: 'burgemeester',
  namens: 'teamleider Veiligheid, afdelingsmanager',
  bron: 'beleid',
  ...anders,
});
const gevonden = (mandaten: object[], ...gebeurtenissen: Parameters<typeof metBesluit>) =>
  gebrekenMet(toetsOp(metBesluit(...gebeurtenissen), undefined, eenBeleid({ mandaten })), 'onbevoegd-orgaan');
const door = (namens: string) => goedBesluit({ namens });
const waarschuwing = (afzender: string) =>
  voor([g('waarschuwing', { id: 'w0', op: '2026-01-30', afzender, bezorging: { bewijs: true } })]);

it.each(['Teamleider Veiligheid', 'afdelingsmanager', 'burgemeester', 'de burgemeester'])(
  'accepts a decision taken by %s',
  (namens) => expect(gevonden([mandaat()], voor(), door(namens))).toEqual([]),
);

it('names a decision and a warning by a function without a mandate', () => {
  const [besluit] = gevonden([mandaat()], voor(), door('wijkmanager'));
  expect(besluit).toMatchObject({ zwaarte: 'risico', aard: 'bevoegdheid', bij: 'b' });
  expect(besluit?.tekst).toContain('geen mandaat');
  expect(gevonden([mandaat()], waarschuwing('wijkmanager'))).toMatchObject([{ bij: 'w0' }]);
  expect(gevonden([mandaat({ namens: 'niemand' })], voor(), door('afdelingsmanager'))).toHaveLength(1);
});

it('holds a mandate up to and including its last day', () => {
  expect(gevonden([mandaat({ tot: '2026-03-10' })], voor(), door('afdelingsmanager'))).toEqual([]);
  const [na] = gevonden([mandaat({ tot: '2026-03-09' })], voor(), door('afdelingsmanager'));
  expect(na?.tekst).toContain('tot en met 2026-03-09');
});

it('says nothing where nobody is named, the policy is silent or has still to say', () => {
  expect(gevonden([mandaat()], voor())).toEqual([]);
  expect(gevonden([], voor(), door('wijkmanager'))).toEqual([]);
  expect(gevonden([mandaat({ namens: null })], voor(), door('wijkmanager'))).toEqual([]);
  expect(gevonden([mandaat({ bij: { maatregelen: ['huisverbod'] } })], voor(), door('wijkmanager'))).toEqual(
    [],
  );
});
