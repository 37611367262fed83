import { describe, expect, it } from 'vitest';
import type { Dossier, Gebeurtenis } from '../../dossier/index.ts';
import { eenBeleid, gebrekenMet, TESTBELEID, toetsOp } from '../toets.builder.ts';
import { goedBesluit, goedBewijs, volledigDossier } from './gebreken.builder.ts';
import { g, huisverbod, onvolledig, oordeel, voor } from './gevallen.builder.ts';

const CODE = 'huisverbod-niet-ultimum-remedium';
const verbod = (anders = {}) => huisverbod('2026-03-10', '2026-03-20', { motivering: {}, ...anders });
const van = (...kroniek: Gebeurtenis[]) => gebrekenMet(toetsOp(volledigDossier(...kroniek)), CODE);

describe('a huisverbod as the last means', () => {
  it('names each less intrusive way that was neither used nor found impossible [BOZ-4-10]', () => {
    expect(van(...voor(), verbod())).toMatchObject([
      {
        zwaarte: 'blokkerend',
        tekst: expect.stringContaining(
          'Niet gebruikt en niet uitgelegd: buurtbemiddeling of mediation, hulp of zorg, een last onder dwangsom of bestuursdwang.',
        ),
      },
    ]);
    const onmogelijk = (motivering?: string) =>
      g('interventie', {
        id: 'iv',
        op: '2026-02-01',
        aard: 'buurtbemiddeling',
        resultaat: 'niet-mogelijk',
        motivering,
      });
    expect(van(...voor([onmogelijk('De melder durft niet.')]), verbod())[0]?.tekst).not.toContain(
      'bemiddeling',
    );
    expect(van(...voor([onmogelijk()]), verbod())[0]?.tekst).toContain('bemiddeling');
  });

  it('names tenancy law only where the dwelling is rented', () => {
    const huur: Dossier = {
      ...volledigDossier(...voor(), verbod()),
      object: { woonvorm: 'huur-corporatie' },
    };
    expect(gebrekenMet(toetsOp(huur), CODE)[0]?.tekst).toContain('het huurrecht');
    expect(van(...voor(), verbod())[0]?.tekst).not.toContain('het huurrecht');
  });

  it('may come without an earlier order when the reason is there, and not without [CCV-1.2.2-05]', () => {
    expect(van(...voor(), verbod({ motivering: { anderemiddelen: true } }))).toEqual([]);
    expect(van(...voor([oordeel('gegrondeRedenenLastNietTijdigEffectief', true)]), verbod())).toEqual([]);
    expect(van(...voor(), verbod({ motivering: { anderemiddelen: false } }))).toMatchObject([
      { zwaarte: 'blokkerend' },
    ]);
  });

  it('is looked at when it is announced, before it is taken [BOZ-4-10]', () => {
    const voornemen = g('voornemen', { id: 'vh', op: '2026-03-01', maatregel: 'huisverbod' });
    expect(van(...goedBewijs(), voornemen)).toMatchObject([{ zwaarte: 'blokkerend', bij: 'vh' }]);
    const naLast = van(...voor(), goedBesluit(), { ...voornemen, op: '2026-05-01' as never });
    expect(naLast).toMatchObject([{ zwaarte: 'aandacht' }]);
    expect(naLast[0]?.tekst).not.toContain('een last');
    expect(gebrekenMet(toetsOp(onvolledig(volledigDossier(...goedBewijs(), voornemen))), CODE)).toMatchObject(
      [{ zwaarte: 'aandacht' }],
    );
  });
});

describe('the remedy against a decision', () => {
  const zwaarte = (rechtsmiddel: 'bezwaar' | 'beroep', beleid = eenBeleid()) =>
    gebrekenMet(
      toetsOp(volledigDossier(...voor(), verbod({ rechtsmiddel })), undefined, beleid),
      'rechtsmiddel-onjuist',
    ).map((x) => x.zwaarte);

  it('is the one whose term the decision starts', () => {
    expect(zwaarte('beroep')).toEqual([]);
    expect(zwaarte('bezwaar')).toEqual(['risico']);
  });

  it('follows the policy when a lawyer reads it differently', () => {
    const termijnen = TESTBELEID.termijnen.map((t) =>
      t.id === 'awb.beroep' ? { ...t, gehaaldDoor: { soort: 'bezwaar' } } : t,
    );
    const beleid = eenBeleid({ termijnen });
    expect(zwaarte('bezwaar', beleid)).toEqual([]);
    expect(zwaarte('beroep', beleid)).toEqual(['risico']);
  });

  it('is not judged where no term says it', () => {
    const termijnen = TESTBELEID.termijnen.filter((t) => t.id !== 'awb.beroep');
    expect(zwaarte('bezwaar', eenBeleid({ termijnen }))).toEqual([]);
  });
});

describe('a second order for the same conduct', () => {
  const rapport = { functie: 'boa', zelfWaargenomen: true, plaats: 'stoep', methode: 'gehoord' } as const;
  const breuk = (n: number): Gebeurtenis =>
    g('overtreding', { id: `o${n}`, op: `2026-04-0${n}`, gedragsregel: 'r1', waarneming: rapport });
  const samenloop = (aantal: number) =>
    gebrekenMet(
      toetsOp(
        volledigDossier(
          ...voor(),
          goedBesluit({ id: 'b0', besluitId: 'b0', op: '2026-03-10' }),
          ...Array.from({ length: aantal }, (_, i) => ({ ...breuk(i + 1), besluitId: 'b0' }) as Gebeurtenis),
          goedBesluit({ op: '2026-05-01', begunstigingTot: '2026-05-15' as never, bezorging: {} }),
        ),
      ),
      'samenloop-herstelsancties',
    );

  it('has to wait until the first one is used up (EUR 3,000 at the sixth breach)', () => {
    expect(samenloop(5)).toMatchObject([{ zwaarte: 'blokkerend' }]);
    expect(samenloop(6)).toEqual([]);
  });
});
