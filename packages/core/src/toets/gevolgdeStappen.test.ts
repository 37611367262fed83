import { describe, expect, it } from 'vitest';
import { gevolgdeStappen } from './gevolgdeStappen.ts';
import type { Sport } from './ladder.ts';

type Status = Sport['stap']['status'];
const sport = (id: string, status: Status, anders: Partial<Sport> = {}): Sport => ({
  trede: 1,
  stap: { id, naam: id, status, criteria: [], wie: 'w', documenten: [] } as unknown as Sport['stap'],
  open: [],
  ...anders,
});
const eis = { open: [{ tekst: 'Er is gewaarschuwd.' }] } as unknown as Partial<Sport>;
const standen = (voor: Sport[], na: Sport[]) => gevolgdeStappen(voor, na).map(({ id, stand }) => [id, stand]);

describe('gevolgdeStappen', () => {
  it('tells the steps that were taken, skipped, taken now and still to come [CCV-3.2-04]', () => {
    const voor = [
      sport('gesprek', 'gedaan'),
      sport('waarschuwing', 'mogelijk', eis),
      sport('mediation', 'niet-van-toepassing'),
      sport('last', 'geblokkeerd', eis),
      sport('huisverbod', 'geblokkeerd'),
    ];
    const na = voor.map((s) => (s.stap.id === 'last' ? sport('last', 'gedaan') : s));
    expect(gevolgdeStappen(voor, na)).toEqual([
      { id: 'gesprek', naam: 'gesprek', stand: 'genomen', open: [] },
      { id: 'waarschuwing', naam: 'waarschuwing', stand: 'overgeslagen', open: ['Er is gewaarschuwd.'] },
      { id: 'mediation', naam: 'mediation', stand: 'niet-van-toepassing', open: [] },
      { id: 'last', naam: 'last', stand: 'nu', open: ['Er is gewaarschuwd.'] },
      { id: 'huisverbod', naam: 'huisverbod', stand: 'later', open: [] },
    ]);
  });

  it('calls another measure of the same choice not skipped, and nothing skipped while nothing is taken', () => {
    const keuze = { keuzegroep: 'maatregel' };
    const voor = [sport('bestuursdwang', 'mogelijk', keuze), sport('dwangsom', 'mogelijk', keuze)];
    const na = [voor[0]!, sport('dwangsom', 'gedaan', keuze)];
    expect(standen(voor, na)).toEqual([
      ['bestuursdwang', 'niet-van-toepassing'],
      ['dwangsom', 'nu'],
    ]);
    expect(standen(voor, voor)).toEqual([
      ['bestuursdwang', 'later'],
      ['dwangsom', 'later'],
    ]);
  });
});
