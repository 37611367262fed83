import { describe, expect, it } from 'vitest';
import { datum } from '../shared/index.ts';
import type { Mandaat } from './onderdelen.schema.ts';
import { bepaalRandvoorwaarde, type RandvoorwaardeGegevens } from './randvoorwaarde.ts';

const NIETS: RandvoorwaardeGegevens = { aanwijzingen: [], mandaten: [] };
const mandaat = (anders: Partial<Mandaat> = {}): Mandaat => ({
  id: 'm',
  naam: 'Mandaat',
  bron: 'par',
  bij: { gebeurtenissen: ['waarschuwing'] },
  orgaan: 'burgemeester',
  namens: 'teamleider',
  ...anders,
});
const op = datum('2026-11-21');
const stand = (
  gegevens: Partial<RandvoorwaardeGegevens>,
  regel: Parameters<typeof bepaalRandvoorwaarde>[0] = {},
) => bepaalRandvoorwaarde(regel, { ...NIETS, ...gegevens }, op);

describe('bepaalRandvoorwaarde', () => {
  it('[CCV-4.1-07] is unknown without an answer, missing after "not arranged"', () => {
    expect(stand({})).toEqual({ uit: 'antwoord', stand: 'onbekend' });
    expect(stand({ antwoord: { geregeld: false } })).toEqual({ uit: 'antwoord', stand: 'ontbreekt' });
    expect(stand({ antwoord: { geregeld: true } })).toEqual({ uit: 'antwoord', stand: 'geregeld' });
  });

  it.each([
    ['2026-11-20', 'verlopen'],
    ['2026-11-21', 'geregeld'],
  ])('[CCV-4.1-07] holds up to and including its last day: %s is %s', (tot, verwacht) => {
    const uit = { stand: verwacht, tot };
    expect(stand({ antwoord: { geregeld: true, tot } })).toEqual({ uit: 'antwoord', ...uit });
    expect(stand({ mandaten: [mandaat({ tot: datum(tot) })] }, { mandaat: 'm' })).toEqual({
      uit: 'mandaat',
      ...uit,
    });
    expect(stand({ aanwijzingen: [{ van: '2026-01-01', tot }] }, { aanwijzing: 'toezicht' })).toEqual({
      uit: 'aanwijzing',
      ...uit,
    });
  });

  it('[CCV-4.1-07] asks for a mandate only while the policy leaves it empty', () => {
    const antwoord = { geregeld: false };
    expect(stand({ antwoord, mandaten: [mandaat()] }, { mandaat: 'm' })).toEqual({
      uit: 'mandaat',
      stand: 'geregeld',
    });
    expect(stand({ antwoord, mandaten: [mandaat({ namens: null })] }, { mandaat: 'm' }).stand).toBe(
      'ontbreekt',
    );
    expect(stand({ mandaten: [mandaat({ id: 'ander' })] }, { mandaat: 'm' }).stand).toBe('onbekend');
  });

  it('looks at the designation that lasts longest, and not at one that is still to begin', () => {
    const kijk = (aanwijzingen: RandvoorwaardeGegevens['aanwijzingen']) =>
      stand({ aanwijzingen, antwoord: { geregeld: true } }, { aanwijzing: 'toezicht' });
    expect(kijk([])).toEqual({ uit: 'aanwijzing', stand: 'onbekend' });
    expect(kijk([{ van: '2026-11-22' }]).stand).toBe('onbekend');
    expect(kijk([{ van: '2026-11-21' }]).stand).toBe('geregeld');
    const verlopen = { van: '2025-01-01', tot: '2025-12-31' };
    expect(kijk([{ van: '2026-01-01' }, verlopen])).toEqual({ uit: 'aanwijzing', stand: 'geregeld' });
    expect(kijk([verlopen, { van: '2024-01-01', tot: '2024-12-31' }])).toMatchObject({ tot: '2025-12-31' });
  });
});
