import { describe, expect, it } from 'vitest';
import { nodigBij, watVanStap } from './nodigBij.ts';

type Regel = Parameters<typeof nodigBij>[0][number] & { id: string };
const regel = (id: string, anders: Partial<Regel> = {}): Regel => ({
  id,
  spoor: 'woonoverlast',
  stand: 'ontbreekt',
  bij: { gebeurtenissen: ['waarschuwing'], maatregelen: [] },
  ...anders,
});
const ids = (regels: Regel[], soorten: string[], maatregelen: string[] = []) => {
  const { nietOpOrde, onbekend } = nodigBij(regels, 'woonoverlast', { soorten, maatregelen });
  return [nietOpOrde.map(({ id }) => id), onbekend.map(({ id }) => id)];
};

describe('nodigBij', () => {
  it('[CCV-4.1-07] gives what a waarschuwing needs and is missing or expired, and apart what nobody looked into', () => {
    const regels = [
      regel('mandaat'),
      regel('convenant', { stand: 'verlopen' }),
      regel('sjablonen', { stand: 'onbekend' }),
      regel('verordening', { stand: 'geregeld' }),
    ];
    expect(ids(regels, ['waarschuwing'])).toEqual([['mandaat', 'convenant'], ['sjablonen']]);
    expect(ids(regels, ['gesprek'])).toEqual([[], []]);
  });

  it('[CCV-4.1-07] looks at the measure of a decision, on the track of the dossier', () => {
    const piket = regel('piket', { bij: { gebeurtenissen: [], maatregelen: ['huisverbod'] } });
    expect(ids([piket], ['besluit'], ['huisverbod'])).toEqual([['piket'], []]);
    expect(ids([piket], ['besluit'], ['last-onder-dwangsom'])).toEqual([[], []]);
    expect(ids([{ ...piket, spoor: 'openbare-ruimte' }], ['besluit'], ['huisverbod'])).toEqual([[], []]);
  });

  it('reads a step with one kind, with several, and with none', () => {
    expect(watVanStap({ gebeurtenis: { soort: 'waarschuwing' } })).toEqual({
      soorten: ['waarschuwing'],
      maatregelen: [],
    });
    expect(
      watVanStap({ gebeurtenis: { soort: ['gesprek', 'besluit'] }, maatregelen: ['huisverbod'] }),
    ).toEqual({ soorten: ['gesprek', 'besluit'], maatregelen: ['huisverbod'] });
    expect(watVanStap(undefined)).toEqual({ soorten: [], maatregelen: [] });
  });
});
