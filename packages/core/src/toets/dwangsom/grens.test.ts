import { describe, expect, it } from 'vitest';
import { eenGebeurtenis as g } from '../../dossier/dossier.builder.ts';
import type { Dossier } from '../../dossier/index.ts';
import { goedBesluit, goedBewijs, goedSpoor, volledigDossier } from '../gebreken/gebreken.builder.ts';
import { eenBeleid, gebrekenMet, TESTBELEID, toetsOp } from '../toets.builder.ts';

const rapport = {
  functie: 'boa',
  zelfWaargenomen: true,
  plaats: 'de stoep',
  methode: 'gehoord',
  rapportOndertekend: true,
  rapportGedagtekend: true,
} as const;
const ruim = { per: 'overtreding', bedrag: 50_000 as never, maximum: 1_000_000 as never } as const;
const metOvertredingen = (aantal: number): Dossier =>
  volledigDossier(
    goedBesluit({ dwangsom: ruim }),
    ...Array.from({ length: aantal }, (_, i) =>
      g('overtreding', { id: `o${i}`, op: `2026-04-0${i + 1}`, gedragsregel: 'r1', waarneming: rapport }),
    ),
  );
const metGrens = (aantal: number | null) =>
  eenBeleid({
    grenzen: [{ id: 'overtredingenVoorOpschaling', naam: 'Overtredingen per last', aantal, bron: 'beleid' }],
  });
const stand = (aantal: number, grens?: number | null) =>
  toetsOp(metOvertredingen(aantal), undefined, grens === undefined ? eenBeleid() : metGrens(grens))
    .dwangsommen[0]!;

describe('the number of breaches before a heavier measure [CCV-1.2.2-03]', () => {
  it('is shown as a counter where the policy sets it, with its source', () => {
    expect(stand(3, 5).grens).toEqual({
      aantal: 5,
      geteld: 3,
      tekst: '3 van 5',
      bron: expect.stringContaining('Testbeleid'),
    });
    expect(stand(3).grens).toBeUndefined();
    expect(stand(3, null).grens).toBeUndefined();
  });

  it('counts the fifth and nothing after it', () => {
    expect(stand(5, 5)).toMatchObject({ verbeurd: 250_000, grens: { tekst: '5 van 5' } });
    const zes = stand(6, 5);
    expect(zes).toMatchObject({ verbeurd: 250_000, grens: { tekst: '5 van 5' } });
    expect(zes.overtredingen[5]).toMatchObject({ bedrag: 0, invorderbaar: false });
    expect(zes.overtredingen[5]!.waarom?.[0]?.tekst).toMatch(/zwaardere maatregel/);
  });

  it('follows the policy when it is lowered from ten to five', () => {
    expect(stand(7, 10)).toMatchObject({ verbeurd: 350_000, grens: { tekst: '7 van 10' } });
    expect(stand(7, 5)).toMatchObject({ verbeurd: 250_000 });
  });

  it('starts at zero with a new order', () => {
    const nieuw = goedBesluit({ id: 'bn', besluitId: 'bn', op: '2026-06-01', dwangsom: ruim });
    const { dwangsommen } = toetsOp(
      { ...metOvertredingen(6), kroniek: [...metOvertredingen(6).kroniek, nieuw] },
      undefined,
      metGrens(5),
    );
    expect(dwangsommen.map((d) => d.grens?.tekst)).toEqual(['5 van 5', '0 van 5']);
  });
});

describe('amounts in bands', () => {
  const banden = [
    {
      id: 'spoed',
      naam: 'met spoed',
      wanneer: { feit: 'spoed' },
      van: 100_000,
      tot: 250_000,
      bron: 'beleid',
    },
    { id: 'gewoon', naam: 'gewoon', van: 20_000, tot: 60_000, bron: 'beleid' },
  ];
  const beleid = eenBeleid({
    bedragen: { dwangsom: { ...TESTBELEID.bedragen.dwangsom, aard: 'hoogste', banden } },
  });
  const zwaarte = (bedrag: number, spoed?: boolean, motivering = {}) => {
    const antwoord =
      spoed === undefined
        ? []
        : [g('oordeel', { op: '2026-01-27', feit: 'spoed', waarde: spoed, motivering: 'Gezien.' })];
    const dossier = volledigDossier(
      ...goedBewijs(),
      ...antwoord,
      ...goedSpoor(),
      goedBesluit({
        motivering,
        dwangsom: { per: 'overtreding', bedrag: bedrag as never, maximum: 300_000 as never },
      }),
    );
    return gebrekenMet(toetsOp(dossier, undefined, beleid), 'dwangsom-boven-beleid').map((x) => x.zwaarte);
  };

  it('takes the first band that holds, both ends included', () => {
    expect(zwaarte(60_000, false)).toEqual([]);
    expect(zwaarte(60_001, false)).toEqual(['risico']);
    expect(zwaarte(19_999, false)).toEqual(['aandacht']);
    expect(zwaarte(250_000, true)).toEqual([]);
    expect(zwaarte(60_000, true)).toEqual(['aandacht']);
  });

  it('leaves the room of both while it is not known which one holds', () => {
    expect(zwaarte(250_000)).toEqual([]);
    expect(zwaarte(250_001)).toEqual(['risico']);
  });

  it('asks no reason twice', () => {
    expect(zwaarte(250_000, false, { afwijkingBeleid: true })).toEqual([]);
  });
});
