import { describe, expect, it } from 'vitest';
import { eenBeleid, gebrekenMet, TESTBELEID, toetsOp } from '../toets.builder.ts';
import {
  besluitMet,
  goedBesluit,
  goedBewijs,
  goedSpoor,
  volledigDossier,
  zwaartes,
} from './gebreken.builder.ts';
import { dag, g, metBesluit, onvolledig, voor, zonder } from './gevallen.builder.ts';

const regels = (tekst: string, anders: object = {}) => [{ id: 'r1', tekst, ...anders }];
const met = (tekst: string, begunstigingTot: string | undefined, anders: object = {}) =>
  besluitMet({
    gedragsregels: regels(tekst),
    begunstigingTot: begunstigingTot === undefined ? undefined : dag(begunstigingTot),
    ...anders,
  });
const WAND = 'U plaatst een geluidwerende wand tussen het hondenhok en de woning van de buren.';

describe('a term to comply that is too short for what is asked', () => {
  const kort = (tekst: string, tot: string, anders: object = {}): string[] =>
    zwaartes(met(tekst, tot, anders), 'begunstigingstermijn-te-kort');

  it('is a risk where work is asked in less days than the norm', () => {
    expect(kort(WAND, '2026-03-10')).toEqual(['risico']);
    expect(kort(WAND, '2026-03-12')).toEqual(['risico']);
  });

  it('is a question where it is just that long or the words do not tell', () => {
    expect(kort(WAND, '2026-03-13')).toEqual(['aandacht']);
    expect(kort('U bewaart na 22.00 uur de rust.', '2026-03-12')).toEqual(['aandacht']);
  });

  it('is nothing for a mere prohibition, a longer term, motivated haste, or a rule found possible', () => {
    expect(kort('Geen muziek na 22.00 uur.', '2026-03-10')).toEqual([]);
    expect(kort(WAND, '2026-03-14')).toEqual([]);
    expect(kort(WAND, '2026-03-11', { motivering: { spoed: true, belangenafweging: true } })).toEqual([]);
    const mogelijk = { gedragsregels: regels('U bewaart na 22.00 uur de rust.', { nakoombaar: true }) };
    expect(kort('', '2026-03-11', mogelijk)).toEqual([]);
  });

  it('is asked about where no term is on file and something has to be done first', () => {
    const code = 'begunstigingstermijn-ontbreekt';
    expect(zwaartes(met('De tuin moet worden opgeruimd.', undefined), code)).toEqual(['aandacht']);
    expect(zwaartes(met('Geen muziek na 22.00 uur.', undefined), code)).toEqual([]);
  });
});

describe('an order of which the rules are not on file [CCV-3.2-05]', () => {
  const zonderRegels = besluitMet({ gedragsregels: undefined });

  it('asks what they are where the formal track is complete, and nowhere else', () => {
    expect(zwaartes(zonderRegels, 'gedragsregel-vaag')).toEqual(['aandacht']);
    expect(zwaartes(onvolledig(zonderRegels), 'gedragsregel-vaag')).toEqual([]);
    expect(
      zwaartes(
        besluitMet({ gedragsregels: undefined, maatregel: 'spoedeisende-bestuursdwang' }),
        'gedragsregel-vaag',
      ),
    ).toEqual([]);
  });

  it('asks about a rule that is an open norm, unless a person found it concrete', () => {
    const tekst = 'U gedraagt zich zoals een goed buur betaamt.';
    expect(zwaartes(besluitMet({ gedragsregels: regels(tekst) }), 'gedragsregel-vaag')).toEqual(['aandacht']);
    expect(
      zwaartes(besluitMet({ gedragsregels: regels(tekst, { concreet: true }) }), 'gedragsregel-vaag'),
    ).toEqual([]);
  });
});

describe('an order that reaches too far [CCV-3.2-05]', () => {
  const ruim = (tekst: string, anders: object = {}): string[] =>
    zwaartes(besluitMet({ gedragsregels: regels(tekst, anders) }), 'last-te-ruim');

  it('is a risk outside the dwelling and its surroundings, a question without any limit', () => {
    expect(ruim('U mag in de gehele gemeente geen muziek maken.')).toEqual(['risico']);
    expect(ruim('U mag op geen enkel moment muziek draaien.')).toEqual(['aandacht']);
    expect(ruim('Maak na 22.00 uur geen muziek die buiten te horen is.')).toEqual([]);
  });

  it('is left to the person who found the rule needed', () => {
    expect(ruim('U mag op geen enkel moment muziek draaien.', { noodzakelijk: true })).toEqual([]);
  });

  it('asks about animals where the warning was about music alone', () => {
    const dossier = (gedrag: string[] | undefined, toelichting?: string) =>
      volledigDossier(
        ...goedBewijs(),
        g('melding', { id: 'x', op: '2026-01-21', ...(toelichting !== undefined && { toelichting }) }),
        ...zonder(goedSpoor(), 'waarschuwing'),
        g('waarschuwing', {
          id: 'w',
          op: '2026-02-01',
          bezorging: { bewijs: true },
          ...(gedrag && { gedrag }),
        }),
        goedBesluit({ gedragsregels: regels('Houd de honden na 22.00 uur binnen.') }),
      );
    expect(zwaartes(dossier(['harde muziek na 22 uur']), 'last-te-ruim')).toEqual(['aandacht']);
    expect(zwaartes(dossier(['harde muziek', 'geblaf']), 'last-te-ruim')).toEqual([]);
    expect(zwaartes(dossier(['geluidsoverlast']), 'last-te-ruim')).toEqual([]);
    expect(zwaartes(dossier(['harde muziek'], 'De hond blaft de hele nacht.'), 'last-te-ruim')).toEqual([]);
    expect(zwaartes(dossier(undefined), 'last-te-ruim')).toEqual([]);
  });
});

describe('a high dwangsom under a policy without amounts [CCV-3.2-10]', () => {
  const dossier = besluitMet({
    dwangsom: { per: 'overtreding', bedrag: 50_000_000 as never, maximum: 500_000_000 as never },
  });
  const beleid = (waarde: number | null, bedragen: object = {}) =>
    eenBeleid({
      bedragen,
      normen: { ...TESTBELEID.normen, dwangsomOpvallend: { waarde, eenheid: 'eurocent', bron: 'beleid' } },
    });
  const onevenredig = (b: ReturnType<typeof eenBeleid>, d = dossier) =>
    gebrekenMet(toetsOp(d, undefined, b), 'dwangsom-onevenredig').map((x) => x.zwaarte);

  it('is a question above the norm', () => {
    expect(onevenredig(beleid(500_000))).toEqual(['aandacht']);
    expect(onevenredig(beleid(500_000), besluitMet({}))).toEqual([]);
  });

  it('is none without a norm, or where the policy has an amount to hold it against', () => {
    expect(onevenredig(beleid(null))).toEqual([]);
    expect(onevenredig(beleid(500_000, TESTBELEID.bedragen))).toEqual([]);
  });
});

describe('a landlord who did nothing [WRT-4-06] [BOZ-1.2-03]', () => {
  const huur = (anders: object = {}, meer = voor()) =>
    metBesluit(meer, goedBesluit({ motivering: { anderemiddelen: true } }), {
      object: { woonvorm: 'huur-corporatie' },
      ...anders,
    });

  it('is asked about even where the decision says that another means would not do', () => {
    expect(zwaartes(huur(), 'verhuurder-niet-eerst')).toEqual(['aandacht']);
  });

  it('is not where he acted, or where it is not known what he did', () => {
    expect(
      zwaartes(huur({}, voor([g('huurmaatregel', { op: '2026-01-28' })])), 'verhuurder-niet-eerst'),
    ).toEqual([]);
    expect(zwaartes(onvolledig(huur()), 'verhuurder-niet-eerst')).toEqual([]);
  });
});
