import { describe, expect, it } from 'vitest';
import { dag, dossierMet, eenGebeurtenis } from '../../dossier/dossier.builder.ts';
import { leesKroniek } from '../../dossier/index.ts';
import { eurocent } from '../../shared/index.ts';
import { eerdereInvorderingen } from './eerdereInvorderingen.ts';

const besluit = eenGebeurtenis('besluit', {
  besluitId: 'b1',
  maatregel: 'last-onder-dwangsom',
  op: '2026-01-10',
});
const invordering = (op: string, bedrag?: number, anders = {}) =>
  eenGebeurtenis('invorderingsbeschikking', {
    id: `i-${op}`,
    op,
    besluitId: 'b1',
    ...(bedrag !== undefined && { bedrag: eurocent(bedrag) }),
    ...anders,
  });
const betaling = (op: string, bedrag: number, besluitId = 'b1') =>
  eenGebeurtenis('betaling', { id: `p-${op}`, op, besluitId, bedrag: eurocent(bedrag) });
const lees = (...kroniek: Parameters<typeof dossierMet>) =>
  eerdereInvorderingen(leesKroniek(dossierMet(besluit, ...kroniek), { peildatum: dag('2026-12-31') }));

describe('eerdereInvorderingen', () => {
  it('tells date, measure, amount and whether it was collected, the oldest paid first [CCV-4.2-01]', () => {
    expect(
      lees(
        invordering('2026-02-01', 500_00, { overtredingen: ['o1', 'o2'] }),
        invordering('2026-03-01', 500_00),
        invordering('2026-04-01', 500_00),
        betaling('2026-05-01', 700_00),
      ),
    ).toEqual([
      {
        op: '2026-02-01',
        maatregel: 'last-onder-dwangsom',
        bedrag: 50_000,
        overtredingen: 2,
        stand: 'betaald',
      },
      { op: '2026-03-01', maatregel: 'last-onder-dwangsom', bedrag: 50_000, stand: 'deels-betaald' },
      { op: '2026-04-01', maatregel: 'last-onder-dwangsom', bedrag: 50_000, stand: 'open' },
    ]);
  });

  it('does not guess where a decision names no amount, and counts no payment of another order', () => {
    expect(lees(invordering('2026-02-01'), invordering('2026-03-01', 100)).map(({ stand }) => stand)).toEqual(
      ['onbekend', 'onbekend'],
    );
    expect(lees(invordering('2026-02-01', 100), betaling('2026-02-02', 100, 'b2'))[0]?.stand).toBe('open');
  });

  it('leaves out what was withdrawn, and the measure of a decision that is not there', () => {
    const weg = eenGebeurtenis('intrekking', { op: '2026-03-02', betreft: ['i-2026-03-01'] });
    expect(lees(invordering('2026-03-01', 100), weg)).toEqual([]);
    expect(lees(invordering('2026-03-01', 100, { besluitId: 'b9' }))).toEqual([
      { op: '2026-03-01', bedrag: 100, stand: 'open' },
    ]);
  });
});
