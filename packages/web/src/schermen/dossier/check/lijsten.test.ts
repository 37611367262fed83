import { describe, expect, it } from 'vitest';
import {
  type Afbakening,
  type Brief,
  type Dossierstuk,
  formulierVoorBrief,
  formulierVoorStuk,
  verdeelBrieven,
  verdeelStukken,
  verdeelWegen,
} from './lijsten.ts';

const weg = (id: string, gevolg: Afbakening['gevolg'], geldt: Afbakening['geldt']) =>
  ({ id, naam: id, gevolg, geldt, weg: 'w', tekst: 't', aard: 'wet', bewijs: [], bron: 'b' }) as Afbakening;
const stuk = (
  id: string,
  vereist: Dossierstuk['vereist'],
  aanwezig: Dossierstuk['aanwezig'],
): Dossierstuk => ({
  id,
  naam: id,
  vereist,
  aanwezig,
  bewijs: [],
  bron: 'b',
});
const brief = (id: string, nodig: Brief['nodig'], verzonden: Brief['verzonden']) =>
  ({
    id,
    naam: id,
    nodig,
    verzonden,
    moment: 'm',
    aan: 'a',
    inhoud: ['i'],
    bezorging: [],
    grondslag: [],
    bewijs: [],
    bron: 'b',
  }) as Brief;
const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);

describe('the lists of the policy on the Dossiercheck', () => {
  it('puts the road that closes this one first, and what is not known apart', () => {
    const { nu, onbekend } = verdeelWegen([
      weg('samen', 'samenloop', true),
      weg('nee', 'eerst', false),
      weg('eerst', 'eerst', true),
      weg('dicht', 'andere-weg', true),
      weg('weet-niet', 'eerst', 'onbekend'),
    ]);
    expect([ids(nu), ids(onbekend)]).toEqual([['dicht', 'eerst', 'samen'], ['weet-niet']]);
  });

  it('counts as missing only what is required for certain, and leaves out what is not', () => {
    const { lijst, ontbreken } = verdeelStukken([
      stuk('er', true, true),
      stuk('misschien', 'onbekend', false),
      stuk('weg', true, false),
      stuk('onduidelijk', true, 'onbekend'),
      stuk('niet-nodig', false, false),
    ]);
    expect(ids(lijst)).toEqual(['weg', 'onduidelijk', 'misschien', 'er']);
    expect(ontbreken).toBe(2);
  });

  it('shows letters that are needed, those still to send first', () => {
    const { lijst, teSturen } = verdeelBrieven([
      brief('weg', true, true),
      brief('nu', true, false),
      brief('later', false, false),
      brief('onbekend', true, 'onbekend'),
    ]);
    expect([ids(lijst), teSturen]).toEqual([['nu', 'onbekend', 'weg'], 2]);
  });
});

type Beleid = NonNullable<Parameters<typeof formulierVoorStuk>[1]>;
const BELEID = {
  feiten: { plan: { naam: 'Plan', type: 'ja-nee', vraag: 'Is er een plan?', bron: 'b' } },
  stappen: [{ id: 'waarschuwing', criteria: [], gebeurtenis: { soort: 'waarschuwing' } }],
  dossierlijst: [
    { id: 'verslag', aanwezig: { telling: { soort: 'gesprek', minstens: 1 } } },
    { id: 'plan', aanwezig: { feit: 'plan' } },
    { id: 'stil', aanwezig: { niet: { feit: 'plan' } } },
  ],
  brieven: [
    { id: 'bij-stap', stap: 'waarschuwing' },
    {
      id: 'naam',
      aan: 'ouders',
      aanwezig: { telling: { soort: 'brief', waar: { brief: 'aan-ouders' }, minstens: 1 } },
    },
    { id: 'eigen', aanwezig: { telling: { soort: 'voornemen', minstens: 1 } } },
  ],
} as unknown as Beleid;

describe('the form that puts it there', () => {
  it.each([
    ['verslag', { doe: 'nieuw', soort: 'gesprek' }],
    ['plan', { doe: 'nieuw', soort: 'oordeel', waarden: { feit: 'plan' } }],
    ['stil', undefined],
    ['bestaat-niet', undefined],
  ])('for the piece %s', (id, formulier) => expect(formulierVoorStuk(id, BELEID)).toEqual(formulier));

  it.each([
    ['bij-stap', { doe: 'nieuw', soort: 'waarschuwing' }],
    ['eigen', { doe: 'nieuw', soort: 'voornemen' }],
    ['naam', { doe: 'nieuw', soort: 'brief', waarden: { brief: 'aan-ouders', aan: 'ouders' } }],
  ])('for the letter %s', (id, formulier) => expect(formulierVoorBrief(id, BELEID)).toEqual(formulier));

  it('knows no form without the policy', () => {
    expect([formulierVoorStuk('verslag', undefined), formulierVoorBrief('eigen', undefined)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
