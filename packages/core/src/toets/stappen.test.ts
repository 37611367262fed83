import { describe, expect, it } from 'vitest';
import type { GecompileerdeStap } from '../beleid/index.ts';
import { dossierMet, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek } from '../dossier/index.ts';
import { datum, type Waarheid } from '../shared/index.ts';
import { bepaalFase, bepaalRegies, bepaalStappen } from './stappen.ts';

const feiten = (...kroniek: Gebeurtenis[]): never =>
  ({ kroniek: leesKroniek(dossierMet(...kroniek), { peildatum: datum('2026-12-31') }) }) as never;
const uitslag = (waarheid: Waarheid, bewijs: string[] = []) => ({ waarheid, bewijs });

describe('bepaalFase', () => {
  const fase = (...bereikt: Waarheid[]): string =>
    bepaalFase(
      { fasen: bereikt.map((w, i) => ({ id: `f${i}`, bereikt: () => uitslag(w) })) as never },
      feiten(),
    );

  it('is the last phase that is surely reached', () => {
    expect(fase('ja', 'ja', 'nee')).toBe('f1');
    expect(fase('ja', 'nee', 'ja')).toBe('f2');
    expect(fase('ja', 'onbekend', 'nee')).toBe('f0');
  });

  it('is the first one when none is, and none where the policy has none', () => {
    expect(fase('nee', 'onbekend')).toBe('f0');
    expect(fase()).toBe('');
  });
});

describe('bepaalStappen', () => {
  type Anders = {
    criteria?: readonly (readonly [aard: string, waarheid: Waarheid])[];
    gedaan?: Waarheid;
    niet?: Waarheid;
  };
  const eenStap = ({ criteria = [], gedaan = 'nee', niet = 'nee' }: Anders): GecompileerdeStap =>
    ({
      stap: { id: 's', naam: 'Stap', wie: 'burgemeester', documenten: ['brief'] },
      bron: 'bron van de stap',
      gedaan: () => uitslag(gedaan),
      nietVanToepassing: () => uitslag(niet),
      criteria: criteria.map(([aard, waarheid], i) => ({
        id: `c${i}`,
        aard,
        tekst: `Criterium ${i}`,
        bron: i === 0 ? 'eigen bron' : '',
        beoordeel: () => uitslag(waarheid, [`g${i}`]),
      })),
    }) as never;
  const stap = (anders: Anders, ...kroniek: Gebeurtenis[]) =>
    bepaalStappen({ stappen: [eenStap(anders)] }, feiten(...kroniek))[0]!;
  const status = (anders: Anders, ...kroniek: Gebeurtenis[]) => stap(anders, ...kroniek).status;

  it('shows the step with each criterion, its evidence and its source', () => {
    expect(
      stap({
        criteria: [
          ['wet', 'ja'],
          ['beleid', 'nee'],
          ['wet', 'onbekend'],
        ],
      }),
    ).toEqual({
      id: 's',
      naam: 'Stap',
      status: 'geblokkeerd',
      wie: 'burgemeester',
      documenten: ['brief'],
      criteria: [
        { id: 'c0', aard: 'wet', tekst: 'Criterium 0', voldaan: true, bewijs: ['g0'], bron: 'eigen bron' },
        {
          id: 'c1',
          aard: 'beleid',
          tekst: 'Criterium 1',
          voldaan: false,
          bewijs: ['g1'],
          bron: 'bron van de stap',
        },
        {
          id: 'c2',
          aard: 'wet',
          tekst: 'Criterium 2',
          voldaan: 'onbekend',
          bewijs: ['g2'],
          bron: 'bron van de stap',
        },
      ],
    });
  });

  it('is open when every criterion is met, closed on one that is not or not known', () => {
    expect(status({})).toBe('mogelijk');
    expect(
      status({
        criteria: [
          ['wet', 'ja'],
          ['beleid', 'ja'],
        ],
      }),
    ).toBe('mogelijk');
    expect(
      status({
        criteria: [
          ['wet', 'nee'],
          ['beleid', 'ja'],
        ],
      }),
    ).toBe('geblokkeerd');
    expect(status({ criteria: [['beleid', 'onbekend']] })).toBe('geblokkeerd');
  });

  it('opens on a deviation from this step what the policy asks, and nothing else', () => {
    const afwijking = (van: string) => g('afwijking', { van });
    expect(status({ criteria: [['beleid', 'nee']] }, afwijking('s'))).toBe('mogelijk');
    expect(status({ criteria: [['beleid', 'onbekend']] }, afwijking('s'))).toBe('mogelijk');
    expect(status({ criteria: [['beleid', 'nee']] }, afwijking('ander'))).toBe('geblokkeerd');
    expect(
      status(
        {
          criteria: [
            ['beleid', 'nee'],
            ['wet', 'nee'],
          ],
        },
        afwijking('s'),
      ),
    ).toBe('geblokkeerd');
    for (const aard of ['wet', 'bevoegdheid', 'privacy']) {
      expect(status({ criteria: [[aard, 'nee']] }, afwijking('s')), aard).toBe('geblokkeerd');
    }
  });

  it('is done, or does not apply, only when that is sure', () => {
    expect(status({ gedaan: 'ja', criteria: [['wet', 'nee']] })).toBe('gedaan');
    expect(status({ gedaan: 'onbekend' })).toBe('mogelijk');
    expect(status({ niet: 'ja', gedaan: 'ja' })).toBe('niet-van-toepassing');
    expect(status({ niet: 'onbekend' })).toBe('mogelijk');
  });
});

describe('bepaalRegies', () => {
  const regel = (rol: string, organisatie: string, waarheid: Waarheid = 'ja') => ({
    regel: { rol, organisatie, tekst: `${organisatie} leidt.` },
    bron: `bron ${organisatie}`,
    wanneer: () => uitslag(waarheid),
  });
  const regies = (regels: object[], ...kroniek: Gebeurtenis[]) =>
    bepaalRegies({ regie: regels as never }, feiten(...kroniek));
  const overdracht = (op: string, aanvaard?: boolean, rol: 'proces' | 'overall' = 'overall') =>
    g('regie', { id: op, op, rol, naar: 'politie', ...(aanvaard === undefined ? {} : { aanvaard }) });
  const gemeente = {
    rol: 'overall',
    organisatie: 'gemeente',
    waarom: [{ tekst: 'gemeente leidt.', bron: 'bron gemeente' }],
  };

  it('takes per role the first rule that surely holds', () => {
    expect(regies([regel('overall', 'gemeente'), regel('overall', 'politie')])).toEqual([gemeente]);
    expect(regies([regel('overall', 'politie', 'nee'), regel('overall', 'gemeente')])).toEqual([gemeente]);
    expect(regies([regel('overall', 'politie', 'onbekend'), regel('overall', 'gemeente')])).toEqual([
      gemeente,
    ]);
    expect(regies([regel('overall', 'gemeente'), regel('zorg', 'ggd')])).toMatchObject([
      { rol: 'overall' },
      { rol: 'zorg', organisatie: 'ggd' },
    ]);
    expect(regies([])).toEqual([]);
  });

  it('follows an accepted transfer, also of a role that no rule gives', () => {
    const aanvaard = {
      organisatie: 'politie',
      waarom: [{ tekst: 'De regie is op 2026-03-01 overgedragen en aanvaard.' }],
    };
    expect(regies([regel('overall', 'gemeente')], overdracht('2026-03-01T10:00', true))).toEqual([
      { rol: 'overall', ...aanvaard },
    ]);
    expect(regies([], overdracht('2026-03-01', true, 'proces'))).toEqual([{ rol: 'proces', ...aanvaard }]);
  });

  it('names the last transfer that was refused or not accepted yet', () => {
    const met = (...kroniek: Gebeurtenis[]) => regies([regel('overall', 'gemeente')], ...kroniek);
    const erbij = (tekst: string) => [{ ...gemeente, waarom: [...gemeente.waarom, { tekst }] }];
    expect(met(overdracht('2026-03-01', false))).toEqual(erbij('Een overdracht van de regie is geweigerd.'));
    expect(met(overdracht('2026-03-01'))).toEqual(erbij('Een overdracht van de regie is nog niet aanvaard.'));
    expect(met(overdracht('2026-03-01', false), overdracht('2026-04-01'))).toEqual(
      erbij('Een overdracht van de regie is nog niet aanvaard.'),
    );
    expect(regies([], overdracht('2026-03-01'))).toEqual([]);
  });
});
